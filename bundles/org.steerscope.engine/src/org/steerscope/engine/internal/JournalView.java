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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalarizer;
import org.steerscope.run.Choice;
import org.steerscope.run.Hindsight;
import org.steerscope.run.Journal;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

/** A run as its journal tells it: the same for live and past ones. Thread-safe. */
abstract class JournalView implements RunView {

	private static final Logger LOG = LoggerFactory.getLogger(JournalView.class);

	private record Seen(int version, Image image) {
	}

	private record Made<T>(Object of, T thing) {
	}

	private final RunLog log;
	private final PlugIns plugIns;
	private volatile Seen seen;
	private volatile Made<Optional<Scalarizer>> scalarizer;
	private volatile Made<Scoring> chain;

	JournalView(RunLog log, PlugIns plugIns) {
		this.log = log;
		this.plugIns = plugIns;
	}

	final RunLog log() {
		return log;
	}

	final PlugIns plugIns() {
		return plugIns;
	}

	@Override
	public final RunState state() {
		return log.state();
	}

	@Override
	public final RunSpec spec() {
		return log.state().spec();
	}

	@Override
	public final Optional<Image> overview() {
		RunState now = state();
		return now.overview().map(o -> image(now, o.version()));
	}

	private Image image(RunState now, int version) {
		Seen last = seen;
		if (last == null || last.version() != version) {
			last = new Seen(version, log.read(journal -> Recordings.overview(journal, now)));
			seen = last;
		}
		return last.image();
	}

	@Override
	public final Optional<Candidates> candidates() {
		return state().overview().map(o -> Candidates.of(o.grid(), spec().patch(), spec().candidateStep()));
	}

	@Override
	public final Optional<Measurement> measurement(int step) {
		List<RunEvent.MeasurementTaken> taken = log.progress().taken();
		if (step < 0 || step >= taken.size()) {
			return Optional.empty();
		}
		RunEvent.MeasurementTaken e = taken.get(step);
		return Optional.of(log.read(journal -> Recordings.measurement(journal, e)));
	}

	@Override
	public final Optional<Measurement> processed(int step) {
		List<Choice> choices = spec().processing();
		Made<Scoring> made = chain;
		if (made == null || !made.of().equals(choices)) {
			made = new Made<>(choices, new Scoring(plugIns.chain(choices), null, null));
			chain = made;
		}
		return measurement(step).map(made.thing()::processed);
	}

	@Override
	public final Optional<Scalarizer> scalarizer() {
		Choice choice = spec().scalarizer();
		Made<Optional<Scalarizer>> made = scalarizer;
		if (made == null || !made.of().equals(choice)) {
			made = new Made<>(choice, scalarizer(choice));
			scalarizer = made;
		}
		return made.thing();
	}

	private Optional<Scalarizer> scalarizer(Choice choice) {
		try {
			return Optional.of(plugIns.scalarizer(choice));
		} catch (ProblemException e) {
			LOG.info("The scalarizer of a run cannot be shown: {}", e.getMessage());
			return Optional.empty();
		}
	}

	@Override
	public final Optional<Hindsight> hindsight(BooleanSupplier cancelled) {
		RunState now = state();
		if (now.overview().isEmpty() || now.scored() == 0) {
			return Optional.empty();
		}
		Optional<Prediction> model = Recollection.ofAll(log, plugIns, cancelled);
		return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(new Hindsight(model, truth()));
	}

	/** @return the true value of each candidate; empty array where it is not known. Blocks while it is scored */
	double[] truth() {
		return new double[0];
	}

	@Override
	public final List<Journal.Entry> events(long from) {
		return log.read(journal -> journal.read(from));
	}

	@Override
	public final AutoCloseable onEvent(Consumer<Journal.Entry> listener) {
		return log.listen(listener);
	}
}
