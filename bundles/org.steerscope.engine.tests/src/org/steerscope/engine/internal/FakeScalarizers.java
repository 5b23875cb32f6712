/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** Scalarizers for tests: {@code sum}, {@code last} and {@code fussy}, which refuses everything. */
record FakeScalarizers(String id, boolean fussy, ToDoubleFunction<double[]> function)
		implements ScalarizerFactory<NoSettings> {

	static List<ScalarizerFactory<?>> all() {
		return List.of(new FakeScalarizers("sum", false, v -> Arrays.stream(v).sum()),
				new FakeScalarizers("last", false, v -> -v[v.length - 1]), new FakeScalarizers("fussy", true, v -> 0), new FakeTaught());
	}

	@Override
	public String label() {
		return id;
	}

	@Override
	public String description() {
		return id;
	}

	@Override
	public Class<NoSettings> settingsType() {
		return NoSettings.class;
	}

	@Override
	public Scalarizer create(NoSettings settings) {
		return new Scalarizer() {

			@Override
			public Optional<String> refuses(Measurement sample) {
				return fussy ? Optional.of("the axis is in eV, it wants V") : Optional.empty();
			}

			@Override
			public List<Scalar> score(Measurement measurement) {
				return List.of(Scalar.ok(id, function.applyAsDouble(measurement.primary().values().toArray()), Unit.COUNTS,
						Double.NaN), Scalar.ok("second", 1, Unit.ONE, Double.NaN));
			}
		};
	}
}
