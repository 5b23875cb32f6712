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
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.LiveLabel;
import org.steerscope.ui.Theme;

/** Alarms and what the model doubts: sign, what is wrong, what to do, since when, buttons that do it; what was read is grey. UI thread. */
final class TroubleRows extends Composite {

	private final Consumer<Remedy> apply;
	private final Consumer<String> acknowledge;
	private final Supplier<String> hint;

	/** What is not built anew when the model only says the same with other numbers. */
	private record Line(Label message, Label suggestion, List<Button> buttons) {
	}

	private final List<Control> grey = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private List<Trouble> shown = List.of();
	private List<List<Object>> structure = List.of();

	/**
	 * @param acknowledge hears the kind of an alarm that was read
	 * @param hint of the button that says so
	 */
	TroubleRows(Composite parent, Consumer<Remedy> apply, Consumer<String> acknowledge, Supplier<String> hint) {
		super(parent, SWT.NONE);
		this.apply = apply;
		this.acknowledge = acknowledge;
		this.hint = hint;
		GridLayout layout = Page.grid(2, 0);
		layout.verticalSpacing = 2;
		setLayout(layout);
	}

	/**
	 * @param live whether something can be done
	 * @return whether the height may have changed
	 */
	boolean show(List<Trouble> troubles, boolean live) {
		// The theme colours labels of its own accord after they were made.
		grey.forEach(c -> c.setForeground(Theme.color(Theme.of(this).muted())));
		List<List<Object>> wanted = troubles.stream().map(t -> structure(t, live)).toList();
		boolean same = wanted.equals(structure);
		shown = troubles;
		structure = wanted;
		if (!same) {
			for (Control child : getChildren()) {
				child.dispose();
			}
			grey.clear();
			lines.clear();
			for (int i = 0; i < troubles.size(); i++) {
				lines.add(line(i, live));
			}
		}
		boolean changed = !same;
		for (int i = 0; i < troubles.size(); i++) {
			changed |= fill(lines.get(i), troubles.get(i));
		}
		return changed;
	}

	private static List<Object> structure(Trouble t, boolean live) {
		return List.of(t.kind(), t.severity(), t.open(), t.readBy(), t.suggestion().isEmpty(), t.alarmed() && live, t.remedies().stream().map(Remedy::label).toList());
	}

	private static boolean fill(Line line, Trouble t) {
		boolean higher = LiveLabel.set(line.message(), t.message() + " (" + t.since() + (t.doubt() ? ViewTexts.of("troubleRows.stands") : "") + ")");
		if (line.suggestion() != null) {
			higher |= LiveLabel.set(line.suggestion(), "→ " + t.suggestion());
		}
		for (int i = 0; i < t.remedies().size() && i < line.buttons().size(); i++) {
			if (!t.remedies().get(i).hint().equals(line.buttons().get(i).getToolTipText())) {
				line.buttons().get(i).setToolTipText(t.remedies().get(i).hint());
			}
		}
		return higher;
	}

	private Line line(int index, boolean live) {
		Trouble t = shown.get(index);
		Sign.of(this, t);
		Label message = text(t);
		Label suggestion = null;
		if (!t.suggestion().isEmpty() && t.open()) {
			new Label(this, SWT.NONE).setText("");
			suggestion = text(t);
		}
		List<Button> buttons = new ArrayList<>();
		boolean acknowledged = t.alarmed() && live;
		if (t.open() && t.remedies().isEmpty() && !acknowledged) {
			return new Line(message, suggestion, buttons);
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
		if (!t.open()) {
			Label read = new Label(acts, SWT.NONE);
			read.setText(ViewTexts.of("troubleRows.readBy") + t.readBy().replace("&", "&&"));
			grey.add(read);
			return new Line(message, suggestion, buttons);
		}
		for (int i = 0; i < t.remedies().size(); i++) {
			int number = i;
			buttons.add(button(acts, t.remedies().get(i).label(), t.remedies().get(i).hint(), () -> apply.accept(shown.get(index).remedies().get(number))));
		}
		if (acknowledged) {
			button(acts, ViewTexts.of("troubleRows.acknowledge"), hint.get(), () -> acknowledge.accept(t.kind()));
		}
		return new Line(message, suggestion, buttons);
	}

	private static Button button(Composite parent, String text, String hint, Runnable act) {
		Button b = new Button(parent, SWT.PUSH);
		b.setText(text);
		b.setToolTipText(hint);
		b.addListener(SWT.Selection, e -> act.run());
		return b;
	}

	private Label text(Trouble t) {
		Label label = new Label(this, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		label.setLayoutData(data);
		if (!t.open()) {
			grey.add(label);
		}
		return label;
	}
}
