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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a posterior can do without a new fit, against doing it anew. */
class GpUpdateTest {

	private static final int N = 12;
	private static final int[] BLOCKS = { 2, 1 };
	private final Blas blas = Blas.open(1);

	private record Case(GpModel model, double[] theta, double[] x, double[] y, double[] noise) {

		static Case of(String kernel, int seed) {
			SplittableRandom random = new SplittableRandom(seed);
			GpModel model = GpModel.standard(Kernel.parse(kernel), BLOCKS).withMean(new GpMean.Linear(3, 1));
			double[] theta = Plain.random(random, model.parameters());
			theta[model.noisePlace()] = -2;
			double[] noise = new double[60];
			Arrays.setAll(noise, i -> random.nextDouble());
			return new Case(model, theta, Plain.random(random, 60 * 3), Plain.random(random, 60), noise);
		}

		GpPosterior posterior(Blas blas, int n) {
			return new GpPosterior(blas, model, theta, Arrays.copyOf(x, n * 3), Arrays.copyOf(y, n), Arrays.copyOf(noise, n));
		}
	}

	private static void same(GpPosterior a, GpPosterior b, String name) {
		int m = 9;
		double[] points = Plain.random(new SplittableRandom(3), m * 3);
		double[][] r = new double[4][m];
		a.predict(m, points, r[0], r[1]);
		b.predict(m, points, r[2], r[3]);
		assertThat(r[0]).as(name).containsExactly(r[2], within(1e-8));
		assertThat(r[1]).as(name).containsExactly(r[3], within(1e-8));
		assertThat(a.covariance(m, points, 1, points)).as(name).containsExactly(b.covariance(m, points, 1, points), within(1e-8));
		double[][] l = new double[4][a.size()];
		a.leaveOneOut(l[0], l[1]);
		b.leaveOneOut(l[2], l[3]);
		assertThat(l[0]).as(name).containsExactly(l[2], within(1e-8));
		assertThat(l[1]).as(name).containsExactly(l[3], within(1e-8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "matern52", "rbf(ard)*periodic+linear", "(matern12+constant)@1*matern32@2" })
	void furtherValuesGiveWhatAllAtOnceGive(String kernel) {
		for (int seed = 0; seed < 5; seed++) {
			Case c = Case.of(kernel, seed);
			GpPosterior p = c.posterior(blas, N);
			int n = N;
			for (int m : new int[] { 1, 1, 3, 1, 20, 1, 21 }) { // beyond what is kept beside the first factor
				p = p.with(m, Arrays.copyOfRange(c.x, n * 3, (n + m) * 3), Arrays.copyOfRange(c.y, n, n + m),
						Arrays.copyOfRange(c.noise, n, n + m));
				n += m;
				same(p, c.posterior(blas, n), "seed %d, %s, %d values".formatted(seed, kernel, n));
			}
			double[] other = Plain.random(new SplittableRandom(seed), n);
			same(p.withValues(other), new GpPosterior(blas, c.model, c.theta, Arrays.copyOf(c.x, n * 3), other, Arrays.copyOf(c.noise, n)),
					kernel);
		}
	}

	@Test
	void aFactorWithARepeatedPointStaysFinite() {
		GpModel model = GpModel.standard(RadialKernel.RBF, 1).withNoiseFloor(0);
		double[] theta = { 0, 0, -39 };
		GpPosterior p = new GpPosterior(blas, model, theta, new double[] { 0, 1 }, new double[] { 1, -1 });
		p = p.with(2, new double[] { 1, 1 }, new double[] { -1, -1 });
		double[] mean = new double[1];
		double[] variance = new double[1];
		p.predict(1, new double[] { 1 }, mean, variance);
		assertThat(mean[0]).isCloseTo(-1, within(1e-3));
		assertThat(variance[0]).isBetween(0.0, 1e-3);
	}

	@Test
	void leavingOutIsPredictingFromTheOthers() {
		Case c = Case.of("matern32*rbf(ard)+linear", 7);
		GpPosterior all = c.posterior(blas, N);
		double[] mean = new double[N];
		double[] variance = new double[N];
		all.leaveOneOut(mean, variance);
		double[] log = all.leaveOneOutLogDensity();
		for (int i = 0; i < N; i++) {
			int out = i;
			int[] rest = java.util.stream.IntStream.range(0, N).filter(j -> j != out).toArray();
			GpData data = new GpData(Arrays.copyOf(c.x, N * 3), Arrays.copyOf(c.y, N), Arrays.copyOf(c.noise, N), null).only(rest);
			GpPosterior others = new GpPosterior(blas, c.model, c.theta, data.x(), data.y(), data.noise());
			double[] m = new double[1];
			double[] v = new double[1];
			others.predict(1, Arrays.copyOfRange(c.x, i * 3, i * 3 + 3), m, v);
			double expected = v[0] + c.noise[i] + c.model.noise(c.theta);
			assertThat(mean[i]).isCloseTo(m[0], within(1e-9));
			assertThat(variance[i]).isCloseTo(expected, within(1e-9));
			double u = c.y[i] - m[0];
			assertThat(log[i]).isCloseTo(-0.5 * (u * u / expected + Math.log(2 * Math.PI * expected)), within(1e-9));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "rbf*periodic", "linear+matern52(ard)@1-2", "(matern32+constant)@1*linear(ard)@2", "periodic(ard)" })
	void drawnFunctionsOfAnyKernelHaveThePosteriorsMoments(String kernel) {
		Case c = Case.of(kernel, 2);
		GpPosterior p = c.posterior(blas, N);
		double[] point = { 0.4, -0.3, 0.6 };
		double[] mean = new double[1];
		double[] variance = new double[1];
		p.predict(1, point, mean, variance);
		SplittableRandom random = new SplittableRandom(11);
		double sum = 0;
		double squares = 0;
		double[] value = new double[1];
		int draws = 4000;
		for (int d = 0; d < draws; d++) {
			p.sample(random.split(), 64).values(1, point, value);
			sum += value[0] / draws;
			squares += value[0] * value[0] / draws;
		}
		double sd = Math.sqrt(variance[0]);
		assertThat(sum).as("mean").isCloseTo(mean[0], within(0.1 * sd));
		assertThat(Math.sqrt(squares - sum * sum)).as("standard deviation").isCloseTo(sd, within(0.1 * sd));
	}

	@Test
	void aLargeFitEndsWhereTheSmallOneWould() {
		SplittableRandom random = new SplittableRandom(4);
		int n = 520;
		double[] x = new double[2 * n];
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			x[2 * i] = 3 * random.nextDouble();
			x[2 * i + 1] = 3 * random.nextDouble();
			y[i] = Math.sin(3 * x[2 * i]) + Math.cos(2 * x[2 * i + 1]) + 0.1 * random.nextGaussian();
		}
		for (String kernel : new String[] { "rbf", "matern52(ard)" }) {
			GpModel model = GpModel.standard(Kernel.parse(kernel), 2);
			GpTraining.Result r = GpTraining.fit(blas, model, x, y, null, true, 60);
			Lbfgs.Result plain = Lbfgs.minimise(new GpLikelihood(blas, model, x, y), model.priorMean(), 200);
			assertThat(r.logPosterior()).as(kernel).isCloseTo(-plain.value(), within(1e-3));
			assertThat(r.converged()).isTrue();
			assertThat(r.jitter()).isZero();
			assertThat(Math.exp(0.5 * r.theta()[model.noisePlace()])).isBetween(0.08, 0.12);
			GpTraining.Result again = GpTraining.fit(blas, model, x, y, r.theta(), false, 60);
			assertThat(again.iterations()).as("steps from the optimum").isLessThanOrEqualTo(2);
			assertThat(GpTraining.fit(blas, model, x, y, null, true, 60).theta()).as("same bits").isEqualTo(r.theta());
		}
	}

	@Test
	void dataAreCheckedAndWhatIsNotFiniteIsLeftOut() {
		GpModel model = GpModel.standard(RadialKernel.MATERN52, 1);
		double nan = Double.NaN;
		GpData data = GpData.of(new double[] { 0, 1, nan, 3, 4 }, new double[] { 0, nan, 1, -1, 0.5 });
		assertThat(data.usable()).containsExactly(0, 3, 4);
		GpTraining.Result r = GpTraining.fit(blas, model, data, GpTraining.Search.PLAIN);
		assertThat(GpPosterior.of(blas, model, r.theta(), data).size()).isEqualTo(3);
		assertThatThrownBy(() -> GpTraining.fit(blas, model, GpData.of(new double[1], new double[] { nan }), GpTraining.Search.PLAIN))
				.isInstanceOf(ArithmeticException.class).hasMessageContaining("finite");
		assertThatThrownBy(() -> new GpData(new double[3], new double[2], null, null)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new GpData(new double[1], new double[1], new double[] { -1 }, null))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "matern52", "rbf", "linear", "periodic", "constant", "rbf*linear+periodic" })
	void awkwardValuesAreFitted(String kernel) {
		GpModel model = GpModel.standard(Kernel.parse(kernel), 1);
		for (double[][] xy : new double[][][] { { { 0, 1 }, { 1, -1 } }, { { 0, 0, 0, 0 }, { 1, 1, 1, 1 } }, { { 0, 1, 2, 3 }, { 5, 5, 5, 5 } },
				{ { 0 }, { 0 } }, { { 1, 1, 1, 2 }, { 0, 1e6, -1e6, 3 } }, { { 0, 1e-9, 2e-9, 1e9 }, { 1, 2, 3, 4 } } }) {
			for (double[] warm : new double[][] { null, filled(model, 1e3), filled(model, Double.NaN) }) {
				GpTraining.Result r = GpTraining.fit(blas, model, xy[0], xy[1], warm, true, 60);
				assertThat(r.theta()).as(kernel + Arrays.deepToString(xy)).doesNotContain(Double.NaN);
				double[] mean = new double[1];
				double[] variance = new double[1];
				new GpPosterior(blas, model, r.theta(), xy[0], xy[1]).predict(1, new double[] { 0.5 }, mean, variance);
				assertThat(mean[0]).isFinite();
				assertThat(variance[0]).isFinite().isGreaterThanOrEqualTo(0);
			}
		}
	}

	private static double[] filled(GpModel model, double v) {
		double[] theta = new double[model.parameters()];
		Arrays.fill(theta, v);
		return theta;
	}
}
