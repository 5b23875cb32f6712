/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import org.steerscope.run.Diagnosis;
import org.steerscope.run.state.RunState;

/** Shows how a run goes. Called on one thread at a time. */
interface Progress {

	/**
	 * A measurement was scored.
	 *
	 * @param diagnosis of the model that chose it; null without one
	 */
	void step(RunState state, int step, Diagnosis diagnosis);

	/** Something the operator should read. */
	void message(String text);

	/** The run has ended. */
	void end(RunState state, java.nio.file.Path file);
}
