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

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.steerscope.numerics.GpData.Bound;

class CensoringTest {

	private final Blas blas = Blas.open(1);
	private final GpModel model = GpModel.standard(RadialKernel.MATERN52, 1);
	private final double[] theta = { 0.2, 0.3, -3 };

	private double[] predict(GpPosterior p, double at) {
		double[] mean = new double[1];
		double[] variance = new double[1];
		p.predict(1, new double[] { at }, mean, variance);
		return new double[] { mean[0], variance[0] };
	}

	private GpData data(double bound, Bound kind) {
		return new GpData(new double[] { 0, 1, 2.5, 1.7 }, new double[] { 0.3, -0.4, 0.9, bound }, null,
				new Bound[] { Bound.EXACT, Bound.EXACT, Bound.EXACT, kind });
	}

	/** One bound: the moments of the value at its place are those of numerical integration, and so are those elsewhere. */
	@Test
	void oneBoundHasTheMomentsOfIntegration() {
		NormalDistribution standard = new NormalDistribution();
		GpPosterior exact = GpPosterior.of(blas, model, theta, data(0, Bound.EXACT).only(0, 1, 2));
		double[] cavity = predict(exact, 1.7);
		double s = Math.sqrt(model.noise(theta));
		for (Bound kind : new Bound[] { Bound.AT_LEAST, Bound.AT_MOST }) {
			for (double bound : new double[] { -2, -0.3, 0.2, 0.8, 2, 4 }) {
				double sd = Math.sqrt(cavity[1]);
				double z = 0;
				double m = 0;
				double m2 = 0;
				for (int k = -4000; k <= 4000; k++) {
					double f = cavity[0] + 10 * sd * k / 4000;
					double arg = (f - bound) / s;
					double w = Math.exp(-0.5 * Math.pow((f - cavity[0]) / sd, 2))
							* standard.cumulativeProbability(kind == Bound.AT_LEAST ? arg : -arg);
					z += w;
					m += w * f;
					m2 += w * f * f;
				}
				m /= z;
				m2 = m2 / z - m * m;
				double[] found = predict(GpPosterior.of(blas, model, theta, data(bound, kind)), 1.7);
				assertThat(found[0]).as("mean, %s %s", kind, bound).isCloseTo(m, within(1e-5));
				assertThat(found[1]).as("variance, %s %s", kind, bound).isCloseTo(m2, within(1e-5));
			}
		}
	}

	@Test
	void aBoundInAgreementChangesNothingAndOneInConflictPulls() {
		GpPosterior exact = GpPosterior.of(blas, model, theta, data(0, Bound.EXACT).only(0, 1, 2));
		for (double at : new double[] { -1, 0.5, 1.7, 2, 4 }) {
			double[] without = predict(exact, at);
			double[] with = predict(GpPosterior.of(blas, model, theta, data(-30, Bound.AT_LEAST)), at);
			assertThat(with).containsExactly(without, within(1e-6));
			assertThat(predict(GpPosterior.of(blas, model, theta, data(30, Bound.AT_MOST)), at)).containsExactly(without, within(1e-6));
		}
		double free = predict(exact, 1.7)[0];
		assertThat(predict(GpPosterior.of(blas, model, theta, data(free + 2, Bound.AT_LEAST)), 1.7)[0]).isGreaterThan(free + 1);
		assertThat(predict(GpPosterior.of(blas, model, theta, data(free - 2, Bound.AT_MOST)), 1.7)[0]).isLessThan(free - 1);
		assertThat(predict(GpPosterior.of(blas, model, theta, data(free + 60, Bound.AT_LEAST)), 1.7)[0]).isBetween(free + 5, free + 70);
	}

	/** Several bounds at once, against importance sampling of the prior given the exact values. */
	@Test
	void severalBoundsAgreeWithSampling() {
		double[] x = { 0, 1, 0.5, 1.6, 2.2 };
		double[] y = { 0.1, 0.4, 0.6, 0.7, -0.2 };
		Bound[] bounds = { Bound.EXACT, Bound.EXACT, Bound.AT_LEAST, Bound.AT_LEAST, Bound.AT_MOST };
		GpData data = new GpData(x, y, null, bounds);
		GpPosterior exact = GpPosterior.of(blas, model, theta, data.only(0, 1));
		double[] places = { 0.5, 1.6, 2.2, 2.6 };
		double[] covariance = exact.covariance(4, places, 4, places);
		double[] mean = new double[4];
		double[] variance = new double[4];
		exact.predict(4, places, mean, variance);
		blas.potrf(4, covariance);
		double s = Math.sqrt(model.noise(theta));
		NormalDistribution standard = new NormalDistribution();
		SplittableRandom random = new SplittableRandom(8);
		double z = 0;
		double[] m = new double[4];
		double[] m2 = new double[4];
		double[] e = new double[4];
		double[] f = new double[4];
		for (int draw = 0; draw < 200_000; draw++) {
			Arrays.setAll(e, k -> random.nextGaussian());
			for (int k = 0; k < 4; k++) {
				f[k] = mean[k];
				for (int l = 0; l <= k; l++) {
					f[k] += covariance[k * 4 + l] * e[l];
				}
			}
			double w = standard.cumulativeProbability((f[0] - 0.6) / s) * standard.cumulativeProbability((f[1] - 0.7) / s)
					* standard.cumulativeProbability((-0.2 - f[2]) / s);
			z += w;
			for (int k = 0; k < 4; k++) {
				m[k] += w * f[k];
				m2[k] += w * f[k] * f[k];
			}
		}
		GpPosterior found = GpPosterior.of(blas, model, theta, data);
		for (int k = 0; k < 4; k++) {
			double[] p = predict(found, places[k]);
			double sampled = m2[k] / z - Math.pow(m[k] / z, 2);
			assertThat(p[0]).as("mean at %s", places[k]).isCloseTo(m[k] / z, within(0.03));
			assertThat(Math.sqrt(p[1])).as("sd at %s", places[k]).isCloseTo(Math.sqrt(sampled), within(0.03));
		}
	}

	@Test
	void hyperparametersAreLearnedBesideBounds() {
		SplittableRandom random = new SplittableRandom(12);
		int n = 60;
		double[] x = new double[n];
		double[] y = new double[n];
		Bound[] bounds = new Bound[n];
		for (int i = 0; i < n; i++) {
			x[i] = 6 * random.nextDouble() - 3;
			y[i] = Math.sin(2 * x[i]) + 0.1 * random.nextGaussian();
			bounds[i] = y[i] > 0.5 ? Bound.AT_LEAST : Bound.EXACT;
			y[i] = Math.min(y[i], 0.5);
		}
		GpData data = new GpData(x, y, null, bounds);
		GpTraining.Result fit = GpTraining.fit(blas, model, data, new GpTraining.Search(null, 0, 1, 100));
		assertThat(Math.sqrt(model.noise(fit.theta()))).isBetween(0.05, 0.16);
		double top = predict(GpPosterior.of(blas, model, fit.theta(), data), Math.PI / 4)[0];
		double cut = predict(GpPosterior.of(blas, model, fit.theta(), new GpData(x, y, null, null)), Math.PI / 4)[0];
		assertThat(top).as("beyond where the detector saturates").isGreaterThan(cut + 0.1);
	}
}
