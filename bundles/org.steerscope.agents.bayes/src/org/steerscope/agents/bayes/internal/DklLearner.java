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
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.DeepKernel;
import org.steerscope.numerics.GpPath;
import org.steerscope.numerics.GpPosterior;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/** Deep kernel learning on the pixels of the patches. The network starts anew at the first fit and goes on from where it was later. */
final class DklLearner implements Learner {

	private static final int TILE = 1024;
	private static final int FOURIER_FEATURES = 512;
	private static final int SHOWN = 20_000;

	private final DklSettings settings;
	private Blas blas;
	private Patches patches;
	private int size;
	private int[] sizes;
	private long seed;
	private DeepKernel kernel;
	private boolean trained;
	private Warp warp;
	private double[] z;
	private GpPosterior posterior;
	private Embedding embedding;

	DklLearner(DklSettings settings) {
		this.settings = settings;
	}

	@Override
	public void begin(PolicyContext context) {
		blas = Blas.open(settings.threads());
		patches = new Patches(new ImageTiles(context.overview()), context.candidates());
		size = context.candidates().size();
		int[] hidden = settings.layers();
		int[] layers = new int[hidden.length + 2];
		layers[0] = patches.dimension();
		System.arraycopy(hidden, 0, layers, 1, hidden.length);
		layers[layers.length - 1] = settings.latent();
		seed = context.seed();
		if (!java.util.Arrays.equals(layers, sizes)) {
			sizes = layers;
			fresh();
		}
		posterior = null;
	}

	private void fresh() {
		kernel = new DeepKernel(blas, sizes, new SplittableRandom(seed));
		trained = false;
	}

	@Override
	public void fit(Data data) {
		blas.use();
		double[] upward = data.upward();
		int n = upward.length;
		float[] x = pixels(data.where());
		warp = Warp.of(Warp.Shape.IDENTITY, upward);
		z = new double[n];
		for (int i = 0; i < n; i++) {
			z[i] = warp.forward(upward[i]);
		}
		if (!settings.warmStart()) {
			fresh();
		}
		if (!trained) {
			kernel.spread(n, x);
		}
		kernel.train(n, x, z, trained ? settings.warmCycles() : settings.cycles(),
				trained ? settings.warmLearningRate() : settings.learningRate());
		trained = true;
		posterior = kernel.posterior(n, x, z);
	}

	private float[] pixels(int[] candidates) {
		float[] x = new float[candidates.length * patches.dimension()];
		for (int i = 0; i < candidates.length; i++) {
			patches.read(candidates[i], x, i * patches.dimension());
		}
		return x;
	}

	private double[] latent(int[] candidates) {
		return kernel.latent(candidates.length, pixels(candidates));
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
		int latent = settings.latent();
		int every = (size + SHOWN - 1) / SHOWN;
		int[] shown = new int[(size + every - 1) / every];
		float[][] map = new float[2][shown.length];
		double[] mean = new double[TILE];
		double[] sd = new double[TILE];
		double[] drawn = draw == null ? null : new double[TILE];
		float[] x = new float[TILE * patches.dimension()];
		for (int from = 0; from < size; from += TILE) {
			int count = Math.min(TILE, size - from);
			for (int i = 0; i < count; i++) {
				patches.read(from + i, x, i * patches.dimension());
			}
			double[] z = kernel.latent(count, x);
			posterior.predict(count, z, mean, sd);
			for (int i = 0; i < count; i++) {
				sd[i] = Math.sqrt(sd[i]);
				if ((from + i) % every == 0) {
					int k = (from + i) / every;
					shown[k] = from + i;
					map[0][k] = (float) z[i * latent];
					map[1][k] = latent > 1 ? (float) z[i * latent + 1] : 0;
				}
			}
			if (path != null) {
				path.values(count, z, drawn);
			}
			tile.accept(from, count, mean, sd, drawn);
		}
		embedding = new Embedding(shown, map[0], map[1], new String[] { "latent 1", "latent 2" });
	}

	@Override
	public void predict(int[] candidates, double[] mean, double[] sd) {
		posterior.predict(candidates.length, latent(candidates), mean, sd);
		for (int i = 0; i < candidates.length; i++) {
			sd[i] = Math.sqrt(sd[i]);
		}
	}

	@Override
	public double[] covariance(int[] a, int[] b) {
		return posterior.covariance(a.length, latent(a), b.length, latent(b));
	}

	@Override
	public Learner given(int[] candidates, double[] more) {
		DklLearner given = (DklLearner) fork();
		given.posterior = posterior.with(candidates.length, latent(candidates), more);
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
		return patches;
	}

	@Override
	public String model() {
		return "Deep kernel on patches (%s units, %d latent coordinates, RBF)".formatted(settings.hidden().strip(), settings.latent());
	}

	@Override
	public Optional<Embedding> embedding() {
		return Optional.ofNullable(embedding);
	}

	@Override
	public void save(DataOutputStream out) throws IOException {
		out.writeBoolean(trained);
		Snapshots.write(out, kernel.hyperparameters());
		for (float[] p : kernel.network().parameters()) {
			Snapshots.write(out, p);
		}
	}

	@Override
	public void load(DataInputStream in) throws IOException {
		trained = in.readBoolean();
		double[] theta = kernel.hyperparameters();
		double[] read = Snapshots.doubles(in, theta.length);
		if (read.length != theta.length) {
			throw new IllegalArgumentException("The snapshot is of a model with other hyper-parameters");
		}
		System.arraycopy(read, 0, theta, 0, theta.length);
		for (float[] p : kernel.network().parameters()) {
			Snapshots.floats(in, p);
		}
		posterior = null;
	}

	@Override
	public void recall(Data data) {
		warp = Warp.of(Warp.Shape.IDENTITY, data.upward());
		z = new double[data.size()];
		java.util.Arrays.setAll(z, i -> warp.forward(data.upward()[i]));
		posterior = kernel.posterior(z.length, pixels(data.where()), z);
	}

	@Override
	public Learner fork() {
		DklLearner fork = new DklLearner(settings);
		fork.blas = blas;
		fork.patches = patches;
		fork.size = size;
		fork.sizes = sizes;
		fork.seed = seed;
		fork.kernel = kernel == null ? null : kernel.copy();
		fork.trained = trained;
		fork.warp = warp;
		fork.z = z;
		fork.posterior = posterior;
		fork.embedding = embedding;
		return fork;
	}
}
