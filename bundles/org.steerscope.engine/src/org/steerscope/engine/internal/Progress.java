/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.Action;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Journal;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Source;

/**
 * The engine's own fold over a run's events: all it needs to go on, live or after a kill. It changes by events only, so a resumed run
 * cannot know anything else than the unbroken one. Used by the engine thread; {@link #taken} by any.
 */
final class Progress {

	/** Decision about an act in doubt. */
	static final String LEFT_OUT = "The place is left out";

	/** What someone asked for. */
	record Wish(Action action, String who, String reason, boolean learn) {

		/** @return whether the place is one of those asked for */
		boolean at(Pixel place) {
			return action.places().contains(place);
		}
	}

	private final List<RunEvent.MeasurementTaken> taken = Collections.synchronizedList(new ArrayList<>());
	private final Acts acts = new Acts();
	private final Deque<Wish> wishes = new ArrayDeque<>();
	private List<PlaceRule> places = List.of();
	private final Set<String> standing = new HashSet<>();
	private final Set<String> alarmed = new HashSet<>();
	private boolean diagnosed;
	private final Set<Pixel> excluded = new LinkedHashSet<>();
	private InstrumentInfo info;
	private List<Pixel> start;
	private int startDone;
	private RunEvent.Proposed work;
	private Wish wish;
	private boolean refused;
	private long workSequence = -1;
	private int workTaken;
	private boolean asked;
	private boolean approved;
	private long overviewSequence = -1;
	private Instant overviewTime;
	private int judged = -1;
	private int paid = -1;
	private int policyChanges;
	private boolean rescoreDue;
	private boolean lessonsDue;
	private double failedFluence;
	private final Set<Integer> unlearned = new HashSet<>();
	private int scored;
	private SteeringCommand.WatchReference reference;
	private int referenceSince;
	private boolean manual;
	private boolean handingBack;
	private final List<Integer> references = new ArrayList<>();

	void apply(Journal.Entry entry) {
		switch (entry.event()) {
		case RunEvent.InstrumentOpened e -> info = e.info();
		case RunEvent.OverviewTaken e -> {
			overviewSequence = entry.sequence();
			overviewTime = entry.time();
			manual &= !handingBack;
			retaken();
		}
		case RunEvent.OverviewSetAside e -> retaken();
		case RunEvent.StartingPointsChosen e -> start = e.places();
		case RunEvent.Proposed e -> proposed(entry.sequence(), e);
		case RunEvent.ProposalDiscarded e -> discarded();
		case RunEvent.ApprovalAsked e -> asked = true;
		case RunEvent.CommandIntended e -> acts.intended(new Act(e.command(), e.step(), e.act(), false));
		case RunEvent.CommandRefused e -> {
			acts.refused(e.command());
			boolean ofWork = e.step() >= 0 || e.act() instanceof InstrumentCommand.TakeOverview;
			if (ofWork && !e.rule().equals("made-safe")) {
				refused = true;
				exclude();
			}
		}
		case RunEvent.CommandDone e -> {
			acts.done(e.command(), e.exposure());
			if (work != null && work.action() instanceof Action.Tune
					&& acts.command(e.command()).filter(InstrumentCommand.SetParameter.class::isInstance).isPresent()) {
				work = null;
			}
		}
		case RunEvent.CommandFailed e -> {
			failedFluence += info == null ? 0 : acts.fluenceInDoubt(info);
			acts.dropUnsettled();
		}
		case RunEvent.MeasurementTaken e -> measured(e);
		case RunEvent.Judged e -> judged = e.step();
		case RunEvent.Diagnosed e -> diagnosed(e.diagnosis());
		case RunEvent.AlarmRaised e when standing.contains(e.id()) -> alarmed.add(e.id());
		case RunEvent.Rewarded e -> paid = taken.size() - 1;
		case RunEvent.Steered e -> steered(e.steering().command(), e.steering().who());
		case RunEvent.Scored e -> scored = Math.max(scored, e.step() + 1);
		case RunEvent.Rescored e -> {
			rescoreDue = false;
			lessonsDue = false;
			scored = Math.max(scored, e.scalars().size());
		}
		case RunEvent.RunResumed e -> {
			acts.dropUnsettled();
			failedFluence = 0;
			if (e.decision().equals(LEFT_OUT)) {
				refused = true;
				exclude();
			}
		}
		default -> {
		}
		}
	}

	private void proposed(long sequence, RunEvent.Proposed e) {
		work = e;
		workSequence = sequence;
		workTaken = 0;
		asked = false;
		approved = false;
		wish = null;
		refused = false;
		diagnosed = false;
		if (fromPolicy(e) && start != null) {
			startDone = start.size();
		}
		if (e.source().equals(Source.OF_PERSON) && !wishes.isEmpty()) {
			wish = wishes.removeFirst();
		}
	}

	/** What a person asked for stays asked for, unless it was refused. */
	private void discarded() {
		if (work != null && wish != null && !refused) {
			wishes.addFirst(wish);
		} else if (work != null && work.action() instanceof Action.RetakeOverview) {
			handingBack = false;
		}
		work = null;
	}

	private void retaken() {
		handingBack = false;
		acts.overviewTaken();
		if (work != null && work.action() instanceof Action.RetakeOverview) {
			work = null;
		}
	}

	private void diagnosed(Diagnosis diagnosis) {
		diagnosed = true;
		standing.clear();
		diagnosis.concerns().forEach(c -> standing.add(c.id()));
		alarmed.retainAll(standing);
	}

	private void measured(RunEvent.MeasurementTaken e) {
		taken.add(e);
		acts.measured(e.step());
		if (work == null) {
			return;
		}
		workTaken++;
		if (work.source().equals(Source.OF_START)) {
			startDone = start.indexOf(e.place()) + 1;
		}
		if (!work.learn()) {
			unlearned.add(e.step());
		}
		if (work.source().equals(Source.OF_REFERENCE)) {
			references.add(e.step());
			referenceSince = taken.size();
		}
		if (workTaken >= work.action().places().size()) {
			work = null;
		}
	}

	/** The place under way will not be measured. */
	private void exclude() {
		if (work != null && workTaken < work.action().places().size()) {
			excluded.add(place());
			if (work.source().equals(Source.OF_START)) {
				startDone = start.indexOf(place()) + 1;
			} else if (work.source().equals(Source.OF_REFERENCE)) {
				referenceSince = taken.size();
			}
		}
	}

	private void steered(SteeringCommand command, String who) {
		switch (command) {
		case SteeringCommand.Approve c -> approved = true;
		case SteeringCommand.Reject c -> {
			reject();
		}
		case SteeringCommand.MeasureNext c -> c.places().forEach(
				p -> wishes.add(new Wish(new Action.Measure(List.of(p)), who, "Asked for by " + who, c.learn())));
		case SteeringCommand.MeasureInstead c -> {
			reject();
			wishes.addFirst(new Wish(new Action.Measure(List.of(c.place())), who, who + " chose another place"
					+ (c.reason().isBlank() ? "" : ": " + c.reason()), true));
		}
		case SteeringCommand.LearnFrom c -> learn(c.steps(), c.learn());
		case SteeringCommand.AbortPoint c -> {
			if (taken.size() > scored) {
				learn(List.of(taken.size() - 1), false);
			}
		}
		case SteeringCommand.Tune c -> wishes.add(new Wish(new Action.Tune(c.parameter(), c.value()), who, "Asked for by " + who, true));
		case SteeringCommand.RetakeOverview c -> wishes.addFirst(retake(who, "Asked for by " + who));
		case SteeringCommand.TakeOver c -> {
			manual = true;
			wishes.clear();
		}
		case SteeringCommand.HandBack c -> {
			handingBack = true;
			wishes.clear();
			wishes.addFirst(retake(who, "Handed back by " + who));
		}
		case SteeringCommand.WatchReference c -> {
			reference = c.every() > 0 ? c : null;
			referenceSince = taken.size() - c.every();
		}
		case SteeringCommand.ChangePolicy c -> {
			policyChanges++;
			standing.clear();
			alarmed.clear();
		}
		case SteeringCommand.ChangePlaces c -> {
			places = c.rules();
			wishes.removeIf(w -> w.action().places().stream().anyMatch(p -> Vetoes.forbid(places, p)));
		}
		case SteeringCommand.ChangeScalarizer c -> rescoreDue = true;
		case SteeringCommand.ChangeProcessing c -> rescoreDue = true;
		case SteeringCommand.Vote c -> lessonsDue = true;
		case SteeringCommand.TakeBackVote c -> lessonsDue = true;
		case SteeringCommand.Prefer c -> lessonsDue = true;
		case SteeringCommand.TakeBackPreference c -> lessonsDue = true;
		case SteeringCommand.Demonstrate c -> lessonsDue = true;
		default -> {
		}
		}
	}

	private static Wish retake(String who, String reason) {
		return new Wish(new Action.RetakeOverview(), who, reason, true);
	}

	private void reject() {
		if (work != null) {
			excluded.addAll(work.action().places().subList(workTaken, work.action().places().size()));
		}
		work = null;
	}

	private void learn(List<Integer> steps, boolean learn) {
		if (learn) {
			unlearned.removeAll(new HashSet<>(steps));
		} else {
			unlearned.addAll(steps);
		}
	}

	/** @return whether the operator has the instrument */
	boolean manual() {
		return manual;
	}

	/** @return how many steps are scored */
	int scored() {
		return scored;
	}

	/** @return whether the agent may learn from a step */
	boolean learns(int step) {
		return !unlearned.contains(step) && taken.get(step).grade() != PositionGrade.OUTSIDE_TOLERANCE;
	}

	/** @return the reference point, if it is time to measure it */
	Optional<Pixel> referenceDue() {
		return reference != null && taken.size() - referenceSince >= reference.every()
				&& !Vetoes.forbid(places, reference.place()) ? Optional.of(reference.place()) : Optional.empty();
	}

	/** @return the steps that measured the reference point, in order */
	List<Integer> references() {
		return references;
	}

	/** @return the measurements in order; synchronised */
	List<RunEvent.MeasurementTaken> taken() {
		return taken;
	}

	Acts acts() {
		return acts;
	}

	/** @return what may not be proposed: wishes, places refused, rejected or left out */
	Set<Pixel> pending() {
		Set<Pixel> pending = new LinkedHashSet<>(excluded);
		wishes.forEach(w -> pending.addAll(w.action().places()));
		return Collections.unmodifiableSet(pending);
	}

	/** @return what someone asked for, in order */
	Deque<Wish> wishes() {
		return wishes;
	}

	/** @return whether the starting points are chosen */
	boolean begun() {
		return start != null;
	}

	/** @return number of the next starting point that nobody forbids, counted from 0; −1 if there is none; only once {@link #begun} */
	int nextStart() {
		for (int i = startDone; i < start.size(); i++) {
			if (!Vetoes.forbid(places, start.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** @return the starting points that are still to be measured, in order */
	List<Pixel> startingPointsLeft() {
		return start == null ? List.of()
				: start.subList(startDone, start.size()).stream().filter(p -> !Vetoes.forbid(places, p)).toList();
	}

	/** @return the starting points; only once {@link #begun} */
	List<Pixel> start() {
		return start;
	}

	/** @return whether the model that made the present proposal said how it stands */
	boolean diagnosed() {
		return diagnosed;
	}

	/** @return whether an alarm was raised for a doubt the model has now, since it has it */
	boolean alarmed(String concern) {
		return alarmed.contains(concern);
	}

	/** @return the proposal to be carried out; null between proposals */
	RunEvent.Proposed work() {
		return work;
	}

	/** @return who asked for the present proposal; empty unless a person did */
	String workFor() {
		return wish == null ? "" : wish.who();
	}

	/** @return sequence number of the present proposal */
	long workSequence() {
		return workSequence;
	}

	/** @return the place of the present proposal that comes next */
	Pixel place() {
		return work.action().places().get(workTaken);
	}

	/** @return whether a person was asked about the present proposal */
	boolean asked() {
		return asked;
	}

	/** @return whether a person accepted the present proposal */
	boolean approved() {
		return approved;
	}

	/** @return sequence number of the newest overview */
	long overviewSequence() {
		return overviewSequence;
	}

	/** @return when the newest overview was taken */
	Instant overviewTime() {
		return overviewTime;
	}

	/** @return the last step whose model was judged */
	int judged() {
		return judged;
	}

	/** @return the last step a reward was paid at */
	int paid() {
		return paid;
	}

	/** @return how often the policy was changed */
	int policyChanges() {
		return policyChanges;
	}

	/** @return whether the scalarizer was changed and nothing re-scored yet */
	boolean rescoreDue() {
		return rescoreDue;
	}

	/** @return whether people said something since everything was scored last */
	boolean lessonsDue() {
		return lessonsDue;
	}

	/** @return dose nobody can vouch for and no event counts yet, e/Å² */
	double fluenceInDoubt() {
		return info == null ? 0 : failedFluence + acts.fluenceInDoubt(info);
	}

	/** @return whether a proposal comes from a policy */
	static boolean fromPolicy(RunEvent.Proposed proposed) {
		return Source.of(proposed.source()) == Source.AGENT;
	}
}
