/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Optional;

import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;

/** What the operator can do to a run, the same for buttons, menus and keys. All but start act on the live run, whatever is shown. */
public final class RunControls {

	/** What can be done. */
	public enum Act {
		/** Start the open plan, or go on after a pause. */
		START("Start", "F5"),
		/** Finish the present point, then wait. */
		PAUSE("Pause", "F6"),
		/** Do one step, then wait. */
		STEP("Step", "F7"),
		/** Finish the present point, then end the run. */
		STOP("Stop", "F8"),
		/** Make the instrument safe now, then wait. */
		MAKE_SAFE("Make safe", "F12");

		private final String label;
		private final String key;

		Act(String label, String key) {
			this.label = label;
			this.key = key;
		}

		/** @return the word on its button */
		public String label() {
			return label;
		}

		/** @return its default key */
		public String key() {
			return key;
		}
	}

	private final Desk desk;

	/** @param desk whose run is meant */
	public RunControls(Desk desk) {
		this.desk = desk;
	}

	/** @return whether it makes sense now */
	public boolean enabled(Act act) {
		Optional<RunMode> mode = mode();
		boolean waits = mode.filter(m -> m == RunMode.PAUSED || m == RunMode.SAFE).isPresent();
		return switch (act) {
		case START -> mode.isEmpty() ? desk.starter().isPresent() : waits;
		case STEP -> mode.isEmpty() ? desk.starter().isPresent() : waits;
		case PAUSE -> mode.isPresent() && !waits;
		case STOP, MAKE_SAFE -> mode.isPresent();
		};
	}

	/** @return the word for it now: start becomes «Go on» after a pause */
	public String label(Act act) {
		return act == Act.START && mode().isPresent() ? "Go on" : act.label();
	}

	/** @return what it does now, one sentence, with its key */
	public String hint(Act act) {
		String text = switch (act) {
		case START -> mode().isPresent() ? "Let the search go on" : desk.starter().map(Starter::label).orElse("Open a plan first");
		case PAUSE -> "Finish the present point, then wait";
		case STEP -> mode().isPresent() ? "Measure one point, then wait" : "Take the overview, then wait before the first point";
		case STOP -> "Finish the present point, then end the run";
		case MAKE_SAFE -> "Make the instrument safe at once, then wait";
		};
		return text + " (" + act.key() + ")";
	}

	/** Does it, if it makes sense now. UI thread; returns at once. */
	public void perform(Act act) {
		if (!enabled(act)) {
			return;
		}
		switch (act) {
		case START -> startOr(false, new SteeringCommand.Resume());
		case STEP -> startOr(true, new SteeringCommand.SingleStep());
		case PAUSE -> desk.steer(new SteeringCommand.Pause());
		case STOP -> desk.steer(new SteeringCommand.Stop(false));
		case MAKE_SAFE -> desk.steer(new SteeringCommand.MakeSafe());
		}
	}

	private void startOr(boolean paused, SteeringCommand command) {
		if (mode().isPresent()) {
			desk.steer(command);
		} else {
			desk.starter().ifPresent(s -> s.start(paused));
		}
	}

	private Optional<RunMode> mode() {
		return desk.live().map(RunHandle::state).map(s -> s.mode());
	}
}
