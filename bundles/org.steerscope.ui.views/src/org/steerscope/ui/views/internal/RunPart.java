/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.steerscope.run.RunView;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Refresher;
import org.steerscope.ui.RunControls;
import org.steerscope.ui.RunControls.Act;
import org.steerscope.ui.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** State, budget and buttons of the run. */
public final class RunPart {

	private final Desk desk;
	private final RunPresenter presenter;
	private final RunControls controls;
	private final Map<Act, Button> buttons = new EnumMap<>(Act.class);
	private Refresher<RunPresenter.Model> refresher;
	private AutoCloseable subscription;
	private Page page;
	private Annunciator annunciator;
	private Label title;
	private Label reason;
	private ProgressBar progress;
	private Label model;
	private ScrolledComposite scrolled;
	private Composite details;
	private Doubts doubts;
	private Label why;
	private Composite rows;
	private Label alarms;

	/** @param desk what is shown */
	@Inject
	public RunPart(Desk desk) {
		this.desk = desk;
		this.presenter = new RunPresenter(desk);
		this.controls = new RunControls(desk);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name("Run");
		page.staysNow(() -> desk.run().filter(RunView::live).isPresent() ? "This view shows the run as it is now." : "");
		refresher = desk.refresher(presenter::compute, this::show);
		title = new Label(page.tools(), SWT.NONE);
		annunciator = new Annunciator(page.body());
		annunciator.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		progress = new ProgressBar(page.body(), SWT.SMOOTH);
		progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		progress.setToolTipText("Measurements taken of those planned");
		reason = new Label(page.body(), SWT.WRAP);
		reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		buttons();
		model = new Label(page.body(), SWT.WRAP);
		model.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		details();
		page.showBody();
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	/** What need not be seen all the time scrolls where there is no room for it. */
	private void details() {
		scrolled = new ScrolledComposite(page.body(), SWT.V_SCROLL);
		scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		details = new Composite(scrolled, SWT.NONE);
		details.setLayout(Page.grid(1, 0));
		scrolled.setContent(details);
		doubts = new Doubts(details);
		doubts.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		why = new Label(details, SWT.WRAP);
		why.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		rows = new Composite(details, SWT.NONE);
		GridLayout layout = Page.grid(2, 0);
		layout.horizontalSpacing = 14;
		layout.verticalSpacing = 2;
		rows.setLayout(layout);
		rows.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		alarms = new Label(details, SWT.WRAP);
		alarms.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scrolled.addListener(SWT.Resize, e -> {
			measure();
			refresher.refresh();
		});
	}

	private void measure() {
		int width = scrolled.getClientArea().width;
		scrolled.setMinSize(details.computeSize(Math.max(1, width), SWT.DEFAULT));
		scrolled.getVerticalBar().setIncrement(20);
	}

	private void buttons() {
		Composite row = new Composite(page.body(), SWT.NONE);
		GridLayout layout = Page.grid(RunControls.MAIN.size(), 0);
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		for (Act act : RunControls.MAIN) {
			Button button = new Button(row, SWT.PUSH);
			button.setText(act.label());
			GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
			data.heightHint = 36;
			data.widthHint = act == Act.MAKE_SAFE ? 120 : 52;
			button.setLayoutData(data);
			button.addListener(SWT.Selection, e -> controls.perform(act));
			buttons.put(act, button);
		}
	}

	private void show(RunPresenter.Model shown) {
		if (page.isDisposed()) {
			return;
		}
		if (set(title, shown.mode() == null ? "" : shown.title())) {
			page.relayout();
		}
		annunciator.show(shown.mode(), shown.word(), shown.mode() == null ? ""
				: shown.planned() > 0 ? shown.done() + " / " + shown.planned() : Integer.toString(shown.done()),
				shown.doubts().isEmpty() ? null : shown.doubts().get(0).severity(), shown.doubts().size());
		progress.setMaximum(Math.max(1, shown.planned()));
		progress.setSelection(Math.min(shown.done(), shown.planned()));
		boolean changed = set(reason, shown.mode() == null ? desk.starter().map(s -> s.description()).orElse("Open a plan from the File menu.")
				: shown.reason());
		changed |= setOrHide(model, "Model: ", shown.model());
		if (changed) {
			page.body().layout(true, true);
		}
		changed = doubts.show(shown.doubts());
		changed |= setOrHide(why, "Why: ", shown.why());
		changed |= show(shown.rows());
		changed |= set(alarms, shown.alarms().isEmpty() ? "" : "⚠ " + String.join("\n⚠ ", shown.alarms()));
		buttons.forEach((act, button) -> {
			button.setEnabled(controls.enabled(act));
			Theme theme = Theme.of(page.body());
			button.setForeground(Theme.color(button.isEnabled() ? theme.foreground() : theme.frame()));
			if (!button.getText().equals(controls.label(act))) {
				button.setText(controls.label(act));
			}
			button.setToolTipText(controls.hint(act));
		});
		if (changed) {
			details.layout(true, true);
			measure();
		}
		page.showBody();
	}

	private boolean show(List<RunPresenter.Row> shown) {
		boolean rebuilt = rows.getChildren().length != 2 * shown.size();
		if (rebuilt) {
			for (var child : rows.getChildren()) {
				child.dispose();
			}
			for (RunPresenter.Row row : shown) {
				new Label(rows, SWT.NONE).setText(row.label());
				new Label(rows, SWT.NONE).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			}
		}
		for (int i = 0; i < shown.size(); i++) {
			set((Label) rows.getChildren()[2 * i], shown.get(i).label());
			Label value = (Label) rows.getChildren()[2 * i + 1];
			if (set(value, shown.get(i).value())) {
				value.setToolTipText(shown.get(i).value());
			}
		}
		return rebuilt;
	}

	/** A label without text takes no room. */
	private static boolean setOrHide(Label label, String title, String text) {
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		label.setVisible(!text.isEmpty());
		return set(label, text.isEmpty() ? "" : title + text);
	}

	private static boolean set(Label label, String text) {
		String escaped = text.replace("&", "&&");
		if (label.getText().equals(escaped)) {
			return false;
		}
		label.setText(escaped);
		return true;
	}

	/** Focuses the first button that can be pressed. */
	@Focus
	public void focus() {
		buttons.values().stream().filter(Button::isEnabled).findFirst().ifPresentOrElse(Button::setFocus, annunciator::setFocus);
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
