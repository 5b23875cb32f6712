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
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steerscope.run.Journal;
import org.steerscope.run.RunHandle;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;

/** The four policies of the contract rehearsal through engine, gate and journal, killed after any event and resumed. */
class RehearsalTest {

	@ParameterizedTest
	@EnumSource(value = FakePolicy.Habit.class, names = { "VISITS", "BATCH", "EPISODES", "ASKS" })
	void aRunKilledAfterAnyEventGoesOnAsIfNothingHadHappened(FakePolicy.Habit habit) {
		MemoryJournals journals = new MemoryJournals();
		Path whole = Path.of("whole");
		RunHandle run = new Rig(journals).run(Rig.spec(habit), whole);
		List<String> story = Rig.story(run.state());
		assertThat(run.state().outcome()).as(run.state().modeReason()).contains(RunOutcome.FINISHED);
		assertThat(story).hasSizeBetween(16, 16);
		Journal journal = journals.open(whole, false);
		int events = journal.read(0).size();
		for (int cut = 1; cut < events; cut++) {
			Path file = Path.of("cut" + cut);
			MemoryJournals.copy(journal, cut, journals.create(file));
			RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(file, false, "Eve"));
			String where = "killed after event " + (cut - 1) + " " + journal.read(cut - 1).get(0).event();
			assertThat(resumed.state().outcome()).as(where + ": " + resumed.state().modeReason())
					.contains(RunOutcome.FINISHED);
			assertThat(Rig.story(resumed.state())).as(where).isEqualTo(story);
			assertThat(resumed.state().alarms()).as(where).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(value = FakePolicy.Habit.class, names = { "VISITS", "BATCH", "EPISODES", "ASKS" })
	void theSameInRunFilesOnDisk(FakePolicy.Habit habit, @TempDir Path folder) {
		Path whole = folder.resolve("Mühle 1.steerscope");
		RunHandle run = new Rig(Rooms.journals()).run(Rig.spec(habit), whole);
		List<String> story = Rig.story(run.state());
		assertThat(story).hasSize(16);
		try (Journal journal = Rooms.journals().open(whole, false)) {
			int events = journal.read(0).size();
			assertThat(RunStates.fold(journal.read(0))).satisfies(s -> assertThat(Rig.story(s)).isEqualTo(story));
			for (int cut = 5; cut < events; cut += 41) {
				Path file = folder.resolve("cut" + cut + ".steerscope");
				try (Journal copy = Rooms.journals().create(file)) {
					MemoryJournals.copy(journal, cut, copy);
				}
				RunHandle resumed = Rig.finish(new Rig(Rooms.journals()).engine.resume(file, false, "Eve"));
				assertThat(Rig.story(resumed.state())).as("killed after event " + (cut - 1)).isEqualTo(story);
			}
		}
	}

	@Test
	void aLiveSignalDecidesTheDwell() {
		RunHandle run = new Rig(new MemoryJournals()).run(Rig.spec(FakePolicy.Habit.VISITS), Path.of("a"));
		assertThat(Rig.events(run, RunEvent.MeasurementTaken.class).stream().skip(4).mapToDouble(m -> m.exposure()).distinct()
				.count()).isGreaterThan(1);
	}

	@Test
	void aBatchIsProposedOnceAndMeasuredFourTimes() {
		RunHandle run = new Rig(new MemoryJournals()).run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("a"));
		assertThat(Rig.events(run, RunEvent.Proposed.class).stream().filter(Progress::fromPolicy)).hasSize(3);
	}

	@Test
	void anEpisodeIsPaidAtItsEnd() {
		RunHandle run = new Rig(new MemoryJournals()).run(Rig.spec(FakePolicy.Habit.EPISODES), Path.of("a"));
		assertThat(Rig.events(run, RunEvent.Rewarded.class)).hasSize(4)
				.allMatch(r -> r.reward() instanceof org.steerscope.run.Reward.Sparse s && s.toStep() == s.fromStep() + 2);
	}

	/** Folds events. */
	private static final class RunStates {

		static RunState fold(List<Journal.Entry> entries) {
			RunState state = RunState.EMPTY;
			for (Journal.Entry e : entries) {
				state = state.apply(e);
			}
			return state;
		}
	}
}
