/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.Optional;

import org.steerscope.data.Quantity;
import org.steerscope.run.Fluence;
import org.steerscope.run.GuardianRule;

/** No act may take a place, or the whole run, beyond the fluence the envelope allows. */
final class FluenceRule {

	/** Rounding of sums must not refuse the last exposure that just fits. */
	private static final double ROUNDING = 1 + 1e-9;

	private FluenceRule() {
	}

	static Optional<String> refuses(GuardianRule.Situation s) {
		double act = Fluence.of(s.command(), s.info());
		if (act == 0) {
			return Optional.empty();
		}
		double total = s.totalFluence() + act;
		if (s.envelope().maxTotalFluence() > 0 && !(total <= s.envelope().maxTotalFluence() * ROUNDING)) {
			return Optional.of("the run's total fluence would be %s; the envelope allows %s".formatted(quantity(total),
					quantity(s.envelope().maxTotalFluence())));
		}
		double place = s.placeFluence() + act;
		if (s.envelope().maxPlaceFluence() > 0 && !(place <= s.envelope().maxPlaceFluence() * ROUNDING)) {
			return Optional.of(Double.isNaN(place) ? "nobody knows where the probe stands, so its fluence cannot be kept in bounds"
					: "the fluence at this place would be %s; the envelope allows %s".formatted(quantity(place),
							quantity(s.envelope().maxPlaceFluence())));
		}
		return Optional.empty();
	}

	private static Quantity quantity(double fluence) {
		return Quantity.of(fluence, "e/Å²");
	}
}
