/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Direction;

/** Each rule on a fitted Gaussian process, against what it claims to be. */
class SearchRulesTest {

	private static final int MEASURED = 12;

	private Scene scene;
	private Learner learner;
	private Data data;
	private int[] some;
	private double[] z;
	private double[] s;

	@BeforeEach
	void fit() {
		scene = Scene.blobs(11, 40, 8);
		int[] where = scene.start(MEASURED, 5);
		data = new Data(where, Arrays.stream(where).mapToDouble(i -> scene.truth()[i]).toArray());
		learner = new GpLearner(Settings.defaults(GpSettings.class));
		learner.begin(scene.context(Direction.MAXIMISE, 1));
		learner.fit(data);
		some = scene.start(60, 77);
		z = new double[some.length];
		s = new double[some.length];
		learner.predict(some, z, s);
	}

	private Situation situation(Direction direction, long turn, List<Integer> waiting) {
		return new Situation(learner, data, scene.candidates(), direction, turn, List.of(), waiting, data.max(), new Spectra(),
				new SplittableRandom(3));
	}

	private Situation situation() {
		return situation(Direction.MAXIMISE, 0, List.of());
	}

	private double[] scores(Rule rule, Situation t) {
		Rule.Score score = rule.prepare(t);
		double[] worth = new double[some.length];
		for (int i = 0; i < worth.length; i++) {
			worth[i] = score.of(some[i], z[i], s[i], 0, learner.warp().mean(z[i], s[i]));
		}
		return worth;
	}

	@Test
	void varianceReductionIsWhatTheModelLosesIndeed() {
		int n = scene.candidates().size();
		assertThat(n).as("references the rule draws, if there are fewer candidates all of them").isGreaterThan(400);
		double[] worth = new VarianceReductionRule().refine(situation(), some, z, s);
		int[] references = References.anywhere(n, 400, new SplittableRandom(3));
		double[] before = new double[400];
		double[] after = new double[400];
		double[] mean = new double[400];
		for (int i = 0; i < 5; i++) {
			learner.given(new int[] { some[i] }, new double[] { 0.3 }).predict(references, mean, after);
			learner.predict(references, mean, before);
			double expected = 0;
			for (int k = 0; k < 400; k++) {
				double y = learner.warp().back(mean[k]);
				double slope = (learner.warp().back(mean[k] + 1e-6) - learner.warp().back(mean[k] - 1e-6)) / 2e-6;
				assertThat(y).isFinite();
				expected += slope * slope * (before[k] * before[k] - after[k] * after[k]) / 400;
			}
			assertThat(worth[i]).isCloseTo(expected, within(1e-4 * Math.abs(expected) + 1e-9));
		}
	}

	@Test
	void knowledgeGradientIsTheMeanRiseOfTheBestPrediction() {
		double[] worth = new KnowledgeGradientRule().refine(situation(), some, z, s);
		int[] references = References.promising(situation(), some, z, s, 150, 2);
		SplittableRandom random = new SplittableRandom(8);
		for (int i : new int[] { 0, 7, 20 }) {
			int[] all = Arrays.copyOf(references, references.length + 1);
			all[references.length] = some[i];
			double[] mean = new double[all.length];
			double[] sd = new double[all.length];
			learner.predict(all, mean, sd);
			double now = Arrays.stream(mean).max().getAsDouble();
			double rise = 0;
			int draws = 4000;
			double noise = learner.noiseSd();
			double squares = 0;
			for (int d = 0; d < draws; d++) {
				double seen = z[i] + Math.hypot(s[i], noise) * random.nextGaussian();
				learner.given(new int[] { some[i] }, new double[] { seen }).predict(all, mean, sd);
				double gain = Arrays.stream(mean).max().getAsDouble() - now;
				rise += gain / draws;
				squares += gain * gain / draws;
			}
			double error = Math.sqrt(squares / draws);
			assertThat(worth[i]).isCloseTo(rise, within(4 * error + 1e-9));
		}
	}

	@Test
	void drawnMaximaComeFromTheModelsCovariance() {
		double[] covariance = learner.covariance(some, some);
		double[] l = MaxValueEntropyRule.factor(some.length, covariance);
		for (int i = 0; i < some.length; i++) {
			for (int k = 0; k <= i; k++) {
				double sum = 0;
				for (int j = 0; j <= k; j++) {
					sum += l[i * some.length + j] * l[k * some.length + j];
				}
				assertThat(sum).isCloseTo(covariance[i * some.length + k], within(1e-4));
			}
		}
		double[] singular = { 1, 1, 2, 1, 1, 2, 2, 2, 5 };
		assertThat(MaxValueEntropyRule.factor(3, singular)).containsExactly(1, 0, 0, 1, 0, 0, 2, 0, 1);
		double[] worth = new MaxValueEntropyRule().refine(situation(), some, z, s);
		assertThat(Arrays.stream(worth).max().getAsDouble()).isPositive();
	}

	@Test
	void functionsDrawnAtFewPlacesHaveTheModelsMomentsThere() {
		Situation t = situation();
		int n = 4000;
		int few = 10;
		int[] where = Arrays.copyOf(some, few);
		double[] sum = new double[few];
		double[] squares = new double[few];
		for (int d = 0; d < n; d++) {
			double[] worth = new ThompsonRule().refine(t, where, z, s);
			for (int i = 0; i < few; i++) {
				double drawn = learner.warp().forward(worth[i]);
				sum[i] += drawn / n;
				squares[i] += (drawn - z[i]) * (drawn - z[i]) / n;
			}
		}
		for (int i = 0; i < few; i++) {
			assertThat(sum[i]).isCloseTo(z[i], within(4 * s[i] / Math.sqrt(n) + 1e-6));
			assertThat(Math.sqrt(squares[i])).isCloseTo(s[i], within(0.06 * s[i] + 1e-4));
		}
	}

	@Test
	void noveltyIsTheDistanceFromEverythingMeasuredOrWaitedFor() {
		double[] worth = scores(new NoveltyRule(), situation(Direction.MAXIMISE, 0, List.of(some[3])));
		int width = learner.features().dimension();
		double[] a = new double[width];
		double[] b = new double[width];
		for (int i = 0; i < some.length; i++) {
			double nearest = Double.POSITIVE_INFINITY;
			learner.features().read(some[i], 1, a);
			for (int k = 0; k <= data.size(); k++) {
				learner.features().read(k == data.size() ? some[3] : data.where()[k], 1, b);
				double sum = 0;
				for (int c = 0; c < width; c++) {
					sum += (a[c] - b[c]) * (a[c] - b[c]);
				}
				nearest = Math.min(nearest, Math.sqrt(sum));
			}
			assertThat(worth[i]).isCloseTo(nearest, within(1e-12));
		}
		assertThat(worth[3]).isZero();
	}

	@Test
	void boundAndStraddleAreWhatTheyAreCalled() {
		double[] bound = scores(new BoundRule(2, BoundSchedule.DECAYING, 10), situation(Direction.MAXIMISE, 10, List.of()));
		double[] straddle = scores(new LevelSetRule(-3.5, 1.5), situation(Direction.MINIMISE, 0, List.of()));
		double[] pi = scores(new ProbabilityRule(0.1), situation());
		double[] interval = scores(new IntervalRule(), situation());
		Warp warp = learner.warp();
		for (int i = 0; i < some.length; i++) {
			assertThat(bound[i]).isCloseTo(warp.back(z[i] + s[i]), within(1e-12));
			assertThat(straddle[i]).isCloseTo(1.5 * s[i] - Math.abs(z[i] - warp.forward(3.5)), within(1e-12));
			double goal = warp.forward(data.max() + 0.1 * (data.max() - data.min()));
			assertThat(pi[i]).isCloseTo(Tail.cumulative((z[i] - goal) / s[i]), within(1e-6));
			assertThat(interval[i]).isCloseTo(warp.back(z[i] + 1.6448536 * s[i]) - warp.back(z[i] - 1.6448536 * s[i]), within(1e-6));
		}
	}

	@Test
	void theSecondPartOfFindAndMapComesEveryThirdStep() {
		Rule rule = Search.of(SearchRule.FIND_AND_MAP, 0, 2, Settings.defaults(SearchSettings.class)).rule();
		for (int turn = 0; turn < 9; turn++) {
			Situation t = situation(Direction.MAXIMISE, turn, List.of());
			Rule part = turn % 3 == 2 ? new IntervalRule() : new BoundRule(2, BoundSchedule.CONSTANT, 20);
			assertThat(scores(rule, t)).isEqualTo(scores(part, t));
			assertThat(rule.words(t, new Rule.Chosen(some[0], z[0], s[0], 1)))
					.isEqualTo(part.words(t, new Rule.Chosen(some[0], z[0], s[0], 1)));
		}
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void withoutUncertaintyAndAtWildValuesNothingIsNaN(SearchRule which) {
		Rule rule = Search.of(which, 0.02, 2, Settings.defaults(SearchSettings.class)).rule();
		for (int turn = 0; turn < 3; turn++) {
			Situation t = situation(Direction.MAXIMISE, turn, List.of());
			Rule.Score score = rule.prepare(t);
			for (double mean : new double[] { -1e6, -3, 0, 3, 100 }) {
				for (double sd : new double[] { 0, 1e-300, 1e-9, 1, 100 }) {
					double v = score.of(some[0], mean, sd, mean, learner.warp().mean(mean, sd));
					assertThat(v).as("%s at %s ± %s", which, mean, sd).isNotNaN();
				}
			}
			if (rule.refines(t)) {
				double[] worth = rule.refine(t, some, z, new double[some.length]);
				assertThat(Arrays.stream(worth).allMatch(Double::isFinite)).isTrue();
			}
		}
	}

	@Test
	void whatDecidedIsSaidInNumbers() {
		Situation up = situation();
		String bound = new BoundRule(2, BoundSchedule.CONSTANT, 20).words(up, new Rule.Chosen(some[0], z[0], s[0], 0));
		assertThat(bound).matches("highest upper bound: \\S+ = \\S+ \\+ 2 × \\S+");
		String[] n = bound.replaceAll("[^0-9.]+", " ").strip().split(" +");
		assertThat(Double.parseDouble(n[0])).isCloseTo(Double.parseDouble(n[1]) + 2 * Double.parseDouble(n[3]), within(0.03));
		Situation down = situation(Direction.MINIMISE, 0, List.of());
		assertThat(new BoundRule(2, BoundSchedule.CONSTANT, 20).words(down, new Rule.Chosen(some[0], z[0], s[0], 0)))
				.matches("lowest lower bound: -\\S+ = -\\S+ − 2 × \\d\\S+");
		assertThat(new ProbabilityRule(0).words(up, new Rule.Chosen(some[0], z[0], s[0], 0.25)))
				.matches("most probable improvement: 25\\.0 % to be above \\S+");
		assertThat(new IntervalRule().words(down, new Rule.Chosen(some[0], z[0], s[0], 0.25)))
				.matches("widest 90 % interval, to map: -\\S+ … -\\S+");
	}
}
