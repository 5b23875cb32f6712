/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Measurement;
import org.steerscope.data.settings.Described;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Scalarizer;
import org.steerscope.testkit.ScalarizerContract;

/** The contract, kept by {@link Preference} after a comparison. */
class PreferenceContractTest extends ScalarizerContract {

	@Override
	protected Described<?> factory() {
		return new Preference();
	}

	@Override
	protected Scalarizer scalarizer() {
		Measurement liked = Make.curve("counts", Make.energy(0, 0.5, 9), 1, 2, 3, 30, 50, 31, 3, 2, 1);
		Measurement other = Make.curve("counts", Make.energy(0, 0.5, 9), 1, 2, 3, 3, 5, 3, 3, 2, 1);
		return Make.taught("preference")
				.after(new Lessons(List.of(), List.of(new Lessons.Preference(0, 1, Lessons.Outcome.A, 3, "Ada", liked, other))));
	}

	@Override
	protected Measurement sample() {
		return Make.curve("counts", Make.energy(0, 0.5, 9), 1, 2, 9, 30, 55, 31, 9, 4, 1);
	}

	@Override
	protected Optional<Measurement> foreign() {
		return Optional.of(Make.pattern());
	}
}
