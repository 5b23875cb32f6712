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
 * When a reward is known.
 *
 * @param kind after each step or at the end of an episode
 * @param episode steps in an episode; for {@link Kind#EPISODE_END}
 */
public record RewardRule(Kind kind, int episode) {

	/** The kinds of rewards. */
	public enum Kind {
		/** The scalar of each step is its reward (myopic). */
		EACH_STEP,
		/** The best scalar of an episode, given at its end (sparse). */
		EPISODE_END
	}

	/** The scalar of each step. */
	public static final RewardRule EACH_STEP = new RewardRule(Kind.EACH_STEP, 1);
}
