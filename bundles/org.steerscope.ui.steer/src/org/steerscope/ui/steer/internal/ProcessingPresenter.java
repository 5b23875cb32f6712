/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.run.Choice;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ProcessingChain;

/** Edits the processing chain of the run as a draft, step by step. */
final class ProcessingPresenter extends DraftPresenter {

	/** A chain is no longer than this. */
	private static final int MOST = 50;

	private final Desk desk;
	private final Supplier<List<ProcessingStepFactory<?>>> installed;

	ProcessingPresenter(Desk desk, Supplier<List<ProcessingStepFactory<?>>> installed) {
		super(desk, desk.processingDraft(), () -> List.of(new Chain()), c -> new SteeringCommand.ChangeProcessing(ProcessingChain.steps(c)));
		this.desk = desk;
		this.installed = installed;
	}

	/** What the draft says of itself. */
	private static final class Chain implements Described<NoSettings> {

		@Override
		public String id() {
			return ProcessingChain.ID;
		}

		@Override
		public String label() {
			return SteerTexts.of("processing.label");
		}

		@Override
		public String description() {
			return SteerTexts.of("processing.description");
		}

		@Override
		public Class<NoSettings> settingsType() {
			return NoSettings.class;
		}
	}

	List<ProcessingStepFactory<?>> installed() {
		return installed.get();
	}

	/** @return the steps of the draft, or else those in force */
	List<Choice> steps() {
		return desk.processingDraft().shown().map(ProcessingChain::steps).orElse(List.of());
	}

	private void put(List<Choice> steps) {
		desk.processingDraft().edit(ProcessingChain.of(steps));
	}

	/** @return what a step is called */
	String name(Choice step) {
		return factory(step).map(ProcessingStepFactory::label).orElse(step.id() + SteerTexts.of("processing.notInstalled"));
	}

	java.util.Optional<ProcessingStepFactory<?>> factory(Choice step) {
		return installed.get().stream().<ProcessingStepFactory<?>>map(f -> f).filter(f -> f.id().equals(step.id())).findFirst();
	}

	/** Adds a step behind the last one of its stage or an earlier one. @return where it stands; −1 if the chain is full */
	int add(ProcessingStepFactory<?> chosen) {
		List<Choice> steps = new ArrayList<>(steps());
		if (steps.size() >= MOST) {
			return -1;
		}
		int at = 0;
		while (at < steps.size() && stage(steps.get(at)).compareTo(chosen.stage()) <= 0) {
			at++;
		}
		steps.add(at, Choice.of(chosen.id()));
		put(steps);
		return at;
	}

	private ProcessingStepFactory.Stage stage(Choice step) {
		return factory(step).map(ProcessingStepFactory::stage).orElse(ProcessingStepFactory.Stage.TRANSFORM);
	}

	void remove(int index) {
		List<Choice> steps = new ArrayList<>(steps());
		if (index >= 0 && index < steps.size()) {
			steps.remove(index);
			put(steps);
		}
	}

	/** @return whether a step can go up (−1) or down (1): only among those of its stage, which are applied in their order */
	boolean moves(int index, int by) {
		List<Choice> steps = steps();
		int to = index + by;
		return index >= 0 && index < steps.size() && to >= 0 && to < steps.size() && stage(steps.get(index)) == stage(steps.get(to));
	}

	/** Moves a step, if it can go there. @return where it stands now */
	int move(int index, int by) {
		if (!moves(index, by)) {
			return index;
		}
		List<Choice> steps = new ArrayList<>(steps());
		steps.add(index + by, steps.remove(index));
		put(steps);
		return index + by;
	}

	/** Changes one setting of a step; a default is left out. */
	void set(int index, SettingInfo info, String text) {
		List<Choice> steps = new ArrayList<>(steps());
		if (index >= 0 && index < steps.size()) {
			Map<String, String> settings = new TreeMap<>(steps.get(index).settings());
			if (text.equals(info.byDefault())) {
				settings.remove(info.path());
			} else {
				settings.put(info.path(), text);
			}
			steps.set(index, Choice.of(steps.get(index).id(), settings));
			put(steps);
		}
	}

	@Override
	String problem(Described<?> described, Choice choice) {
		for (Choice step : ProcessingChain.steps(choice)) {
			ProcessingStepFactory<?> f = factory(step).orElse(null);
			if (f == null) {
				return name(step) + ".";
			}
			try {
				Settings.parse(f.settingsType(), step.settings(), f.label());
			} catch (ProblemException e) {
				return f.label() + ": " + e.what() + ". " + e.remedy() + ".";
			}
		}
		return "";
	}

	@Override
	String words(Choice chain) {
		List<Choice> steps = ProcessingChain.steps(chain);
		return steps.isEmpty() ? SteerTexts.of("processing.none") : steps.stream().map(s -> {
			String settings = s.settings().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
			return name(s) + (settings.isEmpty() ? "" : " (" + settings + ")");
		}).collect(Collectors.joining(" → "));
	}
}
