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
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.run.Choice;
import org.steerscope.ui.Desk;
import org.steerscope.ui.SettingsForm;

/** The steps of the processing chain, and the settings of the one chosen. UI thread. */
final class ChainEditor {

	private static final int SHOWN = 4;

	private final Desk desk;
	private final ProcessingPresenter presenter;
	private final Composite parent;
	private final Combo add;
	private final org.eclipse.swt.widgets.List steps;
	private final Button up;
	private final Button down;
	private final Button remove;
	private final Label about;
	private final SettingsForm form;

	/** @param parent hears {@link SWT#Settings} when the height may have changed */
	ChainEditor(Composite parent, Desk desk, ProcessingPresenter presenter) {
		this.parent = parent;
		this.desk = desk;
		this.presenter = presenter;
		add = new Combo(parent, SWT.READ_ONLY);
		add.setVisibleItemCount(20);
		add.setToolTipText(SteerTexts.of("chainEditor.addTip"));
		add.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		add.addListener(SWT.Selection, e -> add());
		steps = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = SHOWN * steps.getItemHeight();
		steps.setLayoutData(data);
		steps.setToolTipText(SteerTexts.of("chainEditor.stepsTip"));
		steps.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = SteerTexts.of("chainEditor.steps");
			}
		});
		steps.addListener(SWT.Selection, e -> show());
		steps.addListener(SWT.KeyDown, this::key);
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		row.setLayout(layout);
		up = button(row, SteerTexts.of("chainEditor.up"), SteerTexts.of("chainEditor.upTip"), () -> select(presenter.move(steps.getSelectionIndex(), -1)));
		down = button(row, SteerTexts.of("chainEditor.down"), SteerTexts.of("chainEditor.downTip"), () -> select(presenter.move(steps.getSelectionIndex(), 1)));
		remove = button(row, SteerTexts.of("chainEditor.remove"), SteerTexts.of("chainEditor.removeTip"), () -> presenter.remove(steps.getSelectionIndex()));
		about = DraftView.wrapped(parent);
		form = new SettingsForm(parent, (info, text) -> presenter.set(steps.getSelectionIndex(), info, text));
		form.box().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		form.box().addListener(SWT.Settings, e -> resized());
	}

	private Button button(Composite row, String text, String tip, Runnable act) {
		Button b = new Button(row, SWT.PUSH);
		b.setText(text);
		b.setToolTipText(tip);
		b.addListener(SWT.Selection, e -> {
			act.run();
			show();
		});
		return b;
	}

	/** Alt with an arrow key moves the chosen step, Delete removes it. */
	private void key(Event e) {
		boolean alt = (e.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
		if (alt && e.keyCode == SWT.ARROW_UP) {
			select(presenter.move(steps.getSelectionIndex(), -1));
		} else if (alt && e.keyCode == SWT.ARROW_DOWN) {
			select(presenter.move(steps.getSelectionIndex(), 1));
		} else if (e.keyCode == SWT.DEL) {
			presenter.remove(steps.getSelectionIndex());
		} else {
			return;
		}
		e.doit = false;
		show();
	}

	private void add() {
		int i = add.getSelectionIndex() - 1;
		List<ProcessingStepFactory<?>> installed = presenter.installed();
		if (i >= 0 && i < installed.size()) {
			int at = presenter.add(installed.get(i));
			add.select(0);
			show();
			select(at);
			show();
		}
	}

	private void select(int index) {
		if (index >= 0) {
			names();
			steps.select(index);
		}
	}

	/** Shows the draft, or the chain in force. */
	void show() {
		List<String> offers = new ArrayList<>(List.of(SteerTexts.of("chainEditor.add")));
		presenter.installed().forEach(f -> offers.add(f.label()));
		if (!List.of(add.getItems()).equals(offers)) {
			add.setItems(offers.toArray(String[]::new));
			add.select(0);
		}
		List<Choice> chain = names();
		int i = steps.getSelectionIndex();
		Buttons.enable(remove, i >= 0);
		Buttons.enable(up, presenter.moves(i, -1));
		Buttons.enable(down, presenter.moves(i, 1));
		ProcessingStepFactory<?> chosen = i < 0 ? null : presenter.factory(chain.get(i)).orElse(null);
		String words = chosen != null ? chosen.description() : chain.isEmpty() ? SteerTexts.of("chainEditor.empty") : "";
		boolean changed = !about.getText().equals(words.replace("&", "&&"));
		if (changed) {
			about.setText(words.replace("&", "&&"));
		}
		changed |= exclude(form.box(), chosen == null);
		if (chosen != null) {
			form.axis(desk.newest().axisUnit());
			form.show(chosen.settingsType(), chain.get(i).settings());
		}
		if (changed) {
			resized();
		}
	}

	private List<Choice> names() {
		List<Choice> chain = presenter.steps();
		String[] names = chain.stream().map(presenter::name).toArray(String[]::new);
		if (!java.util.Arrays.equals(names, steps.getItems())) {
			int before = steps.getSelectionIndex();
			steps.setItems(names);
			steps.select(Math.min(Math.max(0, before), names.length - 1));
		}
		return chain;
	}

	private void resized() {
		parent.notifyListeners(SWT.Settings, new Event());
	}

	/** @return whether that is something else than before */
	static boolean exclude(Control control, boolean out) {
		GridData data = (GridData) control.getLayoutData();
		if (data.exclude == out) {
			return false;
		}
		data.exclude = out;
		control.setVisible(!out);
		return true;
	}

	/** @return the steps as listed, for tests */
	List<String> listed() {
		return List.of(steps.getItems());
	}
}
