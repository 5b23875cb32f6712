/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.Journal;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Chronicle;
import org.steerscope.ui.Desk;

/** A moment of the past shown on a desk. */
class MomentTest {

	private final FakeRun run = new FakeRun(40, 48, 3, 300, 5);
	private final Desk desk = new Desk((millis, work) -> {
	}, () -> List.of(run));

	@AfterEach
	void close() {
		desk.close();
	}

	private static String text(RunState s) {
		StringBuilder text = new StringBuilder().append(s.sequence()).append(s.mode()).append(s.measured()).append(s.scored()).append(s.bestStep())
				.append(s.fluence()).append(s.alarms().size()).append(s.proposal());
		for (int step = 0; step < s.measured(); step++) {
			for (Column c : Column.values()) {
				text.append(' ').append(s.get(c, step));
			}
		}
		return text.toString();
	}

	@Test
	void theStateAtAnyEventIsTheOneThatWasThen() {
		run.begin();
		for (int i = 0; i < 130; i++) {
			run.step();
			if (i % 40 == 7) {
				run.say(new RunEvent.Rescored("slope", java.util.stream.IntStream.range(0, i + 1)
						.mapToObj(k -> org.steerscope.learning.Scalar.ok("slope", k % 11, org.steerscope.data.Unit.ONE, 1)).toList()));
			}
			if (i % 9 == 4) {
				run.propose();
				run.say(new RunEvent.ProposalDiscarded(run.state().measured(), "a person came first"));
			}
		}
		Chronicle chronicle = new Chronicle(run);
		int n = chronicle.update();
		assertThat(n).isGreaterThan(2 * 256);
		SplittableRandom random = new SplittableRandom(3);
		for (int i = 0; i < 60; i++) {
			int index = random.nextInt(n);
			RunState plain = RunState.EMPTY;
			for (Journal.Entry entry : run.events(0).subList(0, index + 1)) {
				plain = plain.apply(entry);
			}
			assertThat(text(chronicle.stateAt(index))).as("after event %d", index).isEqualTo(text(plain));
			assertThat(chronicle.measuredAt(index)).isEqualTo(plain.measured());
		}
		assertThat(text(chronicle.stateAt(n - 1))).as("scrubbing has changed nothing").isEqualTo(text(run.state()));
		assertThat(chronicle.stateAt(-1).sequence()).isEqualTo(-1);
	}

	@Test
	void allThatIsAskedOfTheDeskIsOfThatMomentWhileTheRunGoesOn() {
		desk.show(run);
		run.begin();
		for (int i = 0; i < 6; i++) {
			run.step();
		}
		long third = run.state().measurementSequence(2);
		desk.select(5);
		desk.showMoment(third);
		run.step();
		assertThat(desk.state().measured()).isEqualTo(3);
		assertThat(desk.newest().measured()).isEqualTo(7);
		assertThat(desk.shownStep()).as("the newest step of that moment").isEqualTo(2);
		assertThat(desk.moment().orElseThrow().text()).startsWith("event ").contains("step 2");
		desk.select(6);
		assertThat(desk.shownStep()).as("no later step can be selected").isEqualTo(2);
		desk.select(new Pixel(3, 3));
		assertThat(desk.shownStep()).isEqualTo(-1);
		desk.select(-1);
		assertThat(desk.moment()).as("Escape in a view returns to now").isEmpty();
		assertThat(desk.shownStep()).isEqualTo(6);
	}

	@Test
	void commandsActOnTheLiveRunAsItIs() {
		desk.show(run);
		run.begin();
		run.step();
		run.step();
		desk.showMoment(4);
		assertThat(desk.steer(new SteeringCommand.Pause())).isTrue();
		assertThat(run.steered.get(0).basedOn()).isEqualTo(run.state().sequence());
		assertThat(desk.live()).contains(run);
	}

	@Test
	void theRunViewShowsALiveRunAsItIsAndSaysSoOfAPastOne() {
		desk.show(run);
		run.begin();
		run.step();
		run.step();
		run.say(new RunEvent.ModeChanged(org.steerscope.run.event.RunMode.PAUSED, "asked"));
		desk.showMoment(run.state().measurementSequence(0));
		assertThat(new RunPresenter(desk).compute().word()).as("what is now").isEqualTo("PAUSED");
		assertThat(new RunPresenter(desk).compute().done()).isEqualTo(2);
		run.end();
		assertThat(new RunPresenter(desk).compute().word()).isEqualTo("WAS AGENT");
		assertThat(new RunPresenter(desk).compute().done()).isEqualTo(1);
		desk.showNow();
		assertThat(new RunPresenter(desk).compute().word()).isEqualTo("FINISHED");
	}

	@Test
	void theMapsOfALiveRunAreOfTheNewestModelAndTheViewsSaySo() {
		desk.show(run);
		run.begin();
		for (int i = 0; i < 6; i++) {
			run.step();
		}
		assertThat(desk.modelNote()).isEmpty();
		desk.showMoment(run.state().measurementSequence(3));
		assertThat(desk.prediction()).isEqualTo(run.prediction());
		assertThat(desk.predictionAtHand()).isEqualTo(run.prediction());
		assertThat(desk.modelNote()).contains("newest model");
	}

	@Test
	void anotherRunIsShownAsItIsNow() {
		desk.show(run);
		run.begin();
		run.step();
		desk.showMoment(3);
		desk.show(new FakeRun(40, 48, 3, 20, 2));
		assertThat(desk.moment()).isEmpty();
		assertThat(desk.state().sequence()).isEqualTo(-1);
		desk.showMoment(0);
		assertThat(desk.moment()).as("nothing has happened in it").isEmpty();
	}

	@Test
	void eventsThatComeWhileTheListIsReadAreTakenOnce() {
		desk.show(run);
		run.begin();
		Chronicle chronicle = desk.chronicle().orElseThrow();
		assertThat(chronicle.update()).isEqualTo(run.events(0).size());
		run.step();
		run.step();
		assertThat(chronicle.update()).isEqualTo(run.events(0).size());
		for (int i = 0; i < chronicle.size(); i++) {
			assertThat(chronicle.entry(i).sequence()).isEqualTo(i);
		}
		assertThat(chronicle.indexOf(1_000)).isEqualTo(chronicle.size() - 1);
		assertThat(chronicle.indexOf(7)).isEqualTo(7);
		assertThat(chronicle.indexOf(-1)).isEqualTo(-1);
	}
}
