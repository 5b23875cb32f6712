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
import org.steerscope.run.Choice;
import org.steerscope.run.Journal;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/** What a model thinks of itself is kept, and each doubt raises an alarm when it appears. */
class DiagnosisTest {

	private static final Path WHOLE = Path.of("whole");

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	private static List<String> alarms(RunHandle run) {
		return Rig.events(run, RunEvent.AlarmRaised.class).stream().map(RunEvent.AlarmRaised::id).toList();
	}

	/** All a person is shown of it. */
	private static String shown(RunState s) {
		StringBuilder text = new StringBuilder().append(s.diagnosis()).append(s.concerns()).append(s.alarms());
		for (int step = 0; step < s.measured(); step++) {
			text.append(' ').append(s.get(Column.LOO_COVERAGE90, step)).append(' ').append(s.get(Column.LOO_NLPD, step));
		}
		return text.toString();
	}

	@Test
	void aDoubtRaisesAnAlarmOnceAndAgainAfterItHadGone() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), WHOLE);
		assertThat(Rig.events(run, RunEvent.Diagnosed.class)).hasSize(12);
		assertThat(alarms(run)).containsExactly("noise", "trapped", "noise");
		assertThat(Rig.events(run, RunEvent.AlarmRaised.class).get(0).suggestion()).isEqualTo("Measure longer");
		assertThat(run.state().concerns()).extracting(c -> c.concern().id() + " since " + c.since()).containsExactly("trapped since 7",
				"noise since 10");
		assertThat(run.state().diagnosis().orElseThrow().model()).isEqualTo("fake model 12");
		assertThat(run.state().get(Column.LOO_COVERAGE90, 3)).isNaN();
		assertThat(run.state().get(Column.LOO_COVERAGE90, 4)).isEqualTo(0.25);
		assertThat(run.state().get(Column.LOO_COVERAGE90, 12)).isEqualTo(0.75);
	}

	@Test
	void itSurvivesAKillAfterAnyEvent() {
		RunHandle whole = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), WHOLE);
		Journal journal = journals.open(WHOLE, false);
		int events = journal.read(0).size();
		for (int cut = 1; cut < events; cut++) {
			Path file = Path.of("cut" + cut);
			MemoryJournals.copy(journal, cut, journals.create(file));
			RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(file, false, "Eve"));
			String where = "killed after " + journal.read(cut - 1).get(0).event();
			assertThat(shown(resumed.state())).as(where).isEqualTo(shown(whole.state()));
			assertThat(alarms(resumed)).as(where).isEqualTo(alarms(whole));
		}
		assertThat(shown(rig.engine.open(WHOLE).state())).isEqualTo(shown(whole.state()));
	}

	@Test
	void anotherPolicyDoubtsAnew() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), WHOLE,
				Rig.at(8, new SteeringCommand.ChangePolicy(Choice.of("random"))),
				Rig.at(10, new SteeringCommand.ChangePolicy(Choice.of("doubts"))));
		assertThat(alarms(run)).containsExactly("noise", "trapped", "noise", "trapped");
		RunState state = RunState.EMPTY;
		for (Journal.Entry entry : run.events(0)) {
			state = state.apply(entry);
			if (entry.event() instanceof RunEvent.Proposed p && p.source().equals("random")) {
				assertThat(state.diagnosis()).isEmpty();
				assertThat(state.concerns()).isEmpty();
			}
		}
		assertThat(run.state().get(Column.LOO_COVERAGE90, 8)).isNaN();
		assertThat(run.state().get(Column.LOO_COVERAGE90, 11)).isEqualTo(11 / 16.0);
	}

	@Test
	void aPolicyWithoutAModelHasNone() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), WHOLE);
		assertThat(run.state().diagnosis()).isEmpty();
		assertThat(Rig.events(run, RunEvent.Diagnosed.class)).isEmpty();
	}
}
