/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.Action;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Journal;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;

/**
 * The engine's own fold over a run's events: all it needs to go on, live or after a kill. It changes by events only, so a resumed run
 * cannot know anything else than the unbroken one. Used by the engine thread; {@link #taken} by any.
 */
final class Progress {

	/** Source of a proposal: the list of starting points. */
	static final String START = "start";
	/** Source of a proposal: someone's wish. */
	static final String PERSON = "person";
	/** Decision about an act in doubt. */
	static final String LEFT_OUT = "The place is left out";

	/** A place someone asked for. */
	record Wish(Pixel place, String who) {
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
	private String workFor = "";
	private long workSequence = -1;
	private int workTaken;
	private boolean asked;
	private boolean approved;
	private long overviewSequence = -1;
	private int judged = -1;
	private int paid = -1;
	private int policyChanges;
	private boolean rescoreDue;
	private double failedFluence;

	void apply(Journal.Entry entry) {
		switch (entry.event()) {
		case RunEvent.InstrumentOpened e -> info = e.info();
		case RunEvent.OverviewTaken e -> {
			overviewSequence = entry.sequence();
			acts.overviewTaken();
			if (work != null && work.action() instanceof Action.RetakeOverview) {
				work = null;
			}
		}
		case RunEvent.StartingPointsChosen e -> start = e.places();
		case RunEvent.Proposed e -> proposed(entry.sequence(), e);
		case RunEvent.ProposalDiscarded e -> work = null;
		case RunEvent.ApprovalAsked e -> asked = true;
		case RunEvent.CommandIntended e -> acts.intended(new Act(e.command(), e.step(), e.act(), false));
		case RunEvent.CommandRefused e -> {
			acts.refused(e.command());
			if (e.step() >= 0 && !e.rule().equals("made-safe")) {
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
		case RunEvent.Rescored e -> rescoreDue = false;
		case RunEvent.RunResumed e -> {
			acts.dropUnsettled();
			failedFluence = 0;
			if (e.decision().equals(LEFT_OUT)) {
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
		workFor = "";
		diagnosed = false;
		if (fromPolicy(e) && start != null) {
			startDone = start.size();
		}
		if (e.source().equals(PERSON) && !wishes.isEmpty()) {
			workFor = wishes.removeFirst().who();
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
		if (work.source().equals(START)) {
			startDone = start.indexOf(e.place()) + 1;
		}
		if (workTaken >= work.action().places().size()) {
			work = null;
		}
	}

	/** The place under way will not be measured. */
	private void exclude() {
		if (work != null && workTaken < work.action().places().size()) {
			excluded.add(place());
			if (work.source().equals(START)) {
				startDone = start.indexOf(place()) + 1;
			}
		}
	}

	private void steered(SteeringCommand command, String who) {
		switch (command) {
		case SteeringCommand.Approve c -> approved = true;
		case SteeringCommand.Reject c -> {
			if (work != null) {
				excluded.addAll(work.action().places().subList(workTaken, work.action().places().size()));
			}
			work = null;
		}
		case SteeringCommand.MeasureNext c -> c.places().forEach(p -> wishes.add(new Wish(p, who)));
		case SteeringCommand.ChangePolicy c -> {
			policyChanges++;
			standing.clear();
			alarmed.clear();
		}
		case SteeringCommand.ChangePlaces c -> {
			places = c.rules();
			wishes.removeIf(w -> Vetoes.forbid(places, w.place()));
		}
		case SteeringCommand.ChangeScalarizer c -> rescoreDue = true;
		default -> {
		}
		}
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
		wishes.forEach(w -> pending.add(w.place()));
		return Collections.unmodifiableSet(pending);
	}

	/** @return places someone asked for, in order */
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
		return workFor;
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

	/** @return dose nobody can vouch for and no event counts yet, e/Å² */
	double fluenceInDoubt() {
		return info == null ? 0 : failedFluence + acts.fluenceInDoubt(info);
	}

	/** @return whether a proposal comes from a policy */
	static boolean fromPolicy(RunEvent.Proposed proposed) {
		return !proposed.source().equals(START) && !proposed.source().equals(PERSON);
	}
}
