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

/** The contract, kept by {@link Combination}. */
class CombinationContractTest extends ScalarizerContract {

	@Override
	protected Described<?> factory() {
		return new Combination();
	}

	@Override
	protected Scalarizer scalarizer() {
		return Make.scalarizer("combination", "a.name=edge", "a.formula=sum(1..2 eV)", "a.high=200", "a.unit=counts", "b.name=peak",
				"b.formula=position()", "b.low=1000", "b.high=3000", "b.unit=meV", "b.weight=-2");
	}

	@Override
	protected Measurement sample() {
		return Make.curve("counts", Make.energy(0, 0.5, 9), 1, 2, 9, 30, 55, 31, 9, 4, 1);
	}

	@Override
	protected Optional<Measurement> foreign() {
		return Optional.of(Make.curve("pm", Make.bias(0, 1, 2, 1, 0), 1, 2, 3, 2, 1));
	}
}
