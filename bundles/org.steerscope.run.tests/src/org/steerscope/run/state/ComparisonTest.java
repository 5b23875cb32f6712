/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Pixel;
import org.steerscope.data.Position;
import org.steerscope.data.Unit;
import org.steerscope.instrument.IdleMode;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Envelope;
import org.steerscope.run.Forecast;
import org.steerscope.run.InDoubt;
import org.steerscope.run.Journal;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;

/** Which of two policies serves the goal better. */
class ComparisonTest {

	/** A run in which parts of a policy chose in turn; NaN stands for a measurement without a valid scalar. */
	private static RunState run(Direction direction, double[] a, double[] b) {
		List<RunEvent> events = new ArrayList<>();
		events.add(new RunEvent.RunStarted(new RunSpec("t", "", 1, Choice.of("twin"), 1e-5, 16, 1, 0.1, List.of(), Choice.of("mean"), direction,
				RewardRule.EACH_STEP, Choice.of("alternate"), new StartingPoints(0, StartingPoints.Method.RANDOM, List.of()), Budget.ofSteps(10),
				Envelope.OPEN, IdleMode.BLANK, InDoubt.ASK, Approval.WHEN_ASKED), "", Map.of(), Map.of(), "Ada"));
		int step = 0;
		for (int i = 0; i < Math.max(a.length, b.length); i++) {
			if (i < a.length) {
				step(events, step++, "alternate/a", a[i]);
			}
			if (i < b.length) {
				step(events, step++, "alternate/b", b[i]);
			}
		}
		RunState state = RunState.EMPTY;
		for (int i = 0; i < events.size(); i++) {
			state = state.apply(new Journal.Entry(i, Instant.EPOCH.plusSeconds(i), events.get(i)));
		}
		return state;
	}

	private static void step(List<RunEvent> events, int step, String source, double value) {
		Pixel place = new Pixel(step, step);
		events.add(new RunEvent.Proposed(step, source, new Action.Measure(List.of(place)), List.of(Forecast.NONE), "", Double.NaN, Double.NaN));
		events.add(new RunEvent.MeasurementTaken(step, place, new Position(Frame.SCAN, 0, 0), new Position(Frame.SAMPLE, 0, 0), Drift.NONE,
				PositionGrade.COMMANDED, 0.1, List.of(), Conditions.UNKNOWN, true));
		events.add(new RunEvent.Scored(step, List.of(Double.isNaN(value) ? Scalar.invalid("mean", Unit.ONE, "") : Scalar.ok("mean", value, Unit.ONE, 1))));
	}

	@Test
	void theStatisticIsThatOfTheTextbook() {
		// U = 4.5 and p = 0.0660 by another implementation, with continuity correction
		Comparison c = Comparison.of(run(Direction.MAXIMISE, new double[] { 1, 2, 3, 4, 5 }, new double[] { 3, 4, 5, 6, 7, 8 })).orElseThrow();
		assertThat(c.better()).isCloseTo(4.5 / 30, within(1e-12));
		assertThat(c.p()).isCloseTo(0.06602, within(1e-4));
		assertThat(c.a()).isEqualTo(new Comparison.Part("a", 5, 3, 5, 0));
		assertThat(c.b()).isEqualTo(new Comparison.Part("b", 6, 5.5, 8, 1));
	}

	@Test
	void smallerIsBetterWhereTheRunSaysSo() {
		Comparison c = Comparison.of(run(Direction.MINIMISE, new double[] { 1, 2, Double.NaN }, new double[] { 3, 4, 5 })).orElseThrow();
		assertThat(c.better()).isEqualTo(1);
		assertThat(c.a().best()).isEqualTo(1);
		assertThat(c.a().steps()).isEqualTo(2);
		assertThat(c.b().best()).isEqualTo(3);
	}

	@Test
	void thereIsNothingToCompareWithOnePolicyOrNoValue() {
		assertThat(Comparison.of(run(Direction.MAXIMISE, new double[] { 1 }, new double[0]))).isEmpty();
		assertThat(Comparison.of(run(Direction.MAXIMISE, new double[] { 1 }, new double[] { Double.NaN }))).isEmpty();
		assertThat(Comparison.of(run(Direction.MAXIMISE, new double[] { 1, 1 }, new double[] { 1, 1 })).orElseThrow().p()).isEqualTo(1);
	}

	@Test
	void itCountsPairs() {
		long seed = System.nanoTime();
		SplittableRandom random = new SplittableRandom(seed);
		for (int round = 0; round < 50; round++) {
			double[] a = random.doubles(random.nextInt(1, 30)).map(v -> Math.rint(v * 10)).toArray();
			double[] b = random.doubles(random.nextInt(1, 30)).map(v -> Math.rint(v * 10)).toArray();
			double pairs = 0;
			for (double x : a) {
				for (double y : b) {
					pairs += x > y ? 1 : x == y ? 0.5 : 0;
				}
			}
			Comparison c = Comparison.of(run(Direction.MAXIMISE, a, b)).orElseThrow();
			assertThat(c.better()).as("seed " + seed).isCloseTo(pairs / a.length / b.length, within(1e-12));
			assertThat(c.p()).as("seed " + seed).isBetween(0.0, 1.0);
		}
	}
}
