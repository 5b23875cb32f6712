/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.ProblemException;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunView;
import org.steerscope.run.state.RunState;

/** The session one works in, kept on the disk with every change. UI thread; the files are small. */
final class SessionBook {

	private final SessionStore store;
	private final InstantSource clock;
	private SessionRecord session;

	SessionBook(SessionStore store, InstantSource clock) {
		this.store = store;
		this.clock = clock;
	}

	/** @return the session; empty while one works without */
	Optional<SessionRecord> session() {
		return Optional.ofNullable(session);
	}

	/** @return the sample in the instrument */
	Optional<SampleRecord> sample() {
		return session().flatMap(SessionRecord::sample);
	}

	/** @return ids of the sessions kept, newest first */
	List<String> kept() {
		return store.list();
	}

	/** Goes on with a session. */
	void choose(String id) {
		session = store.read(id);
		store.remember(id);
	}

	/** Works without a session from now on; its record stays. */
	void leave() {
		session = null;
		store.remember("");
	}

	/** Goes on with the session one worked in when the workbench was closed, if there was one. */
	void goOn() {
		String last = store.remembered();
		if (!last.isEmpty()) {
			choose(last);
		}
	}

	/** Begins one; its file is made at once. */
	void begin(String proposal, String operators, String holder) {
		if (proposal.isBlank()) {
			throw new ProblemException(SetupTexts.of("sessionBook.theSessionHasNo"), "proposal", SetupTexts.of("sessionBook.giveItsNumberOr"));
		}
		keep(store.fresh(proposal.strip(), names(operators), holder.strip(), clock.instant()));
	}

	/** Changes what is written on the session. */
	void describe(String proposal, String operators, String holder) {
		if (session != null) {
			keep(session.with(proposal.strip(), names(operators), holder.strip()));
		}
	}

	private static List<String> names(String text) {
		return Arrays.stream(text.split("[,;]")).map(String::strip).filter(n -> !n.isEmpty()).toList();
	}

	/** Puts a sample in. One of the session that was in before is taken up again with what it has received. */
	void put(String name, double priorFluence, String notes) {
		if (session == null) {
			throw new ProblemException(SetupTexts.of("sessionBook.noSessionIsChosen"), "sample", SetupTexts.of("sessionBook.beginASessionFirst"));
		}
		if (name.isBlank()) {
			throw new ProblemException(SetupTexts.of("sessionBook.theSampleHasNo"), "sample", SetupTexts.of("sessionBook.giveTheNameOn"));
		}
		if (!(priorFluence >= 0) || Double.isInfinite(priorFluence)) {
			throw new ProblemException(SetupTexts.of("sessionBook.thePriorFluenceIs"), "sample", SetupTexts.of("sessionBook.giveItInE"));
		}
		SampleRecord known = session.samples().stream().filter(s -> s.name().equals(name.strip())).findFirst().orElseGet(() -> SampleRecord.of(name.strip()));
		keep(session.put(known.withPriorFluence(priorFluence).withNotes(notes.strip())));
	}

	/** Adds what an act of the set-up cost to the sample in the instrument. */
	void spent(double fluence) {
		if (fluence > 0) {
			sample().ifPresent(s -> keep(session.replace(s.withPriorFluence(s.priorFluence() + fluence))));
		}
	}

	/** @return the objective with the session and the sample at its end; as it is without them */
	String stamped(String objective) {
		return sample().map(s -> Stamp.put(objective, session, s)).orElseGet(() -> Stamp.strip(objective));
	}

	/** Notes that a run of this session has begun or ended, if it has; called as often as one likes. */
	void hear(RunView run) {
		if (session == null || !(run instanceof RunHandle handle)) {
			return;
		}
		RunState state = run.state();
		Optional<Stamp> stamp = Stamp.of(run.spec().objective()).filter(s -> s.session().equals(session.id()));
		Optional<SampleRecord> sample = stamp.flatMap(s -> session.samples().stream().filter(x -> x.name().equals(s.sample())).findFirst());
		if (sample.isEmpty()) {
			return;
		}
		String outcome = state.outcome().map(o -> o.name().toLowerCase(java.util.Locale.ROOT)).orElse("");
		String file = handle.file().toString();
		boolean known = sample.get().runs().stream().anyMatch(r -> r.file().equals(file) && r.outcome().equals(outcome));
		if (!known) {
			Instant started = state.started() == null ? clock.instant() : state.started();
			keep(session.replace(sample.get().with(new SampleRecord.Run(file, run.spec().title(), started, state.measured(), state.fluence(), outcome))));
		}
	}

	private void keep(SessionRecord changed) {
		store.save(changed);
		if (session == null || !session.id().equals(changed.id())) {
			store.remember(changed.id());
		}
		session = changed;
	}
}
