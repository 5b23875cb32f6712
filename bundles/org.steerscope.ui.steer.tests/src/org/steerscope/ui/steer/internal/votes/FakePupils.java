/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.PolicyFactory;

/** Scalarizers called {@code votes}, {@code preference} and {@code sum}; the first two learn, and ask so many questions. */
record FakePupils(int questions) implements Catalogue {

	private static double first(Measurement m) {
		return m.primary().values().toArray()[70];
	}

	/** Seeks the measurement voted good last; two measurements are the more worth comparing the more they differ. */
	private record Pupil(int questions, double[] sought) implements TaughtScalarizer {

		@Override
		public TaughtScalarizer after(Lessons lessons) {
			double[] found = sought;
			for (Lessons.Vote v : lessons.votes()) {
				found = v.grade().value() > 0 ? v.processed().primary().values().toArray() : found;
			}
			double[] halved = found.clone();
			for (int i = 0; i < halved.length; i++) {
				halved[i] = found == sought ? found[i] : found[i] / 2;
			}
			return new Pupil(questions, halved);
		}

		@Override
		public Optional<double[]> target() {
			return sought.length == 0 ? Optional.empty() : Optional.of(sought.clone());
		}

		@Override
		public Optional<double[]> compared(Measurement processed) {
			double[] y = processed.primary().values().toArray();
			for (int i = 0; i < y.length; i++) {
				y[i] /= 2;
			}
			return Optional.of(y);
		}

		@Override
		public double worth(Measurement a, Measurement b) {
			return Math.abs(first(a) - first(b));
		}

		@Override
		public Optional<String> refuses(Measurement sample) {
			return Optional.empty();
		}

		@Override
		public List<Scalar> score(Measurement m) {
			return List.of(Scalar.ok("taught", first(m), Unit.ONE, Double.NaN));
		}
	}

	private record Factory(String id, int questions) implements ScalarizerFactory<NoSettings> {

		@Override
		public String label() {
			return "Fake " + id;
		}

		@Override
		public String description() {
			return label();
		}

		@Override
		public Class<NoSettings> settingsType() {
			return NoSettings.class;
		}

		@Override
		public Scalarizer create(NoSettings settings) {
			Pupil pupil = new Pupil(questions, new double[0]);
			return !id.equals("sum") ? pupil : new Scalarizer() {
				@Override
				public Optional<String> refuses(Measurement sample) {
					return Optional.empty();
				}

				@Override
				public List<Scalar> score(Measurement m) {
					return pupil.score(m);
				}
			};
		}
	}

	@Override
	public List<Described<?>> drivers() {
		return List.of();
	}

	@Override
	public List<ScalarizerFactory<?>> scalarizers() {
		return List.of(new Factory("votes", questions), new Factory("preference", questions), new Factory("sum", 0));
	}

	@Override
	public List<ProcessingStepFactory<?>> processingSteps() {
		return List.of();
	}

	@Override
	public List<PolicyFactory<?>> policies() {
		return List.of();
	}

	Scalarizer make(Choice choice) {
		return new Factory(choice.id(), questions).create(new NoSettings());
	}
}
