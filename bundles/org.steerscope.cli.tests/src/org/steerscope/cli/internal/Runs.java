/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
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
import org.steerscope.run.Journal;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;

/** A short run for tests: one starting point, one modelled step, one failed spectrum. */
final class Runs {

	static final Diagnosis DIAGNOSIS = new Diagnosis(1, "Gaussian process", "it predicts best",
			new Calibration(8, 0.875, 1.25, Calibration.LEVELS, 1.4), List.of(new Concern("noise", "It explains noise", "Measure longer")));

	private Runs() {
	}

	static RunState ofThree(PixelGrid grid) {
		RunSpec spec = new RunSpec("test", "", 1, Choice.of("none"), 1e-5, 1, 1, 0.1, List.of(), Choice.of("mean"),
				Direction.MAXIMISE, RewardRule.EACH_STEP, Choice.of("gp"),
				new StartingPoints(1, StartingPoints.Method.RANDOM, List.of()), Budget.ofSteps(2), Envelope.OPEN, IdleMode.BLANK,
				InDoubt.ASK, Approval.WHEN_ASKED);
		List<RunEvent> events = List.of(new RunEvent.RunStarted(spec, "", Map.of(), Map.of(), "test"),
				new RunEvent.OverviewTaken(0, grid, List.of(new Image.Plane("HAADF", Unit.ONE)), List.of(), List.of(), true,
						Drift.NONE),
				new RunEvent.StartingPointsChosen(List.of(new Pixel(0, 1))), proposed(0, Forecast.NONE), taken(0, grid),
				scored(0, Scalar.ok("mean", 1.5, Unit.of("eV"), 0.1)), proposed(1, new Forecast(1.25, 0.5, 0.03)),
				new RunEvent.Diagnosed(DIAGNOSIS), new RunEvent.Judged(1, 0.75, -1.5, 0.875), taken(1, grid), scored(1, Scalar.ok("mean", 0.5, Unit.of("eV"), Double.NaN)),
				proposed(2, new Forecast(1, 0.25, 0.01)), taken(2, grid), scored(2, Scalar.invalid("mean", Unit.of("eV"), "NaN")),
				new RunEvent.RunEnded(RunOutcome.FINISHED, "The budget is spent", Instant.EPOCH));
		RunState state = RunState.EMPTY;
		for (int i = 0; i < events.size(); i++) {
			state = state.apply(new Journal.Entry(i, Instant.ofEpochMilli(1000L * i), events.get(i)));
		}
		return state;
	}

	private static RunEvent proposed(int step, Forecast forecast) {
		return new RunEvent.Proposed(step, "gp", new Action.Measure(List.of(new Pixel(step, 1))), List.of(forecast), "",
				step == 0 ? Double.NaN : 0.5, step == 0 ? Double.NaN : 0.25);
	}

	private static RunEvent taken(int step, PixelGrid grid) {
		Pixel place = new Pixel(step, 1);
		return new RunEvent.MeasurementTaken(step, place, grid.centre(place, Frame.SCAN),
				new Position(Frame.SAMPLE, grid.x(1), grid.y(step)), Drift.NONE, PositionGrade.READ_BACK, 0.1, List.of(),
				Conditions.UNKNOWN, true);
	}

	private static RunEvent scored(int step, Scalar scalar) {
		assert scalar.quality() != Quality.SUSPECT;
		return new RunEvent.Scored(step, List.of(scalar));
	}
}
