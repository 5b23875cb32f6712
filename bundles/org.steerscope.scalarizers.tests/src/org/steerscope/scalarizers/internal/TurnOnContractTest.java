/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Optional;

import org.steerscope.data.Measurement;
import org.steerscope.data.settings.Described;
import org.steerscope.learning.Scalarizer;
import org.steerscope.testkit.ScalarizerContract;

/** The contract, kept by {@link TurnOn}. */
class TurnOnContractTest extends ScalarizerContract {

	@Override
	protected Described<?> factory() {
		return new TurnOn();
	}

	@Override
	protected Scalarizer scalarizer() {
		return Make.scalarizer("turn-on");
	}

	@Override
	protected Measurement sample() {
		return Make.curve("pA", Make.bias(0, 1, 2, 3, 4, 5, 6), 0, 0.1, 0, 0.2, 30, 60, 90);
	}

	@Override
	protected Optional<Measurement> foreign() {
		return Optional.of(Make.curve("counts", Make.energy(0, 0.5, 9), 1, 2, 9, 30, 55, 31, 9, 4, 1));
	}
}
