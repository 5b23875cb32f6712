/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor.Features;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;

/** Places chosen by how unlike they are. */
class FeatureSpaceTest {

	private static final Candidates GRID = new Candidates(12, 12, 1, 1);

	private record Table(int dimension, double[] x) implements Features {

		@Override
		public void read(int from, int count, double[] into) {
			System.arraycopy(x, from * dimension, into, 0, count * dimension);
		}
	}

	/** Four clusters of very unlike size, far from each other. */
	private static int cluster(int candidate) {
		return candidate < 100 ? 0 : candidate < 130 ? 1 : candidate < 142 ? 2 : 3;
	}

	private static Table clusters(SplittableRandom random) {
		double[] x = new double[GRID.size() * 3];
		for (int i = 0; i < GRID.size(); i++) {
			for (int c = 0; c < 3; c++) {
				x[i * 3 + c] = (cluster(i) == c ? 10 : 0) + random.nextGaussian() * 0.1;
			}
		}
		return new Table(3, x);
	}

	@Test
	void oneOfEachClassIsChosenHoweverRare() {
		long seed = System.nanoTime();
		Table table = clusters(new SplittableRandom(seed));
		FeatureSpace space = new FeatureSpace(table, GRID, i -> true);
		assertThat(Arrays.stream(space.farthest(table, new int[0], 4)).map(FeatureSpaceTest::cluster).sorted().toArray()).as("seed " + seed)
				.containsExactly(0, 1, 2, 3);
		assertThat(Arrays.stream(space.farthest(table, new int[] { 0, 110, 135 }, 1)).map(FeatureSpaceTest::cluster).toArray()).as("seed " + seed)
				.containsExactly(3);
	}

	@Test
	void farthestPointsAreThoseOfThePlainDefinition() {
		long seed = System.nanoTime();
		SplittableRandom random = new SplittableRandom(seed);
		Table table = new Table(2, random.doubles(GRID.size() * 2).toArray());
		int[] chosen = new FeatureSpace(table, GRID, i -> i % 3 != 0).farthest(table, new int[] { 7, 20 }, 6);
		double[] sd = { spread(table, 0), spread(table, 1) };
		double scale = Math.sqrt(sd[0] * sd[0] + sd[1] * sd[1]);
		List<Integer> known = new ArrayList<>(List.of(7, 20));
		for (int next : chosen) {
			double best = -1;
			for (int i = 1; i < GRID.size(); i++) {
				if (i % 3 != 0) {
					double nearest = Double.POSITIVE_INFINITY;
					for (int k : known) {
						nearest = Math.min(nearest, Math.hypot(table.x()[2 * i] - table.x()[2 * k], table.x()[2 * i + 1] - table.x()[2 * k + 1]) / scale);
					}
					best = Math.max(best, nearest);
				}
			}
			double own = known.stream().mapToDouble(k -> Math.hypot(table.x()[2 * next] - table.x()[2 * k], table.x()[2 * next + 1] - table.x()[2 * k + 1]) / scale)
					.min().getAsDouble();
			assertThat(own).as("seed " + seed).isCloseTo(best, org.assertj.core.api.Assertions.within(1e-9));
			assertThat(next % 3).isNotZero();
			known.add(next);
		}
	}

	private static double spread(Table t, int c) {
		double mean = 0;
		double squares = 0;
		for (int i = 0; i < GRID.size(); i++) {
			mean += t.x()[2 * i + c] / GRID.size();
			squares += t.x()[2 * i + c] * t.x()[2 * i + c] / GRID.size();
		}
		return Math.sqrt(squares - mean * mean);
	}

	@Test
	void medoidsAreTheMiddlesOfTheClustersLargestFirst() {
		for (long seed = 1; seed <= 10; seed++) {
			Table table = clusters(new SplittableRandom(seed));
			FeatureSpace space = new FeatureSpace(table, GRID, i -> true);
			int[] medoids = space.medoids(4, new SplittableRandom(seed));
			assertThat(Arrays.stream(medoids).map(FeatureSpaceTest::cluster).toArray()).as("seed " + seed).containsExactly(0, 1, 2, 3);
			assertThat(space.medoids(4, new SplittableRandom(seed))).isEqualTo(medoids);
		}
	}

	@Test
	void oddSizesAreFine() {
		Table flat = new Table(1, new double[GRID.size()]);
		FeatureSpace space = new FeatureSpace(flat, GRID, i -> i < 5);
		assertThat(space.farthest(flat, new int[0], 9)).hasSize(5).doesNotHaveDuplicates();
		assertThat(space.medoids(9, new SplittableRandom(1))).hasSize(5);
		assertThat(new FeatureSpace(flat, GRID, i -> false).farthest(flat, new int[] { 3 }, 2)).isEmpty();
	}

	@Test
	void aRunBeginsWithThemAndFindsUnlikePlacesOnDemand() throws InterruptedException {
		Rig rig = new Rig(new MemoryJournals());
		RunSpec spec = Rig.spec(FakePolicy.Habit.BATCH);
		for (StartingPoints.Method method : List.of(StartingPoints.Method.FARTHEST_POINT, StartingPoints.Method.KMEDOIDS)) {
			RunSpec other = new RunSpec(spec.title(), spec.objective(), spec.seed(), spec.instrument(), spec.overviewDwell(), spec.patch(),
					spec.candidateStep(), spec.exposure(), spec.processing(), spec.scalarizer(), spec.direction(), spec.reward(), spec.policy(),
					new StartingPoints(4, method, List.of()), spec.budget(), spec.envelope(), spec.idle(), spec.inDoubt(), spec.approval());
			RunHandle run = rig.start(other, Path.of("run " + method), Rig.at(8, new SteeringCommand.Pause()));
			Waiting.on(run, RunMode.PAUSED).await();
			assertThat(run.state().startingPoints()).hasSize(4).doesNotHaveDuplicates();
			Pixel most = run.unlike(3).get(0);
			List<PlaceRule> rules = List.of(new PlaceRule(PlaceRule.Kind.VETO, List.of(most, most)));
			run.steer(Rig.by(new SteeringCommand.ChangePlaces(rules)));
			run.steer(Rig.by(new SteeringCommand.Resume()));
			Rig.finish(run);
			assertThat(run.unlike(3)).hasSize(3).doesNotContain(most);
		}
	}
}
