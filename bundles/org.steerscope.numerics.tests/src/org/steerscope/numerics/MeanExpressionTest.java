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
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.ProblemException;

class MeanExpressionTest {

	private static final List<String> INPUTS = List.of("d", "t");
	private final Blas blas = Blas.open(1);

	private static double value(String text, double d, double t, double... beta) {
		double[] into = new double[1];
		MeanExpression.parse(text, INPUTS).values(beta, 0, 1, 2, new double[] { d, t }, into);
		return into[0];
	}

	@ParameterizedTest
	@CsvSource({ "1+2*3,7", "2*3+1,7", "(1+2)*3,9", "2^3^2,512", "-2^2,-4", "2^-1,0.5", "8/4/2,1", "5-3-1,1", "--3,3", "1e-2+.5,0.51",
			"min(d;t),2", "max(d;t),3", "exp(0)+log(1)+sqrt(4)+cos(0),4", "sin(pi/2),1", "d^2*t,12", "abs(d-t),1", "tanh(0)+erf(0),0", "2*-d,-4" })
	void readsWhatEveryoneWrites(String text, double expected) {
		assertThat(value(text.replace(';', ','), 2, 3)).isCloseTo(expected, within(1e-12));
	}

	@Test
	void namesThatAreNoInputsAreParameters() {
		MeanExpression m = MeanExpression.parse("a*exp(-d/b) + c; b ~ lognormal(0.5, 2); a ~ normal(-1, 0.5)", INPUTS);
		assertThat(m.list().stream().map(MeanExpression.Parameter::name)).containsExactly("b", "a", "c");
		assertThat(m.name(0)).isEqualTo("log b");
		assertThat(m.priorMean(1)).isEqualTo(-1);
		assertThat(m.priorSd(0)).isEqualTo(2);
		assertThat(m.priorSd(2)).isEqualTo(1);
		double[] into = new double[1];
		m.values(new double[] { 9, Math.log(2), 3, 4 }, 1, 1, 2, new double[] { 1, 0 }, into);
		assertThat(into[0]).isCloseTo(3 * Math.exp(-0.5) + 4, within(1e-12));
		assertThat(m.read(new double[] { Math.log(2), 3, 4 }, 0).get(0)).isCloseTo(2, within(1e-12));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a*exp(-d/b)+c; b~lognormal(0,1)", "a*(d-b)^2+c*t", "a/(1+exp(-(d-b)/c)); c~lognormal(0,1)",
			"sin(a*d+b)*cos(t)-tanh(c*d)", "sqrt(a^2+d^2)+log(1+t^2)*b", "max(a*d, b)+min(t, c)+abs(d-a)", "erf(a*(d-b))+2^(a*t)",
			"(1+d^2)^a", "a*d/(b+d^2)/(1+t^2); b~lognormal(0,0.5)", "-(a-b)*-d" })
	void gradientsAgreeWithFiniteDifferences(String text) {
		MeanExpression m = MeanExpression.parse(text, INPUTS);
		SplittableRandom random = new SplittableRandom(text.hashCode());
		int n = 6;
		double[] x = Plain.random(random, 2 * n);
		double[] y = Plain.random(random, n);
		GpModel model = GpModel.standard(RadialKernel.RBF, 2).withMean(m);
		double[] theta = Plain.random(random, model.parameters());
		GpLikelihood f = new GpLikelihood(blas, model, x, y);
		double[] g = new double[theta.length];
		double[] unused = new double[theta.length];
		f.evaluate(theta, g);
		double[] dx = f.inputGradient();
		for (int p = 0; p < theta.length; p++) {
			double[] up = theta.clone();
			double[] down = theta.clone();
			up[p] += 1e-5;
			down[p] -= 1e-5;
			double expected = (f.evaluate(up, unused) - f.evaluate(down, unused)) / 2e-5;
			assertThat(g[p]).as("parameter " + p).isCloseTo(expected, within(1e-5 * (1 + Math.abs(expected))));
		}
		for (int i = 0; i < x.length; i++) {
			double[] up = x.clone();
			double[] down = x.clone();
			up[i] += 1e-6;
			down[i] -= 1e-6;
			double expected = (new GpLikelihood(blas, model, up, y).evaluate(theta, unused)
					- new GpLikelihood(blas, model, down, y).evaluate(theta, unused)) / 2e-6;
			assertThat(dx[i]).as("input " + i).isCloseTo(expected, within(1e-4 * (1 + Math.abs(expected))));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a+", "a b", "(a", "a)", "foo(a)", "exp(a", "min(a)", "1..2", "a*;", "a; b ~ normal(0,1)", "a; a normal(0,1)",
			"a; a ~ cauchy(0,1)", "a; a ~ normal(0,0)", "a; a ~ normal(0)", "a; d ~ normal(0,1)", "a; a ~ normal(0,1); a ~ normal(0,1)", "a$b",
			"((((((((((((((((((((((((((1))))))))))))))))))))))))))", "a^" })
	void whatCannotBeReadSaysWhereAndWhatToDo(String text) {
		assertThatThrownBy(() -> MeanExpression.parse(text, INPUTS)).isInstanceOfSatisfying(ProblemException.class, e -> {
			assertThat(e.what()).isNotBlank();
			assertThat(e.where()).contains("mean function");
			assertThat(e.remedy()).isNotBlank();
		});
	}

	@Test
	void longTextsAndManyParametersAreRefused() {
		assertThatThrownBy(() -> MeanExpression.parse("1+".repeat(400) + "1", INPUTS)).isInstanceOf(ProblemException.class);
		StringBuilder many = new StringBuilder("p");
		for (int i = 0; i < 30; i++) {
			many.append("+p").append(i);
		}
		assertThatThrownBy(() -> MeanExpression.parse(many.toString(), INPUTS)).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> MeanExpression.parse("2^".repeat(200) + "2", INPUTS)).isInstanceOf(ProblemException.class);
	}

	/** A law with the right form carries on where there are no values; without it the process returns to its mean. */
	@Test
	void aPhysicalMeanReachesBeyondTheValues() {
		SplittableRandom random = new SplittableRandom(6);
		int n = 25;
		double[] x = new double[n];
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			x[i] = 2 * random.nextDouble();
			y[i] = 2 * Math.exp(-x[i] / 1.5) - 1 + 0.02 * random.nextGaussian();
		}
		GpModel model = GpModel.standard(RadialKernel.MATERN52, 1).withConstant(0)
				.withMean(MeanExpression.parse("a*exp(-d/b)+c; b ~ lognormal(0, 1)", List.of("d")));
		GpData data = GpData.of(x, y);
		GpTraining.Result fit = GpTraining.fit(blas, model, data, new GpTraining.Search(null, 4, 3, 200));
		double[] mean = new double[1];
		double[] variance = new double[1];
		GpPosterior.of(blas, model, fit.theta(), data).predict(1, new double[] { 5 }, mean, variance);
		assertThat(mean[0]).isCloseTo(2 * Math.exp(-5 / 1.5) - 1, within(0.3));
	}

	@Test
	void evidenceChoosesTheLawThatMadeTheValues() {
		List<String> laws = List.of("a*d+c", "a*exp(-d/b)+c; b ~ lognormal(0, 1)", "a*cos(w*d)+c; w ~ lognormal(0, 0.5)");
		List<Hypotheses.Hypothesis> hypotheses = laws.stream()
				.map(law -> new Hypotheses.Hypothesis(law, GpModel.standard(RadialKernel.MATERN52, 1).withConstant(0)
						.withMean(MeanExpression.parse(law, List.of("d"))).withPrior(1, -4, 1)))
				.toList();
		for (int truth = 0; truth < 3; truth++) {
			SplittableRandom random = new SplittableRandom(20 + truth);
			int n = 30;
			double[] x = new double[n];
			double[] y = new double[n];
			for (int i = 0; i < n; i++) {
				x[i] = 4 * random.nextDouble();
				y[i] = switch (truth) {
				case 0 -> 0.6 * x[i] - 1;
				case 1 -> 2 * Math.exp(-x[i] / 0.7) - 0.5;
				default -> Math.cos(1.9 * x[i]);
				} + 0.05 * random.nextGaussian();
			}
			List<Hypotheses.Standing> standings = Hypotheses.compare(blas, hypotheses, GpData.of(x, y),
					new GpTraining.Search(null, 6, 1, 200));
			assertThat(standings.stream().mapToDouble(Hypotheses.Standing::probability).sum()).isCloseTo(1, within(1e-9));
			int best = 0;
			for (int h = 0; h < 3; h++) {
				best = standings.get(h).probability() > standings.get(best).probability() ? h : best;
			}
			assertThat(laws.get(best)).isEqualTo(laws.get(truth));
			assertThat(standings.get(truth).probability()).isGreaterThan(0.6);
		}
	}

	/** Where the posterior of the only parameter is normal, Laplace's approximation is exact. */
	@Test
	void laplaceIsExactForAStraightLine() {
		double[] x = { 0.5, 1, 1.5, 2, 3 };
		double[] y = { 0.4, 1.1, 1.4, 2.2, 2.9 };
		GpModel model = GpModel.standard(RadialKernel.RBF, 1).withMean(new GpMean.Linear(1, 1));
		for (int p = 0; p < 3; p++) { // nothing but the slope is free
			model = model.withPrior(p, p == 2 ? -3 : 0, 1e-4);
		}
		GpTraining.Result fit = GpTraining.fit(blas, model, GpData.of(x, y), GpTraining.Search.PLAIN);
		double found = Hypotheses.logEvidence(blas, model, GpData.of(x, y), fit);
		// the slope integrated out is a linear kernel of variance 1
		GpModel same = GpModel.standard(Kernel.parse("rbf+linear"), 1);
		double[] theta = { 0, 0, 0, -3 };
		double[] unused = new double[4];
		double prior = 0;
		for (int p = 0; p < 4; p++) {
			prior += 0.5 * Math.pow((theta[p] - same.priorMean()[p]) / same.priorSd()[p], 2);
		}
		double expected = -(new GpLikelihood(blas, same, x, y).evaluate(theta, unused) - prior);
		assertThat(found).isCloseTo(expected, within(1e-3));
		assertThat(Arrays.equals(unused, new double[4])).isFalse();
	}
}
