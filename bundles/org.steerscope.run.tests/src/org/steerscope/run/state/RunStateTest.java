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

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Calibration;
import org.steerscope.run.Choice;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Direction;
import org.steerscope.run.Envelope;
import org.steerscope.run.Forecast;
import org.steerscope.run.InDoubt;
import org.steerscope.run.Journal.Entry;
import org.steerscope.run.MapSummary;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;

/** The state is a fold: what was published never changes, whatever happens afterwards. */
class RunStateTest {

	private static RunSpec spec(Direction direction) {
		return new RunSpec("t", "", 1, Choice.of("twin"), 1e-5, 16, 1, 0.1, List.of(), Choice.of("mean"), direction,
				RewardRule.EACH_STEP, Choice.of("random"), new StartingPoints(2, StartingPoints.Method.RANDOM, List.of()),
				Budget.ofSteps(10), Envelope.OPEN, IdleMode.BLANK, InDoubt.ASK, Approval.WHEN_ASKED);
	}

	private static Scalar scalar(SplittableRandom random) {
		return random.nextInt(6) == 0 ? Scalar.invalid("mean", Unit.ONE, "why not") : new Scalar("mean", random.nextInt(50), Unit.ONE,
				Double.NaN, Quality.OK, "");
	}

	private static Diagnosis diagnosis(int step, SplittableRandom random) {
		Calibration calibration = step < 5 ? null
				: new Calibration(step, random.nextDouble(), random.nextDouble(), Collections.nCopies(10, random.nextDouble()), 1);
		return new Diagnosis(step, "model " + random.nextInt(2), "", calibration,
				random.nextBoolean() ? List.of() : List.of(new Concern("noise", "It is noise", "Measure longer")),
				random.nextInt(3) == 0 ? null : new MapSummary(200 - step, random.nextDouble(), random.nextDouble(), random.nextDouble(), MapSummary.Scale.LOG));
	}

	/** A run as an engine would journal it, with re-scores, batches, judgements, alarms and refusals at random places. */
	private static List<Entry> run(SplittableRandom random, Direction direction) {
		List<RunEvent> events = new ArrayList<>();
		events.add(new RunEvent.RunStarted(spec(direction), "", Map.of(), Map.of(), "Ada"));
		events.add(new RunEvent.StartingPointsChosen(List.of(new Pixel(0, 0), new Pixel(1, 1))));
		events.add(new RunEvent.ModeChanged(RunMode.RUNNING, "go"));
		int step = 0;
		while (step < 150) {
			int batch = 1 + random.nextInt(3);
			List<Pixel> places = new ArrayList<>();
			List<Forecast> forecasts = new ArrayList<>();
			for (int i = 0; i < batch; i++) {
				places.add(new Pixel(random.nextInt(100), random.nextInt(100)));
				forecasts.add(new Forecast(random.nextDouble(), 1, random.nextDouble()));
			}
			events.add(new RunEvent.Proposed(step, "dkl", new Action.Measure(places), forecasts, "", 0.1, 0.2));
			if (random.nextInt(3) > 0) {
				events.add(new RunEvent.Diagnosed(diagnosis(step, random)));
			}
			if (random.nextInt(5) == 0) {
				events.add(new RunEvent.ProposalDiscarded(step, "a person came first"));
				continue;
			}
			for (Pixel place : places) {
				events.add(new RunEvent.CommandDone(step, null, 0.1, 2.5));
				events.add(new RunEvent.MeasurementTaken(step, place, new Position(Frame.SCAN, place.col(), place.row()),
						new Position(Frame.SAMPLE, place.col(), place.row()), Drift.NONE, PositionGrade.COMMANDED, 0.1, List.of(),
						Conditions.UNKNOWN, true));
				events.add(new RunEvent.Scored(step, List.of(scalar(random))));
				if (random.nextInt(4) == 0) {
					events.add(new RunEvent.Judged(step, random.nextDouble(), 1, 0.9));
				}
				step++;
			}
			switch (random.nextInt(8)) {
			case 0 -> events.add(new RunEvent.Rescored("slope", java.util.stream.Stream.generate(() -> scalar(random)).limit(step).toList()));
			case 1 -> events.add(new RunEvent.AlarmRaised("a", "m", "s"));
			case 2 -> events.add(new RunEvent.CommandRefused(step, step, null, null, "field", "outside"));
			default -> {
			}
			}
		}
		events.add(new RunEvent.RunEnded(RunOutcome.FINISHED, "spent", Instant.EPOCH));
		List<Entry> entries = new ArrayList<>();
		for (RunEvent e : events) {
			entries.add(new Entry(entries.size(), Instant.ofEpochSecond(1000 + entries.size()), e));
		}
		return entries;
	}

	private static String text(RunState s) {
		StringBuilder t = new StringBuilder().append(s.sequence()).append(s.mode()).append(s.modeReason()).append(s.outcome())
				.append(s.measured()).append(' ').append(s.scored()).append(' ').append(s.bestStep()).append(s.best()).append(s.fluence())
				.append(s.refusals()).append(s.alarms().size()).append(s.proposal()).append(s.diagnosis()).append(s.concerns()).append(s.elapsed()).append(s.scalarName());
		for (Column c : Column.values()) {
			for (int i = 0; i < 160; i++) {
				t.append(' ').append(s.get(c, i));
			}
		}
		return t.toString();
	}

	@Test
	void publishedStatesNeverChangeAndEqualTheFoldOfTheirPrefix() {
		long seed = System.nanoTime();
		System.out.println("RunStateTest seed " + seed);
		for (Direction direction : Direction.values()) {
			List<Entry> entries = run(new SplittableRandom(seed), direction);
			List<RunState> states = new ArrayList<>();
			List<String> then = new ArrayList<>();
			RunState state = RunState.EMPTY;
			for (Entry e : entries) {
				state = state.apply(e);
				states.add(state);
				then.add(text(state));
			}
			for (int n = 0; n < entries.size(); n += 7) {
				assertThat(text(states.get(n))).as("seed %d, state %d changed later", seed, n).isEqualTo(then.get(n));
				RunState again = RunState.EMPTY;
				for (Entry e : entries.subList(0, n + 1)) {
					again = again.apply(e);
				}
				assertThat(text(again)).as("seed %d, fold of %d events", seed, n + 1).isEqualTo(then.get(n));
			}
			assertThat(state.mode()).isEqualTo(RunMode.ENDED);
			assertThat(state.outcome()).contains(RunOutcome.FINISHED);
			assertThat(state.fluence()).isEqualTo(2.5 * state.measured());
			best(state, direction, seed);
		}
	}

	/** The best is found again the plain way. */
	private static void best(RunState state, Direction direction, long seed) {
		double best = Double.NaN;
		for (int i = 0; i < state.scored(); i++) {
			double v = state.get(Column.SCALAR, i);
			if (!Double.isNaN(v) && (Double.isNaN(best) || (direction == Direction.MAXIMISE ? v > best : v < best))) {
				best = v;
			}
			assertThat(state.get(Column.BEST, i)).as("seed %d, best up to %d", seed, i).isEqualTo(Double.valueOf(best));
		}
		assertThat(state.best()).isEqualTo(Double.valueOf(best));
	}

	@Test
	void aDiscardedProposalsForecastIsNotThatOfWhatIsMeasuredInstead() {
		RunState before = RunState.EMPTY.apply(new Entry(0, Instant.EPOCH, new RunEvent.Proposed(0, "dkl",
				new Action.Measure(List.of(new Pixel(1, 1))), List.of(new Forecast(3, 1, 2)), "", 0, 0)));
		RunState after = before.apply(new Entry(1, Instant.EPOCH, new RunEvent.ProposalDiscarded(0, "a person came first")))
				.apply(new Entry(2, Instant.EPOCH, new RunEvent.Proposed(0, "person", new Action.Measure(List.of(new Pixel(2, 2))),
						List.of(), "", Double.NaN, Double.NaN)))
				.apply(new Entry(3, Instant.EPOCH, new RunEvent.Proposed(1, "dkl", new Action.Measure(List.of(new Pixel(3, 3))),
						List.of(new Forecast(4, 1, 2)), "", 0, 0)));
		assertThat(before.get(Column.PREDICTED_MEAN, 0)).isEqualTo(3);
		assertThat(after.get(Column.PREDICTED_MEAN, 0)).isNaN();
		assertThat(after.get(Column.PREDICTED_MEAN, 1)).isEqualTo(4);
	}

	private static RunState apply(RunState state, RunEvent event) {
		return state.apply(new Entry(state.sequence() + 1, Instant.EPOCH, event));
	}

	private static RunState measured(RunState state) {
		Position p = new Position(Frame.SAMPLE, 0, 0);
		return apply(state, new RunEvent.MeasurementTaken(state.measured(), new Pixel(0, state.measured()), p, p, Drift.NONE,
				PositionGrade.COMMANDED, 0.1, List.of(), Conditions.UNKNOWN, true));
	}

	private static RunState diagnosed(RunState state, String... concerns) {
		return apply(state, new RunEvent.Diagnosed(new Diagnosis(state.measured(), "m", "", new Calibration(9, 0.8 + state.measured(), 2,
				Collections.nCopies(10, 0.5), 1), java.util.Arrays.stream(concerns).map(c -> new Concern(c, "", "")).toList())));
	}

	@Test
	void aConcernStandsSinceItAppeared() {
		RunState start = apply(RunState.EMPTY, new RunEvent.RunStarted(spec(Direction.MAXIMISE), "", Map.of(), Map.of(), "Ada"));
		RunState one = diagnosed(measured(start), "noise");
		RunState two = diagnosed(measured(one), "trapped", "noise");
		assertThat(two.concerns()).extracting(c -> c.concern().id() + c.since()).containsExactly("noise1", "trapped2");
		RunState three = diagnosed(measured(two), "trapped");
		RunState four = diagnosed(measured(three), "noise", "trapped");
		assertThat(four.concerns()).extracting(c -> c.concern().id() + c.since()).containsExactly("trapped2", "noise4");
		assertThat(four.get(Column.LOO_COVERAGE90, 0)).isNaN();
		assertThat(four.get(Column.LOO_COVERAGE90, 3)).isEqualTo(3.8);
		assertThat(four.get(Column.LOO_NLPD, 4)).isEqualTo(2);
		RunState changed = apply(four, new RunEvent.Steered(new Steering(new SteeringCommand.ChangePolicy(Choice.of("random")), "Ada", -1)));
		assertThat(changed.diagnosis()).as("another policy has said nothing yet").isEmpty();
		assertThat(changed.concerns()).isEmpty();
		assertThat(changed.get(Column.LOO_COVERAGE90, 3)).isEqualTo(3.8);
	}

	@Test
	void whatIsLeftToLearnIsKnownOfEachStepAlsoWithoutACalibration() {
		RunState start = apply(RunState.EMPTY, new RunEvent.RunStarted(spec(Direction.MAXIMISE), "", Map.of(), Map.of(), "Ada"));
		RunState one = apply(measured(start), new RunEvent.Diagnosed(new Diagnosis(1, "m", "", null, List.of(), new MapSummary(9, 4, 2, 0.5, MapSummary.Scale.GAIN))));
		RunState again = apply(one, new RunEvent.Diagnosed(new Diagnosis(1, "m", "", null, List.of(), new MapSummary(9, 3, 1, 0.25, MapSummary.Scale.LOG))));
		RunState two = apply(measured(again), new RunEvent.Diagnosed(new Diagnosis(2, "m", "", null, List.of())));
		assertThat(one.get(Column.MAP_VARIANCE, 0)).isNaN();
		assertThat(one.get(Column.MAP_VARIANCE, 1)).isEqualTo(4);
		assertThat(again.get(Column.MAP_VARIANCE, 1)).isEqualTo(3);
		assertThat(again.get(Column.MAP_VARIANCE_SD, 1)).isEqualTo(1);
		assertThat(two.get(Column.MAX_ACQUISITION, 1)).isEqualTo(0.25);
		assertThat(two.get(Column.ACQUISITION_SCALE, 1)).isEqualTo(MapSummary.Scale.LOG.ordinal());
		assertThat(two.get(Column.MAX_ACQUISITION, 2)).isNaN();
	}

	@Test
	void nothingIsKnownBeforeTheFirstEvent() {
		assertThat(RunState.EMPTY.sequence()).isEqualTo(-1);
		assertThat(RunState.EMPTY.best()).isNaN();
		assertThat(RunState.EMPTY.get(Column.SCALAR, 0)).isNaN();
		assertThat(RunState.EMPTY.outcome()).isEmpty();
		assertThat(RunState.EMPTY.stepsDone()).isZero();
	}
}
