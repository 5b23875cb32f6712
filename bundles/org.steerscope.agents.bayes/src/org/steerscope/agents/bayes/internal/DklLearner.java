/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.steerscope.data.ProblemException;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.DeepKernel;
import org.steerscope.numerics.GpPath;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/**
 * Deep kernel learning, one network or an ensemble that predicts as a mixture. Our own design learns its networks from all patches at the
 * beginning and bends them step by step as far as that helps; those of other packages begin anew at every step. Our own takes a bound for
 * what it says, by expectation propagation on the outputs of the networks (see {@link DeepKernel}); those of other packages take it for
 * the value.
 */
final class DklLearner implements Learner {

	private static final int TILE = 1024;
	private static final int FOURIER_FEATURES = 512;
	private static final int REPRESENTATIVES = 400;
	/** Up to so many values everything is learned at every step; beyond, when they have grown by a twentieth. */
	private static final int ALWAYS = 150;
	private static final double GROWTH = 1.05;
	/** Between the seeds of the networks of an ensemble. */
	static final long MEMBER = 0x632BE59BD9B4E019L;

	private final DklSettings settings;
	private Blas blas;
	private DklDesign design;
	private List<DklMember> members = List.of();
	private DklMember.Advice advice;
	private Warp.Shape shape;
	private Warp warp;
	private double[] z;
	private Data.Bound[] bound;
	private int fitted;
	private Mixture mixture;
	private double sdFactor = 1;
	private LatentMap map;
	private Embedding embedding;

	DklLearner(DklSettings settings) {
		this.settings = settings;
	}

	@Override
	public void begin(PolicyContext context) {
		blas = Blas.open(settings.threads());
		Encoder encoder = settings.preset() != DklPreset.STEERSCOPE || settings.encoder().isBlank() ? null : encoder(context);
		DklSettings s = encoder == null ? settings : settings.with(encoder);
		design = DklDesign.of(s, DklDesign.inputs(blas, s, context), encoder);
		members = new ArrayList<>();
		for (int k = 0; k < design.members(); k++) {
			members.add(new DklMember(blas, design, k, context.seed() + k * MEMBER));
		}
		shape = design.shapes()[design.shapes().length > 1 ? Warp.Shape.ROOT.ordinal() : 0];
		advice = null;
		fitted = 0;
		mixture = null;
		embedding = null;
		int[] shown = LatentMap.shown(context.candidates().size());
		float[] latent = latent(members.get(0).anchor(), shown);
		map = new LatentMap(shown, LatentMap.plane(blas, shown.length, members.get(0).anchor().outputs(), latent));
	}

	private Encoder encoder(PolicyContext context) {
		Path file;
		try {
			file = Path.of(settings.encoder().strip());
		} catch (InvalidPathException e) {
			throw new ProblemException("This is not the name of a file", settings.encoder(), "Give the path of an encoder", e);
		}
		Encoder encoder = EncoderFile.read(blas, file);
		encoder.check(context.overview(), context.candidates());
		return encoder;
	}

	private float[] latent(org.steerscope.numerics.Layer network, int[] candidates) {
		int q = network.outputs();
		float[] all = new float[candidates.length * q];
		for (int from = 0; from < candidates.length; from += TILE) {
			int count = Math.min(TILE, candidates.length - from);
			float[] x = design.inputs().network(java.util.Arrays.copyOfRange(candidates, from, from + count));
			System.arraycopy(network.apply(count, x), 0, all, from * q, count * q);
		}
		return all;
	}

	private DeepKernel.Values values(Data data, Warp w) {
		return new DeepKernel.Values(design.inputs().fixed(data.where()), design.inputs().network(data.where()),
				transformed(w, data.upward()), design.careful() ? GpRows.noise(w, data) : null,
				design.careful() ? GpRows.bounds(data) : null);
	}

	@Override
	public void fit(Data data) {
		blas.use();
		int n = data.size();
		if (design.fromScratch()) {
			members.get(0).trainFromScratch(shape, values(data, design.warp(shape, data.upward())));
		} else if (n <= ALWAYS || n < fitted || n >= GROWTH * fitted) {
			fitted = n;
			learn(data);
		}
		mix(data);
	}

	private void learn(Data data) {
		Warp.Shape best = shape;
		double[] evidence = new double[Warp.Shape.values().length];
		DklMember first = members.get(0);
		for (Warp.Shape s : design.shapes()) {
			Warp w = design.warp(s, data.upward());
			evidence[s.ordinal()] = first.fit(s, values(data, w));
			for (double y : data.upward()) {
				evidence[s.ordinal()] += w.logSlope(y);
			}
		}
		for (Warp.Shape s : design.shapes()) {
			if (evidence[s.ordinal()] > evidence[best.ordinal()] + (best == shape ? 1 : 0)) {
				best = s;
			}
		}
		shape = best;
		DeepKernel.Values v = values(data, design.warp(shape, data.upward()));
		for (DklMember m : members.subList(1, members.size())) {
			m.fit(shape, v);
		}
		if (first.due(data.size())) {
			advice = first.ask(shape, v);
			for (DklMember m : members) {
				m.train(shape, v, advice.cycles());
			}
		}
	}

	/** Conditions the networks and hyper-parameters there are on the values. */
	private void mix(Data data) {
		warp = design.warp(shape, data.upward());
		DeepKernel.Values v = values(data, warp);
		z = v.y();
		bound = data.bound();
		mixture = Mixture.of(members.stream().map(m -> m.kernel(shape, v)).toList(), v);
		sdFactor = 1;
		if (design.careful() && z.length <= SdFactor.MOST) {
			int m = Math.min(REPRESENTATIVES, design.inputs().size());
			int[] some = new int[m];
			java.util.Arrays.setAll(some, j -> (int) ((long) j * design.inputs().size() / m));
			sdFactor = SdFactor.of(leaveOneOut(), SdFactor.shares(z.length, m, mixture.likeness(m, inputs(some))));
		}
	}

	private static double[] transformed(Warp warp, double[] values) {
		double[] z = new double[values.length];
		java.util.Arrays.setAll(z, i -> warp.forward(values[i]));
		return z;
	}

	@Override
	public Warp warp() {
		return warp;
	}

	@Override
	public double noiseSd() {
		return sdFactor * mixture.noiseSd();
	}

	@Override
	public double sdFactor() {
		return sdFactor;
	}

	@Override
	public void predict(Tile tile, RandomGenerator draw) {
		int size = design.inputs().size();
		int of = draw == null ? 0 : draw.nextInt(members.size());
		GpPath path = draw == null ? null : mixture.sample(of, draw, FOURIER_FEATURES);
		DeepKernel first = mixture.kernel(0);
		int q = first.network().outputs();
		float[] latent = new float[map.shown().length * q];
		int every = map.shown().length < 2 ? 1 : map.shown()[1];
		double[] mean = new double[TILE];
		double[] sd = new double[TILE];
		double[] drawn = draw == null ? null : new double[TILE];
		for (int from = 0; from < size; from += TILE) {
			int count = Math.min(TILE, size - from);
			double[][] x = mixture.inputs(count, design.inputs().fixed(from, count), design.inputs().network(from, count));
			mixture.predict(count, x, mean, sd);
			widen(count, sd);
			int d = x[0].length / count;
			for (int i = (every - from % every) % every; i < count; i += every) {
				for (int c = 0; c < q; c++) {
					latent[(from + i) / every * q + c] = (float) x[0][i * d + d - q + c];
				}
			}
			if (path != null) {
				path.values(count, x[of], drawn);
			}
			tile.accept(from, count, mean, sd, drawn);
		}
		embedding = map.of(blas, q, latent, "latent 1", "latent 2");
	}

	private double[][] inputs(int[] candidates) {
		return mixture.inputs(candidates.length, design.inputs().fixed(candidates), design.inputs().network(candidates));
	}

	@Override
	public void predict(int[] candidates, double[] mean, double[] sd) {
		mixture.predict(candidates.length, inputs(candidates), mean, sd);
		widen(candidates.length, sd);
	}

	private void widen(int count, double[] values) {
		for (int i = 0; i < count; i++) {
			values[i] *= sdFactor;
		}
	}

	@Override
	public double[] covariance(int[] a, int[] b) {
		double[] covariance = mixture.covariance(a.length, inputs(a), b.length, inputs(b));
		widen(covariance.length, covariance);
		widen(covariance.length, covariance);
		return covariance;
	}

	@Override
	public Learner given(int[] candidates, double[] more) {
		DklLearner given = (DklLearner) fork();
		given.mixture = mixture.with(candidates.length, inputs(candidates), more);
		return given;
	}

	@Override
	public LeaveOneOut leaveOneOut() {
		double[] mean = new double[z.length];
		double[] sd = new double[z.length];
		mixture.leaveOneOut(mean, sd);
		widen(sd.length, sd);
		double[] value = z.clone();
		for (int i = 0; design.careful() && i < value.length; i++) {
			if (bound[i] != Data.Bound.EXACT) {
				value[i] = mean[i]; // a bound does not tell how far off the prediction is
			}
		}
		return new LeaveOneOut(value, mean, sd);
	}

	@Override
	public FeatureExtractor.Features features() {
		return design.inputs().features();
	}

	@Override
	public String model() {
		return design.label() + (design.shapes().length > 1 ? ", values " + shape.label() : "");
	}

	@Override
	public String why() {
		if (advice == null) {
			return "";
		}
		return advice.cycles() == 0 ? "The network stays as it was pre-trained: training it would not predict values left out better"
				: String.format(Locale.ROOT,
						"The network is trained for %d cycles: values left out are predicted better by %.1f nats together",
						advice.cycles(), advice.gain());
	}

	@Override
	public Optional<Embedding> embedding() {
		return Optional.ofNullable(embedding);
	}

	@Override
	public void save(DataOutputStream out) throws IOException {
		if (design.encoder() != null) {
			out.writeUTF(design.encoder().sha256());
		}
		out.writeInt(shape.ordinal());
		out.writeInt(fitted);
		out.writeInt(advice == null ? -1 : advice.cycles());
		out.writeDouble(advice == null ? 0 : advice.gain());
		for (DklMember m : members) {
			m.save(out);
		}
	}

	@Override
	public void load(DataInputStream in) throws IOException {
		if (design.encoder() != null) {
			design.encoder().checkSame(in.readUTF());
		}
		shape = Warp.Shape.values()[Snapshots.length(in.readInt(), Warp.Shape.values().length - 1)];
		fitted = Snapshots.length(in.readInt(), Integer.MAX_VALUE);
		int cycles = in.readInt();
		double gain = in.readDouble();
		advice = cycles < 0 ? null : new DklMember.Advice(cycles, gain);
		for (DklMember m : members) {
			m.load(in);
		}
		mixture = null;
		embedding = null;
	}

	@Override
	public void recall(Data data) {
		blas.use();
		mix(data);
	}

	@Override
	public Learner fork() {
		DklLearner fork = new DklLearner(settings);
		fork.blas = blas;
		fork.design = design;
		fork.members = members.stream().map(DklMember::fork).toList();
		fork.advice = advice;
		fork.shape = shape;
		fork.warp = warp;
		fork.z = z;
		fork.bound = bound;
		fork.fitted = fitted;
		fork.mixture = mixture;
		fork.sdFactor = sdFactor;
		fork.map = map;
		fork.embedding = embedding;
		return fork;
	}
}
