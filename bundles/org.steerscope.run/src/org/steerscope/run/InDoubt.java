/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/** What to do on resuming with an act of which nobody knows whether it took place. Its dose counts as spent in any case. */
public enum InDoubt {
	/** Measure the place again. */
	MEASURE_AGAIN,
	/** Leave the place out. */
	SKIP,
	/** Pause and let the operator decide. */
	ASK
}
