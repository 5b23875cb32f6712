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
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Choice;
import org.steerscope.run.Journal;
import org.steerscope.run.Observation;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Proposal;
import org.steerscope.run.RunSpec;
import org.steerscope.run.event.RunEvent;

/** The policy of a run with what the engine owes it: context, observations, checks of what it proposes, checkpoints. */
final class Agent {

	private static final Logger LOG = LoggerFactory.getLogger(Agent.class);

	/** A checkpoint is due after so many proposals, or so many seconds of thinking, whichever comes first. */
	private static final int PROPOSALS = 20;
	private static final double THINKING = 0.5;

	private final Policy policy;
	private final String id;
	private final Candidates candidates;
	private Vetoes vetoes;
	private int proposals;
	private double thinking;
	private boolean checkpoints = true;

	private Agent(Policy policy, String id, Candidates candidates) {
		this.policy = policy;
		this.id = id;
		this.candidates = candidates;
		this.vetoes = new Vetoes(List.of(), candidates);
	}

	/** @return a fresh policy at work on an overview */
	static Agent begin(PlugIns plugIns, RunSpec spec, int changes, Image overview, Candidates candidates) {
		Choice choice = spec.policy();
		Agent agent = new Agent(plugIns.policy(choice), choice.id(), candidates);
		agent.policy.begin(new PolicyContext(overview, candidates, spec.direction(), Seeds.policy(spec.seed(), changes)));
		return agent;
	}

	/** @return the same policy on a new overview */
	Agent onNewOverview(RunSpec spec, int changes, Image overview, Candidates candidates) {
		policy.begin(new PolicyContext(overview, candidates, spec.direction(), Seeds.policy(spec.seed(), changes)));
		Agent agent = new Agent(policy, id, candidates);
		agent.checkpoints = checkpoints;
		return agent;
	}

	Policy policy() {
		return policy;
	}

	String id() {
		return id;
	}

	/** @return the policy's id, with the part of it that made the last proposal after a slash, if it has several */
	String source() {
		String voice = policy.voice();
		return voice.isEmpty() ? id : id + "/" + voice;
	}

	/** Tells the policy which regions are favoured, avoided or forbidden. */
	void places(List<PlaceRule> rules) {
		vetoes = new Vetoes(rules, candidates);
		policy.places(rules);
	}

	/** @return an independent agent in the same state, for previews */
	Agent fork() {
		Agent fork = new Agent(policy.fork(), id, candidates);
		fork.vetoes = vetoes;
		return fork;
	}

	/** Tells the policy of a step. */
	void observe(RunEvent.MeasurementTaken taken, List<Scalar> scalars, Measurement processed, boolean learn) {
		policy.observe(new Observation(taken.step(), taken.place(), taken.sample(), scalars, learn, processed));
	}

	/**
	 * Tells the policy of some of what is measured, scored now.
	 *
	 * @param processed the measurement of a step after the chain of the scoring
	 */
	void observe(Progress progress, List<Integer> steps, IntFunction<Measurement> processed, Scoring scoring) {
		for (int step : steps) {
			Measurement m = processed.apply(step);
			observe(progress.taken().get(step), scoring.score(m), m, progress.learns(step));
		}
	}

	/** Tells the policy of everything scored, scored now. */
	void observeAll(Progress progress, IntFunction<Measurement> processed, Scoring scoring) {
		observe(progress, IntStream.range(0, progress.scored()).boxed().toList(), processed, scoring);
	}

	/**
	 * @return what the policy wants
	 * @throws ProblemException if that cannot be: a place that is no candidate, or one it must not propose
	 */
	Proposal propose(Set<Pixel> pending) {
		Set<Pixel> closed = vetoes.and(pending);
		Proposal proposal = policy.propose(closed);
		if (proposal == null) {
			throw mistake("proposed nothing, not even to finish");
		}
		for (Pixel p : proposal.action().places()) {
			if (candidates.indexOf(p) < 0) {
				throw mistake("proposed row %d, column %d, which is no candidate".formatted(p.row(), p.col()));
			}
			if (closed.contains(p)) {
				throw mistake("proposed row %d, column %d%s".formatted(p.row(), p.col(),
						pending.contains(p) ? " again, which was refused or is waited for" : ", which a person forbids"));
			}
		}
		proposals++;
		thinking += zeroIfNaN(proposal.fitSeconds()) + zeroIfNaN(proposal.predictSeconds());
		return proposal;
	}

	private ProblemException mistake(String what) {
		return new ProblemException("The policy " + what, "policy " + id, "Choose another policy, or tell its authors");
	}

	private static double zeroIfNaN(double seconds) {
		return Double.isNaN(seconds) ? 0 : seconds;
	}

	/** Keeps the policy's state, if it is time or {@code now}; between proposals only. */
	void checkpoint(Journal journal, long sequence, boolean now) {
		boolean due = now ? proposals > 0 : proposals >= PROPOSALS || thinking > THINKING;
		if (!due || !checkpoints) {
			return;
		}
		Optional<byte[]> snapshot = snapshot();
		if (snapshot.isPresent()) {
			journal.saveCheckpoint(sequence, snapshot.get());
			proposals = 0;
			thinking = 0;
		} else {
			checkpoints = false;
		}
	}

	private Optional<byte[]> snapshot() {
		try {
			return Optional.of(policy.snapshot());
		} catch (RuntimeException e) {
			LOG.warn("The policy {} cannot be kept; resuming will learn everything anew", id, e);
			return Optional.empty();
		}
	}
}
