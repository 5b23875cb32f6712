/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalarizer;
import org.steerscope.run.Embedding;
import org.steerscope.run.Journal;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

/** A past run made of events; every measurement is a line over three energies. */
record FoldedRun(List<RunEvent> said, Image image) implements RunView {

	@Override
	public boolean live() {
		return false;
	}

	@Override
	public RunState state() {
		RunState state = RunState.EMPTY;
		for (Journal.Entry entry : events(0)) {
			state = state.apply(entry);
		}
		return state;
	}

	@Override
	public RunSpec spec() {
		return state().spec();
	}

	@Override
	public Optional<Image> overview() {
		return Optional.ofNullable(image);
	}

	@Override
	public Optional<Candidates> candidates() {
		return overview().map(i -> Candidates.of(i.grid(), spec().patch(), spec().candidateStep()));
	}

	@Override
	public Optional<Measurement> measurement(int step) {
		return Optional.of(new Measurement(List.of(Channel.curve("EELS", Unit.COUNTS, Axis.of("energy loss", Unit.of("eV"), 1, 2, 3),
				new double[] { step, 2 * step, step })), Conditions.UNKNOWN, true));
	}

	@Override
	public Optional<Measurement> processed(int step) {
		return measurement(step);
	}

	@Override
	public Optional<Scalarizer> scalarizer() {
		return Optional.empty();
	}

	@Override
	public Optional<Prediction> prediction() {
		return Optional.empty();
	}

	@Override
	public Optional<Embedding> embedding() {
		return Optional.empty();
	}

	@Override
	public List<Journal.Entry> events(long from) {
		return IntStream.range((int) from, said.size()).mapToObj(i -> new Journal.Entry(i, Instant.EPOCH.plusSeconds(i), said.get(i))).toList();
	}

	@Override
	public AutoCloseable onEvent(Consumer<Journal.Entry> listener) {
		return () -> {
		};
	}
}
