/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Which of two policies serves the goal better: a table and a sentence. UI thread. */
final class PolicyTable extends Composite {

	private TwoPolicies shown;

	PolicyTable(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = Page.grid(3, 0);
		layout.horizontalSpacing = 14;
		layout.verticalSpacing = 2;
		setLayout(layout);
	}

	/** @return whether anything changed */
	boolean show(TwoPolicies policies) {
		if (policies.equals(shown)) {
			return false;
		}
		shown = policies;
		for (Control child : getChildren()) {
			child.dispose();
		}
		cell("", false);
		cell(policies.a(), true);
		cell(policies.b(), true);
		for (TwoPolicies.Row row : policies.rows()) {
			cell(row.label(), false);
			cell(row.a(), true);
			cell(row.b(), true);
		}
		Label verdict = cell(policies.verdict(), true);
		((GridData) verdict.getLayoutData()).horizontalSpan = 3;
		return true;
	}

	private Label cell(String text, boolean wide) {
		Label label = new Label(this, wide ? SWT.WRAP : SWT.NONE);
		label.setText(text.replace("&", "&&"));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, wide, false);
		if (wide) {
			data.widthHint = 80;
		}
		label.setLayoutData(data);
		return label;
	}
}
