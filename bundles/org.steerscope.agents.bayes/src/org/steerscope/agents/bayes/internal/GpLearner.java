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
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.GpModel;
import org.steerscope.numerics.GpPath;
import org.steerscope.numerics.GpPosterior;
import org.steerscope.numerics.GpTraining;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/** A Gaussian process on features of the patches, one length scale per block, with a transformation of the values chosen by evidence. */
final class GpLearner implements Learner {

	private static final int TILE = 2048;
	private static final int RESTART_EVERY = 10;
	private static final int ITERATIONS = 60;
	private static final int FOURIER_FEATURES = 256;

	private final GpSettings settings;
	private final double[][] warm = new double[Warp.Shape.values().length][];
	private Warp.Shape shape = Warp.Shape.ROOT;
	private Blas blas;
	private FeatureTable features;
	private GpModel model;
	private Warp warp;
	private double[] z;
	private GpPosterior posterior;

	GpLearner(GpSettings settings) {
		this.settings = settings;
		if (!settings.transform()) {
			shape = Warp.Shape.IDENTITY;
		}
	}

	@Override
	public void begin(PolicyContext context) {
		blas = Blas.open(settings.threads());
		features = new FeatureTable.Extractor(blas).extract(context.overview(), context.candidates(), context.seed());
		model = GpModel.standard(settings.kernel().radial(), features.blocks());
		posterior = null;
	}

	@Override
	public void fit(Data data) {
		blas.use();
		double[] upward = data.upward();
		int n = upward.length;
		double[] x = inputs(data.where());
		Warp.Shape[] shapes = settings.transform() ? Warp.Shape.values() : new Warp.Shape[] { Warp.Shape.IDENTITY };
		double[] evidence = new double[Warp.Shape.values().length];
		for (Warp.Shape s : shapes) {
			Warp w = Warp.of(s, upward);
			GpTraining.Result fit = GpTraining.fit(blas, model, x, transformed(w, upward), warm[s.ordinal()],
					n % RESTART_EVERY == 0, ITERATIONS);
			warm[s.ordinal()] = fit.theta();
			evidence[s.ordinal()] = fit.logPosterior();
			for (double y : upward) {
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
		warp = Warp.of(shape, upward);
		z = transformed(warp, upward);
		posterior = new GpPosterior(blas, model, warm[shape.ordinal()], x, z);
	}

	private double[] inputs(int[] candidates) {
		int width = features.dimension();
		double[] x = new double[candidates.length * width];
		double[] one = new double[width];
		for (int i = 0; i < candidates.length; i++) {
			features.read(candidates[i], 1, one);
			System.arraycopy(one, 0, x, i * width, width);
		}
		return x;
	}

	private static double[] transformed(Warp warp, double[] values) {
		double[] z = new double[values.length];
		for (int i = 0; i < z.length; i++) {
			z[i] = warp.forward(values[i]);
		}
		return z;
	}

	@Override
	public Warp warp() {
		return warp;
	}

	@Override
	public double noiseSd() {
		return Math.sqrt(posterior.noiseVariance());
	}

	@Override
	public void predict(Tile tile, RandomGenerator draw) {
		GpPath path = draw == null ? null : posterior.sample(draw, FOURIER_FEATURES);
		double[] x = new double[TILE * features.dimension()];
		double[] mean = new double[TILE];
		double[] sd = new double[TILE];
		double[] drawn = draw == null ? null : new double[TILE];
		for (int from = 0; from < features.size(); from += TILE) {
			int count = Math.min(TILE, features.size() - from);
			features.read(from, count, x);
			posterior.predict(count, x, mean, sd);
			for (int i = 0; i < count; i++) {
				sd[i] = Math.sqrt(sd[i]);
			}
			if (path != null) {
				path.values(count, x, drawn);
			}
			tile.accept(from, count, mean, sd, drawn);
		}
	}

	@Override
	public void predict(int[] candidates, double[] mean, double[] sd) {
		posterior.predict(candidates.length, inputs(candidates), mean, sd);
		for (int i = 0; i < candidates.length; i++) {
			sd[i] = Math.sqrt(sd[i]);
		}
	}

	@Override
	public double[] covariance(int[] a, int[] b) {
		return posterior.covariance(a.length, inputs(a), b.length, inputs(b));
	}

	@Override
	public Learner given(int[] candidates, double[] more) {
		GpLearner given = (GpLearner) fork();
		given.posterior = posterior.with(candidates.length, inputs(candidates), more);
		return given;
	}

	@Override
	public LeaveOneOut leaveOneOut() {
		double[] mean = new double[z.length];
		double[] sd = new double[z.length];
		posterior.leaveOneOut(mean, sd);
		java.util.Arrays.setAll(sd, i -> Math.sqrt(sd[i]));
		return new LeaveOneOut(z, mean, sd);
	}

	@Override
	public FeatureExtractor.Features features() {
		return features;
	}

	@Override
	public String model() {
		return "Gaussian process on structure features (%s), values %s".formatted(settings.kernel().label(), shape.label());
	}

	@Override
	public Optional<Embedding> embedding() {
		return features == null ? Optional.empty()
				: Optional.of(new Embedding(features.shown(), features.map()[0], features.map()[1],
						new String[] { "structure PCA 1", "structure PCA 2" }));
	}

	@Override
	public void save(DataOutputStream out) throws IOException {
		out.writeInt(shape.ordinal());
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
		for (int i = 0; i < warm.length; i++) {
			double[] theta = Snapshots.doubles(in, model.parameters());
			if (theta.length != 0 && theta.length != model.parameters()) {
				throw new IllegalArgumentException("The snapshot is of a model with other hyper-parameters");
			}
			warm[i] = theta.length == 0 ? null : theta;
		}
		posterior = null;
	}

	@Override
	public void recall(Data data) {
		warp = Warp.of(shape, data.upward());
		z = transformed(warp, data.upward());
		posterior = new GpPosterior(blas, model, warm[shape.ordinal()], inputs(data.where()), z);
	}

	@Override
	public Learner fork() {
		GpLearner fork = new GpLearner(settings);
		fork.shape = shape;
		for (int i = 0; i < warm.length; i++) {
			fork.warm[i] = warm[i] == null ? null : warm[i].clone();
		}
		fork.blas = blas;
		fork.features = features;
		fork.model = model;
		fork.warp = warp;
		fork.z = z;
		fork.posterior = posterior;
		return fork;
	}
}
