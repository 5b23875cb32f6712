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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Below the map: how many places each class has, and what would be sent once the operator agrees. UI thread. */
final class FeaturePlanBar {

	private final FeatureClasses classes;
	private final Runnable done;
	private final Label counts;
	private final Composite strip;
	private final Label words;
	private final Button send;

	/** @param done called after something was sent or dropped */
	FeaturePlanBar(Composite parent, FeatureClasses classes, Runnable done) {
		this.classes = classes;
		this.done = done;
		counts = new Label(parent, SWT.WRAP);
		GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
		line.widthHint = 100;
		line.exclude = true;
		counts.setVisible(false);
		counts.setLayoutData(line);
		strip = new Composite(parent, SWT.NONE);
		strip.setLayout(Page.grid(3, 0));
		GridData hidden = new GridData(SWT.FILL, SWT.CENTER, true, false);
		hidden.exclude = true;
		strip.setLayoutData(hidden);
		strip.setVisible(false);
		words = new Label(strip, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 100;
		words.setLayoutData(wide);
		send = button("plan.send", this::send);
		button("plan.drop", this::drop);
	}

	private Button button(String key, Runnable act) {
		Button button = new Button(strip, SWT.PUSH);
		button.setText(FeatureTexts.of(key));
		button.setToolTipText(FeatureTexts.of(key + ".tip"));
		button.addListener(SWT.Selection, e -> act.run());
		return button;
	}

	/** Sends what is planned. */
	void send() {
		classes.send();
		done.run();
	}

	/** Leaves what is planned. */
	void drop() {
		classes.drop();
		done.run();
	}

	/** Shows what the classes and the plan are now. @return whether the layout changed */
	boolean refresh() {
		boolean changed = show(counts, counts, classes.counts());
		FeatureClasses.Plan plan = classes.plan().orElse(null);
		send.setEnabled(plan != null && plan.command() != null);
		return show(words, strip, plan == null ? "" : plan.words()) | changed;
	}

	private static boolean show(Label label, org.eclipse.swt.widgets.Control whole, String text) {
		if (label.getText().equals(text)) {
			return false;
		}
		label.setText(text);
		whole.setVisible(!text.isEmpty());
		((GridData) whole.getLayoutData()).exclude = text.isEmpty();
		return true;
	}
}
