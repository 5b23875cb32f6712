/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.steerscope.numerics.Blas;
import org.steerscope.numerics.GpModel;
import org.steerscope.numerics.GpPosterior;
import org.steerscope.numerics.GpTraining;
import org.steerscope.numerics.Parallel;
import org.steerscope.numerics.RadialKernel;

/**
 * Times of an exact Gaussian process in two dimensions, in seconds.
 *
 * @param gemm reference: four products of 768 × 768 matrices in double precision on one thread
 * @param fit1000 hyper-parameters and factor with 1000 points
 * @param predict2500 mean and variance of 2500 points from 1000
 * @param fit3000 as the first with 3000 points; NaN if not measured
 * @param further one further point into 3000, and a prediction; NaN if not measured
 */
record Exact(double gemm, double fit1000, double predict2500, double fit3000, double further) {

	private static final int ITERATIONS = 60;
	private static final int TILE = 1250;

	static Exact measure(int threads, boolean large) {
		double gemm = reference();
		Blas blas = Blas.open(threads);
		timed(blas, 200, 100);
		double[] thousand = timed(blas, 1000, 2500);
		double[] more = large ? timed(blas, 3000, 1) : new double[] { Double.NaN, Double.NaN, Double.NaN };
		return new Exact(gemm, thousand[0], thousand[1], more[0], more[2]);
	}

	/** @return median of the time four products take */
	static double reference() {
		int n = 768;
		Blas blas = Blas.open(1);
		SplittableRandom random = new SplittableRandom(3);
		double[] a = random.doubles(n * n).toArray();
		double[] b = random.doubles(n * n).toArray();
		double[] c = new double[n * n];
		double[] seconds = new double[9];
		for (int i = -2; i < seconds.length; i++) {
			long from = System.nanoTime();
			for (int k = 0; k < 4; k++) {
				blas.gemm(false, false, n, n, n, 1.0, a, b, 0.0, c);
			}
			seconds[Math.max(i, 0)] = (System.nanoTime() - from) * 1e-9;
		}
		return Statistics.median(seconds);
	}

	/** In tiles on all threads, as the agents predict a map. */
	private static void predict(Blas blas, GpPosterior posterior, int m, double[] points) {
		int pieces = (m + TILE - 1) / TILE;
		Parallel.run(blas, pieces, () -> k -> {
			int count = Math.min(TILE, m - k * TILE);
			double[] some = Arrays.copyOfRange(points, 2 * k * TILE, 2 * (k * TILE + count));
			posterior.predict(count, some, new double[count], new double[count]);
		});
	}

	/** @return seconds to fit n points, to predict m (median of 5), to take in one further and predict it (median of 5) */
	private static double[] timed(Blas blas, int n, int m) {
		SplittableRandom random = new SplittableRandom(7);
		double[] x = random.doubles(2 * n).toArray();
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			y[i] = Math.sin(9 * x[2 * i]) * Math.cos(7 * x[2 * i + 1]) + 0.1 * random.nextGaussian();
		}
		GpModel model = GpModel.standard(RadialKernel.MATERN52, 2);
		long from = System.nanoTime();
		GpTraining.Result fit = GpTraining.fit(blas, model, x, y, null, false, ITERATIONS);
		GpPosterior posterior = new GpPosterior(blas, model, fit.theta(), x, y);
		double fitting = (System.nanoTime() - from) * 1e-9;
		double[] points = random.doubles(2 * m).toArray();
		double[] predicting = new double[5];
		double[] adding = new double[5];
		for (int k = 0; k < 5; k++) {
			long at = System.nanoTime();
			predict(blas, posterior, m, points);
			predicting[k] = (System.nanoTime() - at) * 1e-9;
			at = System.nanoTime();
			GpPosterior more = posterior.with(1, new double[] { 0.5, 0.1 * k }, new double[] { 0.2 });
			more.predict(1, points, new double[1], new double[1]);
			adding[k] = (System.nanoTime() - at) * 1e-9;
		}
		return new double[] { fitting, Statistics.median(predicting), Statistics.median(adding) };
	}
}
