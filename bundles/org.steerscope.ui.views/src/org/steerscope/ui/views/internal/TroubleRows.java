/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.Theme;

/** Alarms and what the model doubts: sign, what is wrong, what to do, since when, buttons that do it; what was read is grey. UI thread. */
final class TroubleRows extends Composite {

	private final Consumer<Remedy> apply;
	private final Consumer<String> acknowledge;
	private final String who;
	private final List<Control> grey = new ArrayList<>();
	private List<Trouble> shown = List.of();
	private boolean acting;

	/**
	 * @param acknowledge hears the kind of an alarm that was read
	 * @param hint of the button that says so
	 */
	TroubleRows(Composite parent, Consumer<Remedy> apply, Consumer<String> acknowledge, String hint) {
		super(parent, SWT.NONE);
		this.apply = apply;
		this.acknowledge = acknowledge;
		this.who = hint;
		GridLayout layout = Page.grid(2, 0);
		layout.verticalSpacing = 2;
		setLayout(layout);
	}

	/**
	 * @param live whether something can be done
	 * @return whether anything changed
	 */
	boolean show(List<Trouble> troubles, boolean live) {
		// The theme colours labels of its own accord after they were made.
		grey.forEach(c -> c.setForeground(Theme.color(Theme.of(this).muted())));
		if (alike(troubles, shown) && acting == live) {
			return false;
		}
		shown = troubles;
		acting = live;
		grey.clear();
		for (Control child : getChildren()) {
			child.dispose();
		}
		troubles.forEach(this::row);
		return true;
	}

	/** Remedies made anew do the same as those before them if they say the same. */
	private static boolean alike(List<Trouble> a, List<Trouble> b) {
		return words(a).equals(words(b));
	}

	private static List<List<Object>> words(List<Trouble> troubles) {
		List<List<Object>> all = new ArrayList<>();
		for (Trouble t : troubles) {
			all.add(List.of(t.kind(), t.severity(), t.message(), t.suggestion(), t.since(), t.doubt(), t.alarmed(), t.readBy(),
					t.remedies().stream().map(Remedy::label).toList()));
		}
		return all;
	}

	private void row(Trouble t) {
		Sign.of(this, t);
		text(t.message() + " (" + t.since() + (t.doubt() ? ", stands" : "") + ")", t);
		if (!t.suggestion().isEmpty() && t.open()) {
			new Label(this, SWT.NONE).setText("");
			text("→ " + t.suggestion(), t);
		}
		new Label(this, SWT.NONE).setText("");
		Composite acts = new Composite(this, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 4;
		acts.setLayout(layout);
		acts.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		if (!t.readBy().isEmpty()) {
			Label read = new Label(acts, SWT.NONE);
			read.setText("✓ Read by " + t.readBy().replace("&", "&&"));
			grey.add(read);
			return;
		}
		for (Remedy remedy : t.remedies()) {
			button(acts, remedy.label(), remedy.hint(), () -> apply.accept(remedy));
		}
		if (t.alarmed() && acting) {
			button(acts, "Acknowledge", who, () -> acknowledge.accept(t.kind()));
		}
	}

	private static void button(Composite parent, String text, String hint, Runnable act) {
		Button b = new Button(parent, SWT.PUSH);
		b.setText(text);
		b.setToolTipText(hint);
		b.addListener(SWT.Selection, e -> act.run());
	}

	private void text(String text, Trouble t) {
		Label label = new Label(this, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		label.setLayoutData(data);
		if (!t.open()) {
			grey.add(label);
		}
	}
}
