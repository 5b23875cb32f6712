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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.numerics.StructuralSimilarity;

/** {@code votes} against the published equations, written out here once more. */
class VotesTest {

	private static final int N = 24;

	private static Measurement curve(double... values) {
		return Make.curve("counts", Make.energy(0, 0.25, values.length), values);
	}

	/** A peak of height 1 on a sloping background, with noise. */
	private static Measurement peak(double at, double noise, SplittableRandom random) {
		return curve(IntStream.range(0, N)
				.mapToDouble(i -> 2 - 0.02 * i + Math.exp(-Math.pow((i - at) / 2, 2)) + noise * random.nextGaussian()).toArray());
	}

	private static Lessons.Vote vote(Measurement m, Grade grade, String who) {
		return new Lessons.Vote(0, grade, who, m);
	}

	private static Lessons votes(Lessons.Vote... votes) {
		return new Lessons(List.of(votes), List.of());
	}

	private static double[] z(double[] v) {
		double mean = IntStream.range(0, v.length).mapToDouble(i -> v[i]).sum() / v.length;
		double sd = Math.sqrt(IntStream.range(0, v.length).mapToDouble(i -> (v[i] - mean) * (v[i] - mean)).sum() / v.length);
		return IntStream.range(0, v.length).mapToDouble(i -> (v[i] - mean) / sd).toArray();
	}

	private static double value(TaughtScalarizer s, Measurement m) {
		return s.score(m).get(0).value();
	}

	@Test
	void theTargetAndTheRewardAreThoseOfThePaper() {
		double[] a = { 1, 5, 2, 7, 3, 3 };
		double[] b = { 4, 1, 6, 2, 2, 9 };
		double[] c = { 0, 2, 1, 5, 8, 1 };
		double w = 0.3;
		TaughtScalarizer taught = Make.taught("votes", "similarity=negative-mse", "weight=0.3")
				.after(votes(vote(curve(c), Grade.BAD, "Ada"), vote(curve(a), Grade.GOOD, "Ada"), vote(curve(b), Grade.VERY_GOOD, "Ada")));
		double[] t = new double[6];
		for (int i = 0; i < t.length; i++) {
			t[i] = ((1 - w) * z(a)[i] * (3 - 2) + w * 2 * z(b)[i]) / ((3 - 2) * (1 - w) + 2 * w);
		}
		double[] target = z(t);
		assertThat(taught.target().orElseThrow()).containsExactly(target, within(1e-12));
		int vote = 0;
		for (double[] s : new double[][] { c, a, b }) {
			double mse = IntStream.range(0, 6).mapToDouble(i -> Math.pow(target[i] - z(s)[i], 2) / 6).sum();
			assertThat(value(taught, curve(s))).as("vote " + vote).isCloseTo(vote - mse, within(1e-12));
			assertThat(taught.score(curve(s)).get(1).value()).isCloseTo(-mse, within(1e-12));
			vote++;
		}
		TaughtScalarizer ssim = Make.taught("votes", "weight=0.3", "human=0.5").after(votes(vote(curve(a), Grade.GOOD, "Ada"), vote(curve(b), Grade.VERY_GOOD, "Ada")));
		assertThat(value(ssim, curve(b))).isCloseTo(0.5 * 2 + StructuralSimilarity.of(target, z(b)), within(1e-12));
		assertThat(value(ssim, curve(c))).isCloseTo(StructuralSimilarity.of(target, z(c)), within(1e-12));
	}

	/** Any votes, any settings: the recursion of the paper, written with the sum of all votes so far, and nothing else. */
	@Test
	void anyVotesGiveThePublishedTarget() {
		for (long seed = 0; seed < 200; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			double w = random.nextInt(5) / 4.0;
			double worth = random.nextInt(3);
			boolean standardise = random.nextBoolean();
			boolean ssim = random.nextBoolean();
			int n = 12 + random.nextInt(30);
			List<double[]> curves = new ArrayList<>();
			List<Lessons.Vote> votes = new ArrayList<>();
			double sum = 0;
			double[] t = null;
			for (int k = 0; k < 1 + random.nextInt(12); k++) {
				double[] s = random.doubles(n, -5, 9).toArray();
				Grade grade = Grade.values()[random.nextInt(4)];
				curves.add(s);
				votes.add(new Lessons.Vote(k, grade, "Ada", curve(s)));
				double v = grade == Grade.UNSURE ? 0 : grade.value();
				double[] one = standardise ? z(s) : s;
				if (v > 0 && t == null) {
					t = one.clone();
				} else if (v > 0) {
					double all = sum + v;
					for (int i = 0; i < n; i++) {
						t[i] = ((1 - w) * t[i] * (all - v) + w * v * one[i]) / ((all - v) * (1 - w) + v * w);
					}
				}
				sum += v;
			}
			TaughtScalarizer taught = Make.taught("votes", "weight=" + w, "human=" + worth, "standardise=" + standardise,
					"similarity=" + (ssim ? "ssim" : "negative-mse")).after(new Lessons(votes, List.of()));
			if (t == null) {
				assertThat(taught.target()).as("seed " + seed).isEmpty();
				continue;
			}
			double[] target = standardise ? z(t) : t;
			assertThat(taught.target().orElseThrow()).as("seed " + seed).containsExactly(target, within(1e-9));
			double power = standardise ? 1 : variance(target);
			for (int k = 0; k < curves.size(); k++) {
				double[] one = standardise ? z(curves.get(k)) : curves.get(k);
				double mse = IntStream.range(0, n).mapToDouble(i -> Math.pow(target[i] - one[i], 2) / n).sum();
				double v = votes.get(k).grade() == Grade.UNSURE ? 0 : votes.get(k).grade().value();
				assertThat(value(taught, curve(curves.get(k)))).as("seed %d, curve %d", seed, k)
						.isCloseTo(worth * v + (ssim ? StructuralSimilarity.of(target, one) : -mse / power), within(1e-9));
			}
		}
	}

	private static double variance(double[] v) {
		double mean = IntStream.range(0, v.length).mapToDouble(i -> v[i]).sum() / v.length;
		return IntStream.range(0, v.length).mapToDouble(i -> (v[i] - mean) * (v[i] - mean)).sum() / v.length;
	}

	@Test
	void eachVoterCountsAndTheMeanVoteIsPaid() {
		Measurement a = curve(1, 5, 2, 7, 3, 3);
		TaughtScalarizer taught = Make.taught("votes").after(votes(vote(a, Grade.VERY_GOOD, "Ada"), vote(a, Grade.BAD, "Eve"), vote(a, Grade.UNSURE, "Bob")));
		assertThat(value(taught, a)).isCloseTo(1 + 1, within(1e-12));
	}

	@Test
	void untilTheFirstGoodVoteTheScoreIsRandomButAlwaysTheSame() {
		long seed = 41;
		SplittableRandom random = new SplittableRandom(seed);
		TaughtScalarizer fresh = Make.taught("votes");
		List<Measurement> many = IntStream.range(0, 2000).mapToObj(i -> peak(random.nextDouble() * N, 0.1, random)).toList();
		TaughtScalarizer bad = fresh.after(votes(vote(many.get(0), Grade.BAD, "Ada"), vote(many.get(1), Grade.UNSURE, "Ada")));
		double sum = 0;
		double squares = 0;
		for (Measurement m : many) {
			Scalar s = fresh.score(m).get(0);
			assertThat(s.quality()).isEqualTo(Quality.SUSPECT);
			assertThat(s.reason()).contains("No good vote yet");
			assertThat(s.value()).isBetween(-2.0, -1.0);
			assertThat(bad.score(m)).isEqualTo(fresh.score(m)).isEqualTo(Make.taught("votes").score(m));
			sum += s.value();
			squares += s.value() * s.value();
		}
		double mean = sum / many.size();
		assertThat(mean).as("seed " + seed).isCloseTo(-1.5, within(0.03));
		assertThat(squares / many.size() - mean * mean).as("seed " + seed).isCloseTo(1.0 / 12, within(0.01));
		assertThat(bad.target()).isEmpty();
		assertThat(bad.after(votes(vote(many.get(0), Grade.GOOD, "Ada"))).score(many.get(5)).get(0).quality()).isEqualTo(Quality.OK);
	}

	@Test
	void votesForAPeakLeadTheTargetToThatPeak() {
		long seed = 7;
		SplittableRandom random = new SplittableRandom(seed);
		List<Lessons.Vote> votes = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			double at = 4 + random.nextDouble() * 16;
			votes.add(vote(peak(at, 0.1, random), Math.abs(at - 15) < 1 ? Grade.VERY_GOOD : Math.abs(at - 15) < 3 ? Grade.GOOD : Grade.BAD, "Ada"));
		}
		for (String similarity : List.of("ssim", "negative-mse")) {
			TaughtScalarizer taught = Make.taught("votes", "similarity=" + similarity).after(new Lessons(votes, List.of()));
			double[] target = taught.target().orElseThrow();
			int top = IntStream.range(0, N).reduce((i, j) -> target[j] > target[i] ? j : i).getAsInt();
			assertThat(top).as("seed " + seed).isBetween(13, 17);
			double best = Double.NEGATIVE_INFINITY;
			double where = Double.NaN;
			for (double at = 3; at < 21; at += 0.5) {
				double score = value(taught, peak(at, 0, random));
				where = score > best ? at : where;
				best = Math.max(best, score);
			}
			assertThat(where).as(similarity + ", seed " + seed).isBetween(13.0, 17.0);
		}
	}

	@Test
	void theOrderOfScoringChangesNothing() {
		SplittableRandom random = new SplittableRandom(5);
		List<Measurement> many = new ArrayList<>(IntStream.range(0, 50).mapToObj(i -> peak(i % N, 0.2, random)).toList());
		Lessons lessons = votes(vote(many.get(3), Grade.GOOD, "Ada"), vote(many.get(9), Grade.VERY_GOOD, "Ada"));
		Map<Measurement, List<Scalar>> before = new java.util.IdentityHashMap<>();
		TaughtScalarizer one = Make.taught("votes").after(lessons);
		many.forEach(m -> before.put(m, one.score(m)));
		Collections.shuffle(many, new Random(3));
		TaughtScalarizer other = Make.taught("votes").after(votes(vote(many.get(0), Grade.GOOD, "Eve"))).after(lessons);
		many.forEach(m -> assertThat(other.score(m)).isEqualTo(before.get(m)));
	}

	@Test
	void onlyWhatLiesWithinTheMaskCounts() {
		TaughtScalarizer taught = Make.taught("votes", "from=1", "to=4").after(votes(vote(peak(10, 0, new SplittableRandom(1)), Grade.GOOD, "Ada")));
		double[] same = Make.values(peak(10, 0, new SplittableRandom(1)));
		same[0] = 1e6;
		same[N - 1] = -1e6;
		assertThat(taught.score(curve(same)).get(1).value()).isCloseTo(1, within(1e-12));
		double[] target = taught.target().orElseThrow();
		double[] compared = taught.compared(curve(same)).orElseThrow();
		assertThat(target).hasSize(N);
		for (int i = 0; i < N; i++) {
			assertThat(Double.isNaN(target[i])).isEqualTo(i < 4 || i > 16).isEqualTo(Double.isNaN(compared[i]));
		}
		assertThat(taught.bands()).singleElement().satisfies(b -> assertThat(b.from()).isEqualTo(1));
	}

	@Test
	void intensityCountsOnlyIfNothingIsStandardised() {
		Measurement a = peak(10, 0, new SplittableRandom(1));
		Measurement brighter = curve(IntStream.range(0, N).mapToDouble(i -> 3 * Make.values(a)[i]).toArray());
		for (String similarity : List.of("ssim", "negative-mse")) {
			TaughtScalarizer shape = Make.taught("votes", "similarity=" + similarity, "human=0").after(votes(vote(a, Grade.GOOD, "Ada")));
			assertThat(value(shape, brighter)).isCloseTo(value(shape, a), within(1e-9));
			TaughtScalarizer size = Make.taught("votes", "similarity=" + similarity, "human=0", "standardise=false").after(votes(vote(a, Grade.GOOD, "Ada")));
			assertThat(value(size, brighter)).isLessThan(value(size, a) - 0.1);
			assertThat(size.target().orElseThrow()).containsExactly(Make.values(a), within(1e-12));
		}
	}

	@Test
	void loopsAreComparedBranchByBranch() {
		double[] bias = { 0, 1, 2, 3, 2, 1, 0, -1, -2, -3, -2, -1, 0 };
		Measurement loop = Make.curve("pm", Make.bias(bias), -1, -1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1);
		Measurement mirrored = Make.curve("pm", Make.bias(bias), 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, 1, 1);
		TaughtScalarizer both = Make.taught("votes", "human=0").after(votes(vote(loop, Grade.GOOD, "Ada")));
		assertThat(value(both, loop)).isCloseTo(1, within(1e-12));
		assertThat(value(both, mirrored)).isLessThan(0.5);
		TaughtScalarizer one = Make.taught("votes", "branch=reverse").after(votes(vote(loop, Grade.GOOD, "Ada")));
		assertThat(one.target().orElseThrow()[1]).isNaN();
		assertThat(one.target().orElseThrow()[6]).isNotNaN();
		assertThat(Make.taught("votes", "branch=sideways").refuses(loop).orElseThrow()).contains("no branch “sideways”");
	}

	@Test
	void whatCannotBeComparedIsSaidInWords() {
		TaughtScalarizer taught = Make.taught("votes").after(votes(vote(curve(1, 2, 9, 2, 1), Grade.GOOD, "Ada"), vote(curve(1, 2, 9, 2), Grade.GOOD, "Ada")));
		assertThat(taught.score(curve(1, 2, 9, 2)).get(0).reason()).contains("4 values").contains("have 5");
		assertThat(taught.score(Make.curve("counts", Make.energy(7, 0.25, 5), 1, 2, 9, 2, 1)).get(0).reason()).contains("another axis");
		assertThat(taught.refuses(Make.pattern()).orElseThrow()).contains("one axis");
		assertThat(taught.compared(Make.pattern())).isEmpty();
		double nan = Double.NaN;
		assertThat(taught.after(votes(vote(curve(nan, nan, nan, 1, nan), Grade.GOOD, "Ada"))).target()).isEmpty();
	}

	@Test
	void badSettingsAreRefusedInWords() {
		assertThatThrownBy(() -> Make.taught("votes", "weight=1.5")).isInstanceOf(ProblemException.class).hasMessageContaining("1.5");
		assertThatThrownBy(() -> Make.taught("votes", "similarity=cosine")).isInstanceOf(ProblemException.class).hasMessageContaining("ssim, negative-mse");
		assertThatThrownBy(() -> Make.taught("votes", "questions=0")).isInstanceOf(ProblemException.class).hasMessageContaining("0");
		assertThatThrownBy(() -> Make.taught("votes", "from=3", "to=2")).isInstanceOf(ProblemException.class).hasMessageContaining("empty");
		assertThat(Settings.defaults(Votes.Options.class).questions()).isEqualTo(20);
	}
}
