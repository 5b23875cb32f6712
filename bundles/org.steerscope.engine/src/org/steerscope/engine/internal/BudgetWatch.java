/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.run.Budget;
import org.steerscope.run.state.RunState;

/**
 * Whether there is budget for another exposure. No exposure starts that would end after the clock time, or exceed the fluence.
 *
 * @param clock of the machine
 */
record BudgetWatch(InstantSource clock) {

	private static final double ROUNDING = 1 + 1e-9;

	/** @return whether the budget limits anything at all */
	static boolean limits(Budget budget) {
		return budget.steps() > 0 || budget.seconds() > 0 || budget.until() != null || budget.fluence() > 0;
	}

	/**
	 * @param exposure seconds the next one takes
	 * @param spent fluence so far, e/Å²
	 * @param next fluence of the next exposure
	 * @return which budget does not allow it; empty if all do
	 */
	Optional<String> refuses(RunState state, double exposure, double spent, double next) {
		Budget budget = state.spec().budget();
		if (budget.steps() > 0 && state.stepsDone() >= budget.steps()) {
			return Optional.of("The budget of %d steps is spent".formatted(budget.steps()));
		}
		Instant after = clock.instant().plusNanos((long) (Math.min(exposure, 1e9) * 1e9));
		if (budget.seconds() > 0 && Duration.between(state.started(), after).toNanos() * 1e-9 > budget.seconds()) {
			return Optional.of("The budget of %s is spent".formatted(new Quantity(budget.seconds(), Unit.SECOND)));
		}
		if (budget.until() != null && after.isAfter(budget.until())) {
			return Optional.of("It is " + budget.until() + ", or would be before another exposure ends");
		}
		if (budget.fluence() > 0 && spent + next > budget.fluence() * ROUNDING) {
			return Optional.of("Another exposure would exceed the fluence budget of %s: %s are spent"
					.formatted(Quantity.of(budget.fluence(), "e/Å²"), Quantity.of(spent, "e/Å²")));
		}
		return Optional.empty();
	}
}
