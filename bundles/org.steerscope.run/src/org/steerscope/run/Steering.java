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
 * A steering command with its sender.
 *
 * @param command what to do
 * @param who the person's name, or the file's
 * @param basedOn sequence number of the newest event the sender had seen; −1 if it does not matter
 */
public record Steering(SteeringCommand command, String who, long basedOn) {
}
