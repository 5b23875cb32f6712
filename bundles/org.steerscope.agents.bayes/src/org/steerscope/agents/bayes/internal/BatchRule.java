/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** What stands for values that are not known yet: those of places waited for, and of the places chosen before in a batch. */
public enum BatchRule {
	/** What the model predicts there («kriging believer», Ginsbourger et al. 2010). */
	BELIEVER,
	/** The worst value measured («constant liar»): the next place is elsewhere. */
	LIAR_LOW,
	/** The mean of the values measured. */
	LIAR_MEAN,
	/** The best value measured: the next place may be near. */
	LIAR_HIGH,
	/** Nothing; what is alike is worth less, by the chance that the place waited for settles it (González et al. 2016). */
	LOCAL_PENALTY;

	/** @return how places are chosen, for text */
	String words() {
		return switch (this) {
		case BELIEVER -> "as if values came out as predicted";
		case LIAR_LOW -> "as if values came out as the worst one so far";
		case LIAR_MEAN -> "as if values came out as the mean so far";
		case LIAR_HIGH -> "as if values came out as the best one so far";
		case LOCAL_PENALTY -> "with a penalty on what looks alike";
		};
	}
}
