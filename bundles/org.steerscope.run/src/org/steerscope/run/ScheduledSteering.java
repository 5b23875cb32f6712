/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/**
 * A line of a steering file: a command and when to apply it.
 *
 * @param step applied before this measurement is proposed (counted from 0, starting points included); −1 if {@code event} says
 * @param event applied right after the event of this sequence number; −1 if {@code step} says
 * @param steering what to apply
 */
public record ScheduledSteering(int step, long event, Steering steering) {
}
