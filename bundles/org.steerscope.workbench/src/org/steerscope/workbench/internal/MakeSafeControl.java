/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.ui.Desk;
import org.steerscope.ui.RunControls;
import org.steerscope.ui.RunControls.Act;
import org.steerscope.ui.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The button that makes the instrument safe: at the same corner of every window, of 120 by 48 pixels at least, whatever the perspective. */
public final class MakeSafeControl {

	/** Id of its element in the model of a window. */
	static final String ID = "org.steerscope.workbench.makeSafe";

	private static final int WIDTH = 120;
	private static final int HEIGHT = 48;

	private final Desk desk;
	private final RunControls controls;
	private AutoCloseable subscription;

	/** @param desk whose live run is made safe */
	@Inject
	public MakeSafeControl(Desk desk) {
		this.desk = desk;
		this.controls = new RunControls(desk);
	}

	/** Lays out the button. */
	@PostConstruct
	public void createControls(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 4;
		layout.marginHeight = 1;
		frame.setLayout(layout);
		Button button = new Button(frame, SWT.PUSH);
		FontData bold = button.getFont().getFontData()[0];
		bold.setStyle(SWT.BOLD);
		Font font = new Font(button.getDisplay(), bold);
		button.addListener(SWT.Dispose, e -> font.dispose());
		button.setFont(font);
		button.setText("◆ " + Act.MAKE_SAFE.label() + " ◆");
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = Math.max(WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		data.heightHint = HEIGHT;
		button.setLayoutData(data);
		button.addListener(SWT.Selection, e -> controls.perform(Act.MAKE_SAFE));
		subscription = desk.listen(changes -> show(button));
		show(button);
	}

	private void show(Button button) {
		if (!button.isDisposed()) {
			button.setEnabled(controls.enabled(Act.MAKE_SAFE));
			Theme theme = Theme.of(button.getParent());
			button.setForeground(Theme.color(button.isEnabled() ? theme.foreground() : theme.frame()));
			button.setToolTipText(controls.hint(Act.MAKE_SAFE));
		}
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		if (subscription != null) {
			subscription.close();
		}
	}
}
