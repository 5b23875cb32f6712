/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.steerscope.ui.Desk;
import org.steerscope.ui.LiveLabel;
import org.steerscope.ui.Refresher;
import org.steerscope.ui.SettingsForm;

/** What the Scalarizer and the Search Rule views share: kind, settings, buttons, and what the draft would bring. UI thread. */
final class DraftView {

	private static final int COLUMNS = 4;

	private final Desk desk;
	private final DraftPresenter presenter;
	private final SteerPage page;
	private final Refresher<DraftPresenter.Model> models;
	private final Refresher<DraftPresenter.Comparison> comparisons;
	private final AutoCloseable subscription;
	private final Combo kind;
	private final Label about;
	private final Composite extra;
	private final SettingsForm form;
	private final Label problem;
	private final Button apply;
	private final Button drop;
	private final Button undo;
	private final Button redo;
	private final Button keep;
	private final Button update;
	private final Label next;
	private final Label headline;
	private final Composite grid;
	private final List<ColumnPanel> panels = new ArrayList<>();
	private final String emptyHint;
	private final java.util.function.Consumer<DraftPresenter.Model> more;
	private DraftPresenter.Model model;
	private int comparedStep;
	private boolean wasSteerable = true;

	/**
	 * @param what the kind is called
	 * @param emptyHint what to do where there is no run
	 * @param hint what to do before there is a draft
	 * @param build adds what this view has beside the settings
	 * @param more hears each model
	 */
	DraftView(Composite parent, Desk desk, DraftPresenter presenter, String what, String emptyHint, String hint,
			java.util.function.Consumer<Composite> build, java.util.function.Consumer<DraftPresenter.Model> more) {
		this.desk = desk;
		this.presenter = presenter;
		this.emptyHint = emptyHint;
		this.more = more;
		page = new SteerPage(parent);
		models = desk.refresher(presenter::model, this::show);
		comparisons = desk.refresher(presenter::compare, c -> show(c, hint));
		Composite left = column(page.content(), 320, false);
		kind = new Combo(left, SWT.READ_ONLY);
		kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		kind.setToolTipText(what);
		kind.addListener(SWT.Selection, e -> presenter.kind(kind.getSelectionIndex()));
		about = wrapped(left);
		problem = wrapped(left);
		Composite buttons = new Composite(left, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.center = true;
		buttons.setLayout(row);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		apply = button(buttons, SteerTexts.of("draftView.apply"), SteerTexts.of("draftView.makeTheDraftCount"), presenter::apply);
		drop = button(buttons, SteerTexts.of("draftView.drop"), SteerTexts.of("draftView.forgetTheDraftEscape"), presenter::drop);
		undo = button(buttons, SteerTexts.of("draftView.undo"), "", presenter::undo);
		redo = button(buttons, SteerTexts.of("draftView.redo"), "", presenter::redo);
		keep = button(buttons, SteerTexts.of("draftView.keepBeside"), SteerTexts.of("draftView.keepThisDraftBeside"), presenter::keep);
		extra = new Composite(left, SWT.NONE);
		extra.setLayout(bare(1));
		extra.addListener(SWT.Settings, e -> page.fit());
		extra.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		build.accept(extra);
		form = new SettingsForm(left, presenter::set);
		form.box().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		form.box().addListener(SWT.Settings, e -> page.fit());
		Composite side = column(page.content(), 260, true);
		headline = wrapped(side);
		grid = new Composite(side, SWT.NONE);
		GridLayout columns = bare(COLUMNS);
		columns.makeColumnsEqualWidth = true;
		columns.horizontalSpacing = 10;
		grid.setLayout(columns);
		grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		for (int i = 0; i < COLUMNS; i++) {
			panels.add(new ColumnPanel(grid, desk, page::fit));
		}
		update = button(side, SteerTexts.of("draftView.lookAgain"), SteerTexts.of("draftView.lookAheadOnceMore"), comparisons::refresh);
		next = wrapped(side);
		hook(page.root());
		subscription = desk.listen(changes -> models.refresh());
		models.refresh();
		comparisons.refresh();
	}

	private static Composite column(Composite parent, int width, boolean wide) {
		Composite c = new Composite(parent, SWT.NONE);
		c.setLayout(bare(1));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, wide, false);
		data.widthHint = width;
		c.setLayoutData(data);
		return c;
	}

	static GridLayout bare(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		return layout;
	}

	static Label wrapped(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 180;
		label.setLayoutData(data);
		return label;
	}

	Button button(Composite parent, String text, String tip, Runnable act) {
		Button b = new Button(parent, SWT.PUSH);
		b.setText(text);
		b.setToolTipText(tip);
		b.addListener(SWT.Selection, e -> {
			act.run();
			models.refresh();
			if (text.startsWith("Keep")) {
				comparisons.refresh();
			}
		});
		return b;
	}

	/** Keys act wherever the focus is in the view; in a text field, Escape and Enter too. */
	private void hook(Control control) {
		org.eclipse.swt.widgets.Listener filter = this::key;
		control.getDisplay().addFilter(SWT.KeyDown, filter);
		control.addListener(SWT.Dispose, e -> control.getDisplay().removeFilter(SWT.KeyDown, filter));
	}

	private boolean within(Control focus) {
		for (Control c = focus; c != null; c = c.getParent()) {
			if (c == page.root()) {
				return true;
			}
		}
		return false;
	}

	private void key(Event e) {
		if (!(e.widget instanceof Control focus) || page.isDisposed() || !within(focus) || model == null) {
			return;
		}
		boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
		boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
		if (enter && model.draft() && !(focus instanceof Button)) {
			presenter.apply();
		} else if (e.keyCode == SWT.ESC && model.draft()) {
			page.root().forceFocus();
			presenter.drop();
		} else if (ctrl && e.keyCode == 'z' && (e.stateMask & SWT.SHIFT) == 0 && !(focus instanceof Text)) {
			presenter.undo();
		} else if (ctrl && (e.keyCode == 'y' || e.keyCode == 'z') && !(focus instanceof Text)) {
			presenter.redo();
		} else {
			return;
		}
		e.doit = false;
		e.type = SWT.None;
		models.refresh();
	}

	private void show(DraftPresenter.Model m) {
		if (page.isDisposed()) {
			return;
		}
		model = m;
		if (m.shown() == null) {
			page.showEmpty(SteerTexts.of("draftView.noRun"), emptyHint);
			return;
		}
		if (!java.util.Arrays.equals(kind.getItems(), m.labels().toArray(String[]::new))) {
			kind.setItems(m.labels().toArray(String[]::new));
		}
		if (kind.getSelectionIndex() != m.kind()) {
			kind.select(m.kind());
		}
		boolean only = ChainEditor.exclude(kind, m.labels().size() < 2);
		only |= ChainEditor.exclude(form.box(), m.labels().size() < 2 && m.described() != null && m.described().settingsType().getRecordComponents().length == 0);
		boolean resized = text(about, m.described() == null ? SteerTexts.of("draftView.isNotInstalledHere", m.shown().id()) : m.described().description());
		if (m.described() != null) {
			form.axis(desk.newest().axisUnit());
			form.show(m.described().settingsType(), m.values());
		}
		more.accept(m);
		resized |= text(problem, !m.problem().isEmpty() ? "▲ " + m.problem() : !m.note().isEmpty() ? m.note()
				: m.draft() ? SteerTexts.of("draftView.draftNothingIsChanged")
				: SteerTexts.of("draftView.thisIsInForce"));
		Buttons.enable(apply, m.draft() && m.steerable() && m.problem().isEmpty());
		Buttons.enable(drop, m.draft());
		Buttons.enable(keep, m.draft() && m.problem().isEmpty());
		Buttons.enable(undo, m.undoes().isPresent());
		undo.setToolTipText(m.undoes().map(c -> SteerTexts.of("draftView.goBackToCtrl", c)).orElse(SteerTexts.of("draftView.nothingWasChangedFrom")));
		Buttons.enable(redo, m.redoes().isPresent());
		redo.setToolTipText(m.redoes().map(c -> SteerTexts.of("draftView.goAgainToCtrl", c)).orElse(SteerTexts.of("draftView.nothingWasUndoneCtrl")));
		resized |= LiveLabel.set(next, m.next());
		if (resized || only) {
			page.fit();
		}
		page.showContent();
		boolean changedHands = wasSteerable != m.steerable();
		wasSteerable = m.steerable();
		if (presenter.outdated() || changedHands) {
			text(headline, m.draft() && m.steerable() ? SteerTexts.of("draftView.lookingAhead") : "");
			comparisons.refresh();
		} else if (comparedStep > 0 && desk.newest().scored() > comparedStep) {
			LiveLabel.set(headline, headline(comparedStep) + SteerTexts.of("draftView.moreSince", desk.newest().scored() - comparedStep));
		}
	}

	private static String headline(int step) {
		return SteerTexts.of("draftView.whatItWouldBring", step);
	}

	private void show(DraftPresenter.Comparison c, String hint) {
		if (page.isDisposed()) {
			return;
		}
		comparedStep = c.columns().isEmpty() ? 0 : c.step();
		for (int i = 0; i < COLUMNS; i++) {
			panels.get(i).show(i < c.columns().size() ? c.columns().get(i) : null, desk.live().orElse(null));
		}
		((GridLayout) grid.getLayout()).numColumns = Math.max(1, c.columns().size());
		update.setVisible(!c.columns().isEmpty());
		text(headline, !c.columns().isEmpty() ? headline(c.step()) : model == null || model.steerable() ? hint
				: SteerTexts.of("draftView.noLiveRunIs"));
		page.fit();
	}

	/** @return whether the label may have changed its size */
	private static boolean text(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (label.getText().equals(shown)) {
			return false;
		}
		label.setText(shown);
		Point size = label.getSize();
		return size.x == 0 || label.computeSize(size.x, SWT.DEFAULT).y != size.y;
	}

	/** Computes everything anew, after something else than the desk changed. */
	void refresh() {
		models.refresh();
	}

	SettingsForm form() {
		return form;
	}

	/** @return what the columns say, for tests */
	List<String> words() {
		return panels.stream().map(ColumnPanel::words).toList();
	}

	void focus() {
		if (kind.isVisible()) {
			kind.setFocus();
		} else {
			extra.setFocus();
		}
	}

	void dispose() throws Exception {
		subscription.close();
	}
}
