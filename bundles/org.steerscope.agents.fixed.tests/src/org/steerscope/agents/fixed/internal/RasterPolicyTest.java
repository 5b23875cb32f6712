/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Frame;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.Position;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.testkit.PolicyContract;

/** Row by row, and what both orders share. */
class RasterPolicyTest extends PolicyContract {

	@Override
	protected Described<?> factory() {
		return new RasterPolicy();
	}

	@Override
	protected Policy policy() {
		return raster(Map.of("stride", "3"));
	}

	private static Policy raster(Map<String, String> settings) {
		return new RasterPolicy().create(Settings.parse(RasterPolicy.Options.class, settings, "raster"));
	}

	@Test
	void goesRowByRow() {
		Policy policy = raster(Map.of());
		policy.begin(context());
		List<Pixel> order = all(policy);
		assertThat(order).hasSize(context().candidates().size()).doesNotHaveDuplicates();
		assertThat(order.subList(0, 2)).containsExactly(new Pixel(4, 4), new Pixel(4, 5));
		assertThat(order.get(17)).isEqualTo(new Pixel(5, 4));
	}

	@Test
	void everyOrderVisitsWhatItShouldOnce() {
		long seed = 77;
		SplittableRandom random = new SplittableRandom(seed);
		for (int k = 0; k < 200; k++) {
			Candidates grid = new Candidates(random.nextInt(1, 30), random.nextInt(1, 30), 1, random.nextInt(1, 4));
			int stride = random.nextInt(1, 12);
			boolean refine = random.nextBoolean();
			Rows rows = new Rows(grid, stride, refine, random.nextBoolean());
			Set<Integer> visited = new HashSet<>();
			for (long p = 0; p < rows.length(); p++) {
				int candidate = rows.candidate(p);
				assertThat(candidate < 0 || visited.add(candidate)).as("seed %d, grid %d", seed, k).isTrue();
			}
			Set<Integer> expected = new HashSet<>();
			for (int i = 0; i < grid.size(); i++) {
				if (refine || i / grid.gridCols() % stride == 0 && i % grid.gridCols() % stride == 0) {
					expected.add(i);
				}
			}
			assertThat(visited).as("seed %d, grid %d, stride %d", seed, k, stride).isEqualTo(expected);
		}
	}

	@Test
	void coarseComesBeforeFineAndRowsMayTurn() {
		Rows rows = new Rows(new Candidates(4, 4, 1, 1), 2, true, true);
		assertThat(List.of(rows.candidate(0), rows.candidate(1), rows.candidate(2), rows.candidate(3))).containsExactly(0, 2, 10, 8);
		assertThat(rows.candidate(4)).isEqualTo(-1);
		assertThat(rows.candidate(5)).isEqualTo(1);
		assertThat(rows.candidate(8)).isEqualTo(7);
	}

	@Test
	void finishesWhenNothingIsLeftOrOnItsWay() {
		Policy policy = raster(Map.of("stride", "100", "refine", "false"));
		policy.begin(context());
		assertThat(policy.propose(Set.of()).action()).isEqualTo(new Action.Measure(List.of(new Pixel(4, 4))));
		assertThat(policy.propose(Set.of(new Pixel(4, 4))).action()).isInstanceOf(Action.Finish.class);
		assertThat(policy.propose(Set.of()).action()).isInstanceOf(Action.Measure.class);
		policy.observe(observation(new Pixel(4, 4)));
		assertThat(policy.propose(Set.of()).action()).isInstanceOf(Action.Finish.class);
	}

	@Test
	void aDiscardedProposalIsMadeAgainAndWhatAPersonMeasuredIsSkipped() {
		Policy policy = raster(Map.of());
		policy.begin(context());
		assertThat(policy.propose(Set.of())).isEqualTo(policy.propose(Set.of()));
		policy.observe(observation(new Pixel(4, 5)));
		policy.observe(observation(new Pixel(4, 4)));
		assertThat(policy.propose(Set.of()).action().places()).containsExactly(new Pixel(4, 6));
	}

	@Test
	void aSnapshotOfOtherSettingsIsRefused() {
		byte[] snapshot = raster(Map.of("stride", "3")).snapshot();
		assertThatThrownBy(() -> raster(Map.of("stride", "4")).restore(snapshot)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new RandomPolicy().create(new NoSettings()).restore(snapshot))
				.isInstanceOf(IllegalArgumentException.class);
		snapshot[snapshot.length - 1]++;
		assertThatThrownBy(() -> raster(Map.of("stride", "3")).restore(snapshot)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aNewOverviewKeepsWhatWasMeasured() {
		Policy policy = raster(Map.of());
		policy.begin(context());
		policy.observe(observation(new Pixel(4, 4)));
		policy.begin(context());
		assertThat(policy.propose(Set.of()).action().places()).containsExactly(new Pixel(4, 5));
	}

	@Test
	void theReasonIsTheSameUnderAGermanLocale() {
		Locale before = Locale.getDefault();
		try {
			Policy policy = policy();
			policy.begin(context());
			String here = policy.propose(Set.of()).reason();
			Locale.setDefault(Locale.GERMANY);
			assertThat(policy.propose(Set.of()).reason()).isEqualTo(here).isEqualTo("Next in order; 0 of 221 candidates are measured");
		} finally {
			Locale.setDefault(before);
		}
	}

	private static List<Pixel> all(Policy policy) {
		List<Pixel> order = new ArrayList<>();
		while (policy.propose(Set.of()).action() instanceof Action.Measure measure) {
			order.addAll(measure.places());
			measure.places().forEach(p -> policy.observe(observation(p)));
		}
		return order;
	}

	private static Observation observation(Pixel place) {
		Measurement m = new Measurement(
				List.of(Channel.curve("signal", Unit.ONE, Axis.of("channel", Unit.PIXEL, 0), new double[] { 0 })), Conditions.UNKNOWN, true);
		return new Observation(0, place, new Position(Frame.SAMPLE, 0, 0), List.of(Scalar.ok("test", 0, Unit.ONE, Double.NaN)), true, m);
	}
}
