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
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.Approval;
import org.steerscope.run.Choice;
import org.steerscope.run.Journal;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.ReferenceRule;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;

/** What a person says about single measurements, the reference point, alarms, approval and shifts. */
class OversightTest {

	private static final Path FILE = Path.of("run");

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	@Test
	void theReferencePointIsMeasuredAgainAndAgainAndNotLearnedFrom() {
		Pixel place = new Pixel(4, 4);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), FILE, Rig.at(4, new SteeringCommand.WatchReference(place, 3)),
				Rig.at(12, new SteeringCommand.WatchReference(place, 0)));
		RunState state = run.state();
		for (int step = 0; step < state.measured(); step++) {
			boolean reference = step == 4 || step == 8;
			assertThat(state.source(step) == Source.REFERENCE).as("step " + step).isEqualTo(reference);
			assertThat(state.learned(step)).isEqualTo(!reference);
			if (reference) {
				assertThat(state.place(step)).isEqualTo(place);
			}
		}
		assertThat(state.reference()).isEmpty();
		assertThat(alarms(run)).isEmpty();
	}

	private static List<RunEvent.AlarmRaised> alarms(RunHandle run) {
		return run.state().alarms().stream().filter(a -> a.id().equals("reference")).toList();
	}

	@Test
	void aReferencePointThatWandersRaisesAnAlarmOnce() {
		Pixel place = new Pixel(4, 4);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), FILE, Rig.at(4, new SteeringCommand.WatchReference(place, 2)));
		assertThat(alarms(run)).isEmpty();
		rig.instrument.fadesAt = 9;
		RunHandle fading = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), Path.of("fading"), Rig.at(4, new SteeringCommand.WatchReference(place, 2)));
		assertThat(alarms(fading)).singleElement().satisfies(a -> assertThat(a.message()).contains("at first it gave"));
	}

	@Test
	void anotherReferencePointIsComparedWithItsOwnFirstValue() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), FILE, Rig.at(4, new SteeringCommand.WatchReference(new Pixel(4, 4), 2)),
				Rig.at(8, new SteeringCommand.WatchReference(new Pixel(7, 1), 2)));
		RunState state = run.state();
		List<Integer> references = IntStream.range(0, state.measured()).filter(s -> state.source(s) == Source.REFERENCE).boxed().toList();
		assertThat(references).extracting(state::place).contains(new Pixel(4, 4), new Pixel(7, 1));
		assertThat(ReferenceRule.off(state.get(Column.SCALAR, references.getFirst()), Double.NaN, state.get(Column.SCALAR, references.getLast()), Double.NaN))
				.as("the places differ").isTrue();
		assertThat(alarms(run)).isEmpty();
	}

	@Test
	void whatShallNotBeLearnedFromIsToldToTheAgentAndOutlivesAKill() {
		SteeringCommand.LearnFrom not = new SteeringCommand.LearnFrom(List.of(1, 5), false);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(8, not), Rig.at(8, new SteeringCommand.LearnFrom(List.of(99), true)),
				Rig.at(12, new SteeringCommand.LearnFrom(List.of(1), true)));
		RunState state = run.state();
		assertThat(List.of(state.learned(1), state.learned(5), state.learned(6))).containsExactly(true, false, true);
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement()
				.satisfies(r -> assertThat(r.reason()).contains("There is no step 99"));
		assertThat(Rig.story(state)).isNotEqualTo(Rig.story(rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole")).state()));
		Journal journal = journals.open(FILE, false);
		int events = journal.read(0).size();
		for (int cut = events / 2; cut < events; cut += 7) {
			Path file = Path.of("cut" + cut);
			MemoryJournals.copy(journal, cut, journals.create(file));
			RunHandle resumed = new Rig(journals).engine.resume(file, false, "Eve");
			Rig.finish(resumed);
			long given = Rig.events(resumed, RunEvent.Steered.class).size();
			if (given == Rig.events(run, RunEvent.Steered.class).size()) {
				assertThat(Rig.story(resumed.state())).as("killed after event " + cut).isEqualTo(Rig.story(state));
			}
		}
	}

	@Test
	void approvalCanBeAskedForFromNowOnAndAnotherPlaceChosen() throws InterruptedException {
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE,
				Rig.at(8, new SteeringCommand.ChangeApproval(new Approval(true, 20, false))));
		Waiting.on(run, RunMode.ASKS).await();
		Pixel instead = new Pixel(5, 5);
		run.steer(Rig.by(new SteeringCommand.MeasureInstead(new Pixel(0, 0), "")));
		run.steer(Rig.by(new SteeringCommand.MeasureInstead(instead, "a particle")));
		run.steer(Rig.by(new SteeringCommand.ChangeApproval(Approval.WHEN_ASKED)));
		Rig.end(run);
		assertThat(run.state().place(8)).isEqualTo(instead);
		assertThat(run.state().source(8)).isEqualTo(Source.PERSON);
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement()
				.satisfies(r -> assertThat(r.reason()).contains("no candidate"));
		assertThat(Rig.events(run, RunEvent.Proposed.class)).anyMatch(p -> p.reason().equals("Ada chose another place: a particle"));
		assertThat(run.state().spec().approval()).isEqualTo(Approval.WHEN_ASKED);
	}

	@Test
	void alarmsAreAcknowledgedByNameAndShiftsHandedOver() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), FILE, Rig.at(15, new SteeringCommand.Acknowledge("trapped")),
				Rig.at(15, new SteeringCommand.Acknowledge("nonsense")), Rig.at(15, new SteeringCommand.HandOverShift("Eve", "mind the drift")),
				Rig.at(15, new SteeringCommand.HandOverShift(" ", "")));
		assertThat(run.state().acknowledged()).containsOnlyKeys("trapped").containsValue("Ada");
		assertThat(run.state().operator()).isEqualTo("Eve");
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).extracting(RunEvent.SteeringRefused::reason)
				.containsExactly("There is no alarm “nonsense”", "Name the next operator");
	}

	@Test
	void badSettingsOfOversightAreRefused() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(4, new SteeringCommand.WatchReference(new Pixel(0, 0), 5)),
				Rig.at(4, new SteeringCommand.WatchReference(new Pixel(4, 4), -1)),
				Rig.at(4, new SteeringCommand.ChangeApproval(new Approval(true, 0, false))),
				Rig.at(4, new SteeringCommand.ChangePolicy(Choice.of("nonsense"))));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).hasSize(4);
		assertThat(run.state().measured()).isEqualTo(16);
	}
}
