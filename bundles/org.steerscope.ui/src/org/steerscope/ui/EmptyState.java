/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows when it has nothing to show: why, and what to do next. */
public final class EmptyState extends Composite {

	private final Label headline;
	private final Label hint;
	private final Button button;
	private Runnable action = () -> {
	};

	/** @param parent where it stands */
	public EmptyState(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.verticalSpacing = 10;
		setLayout(layout);
		headline = new Label(this, SWT.WRAP | SWT.CENTER);
		FontData data = getFont().getFontData()[0];
		data.setHeight(Math.round(data.getHeight() * 1.3f));
		Font large = new Font(getDisplay(), data);
		headline.setFont(large);
		addListener(SWT.Dispose, e -> large.dispose());
		headline.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
		hint = new Label(this, SWT.WRAP | SWT.CENTER);
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button = new Button(this, SWT.PUSH);
		button.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
		button.addListener(SWT.Selection, e -> action.run());
	}

	/**
	 * @param what there is not
	 * @param next what to do, a sentence
	 */
	public void show(String what, String next) {
		show(what, next, "", () -> {
		});
	}

	/**
	 * @param what there is not
	 * @param next what to do, a sentence
	 * @param label of the button; empty for none
	 * @param pressed what the button does
	 */
	public void show(String what, String next, String label, Runnable pressed) {
		if (!headline.getText().equals(what) || !hint.getText().equals(next) || !button.getText().equals(label)) {
			headline.setText(what);
			hint.setText(next);
			button.setText(label);
			button.setVisible(!label.isEmpty());
			((GridData) button.getLayoutData()).heightHint = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 10;
			layout(true);
		}
		action = pressed;
	}

	@Override
	public boolean setFocus() {
		return button.isVisible() ? button.setFocus() : super.setFocus();
	}
}
