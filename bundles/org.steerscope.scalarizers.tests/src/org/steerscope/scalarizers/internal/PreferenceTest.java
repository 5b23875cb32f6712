/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.PreferenceGp;

/** {@code preference} learns what people like from comparisons. */
class PreferenceTest {

	private static final int N = 64;

	/** Two hundred spectra with a peak somewhere; liked are high peaks about channel 40. */
	private static final class World {

		final Measurement[] measured = new Measurement[200];
		final double[] liked = new double[measured.length];
		final SplittableRandom random;

		World(long seed) {
			random = new SplittableRandom(seed);
			for (int i = 0; i < measured.length; i++) {
				double at = 10 + 50 * random.nextDouble();
				double height = 0.3 + random.nextDouble();
				measured[i] = Make.curve("counts", Make.energy(0, 0.25, N), IntStream.range(0, N)
						.mapToDouble(c -> 2 - 0.02 * c + height * Math.exp(-Math.pow((c - at) / 4, 2)) + 0.05 * random.nextGaussian()).toArray());
				liked[i] = 3 * height * Math.exp(-Math.pow((at - 40) / 10, 2));
			}
		}

		Lessons.Preference ask(int a, int b) {
			double noisy = liked[a] - liked[b] + 0.3 * random.nextGaussian();
			return answer(a, b, Math.abs(noisy) < 0.15 ? Outcome.TIE : noisy > 0 ? Outcome.A : Outcome.B, 2);
		}

		Lessons.Preference answer(int a, int b, Outcome outcome, int confidence) {
			return new Lessons.Preference(a, b, outcome, confidence, "Ada", measured[a], measured[b]);
		}

		/** @return the share of pairs of the second hundred, which nobody was asked about, that are in the right order */
		double rightPairs(TaughtScalarizer s) {
			int right = 0;
			for (int a = 100; a < 200; a++) {
				for (int b = 100; b < a; b++) {
					right += (value(s, measured[a]) - value(s, measured[b])) * (liked[a] - liked[b]) > 0 ? 1 : 0;
				}
			}
			return right / 4950.0;
		}
	}

	private static double value(TaughtScalarizer s, Measurement m) {
		return s.score(m).get(0).value();
	}

	private static TaughtScalarizer taught(Lessons.Preference... answers) {
		return Make.taught("preference").after(new Lessons(List.of(), List.of(answers)));
	}

	@Test
	void whatIsLearnedHoldsForNewMeasurements() {
		for (long seed = 0; seed < 3; seed++) {
			World w = new World(seed);
			List<Lessons.Preference> answers = new ArrayList<>();
			for (int i = 0; i < 30; i++) {
				int a = w.random.nextInt(100);
				answers.add(w.ask(a, (a + 1 + w.random.nextInt(99)) % 100));
			}
			TaughtScalarizer s = Make.taught("preference").after(new Lessons(List.of(), answers));
			assertThat(w.rightPairs(s)).as("seed " + seed).isGreaterThan(0.78);
			Scalar one = s.score(w.measured[150]).get(0);
			assertThat(one.quality()).isEqualTo(Quality.OK);
			assertThat(one.sd()).isPositive();
			assertThat(Make.taught("preference").after(new Lessons(List.of(), answers)).score(w.measured[150])).containsExactly(one);
		}
	}

	@Test
	void ofTwoThingsItIsThePlainProcessOfTheTwo() {
		World w = new World(4);
		TaughtScalarizer s = taught(w.answer(0, 1, Outcome.A, 2));
		double best = Double.NEGATIVE_INFINITY;
		double expected = 0;
		for (double scale : new double[] { 0.5, 1, 2, 4 }) {
			for (double length : new double[] { 0.25, 0.5, 1, 2, 4 }) {
				double near = scale * scale * Math.exp(-1 / (2 * length * length));
				double[] k = { scale * scale, near, near, scale * scale };
				PreferenceGp gp = PreferenceGp.of(Blas.open(1), 2, k, List.of(new PreferenceGp.Comparison(0, 1, 1, 1)), 0.15);
				double probable = gp.logEvidence() - Math.pow(Math.log(length) / 0.75, 2) / 2 - Math.pow(Math.log(scale / 1.5) / 0.75, 2) / 2;
				expected = probable > best ? gp.mean()[0] : expected;
				best = Math.max(best, probable);
			}
		}
		assertThat(value(s, w.measured[0])).isCloseTo(expected, within(1e-9)).isPositive();
		assertThat(value(s, w.measured[1])).isCloseTo(-expected, within(1e-9));
	}

	@Test
	void tiesBringTogetherAndConfidenceParts() {
		World w = new World(5);
		double guess = value(taught(w.answer(0, 1, Outcome.A, 1)), w.measured[0]);
		double sure = value(taught(w.answer(0, 1, Outcome.A, 3)), w.measured[0]);
		assertThat(sure).isGreaterThan(guess);
		TaughtScalarizer tied = taught(w.answer(0, 1, Outcome.TIE, 3));
		assertThat(value(tied, w.measured[0])).isCloseTo(value(tied, w.measured[1]), within(1e-9));
		TaughtScalarizer turned = taught(w.answer(1, 0, Outcome.B, 3));
		assertThat(value(turned, w.measured[0])).isCloseTo(sure, within(1e-9));
	}

	@Test
	void untilTheFirstComparisonTheScoreIsRandomButAlwaysTheSame() {
		World w = new World(6);
		for (TaughtScalarizer s : List.of(Make.taught("preference"), taught(w.answer(0, 1, Outcome.NEITHER, 2)), taught(w.answer(0, 0, Outcome.A, 2)))) {
			Scalar one = s.score(w.measured[3]).get(0);
			assertThat(one.quality()).isEqualTo(Quality.SUSPECT);
			assertThat(one.reason()).contains("compared yet");
			assertThat(one.value()).isBetween(-2.0, -1.0).isEqualTo(value(Make.taught("preference"), w.measured[3]));
			assertThat(s.worth(w.measured[0], w.measured[1])).isEqualTo(1);
			assertThat(s.target()).isEmpty();
		}
	}

	@Test
	void whatIsKnownIsNotWorthAsking() {
		World w = new World(7);
		List<Lessons.Preference> answers = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			answers.add(w.answer(0, 1, Outcome.A, 3));
			answers.add(w.ask(2 + i, 12 + i));
		}
		TaughtScalarizer s = Make.taught("preference").after(new Lessons(List.of(), answers));
		double known = s.worth(w.measured[0], w.measured[1]);
		assertThat(s.worth(w.measured[0], w.measured[0])).isCloseTo(0, within(1e-9));
		double most = IntStream.range(100, 200).mapToDouble(i -> s.worth(w.measured[i], w.measured[299 - i])).max().orElseThrow();
		assertThat(most).isGreaterThan(2 * known).isLessThan(Math.log(3));
		assertThat(s.worth(w.measured[5], w.measured[9])).isCloseTo(s.worth(w.measured[9], w.measured[5]), within(1e-9));
		assertThat(s.worth(w.measured[5], Make.pattern())).isZero();
	}

	@Test
	void longCurvesAndStrangeOnesAreTaken() {
		double[] one = new double[4096];
		double[] two = new double[4096];
		one[7] = 1;
		two[2000] = 1;
		Measurement a = Make.curve("counts", Make.energy(0, 1, 4096), one);
		Measurement b = Make.curve("counts", Make.energy(0, 1, 4096), two);
		double[] huge = two.clone();
		huge[3] = 1e200;
		Measurement c = Make.curve("counts", Make.energy(0, 1, 4096), huge);
		TaughtScalarizer s = Make.taught("preference").after(new Lessons(List.of(new Lessons.Vote(3, Lessons.Grade.GOOD, "Ada", c)),
				List.of(new Lessons.Preference(0, 1, Outcome.A, 2, "Ada", a, b), new Lessons.Preference(0, 2, Outcome.B, 2, "Ada", a, c))));
		assertThat(value(s, a)).isGreaterThan(value(s, b));
	}

	@Test
	void badSettingsAreRefusedInWords() {
		assertThatThrownBy(() -> Make.taught("preference", "components=0")).isInstanceOf(ProblemException.class).hasMessageContaining("outside");
		assertThatThrownBy(() -> Make.taught("preference", "questions=0")).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> Make.taught("preference", "from=3", "to=2")).isInstanceOf(ProblemException.class).hasMessageContaining("empty");
		assertThat(Make.taught("preference").questions()).isEqualTo(30);
		assertThat(Make.taught("preference").refuses(Make.pattern()).orElseThrow()).contains("one axis");
	}
}
