/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Embedding;
import org.steerscope.run.Prediction;
import org.steerscope.run.Preview;
import org.steerscope.run.RunHandle;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;

/** A run at work. */
final class EngineRun extends JournalView implements RunHandle {

	private final Path file;
	private final Session session;
	private final Control control;
	private final RunLoop loop;

	EngineRun(Path file, RunLog log, PlugIns plugIns, Session session, Control control, RunLoop loop) {
		super(log, plugIns);
		this.file = file;
		this.session = session;
		this.control = control;
		this.loop = loop;
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public boolean live() {
		return !loop.isOver();
	}

	@Override
	public void steer(Steering steering) {
		control.steer(steering);
	}

	@Override
	public Preview preview(SteeringCommand command, int steps) {
		return new Previews(log(), plugIns(), session).of(command, steps);
	}

	@Override
	public List<Pixel> unlike(int count) {
		return new Previews(log(), plugIns(), session).unlike(count);
	}

	@Override
	public boolean awaitEnd(Duration timeout) throws InterruptedException {
		return loop.awaitEnd(timeout.toMillis());
	}

	@Override
	public Optional<Prediction> prediction() {
		Agent agent = session.agent();
		return agent == null ? Optional.empty() : agent.policy().prediction();
	}

	@Override
	public Optional<TaughtScalarizer> taught() {
		return session.taught();
	}

	@Override
	public Optional<Embedding> embedding() {
		Agent agent = session.agent();
		return agent == null ? Optional.empty() : agent.policy().embedding();
	}

	@Override
	double[] truth() {
		return session.truth();
	}
}
