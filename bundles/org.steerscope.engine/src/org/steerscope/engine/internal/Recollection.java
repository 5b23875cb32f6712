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
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.Measurement;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;
import org.steerscope.run.Journal;
import org.steerscope.run.Policy;
import org.steerscope.run.Prediction;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

/**
 * What a past run's model thought at an earlier moment: a fresh policy of the same seed learns at once of all that was known when the
 * newest proposal before that moment was made, and thinks once. What depends on the policy's own earlier thoughts may differ from what was
 * seen live. The newest answer is kept. Thread-safe.
 */
final class Recollection {

	private static final Logger LOG = LoggerFactory.getLogger(Recollection.class);

	private final RunLog log;
	private final PlugIns plugIns;
	private List<Journal.Entry> entries;
	private long known = -1;
	private Optional<Prediction> answer = Optional.empty();
	private Policy thinker;

	Recollection(RunLog log, PlugIns plugIns) {
		this.log = log;
		this.plugIns = plugIns;
	}

	/** Blocks while the model learns. @return empty before the policy's first proposal, without a model, or if it cannot be had */
	synchronized Optional<Prediction> at(long sequence) {
		if (entries == null) {
			entries = log.read(journal -> journal.read(0));
		}
		long proposed = -1;
		for (Journal.Entry entry : entries) {
			if (entry.sequence() > sequence) {
				break;
			}
			proposed = entry.event() instanceof RunEvent.Proposed p && Progress.fromPolicy(p) ? entry.sequence() : proposed;
		}
		if (proposed < 0) {
			thinker = null;
			known = -1;
			return Optional.empty();
		}
		if (proposed != known) {
			answer = before(proposed);
			known = proposed;
		}
		return answer;
	}

	/** Blocks while the model learns. @return the policy's own map then; empty where there is none. Asking may let the policy improve it */
	synchronized Optional<Embedding> embeddingAt(long sequence) {
		at(sequence);
		return Optional.ofNullable(thinker).flatMap(Policy::embedding);
	}

	/**
	 * Blocks while the model learns of everything scored so far.
	 *
	 * @param cancelled asked before each measurement and before the model learns
	 * @return empty without a model, if it cannot be had, or if it was cancelled
	 */
	static Optional<Prediction> ofAll(RunLog log, PlugIns plugIns, BooleanSupplier cancelled) {
		List<Journal.Entry> all = log.read(journal -> journal.read(0));
		try {
			return thinker(log, plugIns, all, Long.MAX_VALUE, cancelled).prediction();
		} catch (CancellationException e) {
			LOG.debug("The final model is not wanted any more");
		} catch (RuntimeException e) {
			LOG.warn("The final model cannot be shown", e);
		}
		return Optional.empty();
	}

	private Optional<Prediction> before(long proposed) {
		thinker = null;
		try {
			thinker = thinker(log, plugIns, entries, proposed, () -> false);
			return thinker.prediction();
		} catch (RuntimeException e) {
			LOG.warn("The model before event {} cannot be shown", proposed, e);
			return Optional.empty();
		}
	}

	/** @return the policy after it learned of what was known before an event, and thought once */
	private static Policy thinker(RunLog log, PlugIns plugIns, List<Journal.Entry> entries, long before, BooleanSupplier cancelled) {
		Progress progress = new Progress();
		RunState state = RunState.EMPTY;
		for (Journal.Entry entry : entries) {
			if (entry.sequence() >= before) {
				break;
			}
			progress.apply(entry);
			state = state.apply(entry);
		}
		RunState then = state;
		return log.read(journal -> {
			RunEvent.OverviewTaken overview = then.overview().orElseThrow();
			Agent agent = Agent.begin(plugIns, then.spec(), progress.policyChanges(), Recordings.overview(journal, then),
					Candidates.of(overview.grid(), then.spec().patch(), then.spec().candidateStep()));
			agent.places(then.places());
			Scoring untaught = plugIns.scoring(then.spec());
			IntFunction<Measurement> processed = step -> {
				goOn(cancelled);
				return untaught.processed(Recordings.measurement(journal, progress.taken().get(step)));
			};
			agent.observeAll(progress, processed, Teaching.taught(untaught, then.said(), processed));
			goOn(cancelled);
			agent.propose(progress.pending());
			return agent.policy();
		});
	}

	private static void goOn(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}
}
