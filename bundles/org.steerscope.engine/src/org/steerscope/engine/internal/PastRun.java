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
import org.steerscope.data.ProblemException;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Embedding;
import org.steerscope.run.Policy;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunService;
import org.steerscope.run.state.RunState;

/** A run of the past. Its policy is brought back from its checkpoint only when someone asks for a map. */
final class PastRun extends JournalView implements RunService.OpenRun {

	private static final Logger LOG = LoggerFactory.getLogger(PastRun.class);

	private final Recollection recollection;
	private Optional<Policy> policy;
	private Optional<TaughtScalarizer> taught;
	private Object taughtOf;

	PastRun(RunLog log, PlugIns plugIns) {
		super(log, plugIns);
		recollection = new Recollection(log, plugIns);
	}

	@Override
	public boolean live() {
		return false;
	}

	@Override
	public Optional<Prediction> prediction() {
		return policy().flatMap(Policy::prediction);
	}

	@Override
	public Optional<Prediction> predictionAt(long sequence) {
		return recollection.at(sequence);
	}

	@Override
	public synchronized Optional<TaughtScalarizer> taught() {
		RunState state = log().state();
		Object of = state.spec() == null ? List.of() : List.of(state.spec(), state.said(), state.overview().isPresent());
		if (!of.equals(taughtOf)) {
			taughtOf = of;
			taught = state.overview().isPresent() && scalarizer().isPresent() ? teach(state) : Optional.empty();
		}
		return taught;
	}

	private Optional<TaughtScalarizer> teach(RunState state) {
		try {
			Scoring scoring = Teaching.taught(plugIns().scoring(state.spec()), state.said(), step -> processed(step).orElseThrow());
			return scoring.scalarizer() instanceof TaughtScalarizer t ? Optional.of(t) : Optional.empty();
		} catch (ProblemException e) {
			LOG.info("What people taught a run cannot be shown: {}", e.getMessage());
			return Optional.empty();
		}
	}

	@Override
	public Optional<Embedding> embedding() {
		return policy().flatMap(Policy::embedding);
	}

	@Override
	public Optional<Embedding> embeddingAt(long sequence) {
		Optional<Embedding> last = embedding();
		return last.isEmpty() || last.get().steady() ? last : recollection.embeddingAt(sequence);
	}

	/** Blocks until the policy is back; a policy that cannot be brought back shows nothing. */
	private synchronized Optional<Policy> policy() {
		if (policy == null) {
			try {
				Optional<Agent> agent = log().read(journal -> new Resumption(journal, plugIns()).replay(journal.read(0)));
				policy = agent.map(Agent::policy);
				agent.filter(a -> a.policy().prediction().isEmpty() && a.policy().embedding().isEmpty())
						.ifPresent(a -> a.propose(log().progress().pending()));
			} catch (RuntimeException e) {
				LOG.warn("The policy of the run {} cannot be shown", spec() == null ? "" : spec().title(), e);
				policy = Optional.empty();
			}
		}
		return policy;
	}

	@Override
	public void close() {
		log().close();
	}
}
