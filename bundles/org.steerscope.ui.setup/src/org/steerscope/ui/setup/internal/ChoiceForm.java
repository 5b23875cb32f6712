/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.settings.Described;
import org.steerscope.run.Choice;
import org.steerscope.ui.SettingsForm;

/** A plug-in of the plan: which one, what it says of itself, and its settings. UI thread. */
final class ChoiceForm {

	private final Supplier<? extends List<? extends Described<?>>> installed;
	private final Supplier<Choice> chosen;
	private final Combo kind;
	private final Label about;
	private final SettingsForm form;
	private List<? extends Described<?>> shown = List.of();

	/**
	 * @param path of the plug-in in the plan
	 * @param name for screen readers and the tooltip
	 * @param installed what there is to choose from
	 * @param chosen what the plan says
	 */
	ChoiceForm(Composite parent, SetupPresenter setup, String path, String name, Supplier<? extends List<? extends Described<?>>> installed,
			Supplier<Choice> chosen) {
		this.installed = installed;
		this.chosen = chosen;
		kind = new Combo(parent, SWT.READ_ONLY);
		kind.setVisibleItemCount(20);
		kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		kind.setToolTipText(name);
		Kit.name(kind, name);
		kind.addListener(SWT.Selection, e -> {
			if (kind.getSelectionIndex() >= 0) {
				String id = shown.get(kind.getSelectionIndex()).id();
				if (!id.equals(chosen.get().id())) {
					setup.set(path, id, name);
				}
			}
		});
		about = Kit.words(parent);
		form = new SettingsForm(parent, (info, text) -> setup.set(path + "." + info.path(), text, info.label()));
		form.box().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		form.box().addListener(SWT.Settings, e -> parent.notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event()));
	}

	void show() {
		shown = installed.get();
		String[] labels = shown.stream().map(Described::label).toArray(String[]::new);
		if (!java.util.Arrays.equals(labels, kind.getItems())) {
			kind.setItems(labels);
		}
		Choice now = chosen.get();
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).id().equals(now.id())) {
				if (kind.getSelectionIndex() != i) {
					kind.select(i);
				}
				Described<?> d = shown.get(i);
				Kit.say(about, d.description() + (d.reference().isEmpty() ? "" : "  " + d.reference()));
				form.show(d.settingsType(), now.settings());
				return;
			}
		}
		kind.deselectAll();
		Kit.say(about, SetupTexts.of("choiceForm.isNotInstalledChoose", now.id()));
	}

	Combo kind() {
		return kind;
	}

	SettingsForm form() {
		return form;
	}
}
