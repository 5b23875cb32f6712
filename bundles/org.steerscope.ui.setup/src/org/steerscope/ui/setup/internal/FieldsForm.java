/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.ui.SettingsForm;

/** Plain values of the plan in the form for settings. UI thread. */
final class FieldsForm {

	private final SetupPresenter setup;
	private final String part;
	private final Class<? extends Record> fields;
	private final SettingsForm form;

	/**
	 * @param part of the plan; empty for the plan itself
	 * @param fields what is shown of it
	 */
	FieldsForm(Composite parent, SetupPresenter setup, String part, Class<? extends Record> fields) {
		this.setup = setup;
		this.part = part;
		this.fields = fields;
		form = new SettingsForm(parent, (info, text) -> setup.set(part.isEmpty() ? info.path() : part + "." + info.path(), text, info.label()));
		form.box().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		form.box().addListener(SWT.Settings, e -> parent.notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event()));
	}

	void show() {
		form.show(fields, setup.draft().values(part, fields));
	}

	SettingsForm form() {
		return form;
	}
}
