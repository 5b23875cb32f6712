/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import org.steerscope.run.PolicyContext;

/** An order in which candidates are visited, computed place by place. Immutable. */
interface Order {

	/** How an order is made for a run. */
	@FunctionalInterface
	interface Maker {
		/** @return the order for a run's candidates */
		Order of(PolicyContext context);
	}

	/** @return the number of positions */
	long length();

	/**
	 * @param position from 0 to before {@link #length}
	 * @return the candidate there; −1 if the position is to be skipped. Each candidate occurs at most once
	 */
	int candidate(long position);
}
