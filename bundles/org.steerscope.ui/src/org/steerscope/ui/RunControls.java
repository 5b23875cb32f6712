/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;

/** What the operator can do to a run, the same for buttons, menus and keys. All but start act on the live run, whatever is shown. */
public final class RunControls {

	/** What can be done. */
	public enum Act {
		/** Start the open plan, or go on after a pause. */
		START(UiTexts.of("runControls.start"), "F5", "start"),
		/** Finish the present point, then wait. */
		PAUSE(UiTexts.of("runControls.pause"), "F6", "pause"),
		/** Do one step, then wait. */
		STEP(UiTexts.of("runControls.step"), "F7", "step"),
		/** Finish the present point, then end the run. */
		STOP(UiTexts.of("runControls.stop"), "F8", "stop"),
		/** Make the instrument safe now, then wait. */
		MAKE_SAFE(UiTexts.of("runControls.makeSafe"), "F12", "makeSafe"),
		/** End the exposure under way now, then wait. */
		ABORT_POINT(UiTexts.of("runControls.abortPoint"), "Shift+Esc", "abortPoint"),
		/** The operator has the instrument from the end of the present point on. */
		TAKE_OVER(UiTexts.of("runControls.takeOver"), "Ctrl+T", "takeOver"),
		/** The agent gets the instrument back. */
		HAND_BACK(UiTexts.of("runControls.handBack"), "Ctrl+Shift+T", "handBack"),
		/** Take the overview anew and register it. */
		RETAKE_OVERVIEW(UiTexts.of("runControls.retakeOverview"), "Ctrl+Shift+O", "retakeOverview"),
		/** Say that every standing alarm was read. */
		ACKNOWLEDGE(UiTexts.of("runControls.acknowledgeAlarms"), "Ctrl+K", "acknowledge");

		private final String label;
		private final String key;
		private final String command;

		Act(String label, String key, String command) {
			this.label = label;
			this.key = key;
			this.command = command;
		}

		/** @return the word on its button */
		public String label() {
			return label;
		}

		/** @return its default key */
		public String key() {
			return key;
		}

		/** @return the last segment of its command's id, by which its present key is known to {@link Desk#key} */
		public String command() {
			return command;
		}
	}

	/** What is done all the time; the rest is for menus, keys and the views that are about it. */
	public static final List<Act> MAIN = List.of(Act.START, Act.PAUSE, Act.STEP, Act.STOP, Act.MAKE_SAFE);

	private final Desk desk;

	/** @param desk whose run is meant */
	public RunControls(Desk desk) {
		this.desk = desk;
	}

	/** @return whether it makes sense now */
	public boolean enabled(Act act) {
		Optional<RunMode> mode = mode();
		boolean waits = mode.filter(m -> m == RunMode.PAUSED || m == RunMode.SAFE).isPresent();
		boolean manual = mode.filter(m -> m == RunMode.MANUAL).isPresent();
		return switch (act) {
		case START, STEP -> mode.isEmpty() ? desk.starter().isPresent() : waits;
		case PAUSE -> mode.isPresent() && !waits && !manual;
		case STOP, MAKE_SAFE -> mode.isPresent();
		case ABORT_POINT -> mode.isPresent() && !waits;
		case TAKE_OVER -> mode.isPresent() && !manual && mode.get() != RunMode.SAFE && mode.get() != RunMode.STARTING;
		case HAND_BACK -> manual;
		case RETAKE_OVERVIEW -> mode.isPresent() && mode.get() != RunMode.SAFE && mode.get() != RunMode.STARTING;
		case ACKNOWLEDGE -> !standing().isEmpty();
		};
	}

	/** @return why it makes no sense now, in words; empty if it does */
	public String reason(Act act) {
		if (enabled(act)) {
			return "";
		}
		RunMode mode = mode().orElse(null);
		if (mode == null) {
			return act == Act.START || act == Act.STEP ? UiTexts.of("runControls.noPlanIsOpen") : act == Act.ACKNOWLEDGE ? UiTexts.of("runControls.noAlarmStands") : UiTexts.of("runControls.noRunIsAt");
		}
		return switch (act) {
		case START, STEP -> mode == RunMode.MANUAL ? UiTexts.of("runControls.youHaveTheInstrument") : UiTexts.of("runControls.theRunIsNot");
		case PAUSE -> mode == RunMode.MANUAL ? UiTexts.of("runControls.theAgentWaitsAlready") : UiTexts.of("runControls.theRunWaitsAlready");
		case ABORT_POINT -> UiTexts.of("runControls.nothingIsBeingMeasured");
		case HAND_BACK -> UiTexts.of("runControls.nobodyHasTakenOver");
		case ACKNOWLEDGE -> UiTexts.of("runControls.noAlarmStands");
		case TAKE_OVER -> mode == RunMode.MANUAL ? UiTexts.of("runControls.youHaveTheInstrument2") : early(mode);
		case STOP, MAKE_SAFE, RETAKE_OVERVIEW -> early(mode);
		};
	}

	private static String early(RunMode mode) {
		return mode == RunMode.SAFE ? UiTexts.of("runControls.theInstrumentWasMade") : UiTexts.of("runControls.theRunHasNot");
	}

	/** @return the word for it now: start becomes «Go on» after a pause, and an operator who has taken over takes the view as it is now */
	public String label(Act act) {
		return act == Act.START && mode().isPresent() ? UiTexts.of("runControls.goOn")
				: act == Act.RETAKE_OVERVIEW && mode().filter(m -> m == RunMode.MANUAL).isPresent() ? UiTexts.of("runControls.usePresentView") : act.label();
	}

	/** @return what it does now, with its key, and if it makes no sense now why */
	public String hint(Act act) {
		String text = switch (act) {
		case START -> mode().isPresent() ? UiTexts.of("runControls.letTheSearchGo") : desk.starter().map(Starter::label).orElse(UiTexts.of("runControls.openAPlanFirst"));
		case PAUSE -> UiTexts.of("runControls.finishThePresentPoint");
		case STEP -> mode().isPresent() ? UiTexts.of("runControls.measureOnePointThen") : UiTexts.of("runControls.takeTheOverviewThen");
		case STOP -> UiTexts.of("runControls.finishThePresentPoint2");
		case MAKE_SAFE -> UiTexts.of("runControls.makeTheInstrumentSafe");
		case ABORT_POINT -> UiTexts.of("runControls.endTheExposureUnder");
		case TAKE_OVER -> UiTexts.of("runControls.haveTheInstrumentTo");
		case HAND_BACK -> UiTexts.of("runControls.giveTheInstrumentBack");
		case RETAKE_OVERVIEW -> UiTexts.of("runControls.takeTheOverviewAnew");
		case ACKNOWLEDGE -> standing().isEmpty() ? UiTexts.of("runControls.noAlarmStands2") : UiTexts.of("runControls.sayThatYouHave", String.join("; ", standing().values()));
		};
		String reason = reason(act);
		return text + (reason.isEmpty() || act == Act.ACKNOWLEDGE ? "" : UiTexts.of("runControls.notNow", reason)) + " (" + key(act) + ")";
	}

	/** @return the key the operator chose for it, or its default one */
	public String key(Act act) {
		return desk.key(act.command()).orElse(act.key());
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
		case ABORT_POINT -> desk.steer(new SteeringCommand.AbortPoint());
		case TAKE_OVER -> desk.steer(new SteeringCommand.TakeOver());
		case HAND_BACK -> desk.steer(new SteeringCommand.HandBack());
		case RETAKE_OVERVIEW -> desk.steer(new SteeringCommand.RetakeOverview());
		case ACKNOWLEDGE -> standing().keySet().forEach(alarm -> desk.steer(new SteeringCommand.Acknowledge(alarm)));
		}
	}

	private void startOr(boolean paused, SteeringCommand command) {
		if (mode().isPresent()) {
			desk.steer(command);
		} else {
			desk.starter().ifPresent(s -> s.start(paused));
		}
	}

	/** @return kinds of alarms of the live run that nobody has acknowledged, with the newest message of each */
	private Map<String, String> standing() {
		Map<String, String> standing = new LinkedHashMap<>();
		desk.live().map(RunHandle::state).ifPresent(state -> state.alarms().stream()
				.filter(a -> !state.acknowledged().containsKey(a.id())).forEach(a -> standing.put(a.id(), a.message())));
		return standing;
	}

	private Optional<RunMode> mode() {
		return desk.live().map(RunHandle::state).map(s -> s.mode());
	}
}
