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
	/** Its logarithm, which tells places apart also where an improvement is next to impossible. */
	LOG_EI,
	/** Upper confidence bound: mean + beta · sd (for MINIMISE the mirror image). */
	UCB,
	/** Probability of an improvement. */
	PI,
	/** Maximum uncertainty, whatever the mean. */
	MU,
	/** The best of one function drawn from the posterior (Thompson sampling). */
	THOMPSON,
	/** Knowledge gradient: expected rise of the best prediction. */
	KG,
	/** Max-value entropy search: information on how high the best value is. */
	MES,
	/** Expected approach to a wanted value. */
	TARGET,
	/** The border between larger and smaller values than a wanted one (straddle). */
	LEVEL_SET,
	/** What looks least like anything measured (structural novelty). */
	NOVELTY,
	/** What looks like the places whose spectra were unlike the others (spectral novelty). */
	CURIOSITY,
	/** Expected reduction of the variance everywhere (ALC). */
	ALC,
	/** UCB, and every third step the place with the widest 90 % interval. */
	FIND_AND_MAP;

	static final String HELP = "How the next point is chosen. To find: ei, log-ei, pi (improvement), ucb (upper bound), thompson, kg (knowledge gradient), mes (information on the maximum). To map: mu (largest uncertainty), alc (least uncertainty everywhere). Both: find-and-map, the bound and every third point where the model knows least. A wanted value: target, level-set. The unusual: novelty (of the image), curiosity (of the spectra)";
}
