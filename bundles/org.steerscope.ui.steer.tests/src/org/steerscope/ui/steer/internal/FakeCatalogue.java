/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Band;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** What is installed in a test: a sum and a mean over a band, and a policy with a search rule. */
final class FakeCatalogue implements Catalogue {

	/** A band. */
	record Options(@Setting(label = "From", byDefault = "0", min = -10, max = 10, unit = "eV", help = "Lower end") double from,
			@Setting(label = "To", byDefault = "1", min = -10, max = 10, unit = "eV", help = "Upper end") double to,
			@Setting(label = "Branch", help = "Branch of a loop; empty: all") String branch) {

		Options {
			if (from > to) {
				throw new org.steerscope.data.ProblemException("The band is empty", "sum", "Give the lower end first");
			}
		}
	}

	/** Search rules. */
	enum Rule {
		/** Upper bound. */
		UCB,
		/** Improvement. */
		EI,
		/** Uncertainty. */
		MU
	}

	/** A nested record. */
	record Inner(@Setting(label = "Places per proposal", byDefault = "1", min = 1, max = 64, help = "How many at once") int batch) {
	}

	/** A policy's settings. */
	record Search(@Setting(label = "Search rule", byDefault = "ucb", help = "How the next point is chosen") Rule acquisition,
			@Setting(label = "Margin ξ", byDefault = "0.02", min = 0, max = 10) double xi,
			@Setting(label = "Boldness β", byDefault = "2", min = 0, max = 100) double beta, Inner search,
			@Setting(label = "Calibrate", byDefault = "true", help = "Correct standard deviations") boolean calibrate) {
	}

	private static final class Band1 implements ScalarizerFactory<Options> {
		private final boolean mean;

		Band1(boolean mean) {
			this.mean = mean;
		}

		@Override
		public String id() {
			return mean ? "band-mean" : "band-sum";
		}

		@Override
		public String label() {
			return mean ? "Mean" : "Sum";
		}

		@Override
		public String description() {
			return "Over a band";
		}

		@Override
		public Class<Options> settingsType() {
			return Options.class;
		}

		@Override
		public Scalarizer create(Options s) {
			return new Scalarizer() {
				@Override
				public Optional<String> refuses(Measurement sample) {
					Channel c = sample.primary();
					return s.to() < c.axis().min() || s.from() > c.axis().max() ? Optional.of("No channel lies in the band") : Optional.empty();
				}

				@Override
				public List<Scalar> score(Measurement m) {
					Channel c = m.primary();
					double sum = 0;
					int n = 0;
					for (int i = 0; i < c.axis().size(); i++) {
						if (c.axis().value(i) >= s.from() && c.axis().value(i) <= s.to()) {
							sum += c.values().get(i);
							n++;
						}
					}
					return List.of(Scalar.ok(id(), mean ? sum / n : sum, c.unit(), Math.sqrt(sum)));
				}

				@Override
				public List<Band> bands() {
					return List.of(new Band("", s.from(), s.to(), s.branch()));
				}
			};
		}
	}

	private static final class Model implements PolicyFactory<Search> {
		@Override
		public String id() {
			return "model";
		}

		@Override
		public String label() {
			return "Model";
		}

		@Override
		public String description() {
			return "Learns";
		}

		@Override
		public Class<Search> settingsType() {
			return Search.class;
		}

		@Override
		public Policy create(Search settings) {
			throw new AssertionError("views make no policies");
		}
	}

	@Override
	public List<Described<?>> drivers() {
		return List.of();
	}

	@Override
	public List<ScalarizerFactory<?>> scalarizers() {
		return List.of(new Band1(true), new Band1(false));
	}

	@Override
	public List<ProcessingStepFactory<?>> processingSteps() {
		return List.of(new Step("despike", ProcessingStepFactory.Stage.SPIKES), new Step("smooth", ProcessingStepFactory.Stage.TRANSFORM),
				new Step("log", ProcessingStepFactory.Stage.TRANSFORM));
	}

	/** Settings of a step. */
	public record Width(@Setting(label = "Width", byDefault = "5", min = 1, max = 99, unit = "channels") int width) {
	}

	private record Step(String id, Stage stage) implements ProcessingStepFactory<Width> {

		@Override
		public String label() {
			return Character.toUpperCase(id.charAt(0)) + id.substring(1);
		}

		@Override
		public String description() {
			return "Does nothing";
		}

		@Override
		public Class<Width> settingsType() {
			return Width.class;
		}

		@Override
		public org.steerscope.learning.ProcessingStep create(Width settings) {
			return m -> m;
		}
	}

	@Override
	public List<PolicyFactory<?>> policies() {
		return List.of(new Model());
	}

	Scalarizer make(Choice choice) {
		return make(Catalogue.find(scalarizers(), "scalarizer", choice.id()), choice);
	}

	private static <S extends Record> Scalarizer make(ScalarizerFactory<S> factory, Choice choice) {
		return factory.create(Catalogue.settings(factory, choice.settings()));
	}
}
