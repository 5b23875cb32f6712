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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.GpData;
import org.steerscope.numerics.GpModel;
import org.steerscope.numerics.GpPosterior;
import org.steerscope.numerics.GpTraining;
import org.steerscope.numerics.Kernel;
import org.steerscope.numerics.Parallel;
import org.steerscope.numerics.Posterior;
import org.steerscope.numerics.SparseGp;
import org.steerscope.numerics.SparseTraining;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/**
 * A Gaussian process on features of the patches and the place, with a transformation of the values chosen by evidence. With few values it
 * is fitted anew at every step; with many, new values are added in O(n²) until they have become a twentieth more; very many
 * are learned through inducing points.
 */
final class GpLearner implements Learner {

	private static final int TILE = 2048;
	private static final int RESTART_EVERY = 10;
	private static final int ITERATIONS = 60;
	private static final int FOURIER_FEATURES = 256;
	private static final int REPRESENTATIVES = 600;
	/** Up to so many values every fit is a full one. */
	private static final int ALWAYS = 150;
	private static final double GROWTH = 1.05;
	/** Tiles per thread that are predicted before they are handed on. */
	private static final int WAVE = 4;
	private static final int INDUCING = 300;
	private static final int SPARSE_ITERATIONS = 15;

	private final GpSettings settings;
	private final double[][] warm = new double[Warp.Shape.values().length][];
	private Warp.Shape shape = Warp.Shape.ROOT;
	private Blas blas;
	private GpInputs inputs;
	private GpModel model;
	/** All values learned from; null after a restart, when only the fingerprint of those of the last full fit is known. */
	private Data known;
	private int fitted;
	private int further;
	private int fingerprint;
	private Warp warp;
	private double[] z;
	private Posterior posterior;
	private double sdFactor = 1;

	GpLearner(GpSettings settings) {
		this.settings = settings;
		if (!settings.transform()) {
			shape = Warp.Shape.IDENTITY;
		}
	}

	@Override
	public void begin(PolicyContext context) {
		blas = Blas.open(settings.threads());
		inputs = GpInputs.of(settings.features(), blas, context.overview(), context.candidates());
		model = inputs.model(settings.covariance(), further);
		posterior = null;
		known = null;
	}

	@Override
	public void fit(Data data) {
		blas.use();
		boolean few = data.size() <= ALWAYS || data.size() >= GROWTH * fitted || data.size() < fitted;
		boolean more = !few && data.first(fitted).fingerprint() == fingerprint;
		if (more && (further > 0 || GpRows.bounds(data) != null)) {
			condition(data);
		} else if (more && known != null && data.continues(known)) {
			add(data, known.size());
		} else if (more) {
			condition(data.first(fitted));
			add(data, fitted);
		} else {
			train(data);
		}
		known = data;
		calibrate();
	}

	private void train(Data data) {
		int n = data.size();
		further(data);
		fitted = n;
		fingerprint = data.fingerprint();
		if (sparse(data)) {
			GpData rows = GpRows.of(inputs, data, Warp.of(shape, data.upward()), further);
			warm[shape.ordinal()] = SparseTraining.fit(blas, model, rows.x(), rows.y(), rows.noise(), warm[shape.ordinal()], INDUCING,
					SPARSE_ITERATIONS).theta();
			condition(data);
			return;
		}
		Warp.Shape[] shapes = settings.transform() ? Warp.Shape.values() : new Warp.Shape[] { Warp.Shape.IDENTITY };
		double[] evidence = new double[Warp.Shape.values().length];
		for (Warp.Shape s : shapes) {
			Warp w = Warp.of(s, data.upward());
			GpTraining.Result fit = GpTraining.fit(blas, model, GpRows.of(inputs, data, w, further),
					new GpTraining.Search(warm[s.ordinal()], n % RESTART_EVERY == 0 ? 1 : 0, n, ITERATIONS));
			warm[s.ordinal()] = fit.theta();
			evidence[s.ordinal()] = fit.logPosterior();
			for (double y : data.upward()) {
				evidence[s.ordinal()] += w.logSlope(y);
			}
		}
		Warp.Shape best = shape;
		for (Warp.Shape s : shapes) {
			if (evidence[s.ordinal()] > evidence[best.ordinal()] + (best == shape ? 1 : 0)) {
				best = s;
			}
		}
		shape = best;
		condition(data);
	}

	/** @return whether these are too many to be learned without inducing points; the transformation stays as it is then */
	private boolean sparse(Data data) {
		return (long) data.size() * (1 + further) > settings.exact();
	}

	/** Makes the model ready for so many further scalars as there are. */
	private void further(Data data) {
		int there = settings.outputs() == GpOutputs.SOUGHT ? 0
				: Math.min(GpOutputs.MOST_FURTHER, Arrays.stream(data.others()).mapToInt(o -> o.length).max().orElse(0));
		if (there != further) {
			further = there;
			model = inputs.model(settings.covariance(), further);
			Arrays.fill(warm, null);
		}
	}

	/** @return inputs of candidates as the model wants them */
	private double[] points(int[] candidates) {
		double[] x = inputs.read(candidates);
		return further == 0 ? x : GpRows.sought(x, inputs.dimension(), candidates.length);
	}

	/** Learns the values with the present hyper-parameters. */
	private void condition(Data data) {
		warp = Warp.of(shape, data.upward());
		GpData rows = GpRows.of(inputs, data, warp, further);
		z = Arrays.copyOf(rows.y(), data.size());
		posterior = sparse(data) ? new SparseGp(blas, model, warm[shape.ordinal()], rows.x(), rows.y(), rows.noise(), INDUCING)
				: GpPosterior.of(blas, model, warm[shape.ordinal()], rows);
	}

	/** Adds the values from one on, one by one, so that the bits do not depend on how many came at once. */
	private void add(Data data, int from) {
		GpData rows = GpRows.of(inputs, data, warp, 0);
		int d = inputs.dimension();
		z = rows.y();
		for (int i = from; i < data.size(); i++) {
			posterior = posterior.with(1, Arrays.copyOfRange(rows.x(), i * d, (i + 1) * d), new double[] { z[i] },
					rows.noise() == null ? null : new double[] { rows.noise()[i] });
		}
	}

	private void calibrate() {
		int n = z.length;
		if (!settings.calibrate() || n > SdFactor.MOST || !(posterior instanceof GpPosterior exact)) {
			return;
		}
		int m = Math.min(REPRESENTATIVES, inputs.size());
		int[] some = new int[m];
		Arrays.setAll(some, j -> (int) ((long) j * inputs.size() / m));
		double[] shares = SdFactor.shares(n, m, exact.likeness(m, points(some)));
		sdFactor = 1;
		sdFactor = SdFactor.of(leaveOneOut(), shares);
	}

	@Override
	public Warp warp() {
		return warp;
	}

	@Override
	public double noiseSd() {
		return sdFactor * Math.sqrt(posterior.noiseVariance());
	}

	@Override
	public double sdFactor() {
		return sdFactor;
	}

	@Override
	public void predict(Tile tile, RandomGenerator draw) {
		Posterior.Draw path = draw == null ? null : posterior.sample(draw, FOURIER_FEATURES);
		Predicted[] wave = new Predicted[WAVE * blas.threads()];
		Arrays.setAll(wave, k -> new Predicted(new double[TILE], new double[TILE], path == null ? null : new double[TILE]));
		int tiles = (inputs.size() + TILE - 1) / TILE;
		for (int first = 0; first < tiles; first += wave.length) {
			int begin = first * TILE;
			int count = Math.min(wave.length, tiles - first);
			Parallel.run(blas, count, () -> {
				double[] x = new double[TILE * inputs.dimension()];
				return k -> predict(begin + k * TILE, x, path, wave[k]);
			});
			for (int k = 0; k < count; k++) {
				int from = begin + k * TILE;
				tile.accept(from, Math.min(TILE, inputs.size() - from), wave[k].mean, wave[k].sd, wave[k].drawn);
			}
		}
	}

	/** Predictions of one tile. */
	private record Predicted(double[] mean, double[] sd, double[] drawn) {
	}

	private void predict(int from, double[] x, Posterior.Draw path, Predicted into) {
		int count = Math.min(TILE, inputs.size() - from);
		inputs.read(from, count, x);
		double[] at = further == 0 ? x : GpRows.sought(x, inputs.dimension(), count);
		posterior.predict(count, at, into.mean, into.sd);
		deviations(count, into.sd);
		if (path != null) {
			path.values(count, at, into.drawn);
		}
	}

	@Override
	public void predict(int[] candidates, double[] mean, double[] sd) {
		posterior.predict(candidates.length, points(candidates), mean, sd);
		deviations(candidates.length, sd);
	}

	private void deviations(int count, double[] variances) {
		for (int i = 0; i < count; i++) {
			variances[i] = sdFactor * Math.sqrt(variances[i]);
		}
	}

	@Override
	public double[] covariance(int[] a, int[] b) {
		double[] covariance = posterior.covariance(a.length, points(a), b.length, points(b));
		for (int i = 0; i < covariance.length; i++) {
			covariance[i] *= sdFactor * sdFactor;
		}
		return covariance;
	}

	@Override
	public Learner given(int[] candidates, double[] more) {
		GpLearner given = (GpLearner) fork();
		given.posterior = posterior.with(candidates.length, points(candidates), more);
		return given;
	}

	@Override
	public LeaveOneOut leaveOneOut() {
		double[] mean = new double[posterior.size()];
		double[] sd = new double[posterior.size()];
		posterior.leaveOneOut(mean, sd);
		deviations(sd.length, sd);
		double[] value = z.clone();
		for (int i = 0; i < value.length; i++) {
			if (known.bound()[i] != Data.Bound.EXACT) {
				value[i] = mean[i]; // a bound does not tell how far off the prediction is
			}
		}
		return new LeaveOneOut(value, Arrays.copyOf(mean, value.length), Arrays.copyOf(sd, value.length));
	}

	@Override
	public FeatureExtractor.Features features() {
		return inputs;
	}

	@Override
	public String model() {
		return "Gaussian process on %s (%s), values %s%s%s%s".formatted(settings.features().label(), settings.covariance().label(),
				shape.label(), posterior instanceof SparseGp sparse ? ", learned through %d of them".formatted(sparse.inducing()) : "",
				further > 0 ? ", together with %d further scalars".formatted(further) : "", posterior != null && posterior.jitter() > 0
						? ", %.0e added to the diagonal of its covariance".formatted(posterior.jitter())
						: "");
	}

	@Override
	public Optional<Embedding> embedding() {
		return inputs != null && inputs.table() instanceof FeatureTable table
				? Optional.of(new Embedding(table.shown(), table.map()[0], table.map()[1],
						new String[] { "structure PCA 1", "structure PCA 2" }, List.of(), null, true))
				: Optional.empty();
	}

	@Override
	public void save(DataOutputStream out) throws IOException {
		out.writeInt(shape.ordinal());
		out.writeInt(further);
		out.writeInt(fitted);
		out.writeInt(fingerprint);
		for (double[] theta : warm) {
			Snapshots.write(out, theta == null ? new double[0] : theta);
		}
	}

	@Override
	public void load(DataInputStream in) throws IOException {
		int ordinal = in.readInt();
		if (ordinal < 0 || ordinal >= Warp.Shape.values().length) {
			throw new IllegalArgumentException("There is no transformation number " + ordinal);
		}
		shape = Warp.Shape.values()[ordinal];
		further = Snapshots.length(in.readInt(), GpOutputs.MOST_FURTHER);
		model = inputs.model(settings.covariance(), further);
		fitted = Snapshots.length(in.readInt(), Integer.MAX_VALUE);
		fingerprint = in.readInt();
		for (int i = 0; i < warm.length; i++) {
			double[] theta = Snapshots.doubles(in, model.parameters());
			if (theta.length != 0 && theta.length != model.parameters()) {
				throw new IllegalArgumentException("The snapshot is of a model with other hyper-parameters");
			}
			warm[i] = theta.length == 0 ? null : theta;
		}
		posterior = null;
		known = null;
	}

	@Override
	public void recall(Data data) {
		blas.use();
		if (further > 0 || GpRows.bounds(data) != null) {
			condition(data);
		} else {
			condition(data.first(Math.min(fitted, data.size())));
			add(data, Math.min(fitted, data.size()));
		}
		known = data;
		calibrate();
	}

	@Override
	public Learner fork() {
		GpLearner fork = new GpLearner(settings);
		fork.shape = shape;
		for (int i = 0; i < warm.length; i++) {
			fork.warm[i] = warm[i] == null ? null : warm[i].clone();
		}
		fork.blas = blas;
		fork.inputs = inputs;
		fork.model = model;
		fork.known = known;
		fork.further = further;
		fork.fitted = fitted;
		fork.fingerprint = fingerprint;
		fork.warp = warp;
		fork.z = z;
		fork.posterior = posterior;
		fork.sdFactor = sdFactor;
		return fork;
	}
}
