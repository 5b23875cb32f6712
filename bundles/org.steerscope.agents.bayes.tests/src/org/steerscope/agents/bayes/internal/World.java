/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Direction;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Proposal;

/**
 * A sample with an overview and spectra, whose scalar is the counts in a band, and what may go wrong with it from some step on. A spectrum
 * is a falling background and one line for each of three species.
 */
final class World {

	/** What may go wrong. */
	enum Trouble {
		/** Nothing. */
		NONE,
		/** The scalar is a random number. */
		NOISE,
		/** The probe current falls: 4 % of the rest with each step. */
		BEAM_DECAY,
		/** The energy axis walks off, a third of a channel with each step. */
		ENERGY_DRIFT,
		/** A layer grows under the probe that adds a background to every spectrum, more with each step. */
		CONTAMINATION,
		/** The tip changes: everything is three times weaker at once, but for the background. */
		TIP_CHANGE,
		/** The exposure is doubled. */
		DWELL_DOUBLED,
		/** One place, which the overview does not show, is dirty from the beginning: a background added to its spectra raises the scalar. */
		RESIDUE
	}

	/** Samples. */
	enum Kind {
		/** Blobs in two channels; the scalar follows the first. */
		BLOBS,
		/** Particles; the scalar is large along their edges. */
		PARTICLES,
		/** The same at low dose: noisy overview, noisy spectra. */
		LOW_DOSE,
		/** A texture of little contrast, which the scalar follows weakly. */
		BORING,
		/** Grains of stripes; the scalar depends on their direction. */
		STRIPES,
		/** A large bright hill that is not bad, and one small dark hole that is better. */
		DECOY,
		/** Particles under a detector that is saturated everywhere. */
		SATURATED
	}

	private static final int ENERGIES = 48;
	private static final double[] LINE = { 12, 24, 36 };
	private static final Conditions USUAL = conditions("50 ms");

	private final Kind kind;
	private final Image image;
	private final Candidates candidates;
	private final double[][] species;
	private final double dose;
	private final long seed;

	private World(Kind kind, Image image, Candidates candidates, double[][] species, double dose, long seed) {
		this.kind = kind;
		this.image = image;
		this.candidates = candidates;
		this.species = species;
		this.dose = dose;
		this.seed = seed;
	}

	private static Conditions conditions(String exposure) {
		return new Conditions(Map.of("exposure", exposure, "high tension", "60 kV"));
	}

	Candidates candidates() {
		return candidates;
	}

	/** @return how dirty a place is under {@link Trouble#RESIDUE}, 0 to 1 */
	double residue(int candidate) {
		SplittableRandom random = new SplittableRandom(seed + 4711);
		double r = image.grid().rows() * (0.25 + 0.5 * random.nextDouble());
		double c = image.grid().rows() * (0.25 + 0.5 * random.nextDouble());
		return Math.exp(-(square(candidates.row(candidate) - r) + square(candidates.col(candidate) - c)) / (2 * 9));
	}

	private boolean secret(int candidate) {
		return kind == Kind.DECOY && species[0][candidate] > 0.15 + 0.6 * species[1][candidate];
	}

	/** @return a sample of edge × edge pixels with patches of eight */
	static World of(Kind kind, long seed, int edge) {
		SplittableRandom random = new SplittableRandom(seed * 31 + kind.ordinal());
		int n = edge * edge;
		List<float[]> planes = new ArrayList<>();
		double[][] field = new double[3][n];
		double dose = 4000;
		switch (kind) {
		case BLOBS -> {
			double[] a = blobs(random, edge, 8, 2, 5);
			double[] b = blobs(random, edge, 8, 2, 5);
			planes.add(noisy(random, a, 0.02));
			planes.add(noisy(random, b, 0.02));
			for (int i = 0; i < n; i++) {
				field[0][i] = 0.1 + a[i];
				field[1][i] = b[i];
				field[2][i] = 0.3 * a[i] + 0.3 * b[i];
			}
		}
		case PARTICLES, LOW_DOSE, SATURATED -> {
			boolean low = kind == Kind.LOW_DOSE;
			double[] d = discs(random, edge, 7);
			float[] picture = new float[n];
			for (int i = 0; i < n; i++) {
				picture[i] = (float) (1 / (1 + Math.exp(2 * d[i])));
				field[0][i] = 0.05 + Math.exp(-Math.abs(d[i]) / 1.5);
				field[1][i] = picture[i];
				field[2][i] = 0.4 * Math.exp(-Math.abs(d[i]) / 4);
			}
			float[] seen = noisy(random, doubles(picture), low ? 0.3 : 0.03);
			if (kind == Kind.SATURATED) {
				Arrays.fill(seen, 65535);
			}
			planes.add(seen);
			dose = low ? 150 : 4000;
		}
		case BORING -> {
			double[] t = texture(random, edge, 3);
			planes.add(noisy(random, t, 0.1));
			for (int i = 0; i < n; i++) {
				field[0][i] = 0.5 + 0.03 * t[i];
				field[1][i] = 0.5 + 0.02 * t[i];
				field[2][i] = 0.5;
			}
		}
		case STRIPES -> {
			double[] angle = grains(random, edge, Math.max(3, edge * edge / 350));
			float[] picture = new float[n];
			for (int i = 0; i < n; i++) {
				double s = (i / edge) * Math.sin(angle[i]) + i % edge * Math.cos(angle[i]);
				picture[i] = (float) Math.sin(2 * Math.PI * s / 4);
				field[0][i] = 0.1 + Math.pow(Math.cos(angle[i]), 2);
				field[1][i] = 0.1 + Math.pow(Math.sin(angle[i]), 2);
				field[2][i] = 0.2;
			}
			planes.add(noisy(random, doubles(picture), 0.1));
		}
		case DECOY -> {
			double[] texture = texture(random, edge, 2);
			float[] picture = new float[n];
			double r0 = edge * (0.3 + 0.4 * random.nextDouble());
			double c0 = edge * (0.3 + 0.4 * random.nextDouble());
			for (int i = 0; i < n; i++) {
				double d2 = square(i / edge - r0) + square(i % edge - c0);
				double plain = Math.exp(-d2 / (2 * square(edge / 7.0)));
				picture[i] = (float) (plain + 0.1 * texture[i]);
				field[0][i] = 0.1 + 0.6 * plain;
				field[1][i] = plain;
				field[2][i] = 0.2;
			}
			double r1 = r0 < edge / 2.0 ? edge - 8 : 8;
			double c1 = c0 < edge / 2.0 ? edge - 8 : 8;
			for (int i = 0; i < n; i++) {
				double d = Math.hypot(i / edge - r1, i % edge - c1);
				picture[i] -= (float) (0.2 * Math.exp(-d * d / 2));
				field[0][i] += Math.exp(-d * d / 2);
			}
			planes.add(noisy(random, doubles(picture), 0.03));
		}
		}
		List<Image.Plane> names = new ArrayList<>();
		for (int i = 0; i < planes.size(); i++) {
			names.add(new Image.Plane("channel " + i, Unit.ONE));
		}
		Candidates c = new Candidates(edge, edge, 8, 1);
		double[][] species = new double[3][c.size()];
		for (int k = 0; k < 3; k++) {
			for (int i = 0; i < c.size(); i++) {
				species[k][i] = field[k][c.row(i) * edge + c.col(i)];
			}
		}
		return new World(kind, Image.of(PixelGrid.uncalibrated(edge, edge), names, planes, List.of(), true), c, species, dose, seed);
	}

	private static double square(double v) {
		return v * v;
	}

	private static double[] doubles(float[] v) {
		double[] d = new double[v.length];
		Arrays.setAll(d, i -> v[i]);
		return d;
	}

	private static float[] noisy(SplittableRandom random, double[] v, double sd) {
		float[] f = new float[v.length];
		for (int i = 0; i < f.length; i++) {
			f[i] = (float) (v[i] + sd * random.nextGaussian());
		}
		return f;
	}

	private static double[] blobs(SplittableRandom random, int edge, int count, double least, double more) {
		double[] a = new double[edge * edge];
		for (int k = 0; k < count; k++) {
			double r0 = random.nextDouble() * edge;
			double c0 = random.nextDouble() * edge;
			double s = least + more * random.nextDouble();
			double h = 0.4 + 0.6 * random.nextDouble();
			for (int i = 0; i < a.length; i++) {
				a[i] += h * Math.exp(-(square(i / edge - r0) + square(i % edge - c0)) / (2 * s * s));
			}
		}
		return a;
	}

	/** Signed distance from the nearest disc's rim, negative inside. */
	private static double[] discs(SplittableRandom random, int edge, int count) {
		double[] d = new double[edge * edge];
		Arrays.fill(d, 1e3);
		for (int k = 0; k < count; k++) {
			double r0 = random.nextDouble() * edge;
			double c0 = random.nextDouble() * edge;
			double s = 3 + 3 * random.nextDouble();
			for (int i = 0; i < d.length; i++) {
				d[i] = Math.min(d[i], Math.hypot(i / edge - r0, i % edge - c0) - s);
			}
		}
		return d;
	}

	private static double[] texture(SplittableRandom random, int edge, double size) {
		double[] t = new double[edge * edge];
		for (int k = 0; k < 40; k++) {
			double angle = 2 * Math.PI * random.nextDouble();
			double phase = 2 * Math.PI * random.nextDouble();
			double w = 2 * Math.PI / (size * (2 + 4 * random.nextDouble()));
			for (int i = 0; i < t.length; i++) {
				t[i] += Math.sin(w * (i / edge * Math.sin(angle) + i % edge * Math.cos(angle)) + phase) / Math.sqrt(20);
			}
		}
		return t;
	}

	private static double[] grains(SplittableRandom random, int edge, int count) {
		double[] r = random.doubles(count, 0, edge).toArray();
		double[] c = random.doubles(count, 0, edge).toArray();
		double[] a = random.doubles(count, 0, Math.PI).toArray();
		double[] angle = new double[edge * edge];
		for (int i = 0; i < angle.length; i++) {
			int best = 0;
			for (int k = 1; k < count; k++) {
				if (Math.hypot(i / edge - r[k], i % edge - c[k]) < Math.hypot(i / edge - r[best], i % edge - c[best])) {
					best = k;
				}
			}
			angle[i] = a[best];
		}
		return angle;
	}

	/** @return the same sample seen under other conditions: blurred over so many pixels, with noise of so many standard deviations */
	PolicyContext retaken(Direction direction, double blur, double noise) {
		SplittableRandom random = new SplittableRandom(seed + 77);
		int edge = image.grid().rows();
		List<float[]> planes = new ArrayList<>();
		for (int p = 0; p < image.planes().size(); p++) {
			float[] v = image.plane(p);
			float[] soft = blur > 0 ? blurred(v, edge, blur) : v;
			double sd = Math.sqrt(Arrays.stream(doubles(v)).map(x -> x * x).average().getAsDouble());
			planes.add(noisy(random, doubles(soft), noise * sd));
		}
		return new PolicyContext(Image.of(image.grid(), image.planes(), planes, List.of(), true), candidates, direction, seed);
	}

	private static float[] blurred(float[] v, int edge, double sigma) {
		int reach = (int) Math.ceil(2 * sigma);
		float[] soft = new float[v.length];
		for (int i = 0; i < v.length; i++) {
			double sum = 0;
			double weights = 0;
			for (int r = Math.max(0, i / edge - reach); r <= Math.min(edge - 1, i / edge + reach); r++) {
				for (int c = Math.max(0, i % edge - reach); c <= Math.min(edge - 1, i % edge + reach); c++) {
					double w = Math.exp(-(square(r - i / edge) + square(c - i % edge)) / (2 * sigma * sigma));
					sum += w * v[r * edge + c];
					weights += w;
				}
			}
			soft[i] = (float) (sum / weights);
		}
		return soft;
	}

	PolicyContext context(Direction direction) {
		return new PolicyContext(image, candidates, direction, seed);
	}

	/** @return what a policy is told of a step, if a trouble began at a step before */
	Observation measure(int step, int candidate, Trouble trouble, int since) {
		SplittableRandom random = new SplittableRandom(seed * 1_000_003 + step);
		int late = trouble == Trouble.NONE ? 0 : Math.max(0, step - since + 1);
		double gain = trouble == Trouble.BEAM_DECAY ? Math.pow(0.96, late) : 1;
		double lines = trouble == Trouble.TIP_CHANGE && late > 0 ? 1 / 3.0 : 1;
		double shift = trouble == Trouble.ENERGY_DRIFT ? late / 3.0 : 0;
		double layer = trouble == Trouble.CONTAMINATION ? 0.04 * late : 0;
		layer += trouble == Trouble.RESIDUE ? 1.5 * residue(candidate) : 0;
		double exposure = trouble == Trouble.DWELL_DOUBLED && late > 0 ? 2 : 1;
		double[] counts = new double[ENERGIES];
		for (int e = 0; e < ENERGIES; e++) {
			double v = 0.15 * Math.exp(-e / 20.0) + layer * Math.exp(-square((e - 4) / 12.0));
			for (int k = 0; k < 3; k++) {
				v += lines * species[k][candidate] * Math.exp(-square((e - LINE[k] - shift) / 2.5));
			}
			double mean = dose * gain * exposure * v;
			counts[e] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
		}
		double sum = 0;
		for (int e = (int) LINE[0] - 4; e <= LINE[0] + 4; e++) {
			sum += counts[e];
		}
		double value = trouble == Trouble.NOISE ? 100 + 10 * random.nextGaussian() : sum / exposure;
		Measurement m = new Measurement(List.of(Channel.curve("EELS", Unit.COUNTS, Axis.of("energy loss", Unit.of("eV"), energies()),
				counts)), exposure == 1 ? USUAL : conditions("100 ms"), true);
		Pixel p = candidates.pixel(candidate);
		return new Observation(step, p, image.grid().centre(p, Frame.SAMPLE),
				List.of(Scalar.ok("band", value, Unit.COUNTS, Math.sqrt(sum))), true, m);
	}

	private static double[] energies() {
		double[] e = new double[ENERGIES];
		Arrays.setAll(e, i -> 0.1 * (i + 1));
		return e;
	}

	/** What a run has come to. */
	static final class Run {

		private final World world;
		private final Policy policy;
		private final Trouble trouble;
		private final int since;
		private final int initial;
		final List<Integer> measured = new ArrayList<>();
		/** Ids of concerns and the step they first stood at. */
		final Map<String, Integer> first = new java.util.TreeMap<>();
		final Map<String, String> message = new java.util.TreeMap<>();

		/** Begins with starting points drawn at random, none of them on what a decoy hides. */
		Run(World world, Policy policy, Direction direction, int initial, Trouble trouble, int since) {
			this.world = world;
			this.policy = policy;
			this.trouble = trouble;
			this.since = since;
			this.initial = initial;
			policy.begin(world.context(direction));
			SplittableRandom random = new SplittableRandom(world.seed * 7 + 1);
			Set<Integer> start = new HashSet<>();
			while (measured.size() < initial) {
				int c = random.nextInt(world.candidates.size());
				if (!world.secret(c) && start.add(c)) {
					take(c);
				}
			}
		}

		private void take(int candidate) {
			policy.observe(world.measure(measured.size(), candidate, trouble, since));
			measured.add(candidate);
		}

		/** @return whether what a decoy hides has been measured */
		boolean foundTheSecret() {
			return measured.stream().anyMatch(world::secret);
		}

		/** @return the step of the second measurement on residue that the policy chose; −1 before */
		int secondOnResidue() {
			int seen = 0;
			for (int i = initial; i < measured.size(); i++) {
				seen += world.residue(measured.get(i)) > 0.3 ? 1 : 0;
				if (seen == 2) {
					return i;
				}
			}
			return -1;
		}

		/** Proposes and measures once. */
		Diagnosis step() {
			Proposal p = policy.propose(Set.of());
			for (Concern c : policy.diagnosis().map(Diagnosis::concerns).orElse(List.of())) {
				first.putIfAbsent(c.id(), measured.size());
				message.putIfAbsent(c.id(), c.message() + " — " + c.suggestion());
			}
			if (p.action() instanceof Action.Measure) {
				take(world.candidates.indexOf(p.action().places().get(0)));
			}
			return policy.diagnosis().orElse(null);
		}

		/** Goes on until so many are measured. */
		Run until(int count) {
			while (measured.size() < count) {
				step();
			}
			return this;
		}
	}
}
