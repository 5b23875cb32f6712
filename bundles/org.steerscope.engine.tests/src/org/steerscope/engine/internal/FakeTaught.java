/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.learning.TaughtScalarizer;

/** {@code taught}: the first value, less that of the measurement voted for last. Six questions. */
final class FakeTaught implements ScalarizerFactory<NoSettings> {

	@Override
	public String id() {
		return "taught";
	}

	@Override
	public String label() {
		return id();
	}

	@Override
	public String description() {
		return id();
	}

	@Override
	public Class<NoSettings> settingsType() {
		return NoSettings.class;
	}

	@Override
	public TaughtScalarizer create(NoSettings settings) {
		return new Less(0);
	}

	private static double first(Measurement m) {
		return m.primary().values().toArray()[0];
	}

	private record Less(double by) implements TaughtScalarizer {

		@Override
		public TaughtScalarizer after(Lessons lessons) {
			double last = lessons.preferences().stream().mapToDouble(p -> 100 * first(p.processedA())).sum();
			for (Lessons.Vote v : lessons.votes()) {
				last = v.grade() == Lessons.Grade.UNSURE ? last : first(v.processed());
			}
			return new Less(last);
		}

		@Override
		public int questions() {
			return 6;
		}

		@Override
		public Optional<String> refuses(Measurement sample) {
			return Optional.empty();
		}

		@Override
		public List<Scalar> score(Measurement measurement) {
			return List.of(Scalar.ok("taught", first(measurement) - by, Unit.ONE, Double.NaN));
		}
	}
}
