/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.steerscope.data.Image;
import org.steerscope.data.settings.Described;
import org.steerscope.instrument.IdleMode;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.learning.ImageRegistration;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Envelope;
import org.steerscope.run.InDoubt;
import org.steerscope.run.Journal;
import org.steerscope.run.JournalStore;
import org.steerscope.run.PolicyFactory;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.ScheduledSteering;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/** An engine with the real gate, a fake instrument and whichever journal. */
final class Rig {

	final FakeInstrument instrument = new FakeInstrument();
	final JournalStore journals;
	final EngineService engine;

	Rig(JournalStore journals) {
		this(journals, InstantSource.system());
	}

	Rig(JournalStore journals, InstantSource clock) {
		this.journals = journals;
		this.engine = new EngineService(Rooms.guardian(instrument), journals, new Installed(instrument), this::register, Rig::features,
				() -> new Provenance(Map.of("org.steerscope.engine", "0"), Provenance.machine()), clock);
	}

	/** What the next registration finds. */
	ImageRegistration.Shift shift = new ImageRegistration.Shift(0, 0, 1);

	private ImageRegistration.Shift register(Image reference, Image moved) {
		return shift;
	}

	/** Two features of a patch: the overview's value at its centre, and its column. */
	private static FeatureExtractor.Features features(Image image, Candidates candidates, long seed) {
		return new FeatureExtractor.Features() {

			@Override
			public int dimension() {
				return 2;
			}

			@Override
			public int[] blocks() {
				return new int[] { 1, 1 };
			}

			@Override
			public void read(int from, int count, double[] into) {
				for (int i = 0; i < count; i++) {
					into[2 * i] = image.value(0, candidates.row(from + i), candidates.col(from + i));
					into[2 * i + 1] = candidates.col(from + i);
				}
			}
		};
	}

	private record Installed(FakeInstrument instrument) implements Catalogue {

		@Override
		public List<Described<?>> drivers() {
			return List.of(instrument);
		}

		@Override
		public List<ScalarizerFactory<?>> scalarizers() {
			return FakeScalarizers.all();
		}

		@Override
		public List<ProcessingStepFactory<?>> processingSteps() {
			return List.of(new DoublingStep());
		}

		@Override
		public List<PolicyFactory<?>> policies() {
			List<PolicyFactory<?>> all = new ArrayList<>(Rooms.policies());
			Arrays.stream(FakePolicy.Habit.values()).forEach(h -> all.add(new FakePolicy.Factory(h)));
			return all;
		}
	}

	static RunSpec spec(FakePolicy.Habit habit) {
		return spec(habit, Budget.ofSteps(12), Envelope.OPEN, InDoubt.MEASURE_AGAIN, new Approval(false, 20, false));
	}

	static RunSpec spec(FakePolicy.Habit habit, Budget budget, Envelope envelope, InDoubt inDoubt, Approval approval) {
		return new RunSpec("test", "see", 7, Choice.of("fake"), 1e-6, 3, 1, 0.1, List.of(), Choice.of("sum"),
				Direction.MAXIMISE,
				habit == FakePolicy.Habit.EPISODES ? new RewardRule(RewardRule.Kind.EPISODE_END, 3) : RewardRule.EACH_STEP,
				Choice.of(new FakePolicy.Factory(habit).id()),
				new StartingPoints(4, StartingPoints.Method.RANDOM, List.of()), budget, envelope, IdleMode.BLANK, inDoubt,
				approval);
	}

	RunHandle start(RunSpec spec, Path file, ScheduledSteering... steering) {
		return engine.start(new RunService.Request(spec, "", file, List.of(steering), false, false, "Ada"));
	}

	/** Starts a run that waits after the overview, so that a listener misses nothing; it goes on by {@code Resume}. */
	RunHandle startPaused(RunSpec spec, Path file) {
		return engine.start(new RunService.Request(spec, "", file, List.of(), true, false, "Ada"));
	}

	/** Runs to the end, approving whatever is asked. */
	RunHandle run(RunSpec spec, Path file, ScheduledSteering... steering) {
		return finish(start(spec, file, steering));
	}

	static RunHandle finish(RunHandle run) {
		run.onEvent(e -> approve(run, e));
		if (run.state().mode() == RunMode.ASKS) {
			run.steer(by(new SteeringCommand.Approve()));
		}
		return end(run);
	}

	/** Waits for the end. */
	static RunHandle end(RunHandle run) {
		try {
			if (!run.awaitEnd(Duration.ofSeconds(30))) {
				throw new AssertionError("The run hangs: " + run.state().mode() + " " + run.state().modeReason());
			}
			return run;
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private static void approve(RunHandle run, Journal.Entry entry) {
		if (entry.event() instanceof RunEvent.ApprovalAsked) {
			run.steer(new Steering(new SteeringCommand.Approve(), "Ada", entry.sequence()));
		}
	}

	/** Where it measured and what came out, one line per step. */
	static List<String> story(RunState state) {
		List<String> lines = new ArrayList<>();
		for (int step = 0; step < state.measured(); step++) {
			lines.add(step + " " + state.place(step) + " " + state.get(Column.SCALAR, step) + " "
					+ state.get(Column.EXPOSURE, step) + " " + state.get(Column.BEST, step));
		}
		return lines;
	}

	static <E extends RunEvent> List<E> events(RunView run, Class<E> type) {
		return run.events(0).stream().map(Journal.Entry::event).filter(type::isInstance).map(type::cast).toList();
	}

	static Steering by(SteeringCommand command) {
		return new Steering(command, "Ada", -1);
	}

	static ScheduledSteering at(int step, SteeringCommand command) {
		return new ScheduledSteering(step, -1, by(command));
	}
}
