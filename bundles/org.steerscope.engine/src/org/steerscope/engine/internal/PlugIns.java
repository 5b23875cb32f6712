/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.steerscope.data.ProblemException;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;
import org.steerscope.run.RunSpec;

/**
 * Makes what a plan chose out of what is installed.
 *
 * @param catalogue what is installed
 * @param features what starting points and places unlike others are chosen by
 */
record PlugIns(Catalogue catalogue, FeatureExtractor features) {

	/** @throws ProblemException if something the spec names is missing or its settings are unfit; makes no policy */
	void check(RunSpec spec) {
		Catalogue.settings(Catalogue.find(catalogue.drivers(), "driver", spec.instrument().id()),
				spec.instrument().settings());
		scoring(spec);
		Catalogue.settings(Catalogue.find(catalogue.policies(), "policy", spec.policy().id()), spec.policy().settings());
	}

	/** @return chain and scalarizer of a spec */
	Scoring scoring(RunSpec spec) {
		return new Scoring(chain(spec.processing()), scalarizer(spec.scalarizer()), spec.direction());
	}

	/** @return a fresh policy */
	Policy policy(Choice choice) {
		return make(Catalogue.find(catalogue.policies(), "policy", choice.id()), choice);
	}

	/** @return the scalarizer */
	Scalarizer scalarizer(Choice choice) {
		return make(Catalogue.find(catalogue.scalarizers(), "scalarizer", choice.id()), choice);
	}

	/** @return the steps, sorted by the stage they belong to, otherwise as given */
	List<ProcessingStep> chain(List<Choice> choices) {
		record Staged(ProcessingStepFactory.Stage stage, ProcessingStep step) {
		}
		List<Staged> steps = new ArrayList<>();
		for (Choice choice : choices) {
			var factory = Catalogue.find(catalogue.processingSteps(), "processing step", choice.id());
			steps.add(new Staged(factory.stage(), make(factory, choice)));
		}
		steps.sort(Comparator.comparing(Staged::stage));
		return steps.stream().map(Staged::step).toList();
	}

	private static <S extends Record> Policy make(PolicyFactory<S> factory, Choice choice) {
		return factory.create(Catalogue.settings(factory, choice.settings()));
	}

	private static <S extends Record> Scalarizer make(ScalarizerFactory<S> factory, Choice choice) {
		return factory.create(Catalogue.settings(factory, choice.settings()));
	}

	private static <S extends Record> ProcessingStep make(ProcessingStepFactory<S> factory, Choice choice) {
		return factory.create(Catalogue.settings(factory, choice.settings()));
	}
}
