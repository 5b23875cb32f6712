/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Journal;
import org.steerscope.run.Proposal;
import org.steerscope.run.RunSpec;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

/**
 * Brings an agent to where it was: from its newest checkpoint, then by the very calls the engine made since, in order, proposals
 * included, so that also a policy whose next thought depends on its last one goes on as if nothing had happened. Recorded proposals
 * stay authoritative; where the policy would propose something else now, that is reported.
 */
final class Resumption {

	private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);

	private final Journal journal;
	private final PlugIns plugIns;
	private final Progress progress = new Progress();
	private RunState state = RunState.EMPTY;
	private Scoring scoring;
	private Agent agent;
	private Proposal last;
	private int differing = -1;

	Resumption(Journal journal, PlugIns plugIns) {
		this.journal = journal;
		this.plugIns = plugIns;
	}

	/**
	 * @param entries the whole run so far
	 * @return the agent; empty if it had not begun
	 */
	Optional<Agent> replay(List<Journal.Entry> entries) {
		long end = entries.isEmpty() ? -1 : entries.get(entries.size() - 1).sequence();
		Optional<Journal.Checkpoint> checkpoint = journal.checkpoint(end);
		int next = 0;
		if (checkpoint.isPresent()) {
			while (next < entries.size() && entries.get(next).sequence() <= checkpoint.get().sequence()) {
				fold(entries.get(next++));
			}
			begin();
			try {
				agent.policy().restore(checkpoint.get().snapshot());
				agent.places(state.places());
			} catch (IllegalArgumentException e) {
				LOG.warn("The policy {} does not take its snapshot back; it learns everything anew", agent.id(), e);
				begin();
				agent.observeAll(progress, this::processed, scoring);
			}
		}
		for (; next < entries.size(); next++) {
			replay(entries.get(next));
		}
		return Optional.ofNullable(agent);
	}

	private void fold(Journal.Entry entry) {
		progress.apply(entry);
		state = state.apply(entry);
	}

	private void begin() {
		RunSpec spec = state.spec();
		RunEvent.OverviewTaken overview = state.overview().orElseThrow();
		scoring = scoringNow();
		Image image = Recordings.overview(journal, state);
		Candidates candidates = Candidates.of(overview.grid(), spec.patch(), spec.candidateStep());
		agent = Agent.begin(plugIns, spec, progress.policyChanges(), image, candidates);
		agent.places(state.places());
	}

	private void replay(Journal.Entry entry) {
		if (agent != null && entry.event() instanceof RunEvent.Proposed p && Progress.fromPolicy(p)) {
			last = agent.propose(progress.pending());
			if (!last.action().equals(p.action()) && differing < 0) {
				differing = p.step();
			}
		}
		fold(entry);
		switch (entry.event()) {
		case RunEvent.StartingPointsChosen e -> begin();
		case RunEvent.OverviewTaken e when agent != null -> {
			RunSpec spec = state.spec();
			agent = agent.onNewOverview(spec, progress.policyChanges(), Recordings.overview(journal, state),
					Candidates.of(e.grid(), spec.patch(), spec.candidateStep()));
			agent.places(state.places());
		}
		case RunEvent.Scored e when agent != null -> {
			RunEvent.MeasurementTaken taken = progress.taken().get(e.step());
			agent.observe(taken, e.scalars(), processed(e.step()), progress.learns(e.step()));
		}
		case RunEvent.Rewarded e when agent != null -> agent.policy().reward(e.reward());
		case RunEvent.Rescored e when agent != null && scoring.scalarizer() instanceof TaughtScalarizer -> {
			scoring = scoringNow();
			agent.observeAll(progress, this::processed, scoring);
		}
		case RunEvent.Rescored e when agent != null -> agent.observeAll(progress, this::processed, scoring);
		case RunEvent.Steered e when agent != null -> steered(e.steering().command());
		default -> {
		}
		}
	}

	private Scoring scoringNow() {
		Scoring untaught = plugIns.scoring(state.spec());
		return Teaching.taught(untaught, state.said(), step -> untaught.processed(raw(step)));
	}

	private Measurement raw(int step) {
		return Recordings.measurement(journal, progress.taken().get(step));
	}

	private Measurement processed(int step) {
		return scoring.processed(raw(step));
	}

	private void steered(SteeringCommand command) {
		if (command instanceof SteeringCommand.ChangeScalarizer || command instanceof SteeringCommand.ChangeProcessing) {
			scoring = scoringNow();
		} else if (command instanceof SteeringCommand.ChangePlaces c) {
			agent.places(c.rules());
		} else if (command instanceof SteeringCommand.LearnFrom c) {
			agent.observe(progress, c.steps().stream().filter(step -> step < progress.scored()).toList(), this::processed, scoring);
		} else if (command instanceof SteeringCommand.ChangePolicy) {
			begin();
			agent.observeAll(progress, this::processed, scoring);
		}
	}

	/** @return the first step at which the policy would now propose something else than it did; −1 if there is none */
	int differing() {
		return differing;
	}

	/** @return whether the newest proposal replayed, if it is this one, asks for a person's approval */
	boolean needsApproval(RunEvent.Proposed work) {
		return work != null && last != null && last.action().equals(work.action()) && last.needsApproval();
	}
}
