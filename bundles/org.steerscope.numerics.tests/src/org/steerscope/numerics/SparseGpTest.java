/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseGpTest {

	private static final int D = 5;
	private final Blas blas = Blas.open(1);
	private final SplittableRandom random = new SplittableRandom(23);
	private final GpModel model = GpModel.standard(RadialKernel.MATERN52, 2, 3);
	private final double[] theta = { 0.3, 0.8, -0.2, 0.4, -3 };

	private static double[] truth(int n, double[] x) {
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			y[i] = Math.sin(2 * x[i * D]) * Math.cos(x[i * D + 1]) + 0.3 * x[i * D + 2];
		}
		return y;
	}

	private double[] noisy(double[] y, double sd) {
		return Arrays.stream(y).map(v -> v + sd * random.nextGaussian()).toArray();
	}

	private static int[] all(int n) {
		int[] all = new int[n];
		Arrays.setAll(all, i -> i);
		return all;
	}

	@Test
	void equalsTheExactPosteriorWhereAllInputsAreInducing() {
		int n = 60;
		double[] x = Plain.random(random, n * D);
		double[] y = noisy(truth(n, x), 0.2);
		double[] noise = new double[n];
		Arrays.setAll(noise, i -> 0.01 * (i % 3));
		GpPosterior exact = new GpPosterior(blas, model, theta, x, y, noise);
		SparseGp sparse = new SparseGp(blas, model, theta, x, y, noise, all(n));
		same(exact, sparse);
		int more = 3;
		double[] points = Plain.random(random, more * D);
		Arrays.setAll(points, i -> 3 * points[i]);
		double[] values = truth(more, points);
		same(exact.with(more, points, values), sparse.with(more, points, values));
		double[] others = noisy(y, 1);
		same(exact.withValues(others), sparse.withValues(others));
		double[] gradient = new double[theta.length];
		double[] expected = new double[theta.length];
		double a = new GpLikelihood(blas, model, x, y, noise).evaluate(theta, expected);
		double b = new SparseBound(blas, model, x, x, new GpTargets(y, noise, null)).evaluate(theta, gradient);
		assertThat(b).isCloseTo(a, within(1e-5));
		assertThat(gradient).containsExactly(expected, within(1e-4));
	}

	private void same(Posterior exact, Posterior sparse) {
		int n = exact.size();
		assertThat(sparse.size()).isEqualTo(n);
		int m = 40;
		double[] points = Plain.random(random, m * D);
		double[][] a = new double[2][m];
		double[][] b = new double[2][m];
		exact.predict(m, points, a[0], a[1]);
		sparse.predict(m, points, b[0], b[1]);
		assertThat(b[0]).containsExactly(a[0], within(1e-6));
		assertThat(b[1]).containsExactly(a[1], within(1e-6));
		assertThat(sparse.covariance(3, points, 4, points)).containsExactly(exact.covariance(3, points, 4, points), within(1e-6));
		double[][] c = new double[2][n];
		double[][] d = new double[2][n];
		exact.leaveOneOut(c[0], c[1]);
		sparse.leaveOneOut(d[0], d[1]);
		assertThat(d[0]).containsExactly(c[0], within(1e-5));
		assertThat(d[1]).containsExactly(c[1], within(1e-5));
		assertThat(sparse.noiseVariance()).isEqualTo(exact.noiseVariance());
	}

	@ParameterizedTest
	@ValueSource(strings = { "matern52", "rbf(ard)+linear", "matern32*periodic" })
	void gradientAgreesWithFiniteDifferences(String kernel) {
		GpModel any = GpModel.standard(Kernel.parse(kernel), 2, 3).withMean(new GpMean.Linear(D, 1));
		int n = 70;
		double[] x = Plain.random(random, n * D);
		double[] noise = new double[n];
		Arrays.setAll(noise, i -> 0.02 * (i % 2));
		SparseBound bound = new SparseBound(blas, any, Arrays.copyOf(x, 12 * D), x, new GpTargets(noisy(truth(n, x), 0.2), noise, null));
		double[] at = any.priorMean();
		for (int p = 0; p < at.length; p++) {
			at[p] = Math.clamp(at[p], -1, 0.5) + 0.1 * random.nextGaussian();
		}
		double[] g = new double[at.length];
		bound.evaluate(at, g);
		for (int p = 0; p < at.length; p++) {
			double[] up = at.clone();
			double[] down = at.clone();
			up[p] += 1e-5;
			down[p] -= 1e-5;
			double difference = (bound.evaluate(up, new double[at.length]) - bound.evaluate(down, new double[at.length])) / 2e-5;
			assertThat(g[p]).as("%s, hyper-parameter %d", kernel, p).isCloseTo(difference, within(1e-5 * Math.max(1, Math.abs(difference))));
		}
	}

	@Test
	void theBoundIsBelowTheEvidenceAndRisesWithTheInducingPoints() {
		int n = 150;
		double[] x = Plain.random(random, n * D);
		double[] y = noisy(truth(n, x), 0.1);
		double exact = -new GpLikelihood(blas, model, x, y).evaluate(theta, new double[theta.length]);
		double before = Double.NEGATIVE_INFINITY;
		for (int m : new int[] { 1, 10, 60, 149 }) {
			double[] z = SparseTraining.points(D, x, InducingPoints.choose(blas, model, theta, n, x, m, 0));
			double bound = -new SparseBound(blas, model, z, x, GpTargets.of(y)).evaluate(theta, new double[theta.length]);
			assertThat(bound).isBetween(before, exact + 1e-6);
			before = bound;
		}
	}

	@Test
	void inducingPointsAreThoseLeastKnownAndNoDuplicates() {
		int n = 200;
		double[] x = Plain.random(random, n * D);
		System.arraycopy(x, 0, x, 100 * D, 100 * D);
		int[] chosen = InducingPoints.choose(blas, model, theta, n, x, n, 1e-9);
		assertThat(chosen).hasSize(100).doesNotHaveDuplicates();
		assertThat(Arrays.stream(chosen).map(i -> i % 100).distinct().count()).isEqualTo(100);
		int[] few = InducingPoints.choose(blas, model, theta, n, x, 8, 0);
		assertThat(few).containsExactly(Arrays.copyOf(chosen, 8));
		// the ninth is the one whose variance, given the eight, is largest
		double[] left = new double[n];
		new GpPosterior(blas, model, new double[] { 0.3, 0.8, -0.2, 0.4, -39 }, SparseTraining.points(D, x, few), new double[8]).predict(n, x,
				new double[n], left);
		assertThat(left[chosen[8]]).isCloseTo(Arrays.stream(left).max().getAsDouble(), within(1e-5));
		assertThat(InducingPoints.choose(blas, model, theta, 0, new double[0], 5, 0)).isEmpty();
	}

	@Test
	void threeHundredInducingPointsDoNearlyAsWellAsTwoThousandValues() {
		int n = 2000;
		double[] x = Plain.random(random, n * D);
		double[] y = noisy(truth(n, x), 0.1);
		SparseTraining.Result fit = SparseTraining.fit(blas, model, x, y, null, null, 300, 15);
		assertThat(fit.inducing().length).isLessThanOrEqualTo(300);
		SparseGp sparse = new SparseGp(blas, model, fit.theta(), x, y, null, fit.inducing());
		GpPosterior exact = new GpPosterior(blas, model, fit.theta(), x, y);
		int m = 1000;
		double[] points = Plain.random(random, m * D);
		double[] truth = truth(m, points);
		double r2 = r2(sparse, m, points, truth);
		assertThat(r2).isGreaterThan(0.98).isGreaterThan(r2(exact, m, points, truth) - 0.005);
		assertThat(Math.sqrt(sparse.noiseVariance())).isBetween(0.08, 0.13);
		double[] mean = new double[n];
		double[] variance = new double[n];
		sparse.leaveOneOut(mean, variance);
		int inside = 0;
		for (int i = 0; i < n; i++) {
			inside += Math.abs(y[i] - mean[i]) < 1.645 * Math.sqrt(variance[i]) ? 1 : 0;
		}
		assertThat(inside).isBetween(1720, 1900);
	}

	private static double r2(Posterior posterior, int m, double[] points, double[] truth) {
		double[] mean = new double[m];
		posterior.predict(m, points, mean, new double[m]);
		double average = Arrays.stream(truth).average().getAsDouble();
		double error = 0;
		double total = 0;
		for (int i = 0; i < m; i++) {
			error += Math.pow(truth[i] - mean[i], 2);
			total += Math.pow(truth[i] - average, 2);
		}
		return 1 - error / total;
	}

	@Test
	void drawnFunctionsHaveThePosteriorsMoments() {
		int n = 90;
		double[] x = Plain.random(random, n * D);
		SparseGp posterior = new SparseGp(blas, model, theta, x, noisy(truth(n, x), 0.1), null, 25);
		double[] point = { 0.3, -0.5, 1, 0, 0.2 };
		double[] mean = new double[1];
		double[] variance = new double[1];
		posterior.predict(1, point, mean, variance);
		int draws = 4000;
		double sum = 0;
		double squares = 0;
		double[] value = new double[1];
		for (int k = 0; k < draws; k++) {
			posterior.sample(random.split(), 64).values(1, point, value);
			sum += value[0] / draws;
			squares += value[0] * value[0] / draws;
		}
		double sd = Math.sqrt(variance[0]);
		assertThat(sum).as("mean").isCloseTo(mean[0], within(0.08 * sd));
		assertThat(Math.sqrt(squares - sum * sum)).as("standard deviation").isCloseTo(sd, within(0.08 * sd));
	}

	@Test
	void sameBitsOnAnyNumberOfThreads() {
		int n = 3000;
		double[] x = Plain.random(random, n * D);
		double[] y = noisy(truth(n, x), 0.1);
		double[] one = SparseTraining.fit(Blas.open(1), model, x, y, null, theta, 40, 4).theta();
		double[] three = SparseTraining.fit(Blas.open(3), model, x, y, null, theta, 40, 4).theta();
		Blas.open(1);
		assertThat(three).isEqualTo(one);
	}

	@Test
	void aFurtherValueFarAwayBecomesAnInducingPoint() {
		int n = 50;
		double[] x = Plain.random(random, n * D);
		SparseGp posterior = new SparseGp(blas, model, theta, x, truth(n, x), null, 20);
		double[] far = { 9, 9, 9, 9, 9 };
		SparseGp told = posterior.with(1, far, new double[] { 1.5 });
		assertThat(told.inducing()).isEqualTo(posterior.inducing() + 1);
		double[] mean = new double[1];
		double[] variance = new double[1];
		told.predict(1, far, mean, variance);
		assertThat(mean[0]).isCloseTo(1.5, within(0.1));
		assertThat(variance[0]).isLessThan(told.noiseVariance());
		SparseGp again = told.with(1, far, new double[] { 1.4 });
		assertThat(again.inducing()).isEqualTo(told.inducing());
	}

	@Test
	void duplicatesConstantsAndOneValueAreNoProblem() {
		double[] same = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 };
		SparseGp two = new SparseGp(blas, model, theta, same, new double[] { 0.5, 0.7 }, null, 100);
		assertThat(two.inducing()).isEqualTo(1);
		double[] mean = new double[1];
		double[] variance = new double[1];
		two.predict(1, same, mean, variance);
		assertThat(mean[0]).isBetween(0.5, 0.7);
		SparseTraining.Result fit = SparseTraining.fit(blas, model, same, new double[] { 1, 1 }, null, null, 10, 20);
		assertThat(Arrays.stream(fit.theta()).allMatch(Double::isFinite)).isTrue();
		SparseGp one = new SparseGp(blas, model, theta, Arrays.copyOf(same, 5), new double[] { 1 }, null, 10);
		one.predict(1, same, mean, variance);
		assertThat(mean[0]).isBetween(0.8, 1.0);
	}
}
