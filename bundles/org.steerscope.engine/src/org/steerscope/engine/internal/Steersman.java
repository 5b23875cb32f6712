/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;

/**
 * Applies steering commands between acts: accepts each as an event, or refuses it with the reason. What changes the basis of a pending
 * proposal discards it.
 */
final class Steersman {

	/** Longest list of wishes. */
	private static final int MOST_PLACES = 10_000;
	private static final String VOTES_DONE = "votes-done";
	private static final String VOTES_BAD = "votes-bad";
	/** Longest time to wait for an answer, seconds. */
	private static final double LONGEST_WAIT = 86_400;

	private final Control control;
	private final RunLog log;
	private final Session session;
	private final Absence absence;

	Steersman(Control control, RunLog log, Session session, Absence absence) {
		this.control = control;
		this.log = log;
		this.session = session;
		this.absence = absence;
	}

	/**
	 * Applies what waits in the inbox, in order.
	 *
	 * @param millis how long to wait for a first command
	 * @return how the run ends, if someone stopped it
	 */
	Optional<End> serve(long millis) throws InterruptedException {
		log.flush();
		for (Steering s = control.next(millis); s != null; s = control.next(0)) {
			Optional<End> end = apply(s);
			if (end.isPresent()) {
				return end;
			}
		}
		session.learnLessons();
		log.flush();
		return Optional.empty();
	}

	private Optional<End> apply(Steering s) {
		try {
			Optional<String> refused = refuses(s);
			if (refused.isPresent()) {
				log.append(new RunEvent.SteeringRefused(s, refused.get()), Durability.DURABLE);
				return Optional.empty();
			}
			return accept(s);
		} catch (ProblemException e) {
			log.append(new RunEvent.SteeringRefused(s, e.getMessage()), Durability.DURABLE);
			return Optional.empty();
		}
	}

	private Optional<String> refuses(Steering s) {
		return switch (s.command()) {
		case SteeringCommand.Approve c -> aboutProposal(s);
		case SteeringCommand.Reject c -> aboutProposal(s);
		case SteeringCommand.MeasureInstead c -> aboutProposal(s).or(() -> refusesPlaces(s, List.of(c.place())));
		case SteeringCommand.MeasureNext c -> refusesPlaces(s, c.places());
		case SteeringCommand.ChangePlaces c -> Regions.refuses(c.rules(), session.candidates());
		case SteeringCommand.ChangeScalarizer c -> session.refuses(log.state().spec().withScalarizer(c.scalarizer()));
		case SteeringCommand.ChangeProcessing c -> session.refuses(log.state().spec().withProcessing(c.steps()));
		case SteeringCommand.WatchReference c when c.every() < 0 -> Optional.of("It cannot be measured every %d measurements".formatted(c.every()));
		case SteeringCommand.WatchReference c when c.every() > 0 -> refusesPlace(c.place());
		default -> Teaching.refuses(s, log.state().said(), log.progress().scored()).or(() -> refusesNow(s.command()))
				.or(() -> refusesValue(s.command()));
		};
	}

	/** Who may do what depends on who has the instrument. */
	private Optional<String> refusesNow(SteeringCommand command) {
		boolean manual = log.progress().manual();
		return switch (command) {
		case SteeringCommand.Pause c when manual -> Optional.of("The agent waits already: the operator has taken over");
		case SteeringCommand.Resume c when manual && !control.waiting() -> Optional.of("The operator has taken over; hand back instead");
		case SteeringCommand.Resume c when !control.waiting() && log.progress().work() == null -> Optional.of("The run is not waiting");
		case SteeringCommand.SingleStep c when manual -> Optional.of("The operator has taken over; hand back first");
		case SteeringCommand.TakeOver c when manual -> Optional.of("The operator has taken over already");
		case SteeringCommand.TakeOver c when control.safe() -> Optional.of("The instrument was made safe; go on first");
		case SteeringCommand.HandBack c when !manual -> Optional.of("Nobody has taken over");
		case SteeringCommand.HandBack c when control.safe() -> Optional.of("The instrument was made safe; go on first");
		case SteeringCommand.Tune c when !manual -> Optional.of("Take over first");
		case SteeringCommand.Leave c when manual -> Optional.of("The operator has taken over; hand back first");
		case SteeringCommand.Attend c when log.state().unattended().isEmpty() -> Optional.of("Nobody has left");
		default -> Optional.empty();
		};
	}

	private Optional<String> refusesValue(SteeringCommand command) {
		return switch (command) {
		case SteeringCommand.ChangeBudget c when !BudgetWatch.limits(c.budget()) -> Optional
				.of("A budget limits at least one of steps, seconds, clock time and fluence");
		case SteeringCommand.ChangeApproval c when !(c.approval().waitSeconds() > 0 && c.approval().waitSeconds() <= LONGEST_WAIT) -> Optional
				.of("An answer is waited for more than 0 s and at most %.0f s, not %s s".formatted(LONGEST_WAIT, c.approval().waitSeconds()));
		case SteeringCommand.LearnFrom c -> c.steps().stream().filter(step -> step < 0 || step >= log.progress().taken().size()).findFirst()
				.map(step -> "There is no step %d; %d are measured".formatted(step, log.progress().taken().size()));
		case SteeringCommand.Acknowledge c when log.state().alarms().stream().noneMatch(a -> a.id().equals(c.alarm())) -> Optional
				.of("There is no alarm “%s”".formatted(c.alarm()));
		case SteeringCommand.Leave c -> absence.refuses(c.until());
		case SteeringCommand.HandOverShift c when c.to().isBlank() -> Optional.of("Name the next operator");
		default -> Optional.empty();
		};
	}

	private Optional<String> aboutProposal(Steering s) {
		Progress progress = log.progress();
		if (progress.work() == null || !progress.asked() || progress.approved()) {
			return Optional.of("No proposal awaits a person");
		}
		if (s.basedOn() >= 0 && s.basedOn() < progress.workSequence()) {
			return Optional.of("It was based on event %d; since then (event %d) step %d is proposed at %s".formatted(
					s.basedOn(), progress.workSequence(), progress.work().step(), progress.work().action().places()));
		}
		return Optional.empty();
	}

	private Optional<String> refusesPlaces(Steering s, List<Pixel> places) {
		if (places.isEmpty() || places.size() > MOST_PLACES || log.progress().wishes().size() > MOST_PLACES) {
			return Optional.of("From 1 to %d places can be asked for".formatted(MOST_PLACES));
		}
		Set<Pixel> asked = new HashSet<>(places);
		for (Pixel p : places) {
			Optional<String> refused = refusesPlace(p);
			if (refused.isPresent()) {
				return refused;
			}
		}
		if (s.basedOn() < 0) {
			return Optional.empty();
		}
		if (s.basedOn() < log.progress().overviewSequence()) {
			return Optional.of("It was based on event %d; since then (event %d) the overview was retaken"
					.formatted(s.basedOn(), log.progress().overviewSequence()));
		}
		for (int step = log.state().measured() - 1; step >= 0
				&& log.state().measurementSequence(step) > s.basedOn(); step--) {
			Pixel p = log.state().place(step);
			if (asked.contains(p)) {
				return Optional.of("It was based on event %d; since then (event %d) row %d, column %d was measured as step %d"
						.formatted(s.basedOn(), log.state().measurementSequence(step), p.row(), p.col(), step));
			}
		}
		return Optional.empty();
	}

	private Optional<String> refusesPlace(Pixel p) {
		if (session.candidates().indexOf(p) < 0) {
			return Optional.of("Row %d, column %d is no candidate: its patch does not lie inside the overview"
					.formatted(p.row(), p.col()));
		}
		return Vetoes.forbid(log.state().places(), p)
				? Optional.of("Row %d, column %d lies in a forbidden region; lift that first".formatted(p.row(), p.col()))
				: Optional.empty();
	}

	private Optional<End> accept(Steering s) {
		switch (s.command()) {
		case SteeringCommand.Pause c -> {
			steered(s);
			control.pause(false);
			mode(RunMode.PAUSED, "Paused by " + s.who());
		}
		case SteeringCommand.Resume c -> {
			steered(s);
			goOn(false);
		}
		case SteeringCommand.SingleStep c -> {
			steered(s);
			goOn(true);
		}
		case SteeringCommand.Stop c -> {
			steered(s);
			return Optional.of(End.stopped("Stopped by " + s.who()));
		}
		case SteeringCommand.MakeSafe c -> {
			steered(s);
			mode(RunMode.SAFE, "Made safe by " + s.who());
		}
		case SteeringCommand.AbortPoint c -> abortedPoint(s);
		case SteeringCommand.TakeOver c -> {
			discard(s, "waits for the operator, who has taken over");
			steered(s);
			control.goOn(false);
			mode(RunMode.MANUAL, s.who() + " has taken over");
		}
		case SteeringCommand.HandBack c -> steered(s);
		case SteeringCommand.RetakeOverview c -> {
			discard(s, "takes the overview anew first");
			steered(s);
		}
		case SteeringCommand.LearnFrom c -> {
			discard(s, "learns from other measurements from now on");
			steered(s);
			session.relearn(c.steps());
		}
		case SteeringCommand.Approve c -> answered(s);
		case SteeringCommand.Reject c -> answered(s);
		case SteeringCommand.MeasureInstead c -> answered(s);
		case SteeringCommand.MeasureNext c -> {
			discard(s, "was asked to measure elsewhere first");
			steered(s);
		}
		case SteeringCommand.ChangeScalarizer c -> {
			discard(s, "seeks something else from now on");
			steered(s);
			session.rescore();
		}
		case SteeringCommand.ChangeProcessing c -> {
			discard(s, "processes what it measures otherwise from now on");
			steered(s);
			session.rescore();
		}
		case SteeringCommand.ChangePolicy c -> {
			session.checkPolicy(c.policy());
			discard(s, "chooses otherwise from now on");
			steered(s);
			session.newPolicy();
		}
		case SteeringCommand.ChangeBudget c -> steered(s);
		case SteeringCommand.ChangePlaces c -> {
			discard(s, "favours or forbids other places from now on");
			steered(s);
			session.newPlaces();
		}
		case SteeringCommand.Tune c -> steered(s);
		case SteeringCommand.ChangeApproval c -> steered(s);
		case SteeringCommand.WatchReference c -> steered(s);
		case SteeringCommand.Acknowledge c -> steered(s);
		case SteeringCommand.HandOverShift c -> steered(s);
		case SteeringCommand.Leave c -> steered(s);
		case SteeringCommand.Attend c -> steered(s);
		case SteeringCommand.Vote c -> said(s);
		case SteeringCommand.Prefer c -> said(s);
		case SteeringCommand.TakeBackVote c -> steered(s);
		case SteeringCommand.TakeBackPreference c -> steered(s);
		case SteeringCommand.Demonstrate c -> steered(s);
		case SteeringCommand.CloseVotes c -> steered(s);
		case SteeringCommand.ReopenVotes c -> steered(s);
		case SteeringCommand.Note c -> steered(s);
		}
		return Optional.empty();
	}

	/** The exposure just done was ended by the operator: that is said before it is scored. */
	void afterExposure() {
		control.pointAborted().ifPresent(this::abortedPoint);
	}

	private void abortedPoint(Steering s) {
		control.pointAborted();
		steered(s);
		if (!log.progress().manual()) {
			control.pause(false);
			mode(RunMode.PAUSED, "The point was aborted by " + s.who());
		}
	}

	/** After as many answers as the scalarizer wants, people are left in peace; if they like nothing, that is said. */
	private void said(Steering s) {
		steered(s);
		int answered = log.state().said().answered();
		if (!(session.scoring().scalarizer() instanceof TaughtScalarizer taught)) {
			return;
		}
		int bad = s.command() instanceof SteeringCommand.Vote v && v.grade() == Lessons.Grade.BAD ? Teaching.badOnly(log.state().said()) : 0;
		if (bad > 0) {
			log.append(new RunEvent.AlarmRaised(VOTES_BAD, "None of %d votes was good; the agent goes on exploring at random".formatted(bad),
					"Take over and demonstrate what is sought, or look at a wider area"), Durability.RELAXED);
		}
		if (answered >= taught.questions()) {
			log.append(new RunEvent.AlarmRaised(VOTES_DONE, "%d answers are given; the agent goes on alone".formatted(answered),
					"Reopen the votes if what is sought has changed"), Durability.RELAXED);
			log.append(new RunEvent.Steered(new Steering(new SteeringCommand.CloseVotes(), s.who(), s.basedOn())), Durability.DURABLE);
		}
	}

	private void answered(Steering s) {
		boolean waited = control.unanswered();
		steered(s);
		if (waited || log.state().mode() == RunMode.ASKS) {
			if (waited) {
				control.goOn(false);
			}
			mode(RunMode.RUNNING, "");
		}
	}

	private void goOn(boolean single) {
		boolean safe = control.safe();
		control.goOn(single);
		if (safe) {
			session.rearmed();
		}
		if (log.progress().manual()) {
			mode(RunMode.MANUAL, "");
		} else {
			mode(RunMode.RUNNING, single ? "For a single step" : "");
		}
	}

	private void steered(Steering s) {
		log.append(new RunEvent.Steered(s), Durability.DURABLE);
	}

	private void discard(Steering s, String why) {
		if (log.progress().work() != null) {
			log.append(new RunEvent.ProposalDiscarded(log.progress().work().step(), "The run " + why + " (" + s.who() + ")"),
					Durability.RELAXED);
		}
	}

	/** Says what the run is doing now, if that has changed. */
	void mode(RunMode mode, String reason) {
		if (log.state().mode() != mode || !log.state().modeReason().equals(reason)) {
			log.append(new RunEvent.ModeChanged(mode, reason), Durability.RELAXED);
		}
	}
}
