/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.Caption;
import org.steerscope.ui.Desk;
import org.steerscope.ui.EmptyState;
import org.steerscope.ui.Starter;

/** The frame of a view: tools on the left, badge on the right, content below, or instead of it what to do next. */
final class Page {

	/** Key of the view's name among the data of its content. */
	static final String NAME = "name";

	private final Desk desk;
	private final Composite root;
	private final Composite content;
	private final Composite tools;
	private final Composite body;
	private final Label badge;
	private final Label moment;
	private Supplier<String> ofNow = () -> "";
	private boolean marked;
	private final EmptyState empty;
	private final NoteBar note;
	private Control below;

	Page(Composite parent, Desk desk) {
		this.desk = desk;
		root = new Composite(parent, SWT.NONE);
		root.setLayout(new StackLayout());
		content = new Composite(root, SWT.NONE);
		content.setLayout(grid(2, 4));
		tools = new Composite(content, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.marginLeft = 0;
		row.spacing = 6;
		tools.setLayout(row);
		tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		badge = new Label(content, SWT.RIGHT);
		badge.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		moment = new Label(content, SWT.WRAP);
		moment.setToolTipText(ViewTexts.of("page.theRunGoesOn"));
		GridData strip = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		strip.widthHint = 100;
		strip.exclude = true;
		moment.setVisible(false);
		moment.setLayoutData(strip);
		body = new Composite(content, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		body.setLayout(grid(1, 0));
		note = new NoteBar(content, body, desk, () -> top(below));
		content.setData(NAME, "view");
		empty = new EmptyState(root);
		((StackLayout) root.getLayout()).topControl = empty;
		below = empty;
		Pages.add(this, root, desk);
		Caption.describe(root, desk);
	}

	/** @param name of the view, for the pictures of notes */
	void name(String name) {
		content.setData(NAME, name);
	}

	Composite root() {
		return root;
	}

	/** @return whether a control is in this view; null is in none */
	boolean holds(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (c == root) {
				return root.isVisible();
			}
		}
		return false;
	}

	/** @return whether a line for a note was open; it is not any more */
	boolean closeNote() {
		boolean open = note.isOpen();
		if (open) {
			note.close();
		}
		return open;
	}

	/** Lets the operator write a note, at the lower edge of the view. */
	void openNote() {
		top(content);
		note.open();
	}

	static GridLayout grid(int columns, int margin) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = margin;
		layout.marginHeight = margin;
		layout.horizontalSpacing = 6;
		layout.verticalSpacing = 4;
		return layout;
	}

	/** @return where choices go */
	Composite tools() {
		return tools;
	}

	/** @return where the content goes; a grid of one column */
	Composite body() {
		return body;
	}

	/** Shows the content with the desk's badge. */
	void showBody() {
		if (!badge.getText().equals(desk.badge().text())) {
			badge.setText(desk.badge().text());
			badge.setToolTipText(ViewTexts.of("page.whatYouSeeIs", desk.badge().text().startsWith("LIVE") ? ViewTexts.of("page.happeningNow") : "over", desk.badge().text().endsWith("TWIN") ? ViewTexts.of("page.theInstrumentIsA") : ""));
			content.layout(true);
		}
		showMoment();
		below = content;
		top(content);
	}

	/** Gives the focus to what is shown. */
	void focus() {
		below.setFocus();
	}

	/** @param note what in this view is of another moment than the one shown, one sentence, or empty */
	void staysNow(Supplier<String> note) {
		ofNow = note;
	}

	/** The view marks the moment shown by its own means, so that no line is needed for it. */
	void saysMomentItself() {
		marked = true;
	}

	/** Says so if what is shown is not now. */
	private void showMoment() {
		String text = marked ? "" : desk.moment().map(m -> ViewTexts.of("page.atEscOrEnd", m.text(), ofNow.get().isEmpty() ? "" : ". " + ofNow.get()))
				.orElse("");
		if (!moment.getText().equals(text)) {
			moment.setText(text);
			moment.setVisible(!text.isEmpty());
			((GridData) moment.getLayoutData()).exclude = text.isEmpty();
			content.layout(true);
		}
	}

	/** Shows why there is nothing to see. */
	void showEmpty(String what, String next) {
		empty.show(what, next);
		showEmpty();
	}

	/** Shows why there is nothing to see; without a run it offers to start one. */
	void showWelcome(String what, String next) {
		Optional<Starter> starter = desk.run().isPresent() ? Optional.empty() : desk.starter();
		empty.show(what, starter.map(Starter::description).orElse(next), starter.map(Starter::label).orElse(""),
				() -> starter.ifPresent(s -> s.start(false)));
		showEmpty();
	}

	private void showEmpty() {
		below = empty;
		if (!note.isOpen()) {
			top(empty);
		}
	}

	private void top(Control control) {
		StackLayout stack = (StackLayout) root.getLayout();
		if (stack.topControl != control) {
			stack.topControl = control;
			root.layout();
		}
	}

	/** Lays out again after a tool changed its size. */
	void relayout() {
		content.layout(true, true);
	}

	boolean isDisposed() {
		return root.isDisposed();
	}

	/** @return a drop-down with a label before it */
	Combo combo(String label, String tooltip, Consumer<Integer> chosen, String... items) {
		Label text = new Label(tools, SWT.NONE);
		text.setText(label);
		text.setLayoutData(new RowData());
		Combo combo = new Combo(tools, SWT.READ_ONLY);
		combo.setLayoutData(new RowData());
		combo.setData(text);
		combo.setItems(items);
		combo.setToolTipText(tooltip);
		if (items.length > 0) {
			combo.select(0);
		}
		combo.addListener(SWT.Selection, e -> chosen.accept(combo.getSelectionIndex()));
		return combo;
	}

	/** Offers other items in a drop-down, keeping what is chosen where it still exists; hides it if there is nothing to choose. */
	void items(Combo combo, String[] items, String chosen) {
		if (!Arrays.equals(combo.getItems(), items)) {
			combo.setItems(items);
			for (Control control : new Control[] { combo, (Control) combo.getData() }) {
				control.setVisible(items.length > 1);
				((RowData) control.getLayoutData()).exclude = items.length <= 1;
			}
			relayout();
		}
		int index = Arrays.asList(items).indexOf(chosen);
		if (index >= 0 && combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}
}
