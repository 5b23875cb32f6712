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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.ui.Desk;
import org.steerscope.ui.RunControls;
import org.steerscope.ui.RunControls.Act;

/** Which acts make sense depends on who has the instrument. */
class RunControlsTest {

	private final FakeRun run = new FakeRun(40, 48, 3, 20, 2);
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private final RunControls controls = new RunControls(desk);

	@BeforeEach
	void begin() {
		desk.show(run);
		run.begin();
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void whileTheAgentMeasures() {
		assertThat(enabled()).containsExactlyInAnyOrder(Act.PAUSE, Act.STOP, Act.MAKE_SAFE, Act.ABORT_POINT, Act.TAKE_OVER, Act.RETAKE_OVERVIEW);
	}

	@Test
	void whileTheOperatorHasTakenOver() {
		run.say(new RunEvent.ModeChanged(RunMode.MANUAL, ""));
		assertThat(enabled()).containsExactlyInAnyOrder(Act.STOP, Act.MAKE_SAFE, Act.ABORT_POINT, Act.HAND_BACK, Act.RETAKE_OVERVIEW);
		controls.perform(Act.TAKE_OVER);
		controls.perform(Act.HAND_BACK);
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.HandBack());
	}

	@Test
	void whilePausedAndSafe() {
		run.say(new RunEvent.ModeChanged(RunMode.PAUSED, ""));
		assertThat(enabled()).containsExactlyInAnyOrder(Act.START, Act.STEP, Act.STOP, Act.MAKE_SAFE, Act.TAKE_OVER, Act.RETAKE_OVERVIEW);
		run.say(new RunEvent.ModeChanged(RunMode.SAFE, ""));
		assertThat(enabled()).containsExactlyInAnyOrder(Act.START, Act.STEP, Act.STOP, Act.MAKE_SAFE);
	}

	@Test
	void everyStandingAlarmIsAcknowledgedOnce() {
		run.say(new RunEvent.AlarmRaised("drift", "The sample drifts", "Wait"));
		run.say(new RunEvent.AlarmRaised("beam", "The beam fades", ""));
		run.say(new RunEvent.AlarmRaised("drift", "The sample drifts more", ""));
		assertThat(controls.hint(Act.ACKNOWLEDGE)).contains("The sample drifts more").contains("The beam fades").contains("(Ctrl+K)");
		controls.perform(Act.ACKNOWLEDGE);
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactlyInAnyOrder(new SteeringCommand.Acknowledge("drift"),
				new SteeringCommand.Acknowledge("beam"));
		run.steered.forEach(s -> run.say(new RunEvent.Steered(new Steering(s.command(), "me", -1))));
		assertThat(controls.enabled(Act.ACKNOWLEDGE)).isFalse();
	}

	@Test
	void hintsNameTheKeyTheOperatorChose() {
		assertThat(controls.hint(Act.PAUSE)).endsWith("(F6)");
		desk.keys(command -> command.equals("pause") ? "Ctrl+Space" : "");
		assertThat(controls.hint(Act.PAUSE)).endsWith("(Ctrl+Space)");
		assertThat(controls.hint(Act.STOP)).endsWith("(F8)");
	}

	private Set<Act> enabled() {
		EnumSet<Act> enabled = EnumSet.allOf(Act.class);
		enabled.removeIf(a -> !controls.enabled(a));
		return enabled;
	}
}
