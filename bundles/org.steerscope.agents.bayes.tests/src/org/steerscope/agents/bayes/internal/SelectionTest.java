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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Quality;
import org.steerscope.run.Action;
import org.steerscope.run.Direction;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.Proposal;

/** Batches, pending places, costs and wishes, with every search rule. */
class SelectionTest {

	private static final Direction UP = Direction.MAXIMISE;

	private static List<Integer> numbers(Scene scene, Proposal p) {
		return p.action().places().stream().map(scene.candidates()::indexOf).toList();
	}

	@ParameterizedTest
	@EnumSource(BatchRule.class)
	void aBatchIsOfDifferentPlacesAndSpreadsFurtherThanTheBestOnes(BatchRule rule) {
		Scene scene = Scene.blobs(31, 48, 8);
		Policy policy = Rules.gp(SearchRule.UCB, "search.batch", "6", "search.batchRule", Rules.word(rule));
		List<Integer> measured = scene.begin(policy, UP, 2, 10);
		Proposal p = policy.propose(Set.of());
		List<Integer> batch = numbers(scene, p);
		assertThat(batch).doesNotHaveDuplicates().hasSize(6).doesNotContainAnyElementsOf(measured);
		assertThat(p.forecasts()).hasSize(6);
		assertThat(p.reason()).contains("the first of 6");
		float[] worth = policy.prediction().orElseThrow().acquisition();
		List<Integer> greedy = new ArrayList<>();
		while (greedy.size() < 6) {
			int best = -1;
			for (int i = 0; i < worth.length; i++) {
				best = !measured.contains(i) && !greedy.contains(i) && (best < 0 || worth[i] > worth[best]) ? i : best;
			}
			greedy.add(best);
		}
		assertThat(batch.get(0)).isEqualTo(greedy.get(0));
		assertThat(distance(scene.candidates(), batch)).isGreaterThan(1.5 * distance(scene.candidates(), greedy));
	}

	/** Mean distance of two places, in pixels. */
	private static double distance(Candidates c, List<Integer> places) {
		double sum = 0;
		for (int a : places) {
			for (int b : places) {
				sum += Math.hypot(c.row(a) - c.row(b), c.col(a) - c.col(b));
			}
		}
		return sum / places.size() / (places.size() - 1);
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void everyRuleMakesBatchesAndMindsWhatIsPending(SearchRule rule) {
		Scene scene = Scene.blobs(32, 28, 8);
		for (BatchRule batch : List.of(BatchRule.BELIEVER, BatchRule.LOCAL_PENALTY)) {
			Policy policy = Rules.gp(rule, "search.batch", "3", "search.batchRule", Rules.word(batch), "search.target", "4");
			List<Integer> measured = scene.begin(policy, UP, 3, 8);
			Set<Pixel> pending = new HashSet<>();
			Set<Integer> proposed = new HashSet<>(measured);
			for (int i = 0; i < 2; i++) {
				Proposal p = policy.propose(pending);
				assertThat(numbers(scene, p)).hasSize(3).allMatch(proposed::add);
				assertThat(p.forecasts()).allMatch(f -> !Double.isNaN(f.acquisition()));
				pending.addAll(p.action().places());
			}
		}
	}

	@Test
	void whatIsPendingIsBelievedNotOnlyLeftOut() {
		Scene scene = Scene.blobs(33, 48, 8);
		for (SearchRule rule : List.of(SearchRule.MU, SearchRule.UCB, SearchRule.NOVELTY, SearchRule.ALC)) {
			Policy policy = Rules.gp(rule);
			scene.begin(policy, UP, 4, 8);
			Pixel first = policy.propose(Set.of()).action().places().get(0);
			Pixel second = policy.propose(Set.of(first)).action().places().get(0);
			assertThat(Math.hypot(first.row() - second.row(), first.col() - second.col())).as("%s", rule).isGreaterThan(3);
		}
	}

	@Test
	void aBatchHasNoMorePlacesThanAreFree() {
		Scene scene = Scene.blobs(5, 10, 8);
		Policy policy = Rules.gp(SearchRule.EI, "search.batch", "64");
		policy.begin(scene.context(UP, 8));
		assertThat(policy.propose(Set.of()).action().places()).hasSize(9).doesNotHaveDuplicates();
		policy.observe(scene.observation(0, 0, 1, Quality.OK));
		policy.observe(scene.observation(1, 1, 2, Quality.OK));
		Set<Pixel> pending = Set.of(scene.candidates().pixel(2), scene.candidates().pixel(3));
		Proposal p = policy.propose(pending);
		assertThat(p.action().places()).hasSize(5).doesNotHaveDuplicates().doesNotContainAnyElementsOf(pending);
		pending = new HashSet<>(pending);
		pending.addAll(p.action().places());
		assertThat(policy.propose(pending).action()).isInstanceOf(Action.Finish.class);
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void wishesWorkForEveryRule(SearchRule rule) {
		Scene scene = Scene.blobs(34, 32, 8);
		Candidates c = scene.candidates();
		PlaceRule left = new PlaceRule(PlaceRule.Kind.AVOID, List.of(new Pixel(0, 0), new Pixel(31, 15)));
		PlaceRule right = new PlaceRule(PlaceRule.Kind.FAVOUR, List.of(new Pixel(0, 16), new Pixel(31, 31)));
		PlaceRule top = new PlaceRule(PlaceRule.Kind.VETO, List.of(new Pixel(0, 0), new Pixel(16, 31)));
		for (String share : new String[] { "0.1", "1" }) {
			for (List<PlaceRule> wishes : List.of(List.of(left), List.of(right), List.of(top, left, right))) {
				Policy policy = Rules.gp(rule, "search.target", "4", "search.preference", share);
				policy.places(wishes);
				List<Integer> measured = scene.begin(policy, UP, 6, 8);
				Proposal p = policy.propose(Set.of());
				int chosen = numbers(scene, p).get(0);
				if (wishes.contains(top)) {
					assertThat(c.row(chosen)).isGreaterThan(16);
				}
				if (share.equals("1")) {
					assertThat(c.col(chosen)).as("%s wishes %s", rule, wishes).isGreaterThanOrEqualTo(16);
				}
				if (share.equals("0.1") && rule != SearchRule.THOMPSON && policy.prediction().isPresent()) {
					checkShare(policy.prediction().get().acquisition(), measured, c, wishes, chosen);
				}
			}
		}
	}

	/** A favoured place is chosen if one is among the best tenth; one to avoid only if no other is. */
	private static void checkShare(float[] worth, List<Integer> measured, Candidates c, List<PlaceRule> wishes, int chosen) {
		List<Integer> free = new ArrayList<>();
		for (int i = 0; i < worth.length; i++) {
			int k = i;
			if (!measured.contains(i) && wishes.stream().noneMatch(r -> r.kind() == PlaceRule.Kind.VETO && r.contains(c.pixel(k)))) {
				free.add(i);
			}
		}
		free.sort((a, b) -> Float.compare(worth[b], worth[a]));
		List<Integer> best = free.subList(0, free.size() / 10);
		boolean favoured = wishes.stream().anyMatch(r -> r.kind() == PlaceRule.Kind.FAVOUR);
		if (best.stream().anyMatch(i -> c.col(i) >= 16)) {
			assertThat(c.col(chosen)).isGreaterThanOrEqualTo(16);
		} else if (!favoured || wishes.size() == 1) {
			assertThat(c.col(chosen)).isLessThan(16);
		}
	}

	@Test
	void wishesAreTheSameForAnySignAndScale() {
		long seed = new SplittableRandom().nextLong();
		System.out.println("seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		for (int round = 0; round < 200; round++) {
			double[] worth = random.doubles(50).map(v -> Math.pow(v, 8)).toArray();
			double factor = Math.exp(20 * random.nextGaussian());
			double shift = Wishes.shift(worth, 0.2);
			double[] other = Arrays.stream(worth).map(v -> factor * (v - 3)).toArray();
			assertThat(Wishes.shift(other, 0.2)).isCloseTo(factor * shift, within(1e-9 * factor));
			Arrays.sort(worth);
			assertThat(worth[39] + shift).isCloseTo(worth[49], within(1e-12));
		}
	}

	@Test
	void inARegionToAvoidOnlyIfThereIsNothingElse() {
		Scene scene = Scene.blobs(34, 20, 8);
		Policy policy = Rules.gp(SearchRule.EI, "search.batch", "4");
		PlaceRule all = new PlaceRule(PlaceRule.Kind.AVOID, List.of(new Pixel(0, 0), new Pixel(19, 19)));
		PlaceRule one = new PlaceRule(PlaceRule.Kind.FAVOUR, List.of(new Pixel(8, 8), new Pixel(8, 8)));
		policy.places(List.of(all));
		policy.begin(scene.context(UP, 1));
		assertThat(policy.propose(Set.of()).action().places()).hasSize(4);
		policy.places(List.of(one));
		assertThat(policy.propose(Set.of()).action().places().get(0)).isEqualTo(new Pixel(8, 8));
		policy.places(List.of(new PlaceRule(PlaceRule.Kind.VETO, all.outline())));
		Proposal p = policy.propose(Set.of());
		assertThat(p.action()).isInstanceOf(Action.Finish.class);
		assertThat(p.reason()).contains("forbidden");
	}

	@Test
	void costsGrowWithDistanceAndNearOlderExposures() {
		Scene scene = Scene.blobs(35, 40, 8);
		Candidates c = scene.candidates();
		int[] where = { 0, 500 };
		Data data = new Data(where, new double[] { 1, 2 });
		Situation t = new Situation(null, data, c, UP, 0, List.of(c.pixel(0), c.pixel(500)), List.of(), 2, new Spectra(), new SplittableRandom(1));
		Costs costs = new Costs(Rules.settings("search.travel", "3", "search.dose", "5", "search.doseRadius", "2"), t);
		for (int i = 0; i < c.size(); i += 7) {
			double d0 = Math.hypot(c.row(i) - c.row(0), c.col(i) - c.col(0));
			double d5 = Math.hypot(c.row(i) - c.row(500), c.col(i) - c.col(500));
			double expected = 1 + 3 * d5 / Math.hypot(40, 40) + 5 * (Math.exp(-d0 * d0 / 8) + Math.exp(-d5 * d5 / 8));
			assertThat(costs.of(i)).isCloseTo(expected, within(5 * 1e-3));
		}
		assertThat(new Costs(Rules.settings(), t).of(77)).isEqualTo(1);
		Costs after = new Costs(Rules.settings("search.travel", "3", "search.dose", "5", "search.doseRadius", "0.5"), t.after(List.of(300)));
		assertThat(after.of(300)).isCloseTo(6, within(0.01));
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void whereMovingCostsTheNextPlaceIsNeverFartherAndSometimesNearer(SearchRule rule) {
		Scene scene = Scene.blobs(36, 48, 8);
		Candidates c = scene.candidates();
		Policy free = Rules.gp(rule, "search.target", "4");
		Policy dear = Rules.gp(rule, "search.target", "4", "search.travel", "200");
		List<Integer> measured = scene.begin(free, UP, 7, 8);
		scene.begin(dear, UP, 7, 8);
		int nearer = 0;
		for (int i = 0; i < 8; i++) {
			int last = measured.get(measured.size() - 1);
			int a = numbers(scene, free.propose(Set.of())).get(0);
			Proposal p = dear.propose(Set.of());
			int b = numbers(scene, p).get(0);
			double far = Math.hypot(c.row(a) - c.row(last), c.col(a) - c.col(last));
			double near = Math.hypot(c.row(b) - c.row(last), c.col(b) - c.col(last));
			assertThat(near).isLessThanOrEqualTo(far + 1e-9);
			assertThat(p.reason()).contains("per cost of");
			nearer += near < far ? 1 : 0;
			free.observe(scene.observation(8 + i, a));
			dear.observe(scene.observation(8 + i, a));
			measured.add(a);
		}
		assertThat(nearer).isPositive();
	}

	@Test
	void theScreenKeepsTheBestAndLeavesNoPartOut() {
		Candidates c = new Candidates(200, 200, 8, 1);
		SplittableRandom random = new SplittableRandom(4);
		double[] worth = random.doubles(c.size()).toArray();
		BitSet taken = new BitSet();
		for (int i = 0; i < 5000; i++) {
			taken.set(random.nextInt(c.size()));
		}
		int[] some = Screen.of(worth, taken, c);
		assertThat(some.length).isLessThanOrEqualTo(Screen.MOST);
		assertThat(some).isSorted().doesNotHaveDuplicates();
		assertThat(Arrays.stream(some).noneMatch(taken::get)).isTrue();
		double[] sorted = java.util.stream.IntStream.range(0, c.size()).filter(i -> !taken.get(i)).mapToDouble(i -> worth[i]).sorted()
				.toArray();
		double limit = sorted[sorted.length - 1500];
		BitSet kept = new BitSet();
		Arrays.stream(some).forEach(kept::set);
		for (int i = 0; i < c.size(); i++) {
			assertThat(kept.get(i) || taken.get(i) || worth[i] <= limit).isTrue();
		}
		for (int row = 0; row < 185; row += 10) {
			for (int col = 0; col < 185; col += 10) {
				int r = row;
				int k = col;
				assertThat(Arrays.stream(some).anyMatch(i -> Math.abs(i / c.gridCols() - r) < 20 && Math.abs(i % c.gridCols() - k) < 20))
						.isTrue();
			}
		}
		assertThat(Screen.best(new int[] { 4, 8, 15, 16 }, new double[] { 3, 1, Double.NaN, 2 }, 2)).containsExactlyInAnyOrder(4, 16);
	}
}
