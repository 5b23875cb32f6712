/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.plan.ChoiceText;
import org.steerscope.run.Choice;
import org.steerscope.ui.SettingsForm;

/** The processing chain: its steps, the settings of the one chosen, and what can be added. UI thread. */
final class ChainForm {

	private final SetupPresenter setup;
	private final org.eclipse.swt.widgets.List steps;
	private final Combo add;
	private final Button remove;
	private final Label about;
	private final SettingsForm form;
	private List<ProcessingStepFactory<?>> installed = List.of();

	ChainForm(Composite parent, SetupPresenter setup) {
		this.setup = setup;
		steps = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = 4 * steps.getItemHeight();
		steps.setLayoutData(data);
		Kit.name(steps, SetupTexts.of("chainForm.stepsOfTheProcessing"));
		steps.setToolTipText(SetupTexts.of("chainForm.appliedFromTopTo"));
		steps.addListener(SWT.Selection, e -> show());
		Composite row = Kit.box(parent, 1);
		row.setLayout(new RowLayout());
		add = new Combo(row, SWT.READ_ONLY);
		add.setVisibleItemCount(20);
		Kit.name(add, SetupTexts.of("chainForm.addAProcessingStep"));
		add.setToolTipText(SetupTexts.of("chainForm.addAStepTo"));
		add.addListener(SWT.Selection, e -> add());
		remove = Kit.button(row, SetupTexts.of("chainForm.remove"), SetupTexts.of("chainForm.takeTheChosenStep"), this::remove);
		about = Kit.words(parent);
		form = new SettingsForm(parent, (info, text) -> edit(info.path(), text));
		form.box().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		form.box().addListener(SWT.Settings, e -> parent.notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event()));
	}

	private List<Choice> chain() {
		return setup.plan().getProcessing().stream().map(PlanDraft::choice).toList();
	}

	private void put(List<Choice> chain) {
		setup.set("processing", chain.stream().map(ChoiceText::print).collect(Collectors.joining(";")));
	}

	private void add() {
		int i = add.getSelectionIndex() - 1;
		if (i >= 0 && i < installed.size()) {
			List<Choice> chain = new ArrayList<>(chain());
			ProcessingStepFactory<?> chosen = installed.get(i);
			int at = 0;
			while (at < chain.size() && stage(chain.get(at)).compareTo(chosen.stage()) <= 0) {
				at++;
			}
			chain.add(at, Choice.of(chosen.id()));
			put(chain);
			steps.select(at);
			add.select(0);
			show();
		}
	}

	private ProcessingStepFactory.Stage stage(Choice c) {
		return installed.stream().filter(f -> f.id().equals(c.id())).findFirst().map(ProcessingStepFactory::stage).orElse(ProcessingStepFactory.Stage.TRANSFORM);
	}

	private void remove() {
		int i = steps.getSelectionIndex();
		List<Choice> chain = new ArrayList<>(chain());
		if (i >= 0 && i < chain.size()) {
			chain.remove(i);
			put(chain);
		}
	}

	private void edit(String path, String value) {
		int i = steps.getSelectionIndex();
		List<Choice> chain = new ArrayList<>(chain());
		if (i >= 0 && i < chain.size()) {
			TreeMap<String, String> settings = new TreeMap<>(chain.get(i).settings());
			settings.put(path, value);
			chain.set(i, new Choice(chain.get(i).id(), settings));
			put(chain);
		}
	}

	void show() {
		installed = setup.catalogue().processingSteps();
		List<String> offers = new ArrayList<>(List.of(SetupTexts.of("chainForm.addAStep")));
		installed.forEach(f -> offers.add(f.label()));
		if (!List.of(add.getItems()).equals(offers)) {
			add.setItems(offers.toArray(String[]::new));
			add.select(0);
		}
		List<Choice> chain = chain();
		String[] names = chain.stream().map(c -> installed.stream().filter(f -> f.id().equals(c.id())).findFirst()
				.map(ProcessingStepFactory::label).orElse(c.id() + SetupTexts.of("chainForm.notInstalled"))).toArray(String[]::new);
		if (!java.util.Arrays.equals(names, steps.getItems())) {
			int before = steps.getSelectionIndex();
			steps.setItems(names);
			steps.select(Math.min(before < 0 ? 0 : before, names.length - 1));
		}
		int i = steps.getSelectionIndex();
		remove.setEnabled(i >= 0);
		ProcessingStepFactory<?> chosen = i < 0 ? null : installed.stream().filter(f -> f.id().equals(chain.get(i).id())).findFirst().orElse(null);
		Kit.say(about, chosen == null ? chain.isEmpty() ? SetupTexts.of("chainForm.spectraAreScoredAs") : "" : chosen.description());
		Kit.visible(form.box(), chosen != null);
		if (chosen != null) {
			form.show(chosen.settingsType(), chain.get(i).settings());
		}
		steps.getParent().notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event());
	}
}
