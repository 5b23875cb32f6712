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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.ui.Badge;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DeskListener.Change;
import org.steerscope.ui.RunControls;
import org.steerscope.ui.RunControls.Act;
import org.steerscope.ui.Starter;

class DeskTest {

	private final Deque<Runnable> ui = new ArrayDeque<>();
	private final List<RunHandle> alive = new ArrayList<>();
	private final Desk desk = new Desk((millis, work) -> ui.add(work), () -> alive);
	private final FakeRun run = new FakeRun(40, 48, 3, 20, 1);
	private final List<Set<Change>> heard = new ArrayList<>();

	@AfterEach
	void close() {
		desk.close();
	}

	private void runUi() {
		while (!ui.isEmpty()) {
			ui.poll().run();
		}
	}

	@Test
	void aThousandEventsAreOneWakeUp() {
		desk.listen(heard::add);
		desk.show(run);
		run.begin();
		for (int i = 0; i < 1000; i++) {
			run.say(new RunEvent.AlarmRaised("test", "alarm " + i, ""));
		}
		assertThat(ui).hasSize(1);
		runUi();
		assertThat(heard).containsExactly(EnumSet.of(Change.RUN, Change.EVENTS));
		assertThat(desk.state().alarms().getLast().message()).isEqualTo("alarm 999");
	}

	@Test
	void showingAnotherRunLeavesTheFirstAndForgetsTheSelection() {
		desk.show(run);
		run.begin();
		run.step();
		desk.select(0);
		desk.show(new FakeRun(40, 48, 3, 20, 2));
		assertThat(run.listeners()).isZero();
		assertThat(desk.selection().hasStep()).isFalse();
	}

	@Test
	void theBadgeTellsLiveFromPastAndTwins() {
		assertThat(desk.badge()).isEqualTo(Badge.NONE);
		desk.show(run);
		assertThat(desk.badge()).isEqualTo(Badge.LIVE);
		run.begin();
		assertThat(desk.badge()).isEqualTo(Badge.LIVE_TWIN);
		run.end();
		assertThat(desk.badge()).isEqualTo(Badge.PAST_TWIN);
	}

	@Test
	void theSelectionFollowsTheNewestStepUntilOneIsChosen() {
		desk.show(run);
		run.begin();
		run.step();
		run.step();
		assertThat(desk.shownStep()).isEqualTo(1);
		desk.selectNeighbour(-1);
		run.step();
		assertThat(desk.shownStep()).isZero();
		desk.select(99);
		assertThat(desk.shownStep()).isEqualTo(2);
		desk.select(new Pixel(20, 20));
		assertThat(desk.shownStep()).isEqualTo(-1);
		desk.select(-1);
		assertThat(desk.shownStep()).isEqualTo(2);
	}

	@Test
	void stopActsOnTheLiveRunWhileAPastOneIsShown() {
		FakeRun past = new FakeRun(40, 48, 3, 20, 2);
		past.begin();
		past.end();
		run.begin();
		alive.add(run);
		desk.show(past);
		new RunControls(desk).perform(Act.STOP);
		new RunControls(desk).perform(Act.MAKE_SAFE);
		assertThat(past.steered).isEmpty();
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.Stop(false),
				new SteeringCommand.MakeSafe());
		assertThat(run.steered.get(0).basedOn()).isEqualTo(run.state().sequence());
	}

	@Test
	void whatCanBeDoneDependsOnTheMode() {
		RunControls controls = new RunControls(desk);
		assertThat(EnumSet.allOf(Act.class)).noneMatch(controls::enabled);
		List<Boolean> started = new ArrayList<>();
		desk.offer(new Starter() {
			@Override
			public String label() {
				return "Start the twin experiment";
			}

			@Override
			public String description() {
				return "";
			}

			@Override
			public void start(boolean paused) {
				started.add(paused);
			}
		});
		controls.perform(Act.START);
		controls.perform(Act.STEP);
		assertThat(started).containsExactly(false, true);
		desk.show(run);
		run.begin();
		assertThat(controls.enabled(Act.START)).isFalse();
		assertThat(controls.enabled(Act.PAUSE)).isTrue();
		run.say(new RunEvent.ModeChanged(RunMode.PAUSED, ""));
		assertThat(controls.label(Act.START)).isEqualTo("Go on");
		controls.perform(Act.PAUSE);
		controls.perform(Act.START);
		controls.perform(Act.STEP);
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.Resume(),
				new SteeringCommand.SingleStep());
	}
}
