/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.List;

import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** A few plug-ins that are never run. */
final class FakeCatalogue implements Catalogue {

	record Band(@Setting(label = "From", byDefault = "0") double from, @Setting(label = "To", byDefault = "1") double to) {
	}

	record Twin(@Setting(label = "Latency", byDefault = "true") boolean latency,
			@Setting(label = "Current", byDefault = "30", unit = "pA", min = 1, max = 100) double current) {
	}

	record Recording(@Setting(label = "File") String path) {
	}

	enum Rule {
		EI, UCB
	}

	record Search(@Setting(label = "Search rule", byDefault = "ei") Rule acquisition,
			@Setting(label = "Boldness", byDefault = "2", min = 0, max = 10) double kappa) {
	}

	enum By {
		TOTAL, MAXIMUM
	}

	record Normalise(@Setting(label = "By", byDefault = "total") By by) {
	}

	record Driver<S extends Record>(String id, Class<S> settingsType) implements Described<S> {
		@Override
		public String label() {
			return id;
		}

		@Override
		public String description() {
			return id;
		}
	}

	private record Scalars<S extends Record>(String id, Class<S> settingsType) implements ScalarizerFactory<S> {
		@Override
		public String label() {
			return id;
		}

		@Override
		public String description() {
			return id;
		}

		@Override
		public Scalarizer create(S settings) {
			if (settings instanceof Band b && b.from() >= b.to()) {
				throw new ProblemException("The band is empty", id, "Give from < to");
			}
			return null;
		}
	}

	private record Step<S extends Record>(String id, Stage stage, Class<S> settingsType) implements ProcessingStepFactory<S> {
		@Override
		public String label() {
			return id;
		}

		@Override
		public String description() {
			return id;
		}

		@Override
		public ProcessingStep create(S settings) {
			return m -> m;
		}
	}

	private record Chooser(String id) implements PolicyFactory<Search> {
		@Override
		public String label() {
			return id;
		}

		@Override
		public String description() {
			return id;
		}

		@Override
		public Class<Search> settingsType() {
			return Search.class;
		}

		@Override
		public Policy create(Search settings) {
			throw new AssertionError("checking a plan makes no policy");
		}
	}

	@Override
	public List<Described<?>> drivers() {
		return List.of(new Driver<>("replay", Recording.class), new Driver<>("twin-spm", Twin.class),
				new Driver<>("twin-stem", Twin.class));
	}

	@Override
	public List<ScalarizerFactory<?>> scalarizers() {
		return List.of(new Scalars<>("band-integral", Band.class), new Scalars<>("mean", NoSettings.class),
				new Scalars<>("turn-on", NoSettings.class));
	}

	@Override
	public List<ProcessingStepFactory<?>> processingSteps() {
		return List.of(new Step<>("despike", ProcessingStepFactory.Stage.SPIKES, NoSettings.class),
				new Step<>("normalise", ProcessingStepFactory.Stage.NORMALISATION, Normalise.class));
	}

	@Override
	public List<PolicyFactory<?>> policies() {
		return List.of(new Chooser("gp"), new Chooser("random"));
	}
}
