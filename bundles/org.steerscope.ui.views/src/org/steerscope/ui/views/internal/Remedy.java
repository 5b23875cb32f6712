/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.steerscope.data.Pixel;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;

/**
 * Something that helps against an alarm or a doubt, as a button.
 *
 * @param label on the button
 * @param hint what it does, one sentence
 * @param command made when the button is pressed; may block, not for the UI thread
 */
record Remedy(String label, String hint, Function<RunHandle, SteeringCommand> command) {

	private static final int UNLIKE = 5;
	private static final int AGAIN = 3;

	/** @return what helps against a kind of alarm in a run as it stands; empty if only looking helps, or the run is over */
	static List<Remedy> against(String kind, RunState state) {
		List<Remedy> all = new ArrayList<>();
		if (state.mode() == RunMode.ENDED || state.mode() == RunMode.STARTING || state.spec() == null) {
			return all;
		}
		switch (kind) {
		case "trapped", "collapsed" -> all.add(unlike());
		case "miscalibrated" -> {
			addAgain(all, state, 0, ViewTexts.of("remedy.thePlaceOfStep"));
			all.add(unlike());
		}
		case "noise" -> addAgain(all, state, state.bestStep(), ViewTexts.of("remedy.theBestPlaceSo"));
		case "reward-hacking", "out-of-distribution" -> {
			addAgain(all, state, 0, ViewTexts.of("remedy.thePlaceOfStep"));
			leaveOut(all, state);
		}
		case "reference" -> {
			state.reference().ifPresent(r -> all.add(new Remedy(ViewTexts.of("remedy.measureItAgain"), ViewTexts.of("remedy.measureTheReferencePoint"),
					run -> new SteeringCommand.MeasureNext(List.of(r.place()), false))));
			retake(all, state);
		}
		case "position", "drift" -> retake(all, state);
		case "registration" -> {
			takeOver(all, state);
			retake(all, state);
		}
		case "votes-done" -> all.add(new Remedy(ViewTexts.of("remedy.askAgain"), ViewTexts.of("remedy.peopleAreAskedAbout"),
				run -> new SteeringCommand.ReopenVotes()));
		default -> {
		}
		}
		if (state.mode() == RunMode.RUNNING && !kind.equals("votes-done")) {
			all.add(new Remedy(ViewTexts.of("remedy.pause"), ViewTexts.of("remedy.finishThePresentPoint"), run -> new SteeringCommand.Pause()));
		}
		return all;
	}

	private static Remedy unlike() {
		return new Remedy(ViewTexts.of("remedy.measureOf", UNLIKE), ViewTexts.of("remedy.measureNext") + UNLIKE
				+ ViewTexts.of("remedy.placesWhosePatchesAre"), run -> new SteeringCommand.MeasureNext(run.unlike(UNLIKE)));
	}

	private static void addAgain(List<Remedy> all, RunState state, int step, String what) {
		if (step >= 0 && step < state.measured()) {
			Pixel place = state.place(step);
			all.add(new Remedy(step == 0 ? ViewTexts.of("remedy.measureTheFirstAgain") : ViewTexts.of("remedy.measureTheBestAgain"), ViewTexts.of("remedy.measure") + what + " " + AGAIN + ViewTexts.of("remedy.timesAgainWithoutLearning"),
					run -> new SteeringCommand.MeasureNext(Collections.nCopies(AGAIN, place), false)));
		}
	}

	private static void leaveOut(List<Remedy> all, RunState state) {
		int last = state.scored() - 1;
		if (last >= 0 && state.learned(last)) {
			all.add(new Remedy(ViewTexts.of("remedy.leaveNewestOut"), ViewTexts.of("remedy.theAgentDoesNotOf", last),
					run -> new SteeringCommand.LearnFrom(List.of(last), false)));
		}
	}

	private static void retake(List<Remedy> all, RunState state) {
		if (state.mode() != RunMode.SAFE) {
			all.add(new Remedy(ViewTexts.of("remedy.retakeOverview"), ViewTexts.of("remedy.takeTheOverviewAnew"), run -> new SteeringCommand.RetakeOverview()));
		}
	}

	private static void takeOver(List<Remedy> all, RunState state) {
		if (state.mode() != RunMode.SAFE && state.mode() != RunMode.MANUAL) {
			all.add(new Remedy(ViewTexts.of("remedy.takeOver"), ViewTexts.of("remedy.haveTheInstrumentTo"), run -> new SteeringCommand.TakeOver()));
		}
	}
}
