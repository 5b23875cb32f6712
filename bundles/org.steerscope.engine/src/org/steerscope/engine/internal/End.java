/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import org.steerscope.run.event.RunOutcome;

/**
 * That a run ends.
 *
 * @param outcome how
 * @param reason why, in words
 */
record End(RunOutcome outcome, String reason) {

	static End finished(String reason) {
		return new End(RunOutcome.FINISHED, reason);
	}

	static End stopped(String reason) {
		return new End(RunOutcome.STOPPED, reason);
	}

	static End failed(String reason) {
		return new End(RunOutcome.FAILED, reason);
	}
}
