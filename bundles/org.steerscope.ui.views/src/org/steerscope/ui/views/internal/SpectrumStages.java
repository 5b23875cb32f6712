/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.RunView;

/** A spectrum after each step of the processing chain. Thread-safe. */
final class SpectrumStages {

	/** Stage before any step. */
	static final int RAW = 0;
	/** Stage after all steps: what the scalarizer sees. */
	static final int ALL = Integer.MAX_VALUE;

	private final Catalogue catalogue;

	SpectrumStages(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** @return names of the stages of a chain, raw first; only one without a chain */
	List<String> names(List<Choice> chain) {
		List<String> names = new ArrayList<>();
		names.add("raw");
		for (int i = 0; i < chain.size(); i++) {
			String id = chain.get(i).id();
			names.add((i + 1) + " " + catalogue.processingSteps().stream().filter(f -> f.id().equals(id)).findFirst()
					.map(ProcessingStepFactory::label).orElse(id));
		}
		return names;
	}

	/** @return the measurement of a step after a stage; empty if it is not there, or a step is not installed */
	Optional<Measurement> at(RunView run, int step, List<Choice> chain, int stage) {
		if (stage >= chain.size()) {
			return chain.isEmpty() ? run.measurement(step) : run.processed(step);
		}
		try {
			List<ProcessingStep> steps = chain.subList(0, stage).stream()
					.map(c -> make(Catalogue.find(catalogue.processingSteps(), ViewTexts.of("spectrumStages.processingStep"), c.id()), c)).toList();
			return run.measurement(step).map(m -> {
				Measurement done = m;
				for (ProcessingStep s : steps) {
					done = s.apply(done);
				}
				return done;
			});
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	private static <S extends Record> ProcessingStep make(ProcessingStepFactory<S> factory, Choice choice) {
		return factory.create(Catalogue.settings(factory, choice.settings()));
	}

	/** @return the channel of that name, or else the first */
	static Channel channel(Measurement m, String name) {
		return m.channel(name).orElse(m.primary());
	}
}
