/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.steerscope.ui.LiveLabel;
import org.steerscope.ui.Theme;

/** Leaves the run to itself for a while, and says that somebody is there again. UI thread. */
final class AbsenceLine extends Composite {

	/** Minutes, unless somebody says otherwise. */
	private static final int USUAL = 60;
	private static final int MOST = 1440;

	private final Button leave;
	private final Button back;
	private final Label problem;

	/**
	 * @param left hears for how long nobody attends
	 * @param returned hears that somebody is there again
	 */
	AbsenceLine(Composite parent, Consumer<Duration> left, Runnable returned) {
		super(parent, SWT.NONE);
		setLayout(Page.grid(1, 0));
		Composite row = new Composite(this, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		leave = new Button(row, SWT.PUSH);
		leave.setText(ViewTexts.of("absenceLine.leave"));
		leave.setToolTipText(ViewTexts.of("absenceLine.leaveTip"));
		Spinner minutes = new Spinner(row, SWT.BORDER);
		minutes.setValues(USUAL, 1, MOST, 0, 5, 60);
		minutes.setToolTipText(ViewTexts.of("absenceLine.minutesTip", MOST));
		new Label(row, SWT.NONE).setText("min");
		back = new Button(row, SWT.PUSH);
		back.setText(ViewTexts.of("absenceLine.back"));
		back.setToolTipText(ViewTexts.of("absenceLine.backTip"));
		leave.addListener(SWT.Selection, e -> left.accept(Duration.ofMinutes(minutes.getSelection())));
		back.addListener(SWT.Selection, e -> returned.run());
		problem = new Label(this, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		problem.setLayoutData(data);
	}

	/**
	 * @param live whether a run is at work
	 * @param away whether nobody attends
	 * @param refused why leaving was refused; empty if it was not
	 * @return whether the height may have changed
	 */
	boolean show(boolean live, boolean away, String refused) {
		enable(leave, live && !away);
		enable(back, live && away);
		problem.setForeground(Theme.color(Theme.of(this).serious()));
		return LiveLabel.set(problem, refused.isEmpty() ? "" : "▲ " + refused);
	}

	private void enable(Button button, boolean on) {
		button.setEnabled(on);
		button.setForeground(Theme.color(on ? Theme.of(this).foreground() : Theme.of(this).frame()));
	}
}
