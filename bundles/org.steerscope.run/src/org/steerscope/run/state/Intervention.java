/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import java.time.Instant;

import org.steerscope.run.Steering;

/**
 * A person steered.
 *
 * @param event sequence number
 * @param time when
 * @param step how many measurements had been taken
 * @param steering what, by whom
 */
public record Intervention(long event, Instant time, int step, Steering steering) {
}
