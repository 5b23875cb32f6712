/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Technique;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Envelope;
import org.steerscope.run.InDoubt;
import org.steerscope.run.Journal;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;

/** A live run of 40 × 60 pixels that does what it is told: every command is in force at once. */
final class LiveRun {

	static final int ROWS = 40;
	static final int COLS = 60;
	final List<Steering> steered = new ArrayList<>();
	final PixelGrid grid = PixelGrid.ofMetres(ROWS, COLS, 1e-9);
	final RunHandle handle;
	private final Candidates candidates = Candidates.of(grid, 8, 2);
	private final Image image = Image.of(grid, List.of(new Image.Plane("HAADF", Unit.COUNTS)), List.of(new float[ROWS * COLS]), List.of(),
			true);
	private RunState state = RunState.EMPTY;
	private Instant now = Instant.parse("2026-11-23T09:00:00Z");
	private long sequence;

	LiveRun() {
		handle = (RunHandle) Proxy.newProxyInstance(LiveRun.class.getClassLoader(), new Class<?>[] { RunHandle.class },
				(proxy, method, a) -> switch (method.getName()) {
				case "live" -> true;
				case "state" -> state;
				case "overview" -> Optional.of(image);
				case "candidates" -> Optional.of(candidates);
				case "events" -> List.of();
				case "onEvent" -> (AutoCloseable) () -> {
				};
				case "steer" -> {
					steered.add((Steering) a[0]);
					say(new RunEvent.Steered((Steering) a[0]));
					yield null;
				}
				case "equals" -> proxy == a[0];
				case "hashCode" -> 1;
				case "toString" -> "live run";
				default -> Optional.empty();
				});
		RunSpec spec = new RunSpec("", "", 1, Choice.of("stem-twin"), 1e-6, 8, 2, 0.1, List.of(), Choice.of("mean"), Direction.MAXIMISE,
				RewardRule.EACH_STEP, Choice.of("gp"), new StartingPoints(1, StartingPoints.Method.RANDOM, List.of()), Budget.ofSteps(10),
				Envelope.OPEN, IdleMode.BLANK, InDoubt.MEASURE_AGAIN, Approval.WHEN_ASKED);
		say(new RunEvent.RunStarted(spec, "", Map.of(), Map.of(), "Ada"));
		say(new RunEvent.InstrumentOpened(new InstrumentInfo("stem-twin", "STEM twin", Technique.STEM, true, Set.of(), grid, List.of(),
				List.of(), new Probe(50e-12, 1e-10), List.of())));
		say(new RunEvent.OverviewTaken(0, grid, image.planes(), List.of(), List.of(), true, Drift.NONE));
		say(new RunEvent.ModeChanged(RunMode.RUNNING, ""));
	}

	void say(RunEvent event) {
		state = state.apply(new Journal.Entry(sequence++, now, event));
	}

	void measure(int step, Pixel p) {
		now = now.plusMillis(500);
		say(new RunEvent.MeasurementTaken(step, p, grid.centre(p, Frame.SCAN), grid.centre(p, Frame.SAMPLE), Drift.NONE,
				PositionGrade.READ_BACK, 0.1, List.of(), Conditions.UNKNOWN, true));
	}

	/** @return the newest command */
	SteeringCommand last() {
		return steered.get(steered.size() - 1).command();
	}
}
