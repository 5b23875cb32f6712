/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import org.steerscope.data.Image;
import org.steerscope.learning.Candidates;

/**
 * What a policy works on.
 *
 * @param overview the current overview image
 * @param candidates the pixels that may be measured
 * @param direction whether large or small scalars are sought
 * @param seed random seed of this policy
 */
public record PolicyContext(Image overview, Candidates candidates, Direction direction, long seed) {
}
