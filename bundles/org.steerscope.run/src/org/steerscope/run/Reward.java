/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/** What a policy is paid. */
public sealed interface Reward {

	/** @return the reward, larger is better whatever the direction */
	double value();

	/**
	 * Known right after its step.
	 *
	 * @param step which one
	 */
	record Myopic(int step, double value) implements Reward {
	}

	/**
	 * Known at the end of an episode only.
	 *
	 * @param fromStep first step of the episode
	 * @param toStep last step of the episode
	 */
	record Sparse(int fromStep, int toStep, double value) implements Reward {
	}
}
