/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import org.steerscope.run.Concern;

/**
 * A doubt the present model has about itself.
 *
 * @param concern as the model put it last
 * @param since number of measurements when it appeared; it has stood at every proposal since
 */
public record StandingConcern(Concern concern, int since) {
}
