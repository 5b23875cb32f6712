/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;

import org.steerscope.instrument.IdleMode;

/**
 * All an engine needs to know of an experiment; what a plan compiles to. Immutable.
 *
 * @param title of the experiment
 * @param objective the person's goal in their own words; not computed with
 * @param seed random seed; everything random of the run derives from it
 * @param instrument driver and its settings
 * @param overviewDwell seconds per pixel of the overview
 * @param patch edge of a patch in pixels
 * @param candidateStep distance between candidates in pixels
 * @param exposure seconds of one measurement
 * @param processing the spectral processing chain in order
 * @param scalarizer turns measurements into the scalar sought
 * @param direction whether large or small values are sought
 * @param reward when a reward is known
 * @param policy chooses the measurements
 * @param starting the first measurements
 * @param budget when the run ends
 * @param envelope what is allowed
 * @param idle what the probe does between acts
 * @param inDoubt what to do with an act in doubt on resuming
 * @param approval what happens when a proposal awaits a person
 */
public record RunSpec(String title, String objective, long seed, Choice instrument, double overviewDwell, int patch,
		int candidateStep, double exposure, List<Choice> processing, Choice scalarizer, Direction direction, RewardRule reward,
		Choice policy, StartingPoints starting, Budget budget, Envelope envelope, IdleMode idle, InDoubt inDoubt,
		Approval approval) {

	/** Keeps a copy of the chain. */
	public RunSpec {
		processing = List.copyOf(processing);
	}

	/** @return the same with another scalarizer */
	public RunSpec withScalarizer(Choice scalarizer) {
		return new RunSpec(title, objective, seed, instrument, overviewDwell, patch, candidateStep, exposure,
				processing, scalarizer, direction, reward, policy, starting, budget, envelope, idle, inDoubt, approval);
	}

	/** @return the same with another processing chain */
	public RunSpec withProcessing(List<Choice> chain) {
		return new RunSpec(title, objective, seed, instrument, overviewDwell, patch, candidateStep, exposure,
				chain, scalarizer, direction, reward, policy, starting, budget, envelope, idle, inDoubt, approval);
	}

	/** @return the same with another policy */
	public RunSpec withPolicy(Choice policy) {
		return new RunSpec(title, objective, seed, instrument, overviewDwell, patch, candidateStep, exposure,
				processing, scalarizer, direction, reward, policy, starting, budget, envelope, idle, inDoubt, approval);
	}

	/** @return the same with another budget */
	public RunSpec withBudget(Budget budget) {
		return new RunSpec(title, objective, seed, instrument, overviewDwell, patch, candidateStep, exposure,
				processing, scalarizer, direction, reward, policy, starting, budget, envelope, idle, inDoubt, approval);
	}

	/** @return the same with another rule of when a person is asked */
	public RunSpec withApproval(Approval approval) {
		return new RunSpec(title, objective, seed, instrument, overviewDwell, patch, candidateStep, exposure,
				processing, scalarizer, direction, reward, policy, starting, budget, envelope, idle, inDoubt, approval);
	}
}
