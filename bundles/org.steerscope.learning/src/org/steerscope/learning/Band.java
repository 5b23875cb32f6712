/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

/**
 * The part of a channel a scalarizer looks at, for drawing.
 *
 * @param channel name of the channel; empty for the first
 * @param from lower end, in the axis's unit, inclusive
 * @param to upper end, inclusive
 * @param branch the branch of a swept axis it is confined to; empty for all
 */
public record Band(String channel, double from, double to, String branch) {
}
