/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Undoing;

/** The pages, the list of them at the left, and what leads from one to the next. UI thread. */
final class SetupView {

	private static final int ROOM = 620;
	private static final int LINES = 6;

	private record Sheet(ScrolledComposite scroll, Composite content, Pane pane) {
	}

	private final SetupPresenter setup;
	private final UserFolder folder;
	private final Composite root;
	private final Label name;
	private final Table list;
	private final Composite stack;
	private final Label title;
	private final Label hint;
	private final List<Label> lines = new ArrayList<>();
	private final Composite said;
	private final Button undo;
	private final Button redo;
	private final Button back;
	private final Button next;
	private final Button start;
	private final Label busy;
	private final Map<SetupPage, Sheet> sheets = new EnumMap<>(SetupPage.class);
	private SetupPage page = SetupPage.SESSION;

	SetupView(Composite parent, SetupPresenter setup, UserFolder folder) {
		this.setup = setup;
		this.folder = folder;
		root = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.horizontalSpacing = 12;
		root.setLayout(layout);
		Composite top = Kit.box(root, 3);
		((GridData) top.getLayoutData()).horizontalSpan = 2;
		name = Kit.words(top);
		name.setFont(Kit.font(name, 1.15f, SWT.BOLD));
		undo = Kit.button(top, SetupTexts.of("setupView.undo"), SetupTexts.of("setupView.takeTheLastChange"), () -> back(setup::undo));
		redo = Kit.button(top, SetupTexts.of("setupView.redo"), SetupTexts.of("setupView.makeTheChangeAgain"), () -> back(setup::redo));
		list = new Table(root, SWT.SINGLE | SWT.FULL_SELECTION);
		GridData listData = new GridData(SWT.FILL, SWT.FILL, false, true);
		listData.widthHint = 190;
		list.setLayoutData(listData);
		list.setToolTipText(SetupTexts.of("setupView.thePagesOfThe"));
		Kit.name(list, SetupTexts.of("setupView.pagesOfTheSet"));
		for (SetupPage p : SetupPage.values()) {
			new TableItem(list, SWT.NONE).setText("    " + p.label());
		}
		list.addListener(SWT.Selection, e -> turn(SetupPage.values()[list.getSelectionIndex()]));
		Composite right = Kit.box(root, 1);
		right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		title = Kit.words(right);
		((GridData) name.getLayoutData()).verticalAlignment = SWT.CENTER;
		title.setFont(Kit.font(title, 1.3f, SWT.BOLD));
		hint = Kit.words(right);
		stack = new Composite(right, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		said = Kit.box(right, 1);
		for (int i = 0; i < LINES; i++) {
			lines.add(Kit.words(said));
		}
		Composite foot = Kit.box(right, 2);
		busy = Kit.words(foot);
		Composite buttons = new Composite(foot, SWT.NONE);
		buttons.setLayout(Kit.bare(3));
		back = Kit.button(buttons, SetupTexts.of("setupView.back"), SetupTexts.of("setupView.thePageBeforeCtrl"), () -> turn(by(-1)));
		next = Kit.button(buttons, SetupTexts.of("setupView.next"), SetupTexts.of("setupView.theNextPageCtrl"), () -> turn(by(1)));
		start = Kit.button(buttons, SetupTexts.of("setupView.startTheExperiment"), SetupTexts.of("setupView.handThePlanTo"), () -> setup.start(false));
		for (Button b : List.of(back, next, start)) {
			b.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		}
		hook();
		root.addListener(SWT.Resize, e -> arrange());
		setup.listen(this::show);
		AutoCloseable heard = setup.desk().listen(changes -> {
			setup.heard();
			if (!root.isDisposed() && root.isVisible()) {
				show();
			}
		});
		root.addListener(SWT.Dispose, e -> close(heard));
		Undoing.offer(parent, changes());
		turn(SetupPage.SESSION);
	}

	private Undoing changes() {
		return new Undoing() {
			@Override
			public Optional<String> undoes() {
				return setup.draft().undoes();
			}

			@Override
			public Optional<String> redoes() {
				return setup.draft().redoes();
			}

			@Override
			public void undo() {
				back(setup::undo);
			}

			@Override
			public void redo() {
				back(setup::redo);
			}
		};
	}

	private static void close(AutoCloseable heard) {
		try {
			heard.close();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private SetupPage by(int steps) {
		return SetupPage.values()[Math.clamp(page.ordinal() + steps, 0, SetupPage.values().length - 1)];
	}

	/** A field one types in is left alone by the form; so that it shows what is true again, the focus leaves it. */
	private void back(Runnable step) {
		if (!list.getVisible() || !list.forceFocus()) {
			next.forceFocus();
		}
		step.run();
	}

	/** Keys act wherever the focus is in the view. */
	private void hook() {
		org.eclipse.swt.widgets.Listener keys = e -> {
			if (root.isDisposed() || !(e.widget instanceof org.eclipse.swt.widgets.Control c) || !within(c) || (e.stateMask & SWT.MOD1) == 0) {
				return;
			}
			e.doit = false;
			switch (e.keyCode) {
			case SWT.PAGE_UP -> turn(by(-1));
			case SWT.PAGE_DOWN -> turn(by(1));
			default -> e.doit = true;
			}
		};
		root.getDisplay().addFilter(SWT.KeyDown, keys);
		root.addListener(SWT.Dispose, e -> root.getDisplay().removeFilter(SWT.KeyDown, keys));
	}

	private boolean within(org.eclipse.swt.widgets.Control focus) {
		for (org.eclipse.swt.widgets.Control c = focus; c != null; c = c.getParent()) {
			if (c == root) {
				return true;
			}
		}
		return false;
	}

	/** The list goes where there is no room for it. */
	private void arrange() {
		Kit.visible(list, root.getClientArea().width >= ROOM);
		((GridLayout) root.getLayout()).numColumns = list.getVisible() ? 2 : 1;
		((GridData) name.getParent().getLayoutData()).horizontalSpan = list.getVisible() ? 2 : 1;
		root.layout(true, true);
		fit(sheets.get(page));
	}

	/** Turns to a page. */
	void turn(SetupPage to) {
		page = to;
		setup.draft().pause();
		Sheet sheet = sheets.computeIfAbsent(to, this::sheet);
		((StackLayout) stack.getLayout()).topControl = sheet.scroll();
		list.setSelection(to.ordinal());
		Kit.say(title, to.label());
		Kit.say(hint, to.hint());
		stack.layout();
		show();
		root.layout(true, true);
		fit(sheet);
	}

	private Sheet sheet(SetupPage p) {
		ScrolledComposite scroll = new ScrolledComposite(stack, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		Composite content = new Composite(scroll, SWT.NONE);
		content.setLayout(new GridLayout());
		Pane pane = Panes.of(p, setup, folder, this::turn);
		pane.build(content);
		scroll.setContent(content);
		Sheet made = new Sheet(scroll, content, pane);
		scroll.addListener(SWT.Resize, e -> fit(made));
		content.addListener(SWT.Settings, e -> fit(made));
		return made;
	}

	private static void fit(Sheet sheet) {
		if (sheet != null && !sheet.content().isDisposed()) {
			Rectangle area = sheet.scroll().getClientArea();
			sheet.scroll().setMinHeight(sheet.content().computeSize(Math.max(1, area.width), SWT.DEFAULT).y);
			sheet.content().layout(true, true);
		}
	}

	private void show() {
		if (root.isDisposed()) {
			return;
		}
		Theme theme = Theme.of(root);
		Kit.say(name, setup.plan().getTitle() + (setup.draft().dirty() ? SetupTexts.of("setupView.changed") : ""));
		undo.setEnabled(setup.draft().undoable());
		undo.setToolTipText(SetupTexts.of("setupView.undoCtrlZ", setup.draft().undoes().orElse(SetupTexts.of("setupView.theLastChangeOf"))));
		redo.setEnabled(setup.draft().redoable());
		redo.setToolTipText(SetupTexts.of("setupView.redoCtrlY", setup.draft().redoes().orElse(SetupTexts.of("setupView.whatWasTakenBack"))));
		for (SetupPage p : SetupPage.values()) {
			TableItem item = list.getItem(p.ordinal());
			String sign = setup.severity(p).map(Finding.Severity::sign).orElse("   ");
			String text = sign + "  " + p.label();
			if (!item.getText().equals(text)) {
				item.setText(text);
			}
			item.setForeground(setup.severity(p).filter(s -> s != Finding.Severity.GOOD).map(s -> Theme.color(Kit.colour(s, theme))).orElse(null));
		}
		List<Finding> all = new ArrayList<>(setup.problem().isEmpty() ? List.of() : List.of(Finding.refused(page, setup.problem())));
		all.addAll(setup.findings(page).stream().sorted(java.util.Comparator.comparing(Finding::severity)).toList());
		String before = text(lines);
		for (int i = 0; i < LINES; i++) {
			boolean there = i < all.size();
			if (there) {
				Kit.say(lines.get(i), all.get(i));
			} else {
				Kit.say(lines.get(i), "");
			}
			Kit.visible(lines.get(i), there);
		}
		boolean live = setup.desk().live().isPresent();
		boolean told = Kit.say(busy, !setup.busy().isEmpty() ? setup.busy() + " …" : live && !setup.rehearsing() ? SetupTexts.of("setupView.aRunIsAt") : "");
		back.setEnabled(page.ordinal() > 0);
		next.setEnabled(page.ordinal() < SetupPage.values().length - 1);
		start.setEnabled(setup.startable());
		Kit.visible(start, page == SetupPage.DRY_RUN);
		Kit.visible(next, page != SetupPage.DRY_RUN);
		sheets.get(page).pane().show();
		if (told || !before.equals(text(lines))) {
			root.layout(true, true);
			fit(sheets.get(page));
		}
	}

	private static String text(List<Label> labels) {
		return String.join("\n", labels.stream().map(Label::getText).toList());
	}

	/** @return the page in sight */
	SetupPage page() {
		return page;
	}

	void focus() {
		if (!sheets.get(page).content().setFocus()) {
			list.setFocus();
		}
	}
}
