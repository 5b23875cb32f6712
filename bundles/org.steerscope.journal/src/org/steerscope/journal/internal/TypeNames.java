/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.run.Action;
import org.steerscope.run.Reward;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;

/**
 * The names under which the kinds of each sealed interface are stored. A name once released is never changed, whatever happens to
 * the class; no name of a class is ever stored.
 */
final class TypeNames {

	private final Map<Class<?>, Map<String, Class<?>>> byInterface = new LinkedHashMap<>();
	private final Map<Class<?>, String> names = new LinkedHashMap<>();

	TypeNames() {
		events();
		Class<?> steering = SteeringCommand.class;
		put(steering, "pause", SteeringCommand.Pause.class);
		put(steering, "resume", SteeringCommand.Resume.class);
		put(steering, "single-step", SteeringCommand.SingleStep.class);
		put(steering, "stop", SteeringCommand.Stop.class);
		put(steering, "make-safe", SteeringCommand.MakeSafe.class);
		put(steering, "approve", SteeringCommand.Approve.class);
		put(steering, "reject", SteeringCommand.Reject.class);
		put(steering, "measure-next", SteeringCommand.MeasureNext.class);
		put(steering, "change-scalarizer", SteeringCommand.ChangeScalarizer.class);
		put(steering, "change-processing", SteeringCommand.ChangeProcessing.class);
		put(steering, "change-policy", SteeringCommand.ChangePolicy.class);
		put(steering, "change-budget", SteeringCommand.ChangeBudget.class);
		put(steering, "change-places", SteeringCommand.ChangePlaces.class);
		put(steering, "measure-instead", SteeringCommand.MeasureInstead.class);
		put(steering, "change-approval", SteeringCommand.ChangeApproval.class);
		put(steering, "learn-from", SteeringCommand.LearnFrom.class);
		put(steering, "abort-point", SteeringCommand.AbortPoint.class);
		put(steering, "take-over", SteeringCommand.TakeOver.class);
		put(steering, "hand-back", SteeringCommand.HandBack.class);
		put(steering, "retake-overview", SteeringCommand.RetakeOverview.class);
		put(steering, "tune", SteeringCommand.Tune.class);
		put(steering, "watch-reference", SteeringCommand.WatchReference.class);
		put(steering, "acknowledge", SteeringCommand.Acknowledge.class);
		put(steering, "hand-over-shift", SteeringCommand.HandOverShift.class);
		put(steering, "leave", SteeringCommand.Leave.class);
		put(steering, "attend", SteeringCommand.Attend.class);
		put(steering, "vote", SteeringCommand.Vote.class);
		put(steering, "take-back-vote", SteeringCommand.TakeBackVote.class);
		put(steering, "prefer", SteeringCommand.Prefer.class);
		put(steering, "take-back-preference", SteeringCommand.TakeBackPreference.class);
		put(steering, "demonstrate", SteeringCommand.Demonstrate.class);
		put(steering, "close-votes", SteeringCommand.CloseVotes.class);
		put(steering, "reopen-votes", SteeringCommand.ReopenVotes.class);
		put(steering, "note", SteeringCommand.Note.class);
		put(Action.class, "measure", Action.Measure.class);
		put(Action.class, "dwell", Action.Dwell.class);
		put(Action.class, "tune", Action.Tune.class);
		put(Action.class, "retake-overview", Action.RetakeOverview.class);
		put(Action.class, "finish", Action.Finish.class);
		put(InstrumentCommand.class, "take-overview", InstrumentCommand.TakeOverview.class);
		put(InstrumentCommand.class, "move-probe", InstrumentCommand.MoveProbe.class);
		put(InstrumentCommand.class, "acquire", InstrumentCommand.Acquire.class);
		put(InstrumentCommand.class, "idle", InstrumentCommand.Idle.class);
		put(InstrumentCommand.class, "set-parameter", InstrumentCommand.SetParameter.class);
		put(InstrumentCommand.class, "trigger", InstrumentCommand.Trigger.class);
		put(Reward.class, "myopic", Reward.Myopic.class);
		put(Reward.class, "sparse", Reward.Sparse.class);
	}

	private void events() {
		Class<?> event = RunEvent.class;
		put(event, "run-started", RunEvent.RunStarted.class);
		put(event, "instrument-opened", RunEvent.InstrumentOpened.class);
		put(event, "overview-taken", RunEvent.OverviewTaken.class);
		put(event, "overview-set-aside", RunEvent.OverviewSetAside.class);
		put(event, "starting-points-chosen", RunEvent.StartingPointsChosen.class);
		put(event, "proposed", RunEvent.Proposed.class);
		put(event, "proposal-discarded", RunEvent.ProposalDiscarded.class);
		put(event, "approval-asked", RunEvent.ApprovalAsked.class);
		put(event, "command-intended", RunEvent.CommandIntended.class);
		put(event, "command-refused", RunEvent.CommandRefused.class);
		put(event, "command-done", RunEvent.CommandDone.class);
		put(event, "command-failed", RunEvent.CommandFailed.class);
		put(event, "made-safe", RunEvent.MadeSafe.class);
		put(event, "measurement-taken", RunEvent.MeasurementTaken.class);
		put(event, "scored", RunEvent.Scored.class);
		put(event, "rescored", RunEvent.Rescored.class);
		put(event, "rewarded", RunEvent.Rewarded.class);
		put(event, "judged", RunEvent.Judged.class);
		put(event, "diagnosed", RunEvent.Diagnosed.class);
		put(event, "steered", RunEvent.Steered.class);
		put(event, "steering-refused", RunEvent.SteeringRefused.class);
		put(event, "mode-changed", RunEvent.ModeChanged.class);
		put(event, "alarm-raised", RunEvent.AlarmRaised.class);
		put(event, "external-change", RunEvent.ExternalChange.class);
		put(event, "run-resumed", RunEvent.RunResumed.class);
		put(event, "run-ended", RunEvent.RunEnded.class);
	}

	private void put(Class<?> sealed, String name, Class<?> type) {
		byInterface.computeIfAbsent(sealed, s -> new LinkedHashMap<>()).put(name, type);
		names.put(type, name);
	}

	/** @return whether values of the type are told apart by a name */
	boolean isSealed(Class<?> type) {
		return byInterface.containsKey(type);
	}

	/** @return the stored name to the record, of one sealed interface, in a fixed order */
	Map<String, Class<?>> kindsOf(Class<?> sealed) {
		return byInterface.get(sealed);
	}

	/** @return the stored name of a record; null if it has none */
	String nameOf(Class<?> type) {
		return names.get(type);
	}
}
