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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.ProblemException;

class KernelTest {

	private static final int N = 7;
	private static final int M = 5;
	private static final int D = 6;
	private static final int[] BLOCKS = { 2, 3, 1 };
	private final Blas blas = Blas.open(1);

	/** A random kernel at random hyper-parameters. */
	private record Case(KernelTree tree, double[] theta, double[] x, double[] points, String name) {

		static Case of(int seed) {
			SplittableRandom random = new SplittableRandom(seed);
			KernelTree tree = new KernelTree(KernelPlain.random(random, seed % 4), BLOCKS);
			double[] theta = new double[tree.parameters().size()];
			for (int i = 0; i < theta.length; i++) {
				theta[i] = 0.4 * random.nextGaussian();
			}
			return new Case(tree, theta, KernelPlain.points(random, N), KernelPlain.points(random, M),
					"seed " + seed + ": " + tree.kernel().text());
		}
	}

	private static double[] point(double[] x, int i) {
		return Arrays.copyOfRange(x, i * D, (i + 1) * D);
	}

	@Test
	void randomExpressionsHaveTheValuesOfTheirDefinition() {
		for (int seed = 0; seed < 60; seed++) {
			Case c = Case.of(seed);
			KernelPlain plain = new KernelPlain(c.tree, c.theta, BLOCKS);
			double[] cross = c.tree.cross(blas, c.theta, N, c.x, M, c.points);
			double[] square = c.tree.square(c.theta, N, c.x);
			for (int i = 0; i < N; i++) {
				for (int j = 0; j < M; j++) {
					double expected = plain.value(point(c.x, i), point(c.points, j));
					assertThat(cross[i * M + j]).as(c.name).isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
				}
				for (int j = 0; j < N; j++) {
					double expected = plain.value(point(c.x, i), point(c.x, j));
					assertThat(square[i * N + j]).as(c.name).isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
				}
			}
		}
	}

	@Test
	void gradientsOfRandomExpressionsAgreeWithFiniteDifferences() {
		for (int seed = 0; seed < 60; seed++) {
			Case c = Case.of(seed);
			double[] w = Plain.random(new SplittableRandom(seed), N * M);
			double[] gradient = new double[c.theta.length];
			double[] dx = new double[N * D];
			double[] dPoints = new double[M * D];
			c.tree.backward(blas, c.theta, N, c.x, M, c.points, w, gradient, dx, dPoints);
			check(c.theta, gradient, c.name, 1, () -> weighted(c, w));
			check(c.x, dx, c.name, D, () -> weighted(c, w));
			check(c.points, dPoints, c.name, D, () -> weighted(c, w));
		}
	}

	@Test
	void gradientsOfTheLikelihoodAgreeWithFiniteDifferences() {
		for (int seed = 0; seed < 60; seed++) {
			Case c = Case.of(seed);
			GpModel model = GpModel.standard(c.tree.kernel(), BLOCKS).withMean(new GpMean.Linear(D, 1));
			SplittableRandom random = new SplittableRandom(seed);
			double[] y = Plain.random(random, N);
			double[] noise = new double[N];
			Arrays.setAll(noise, i -> random.nextDouble());
			double[] theta = Arrays.copyOf(c.theta, model.parameters());
			theta[c.theta.length] = -1.5;
			for (int i = 0; i < D; i++) {
				theta[c.theta.length + 1 + i] = random.nextGaussian();
			}
			GpLikelihood f = new GpLikelihood(blas, model, c.x, y, noise);
			double[] gradient = new double[theta.length];
			double[] unused = new double[theta.length];
			f.evaluate(theta, gradient);
			double[] dx = f.inputGradient();
			check(theta, gradient, c.name, 1, () -> f.evaluate(theta, unused));
			check(c.x, dx, c.name, D, () -> new GpLikelihood(blas, model, c.x, y, noise).evaluate(theta, unused));
		}
	}

	private double weighted(Case c, double[] w) {
		double[] k = c.tree.cross(blas, c.theta, N, c.x, M, c.points);
		double s = 0;
		for (int i = 0; i < k.length; i++) {
			s += w[i] * k[i];
		}
		return s;
	}

	/** Compares with central differences; in points, the last input is an output's number and cannot be moved. */
	private static void check(double[] at, double[] gradient, String name, int width, java.util.function.DoubleSupplier f) {
		for (int i = 0; i < at.length; i++) {
			if (width == D && i % D == D - 1) {
				continue;
			}
			double was = at[i];
			double h = 1e-5;
			at[i] = was + h;
			double up = f.getAsDouble();
			at[i] = was - h;
			double down = f.getAsDouble();
			at[i] = was;
			double expected = (up - down) / (2 * h);
			assertThat(gradient[i]).as("%s, %d of %d", name, i, at.length).isCloseTo(expected, within(2e-6 * (1 + Math.abs(expected))));
		}
	}

	@ParameterizedTest
	@EnumSource(RadialKernel.class)
	void aRadialKernelKeepsItsOrderOfParameters(RadialKernel shape) {
		GpModel model = GpModel.standard(shape, 2, 3);
		assertThat(model.names()).containsExactly("log length of %s@1".formatted(lower(shape)), "log length of %s@2".formatted(lower(shape)),
				"log variance of %s@1".formatted(lower(shape)), "log variance of %s@2".formatted(lower(shape)), "log noise variance");
		assertThat(model.kernel().additive()).contains(shape);
		assertThat(model.priorMean()).containsExactly(Math.sqrt(2), Math.sqrt(2), 0, 0, -5);
		assertThat(new KernelTree(Kernel.parse("matern52(ard)"), 2, 3).additive()).isEmpty();
	}

	private static String lower(RadialKernel shape) {
		return shape.name().toLowerCase(java.util.Locale.ROOT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rbf", "matern12(ard)@2", "matern52*periodic+linear", "(rbf+linear(ard))*periodic@1-2+constant",
			"matern32@all*outputs(3)@2" })
	void textFormsAreReadAsTheyAreWritten(String text) {
		assertThat(Kernel.parse(text).text()).isEqualTo(text);
		assertThat(Kernel.parse(" " + text.replace("+", " + ").toUpperCase(java.util.Locale.ROOT))).isEqualTo(Kernel.parse(text));
	}

	@Test
	void randomExpressionsSurviveTheirTextForm() {
		for (int seed = 0; seed < 60; seed++) {
			Kernel k = KernelPlain.random(new SplittableRandom(seed), 4);
			assertThat(Kernel.parse(k.text())).as("seed " + seed).isEqualTo(k);
		}
	}

	@Test
	void anExpressionWithoutBlocksIsRepeatedForEach() {
		assertThat(new KernelTree(Kernel.parse("rbf*periodic+linear@2"), 2, 3).kernel().text())
				.isEqualTo("rbf@1*periodic@1+rbf@2*periodic@2+linear@2");
		assertThat(Kernel.parse("(rbf+linear)@2").text()).isEqualTo("rbf@2+linear@2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rbg", "rbf+", "rbf*", "(rbf", "rbf)", "rbf rbf", "rbf@", "rbf@0", "rbf@2-1", "rbf(iso)", "rbf()",
			"outputs(0)", "outputs", "outputs(99)", "constant(ard)", "rbf@1-", "rbf@99999999", "((((((((((((((((((rbf))))))))))))))))))", "+" })
	void whatCannotBeReadSaysWhereAndWhatToDo(String text) {
		assertThatThrownBy(() -> Kernel.parse(text)).isInstanceOfSatisfying(ProblemException.class, e -> {
			assertThat(e.what()).isNotBlank();
			assertThat(e.where()).contains("character");
			assertThat(e.remedy()).isNotBlank();
		});
	}

	@Test
	void peopleReadTheNamesOfTheLiterature() {
		assertThat(Kernel.parse("matern52").label()).isEqualTo("Matérn 5/2");
		assertThat(Kernel.parse("matern12(ard)@2*rbf+linear").label()).isEqualTo("Matérn 1/2(ard)@2 × RBF + linear");
	}

	@Test
	void blocksThatAreNotThereAreNamed() {
		for (String text : new String[] { "rbf@3", "rbf@1-3", "matern52*rbf@2", "outputs(2)@1" }) {
			assertThatThrownBy(() -> new KernelTree(Kernel.parse(text), 2, 3)).as(text).isInstanceOf(ProblemException.class);
		}
		assertThatThrownBy(() -> Kernel.parse("rbf+".repeat(200) + "rbf")).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> new KernelTree(Kernel.parse("rbf(ard)"), 3000)).isInstanceOf(ProblemException.class);
	}

	@Test
	void anOutputThatIsNotThereIsRefused() {
		KernelTree tree = new KernelTree(Kernel.parse("outputs(2)"), 1);
		assertThatThrownBy(() -> tree.square(new double[4], 2, new double[] { 0, 2 })).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("no output 2");
	}

	@Test
	void theFastExponentialIsAsGoodAsTheLibrarys() {
		double[] s = new double[4001];
		Arrays.setAll(s, i -> -i * 0.01);
		s[4000] = -1e9;
		double[] e = new double[s.length];
		VectorMath.exp(s, s.length, e);
		for (int i = 0; i < s.length; i++) {
			assertThat(e[i]).isCloseTo(Math.exp(s[i]), within(2e-15)).isGreaterThanOrEqualTo(0);
		}
		assertThat(e[0]).isEqualTo(1);
	}
}
