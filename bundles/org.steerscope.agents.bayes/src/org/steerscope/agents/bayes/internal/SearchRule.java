/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The acquisition functions on offer; «search rule» on screen. */
public enum SearchRule {
	/** Expected improvement over the best value measured. */
	EI,
	/** Upper confidence bound: mean + beta · sd (for MINIMISE the mirror image). */
	UCB,
	/** Probability of an improvement. */
	PI,
	/** Maximum uncertainty, whatever the mean. */
	MU,
	/** The best of one function drawn from the posterior (Thompson sampling). */
	THOMPSON,
	/** UCB, and every third step the place with the widest 90 % interval. */
	FIND_AND_MAP
}
