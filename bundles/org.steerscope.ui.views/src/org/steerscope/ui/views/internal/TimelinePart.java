/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Every event of the run; picking one shows that moment in all views. */
public final class TimelinePart {

	/** Ten steps per second. */
	private static final int BEAT = 100;

	private final Desk desk;
	private final TimelinePresenter presenter;
	private Refresher<TimelinePresenter.Model> refresher;
	private AutoCloseable subscription;
	private Page page;
	private EventList list;
	private Button playing;
	private TimelinePresenter.Model shown;

	/** @param desk what is shown */
	@Inject
	public TimelinePart(Desk desk) {
		this.desk = desk;
		this.presenter = new TimelinePresenter(desk);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name(ViewTexts.of("timelinePart.timeline"));
		page.saysMomentItself();
		refresher = desk.refresher(presenter::compute, this::show);
		String[] kinds = new String[EventKind.values().length + 1];
		kinds[0] = "all";
		for (EventKind kind : EventKind.values()) {
			kinds[kind.ordinal() + 1] = kind.sign() + " " + kind.plural();
		}
		Combo kind = page.combo("", ViewTexts.of("timelinePart.whichKindsOfEvents"), i -> {
			presenter.kind(i == 0 ? null : EventKind.values()[i - 1]);
			refresher.refresh();
		}, kinds);
		kind.setVisibleItemCount(kinds.length);
		((RowData) kind.getLayoutData()).width = 130;
		search();
		playing = new Button(page.tools(), SWT.TOGGLE);
		playing.setText(ViewTexts.of("timelinePart.play"));
		playing.setToolTipText(ViewTexts.of("timelinePart.goThroughTheRun"));
		playing.addListener(SWT.Selection, e -> begin());
		Button now = new Button(page.tools(), SWT.PUSH);
		now.setText(ViewTexts.of("timelinePart.now"));
		now.setToolTipText(ViewTexts.of("timelinePart.showTheNewestAgain"));
		now.addListener(SWT.Selection, e -> desk.showNow());
		Button note = new Button(page.tools(), SWT.PUSH);
		note.setText(ViewTexts.of("timelinePart.note"));
		note.setToolTipText(ViewTexts.of("timelinePart.writeANoteOn"));
		note.addListener(SWT.Selection, e -> page.openNote());
		list = new EventList(page.body());
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		list.onPick(this::pick);
		list.onNow(() -> {
			playing.setSelection(false);
			desk.showNow();
		});
		list.onPlay(() -> {
			playing.setSelection(!playing.getSelection());
			begin();
		});
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private void search() {
		Text text = new Text(page.tools(), SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(ViewTexts.of("timelinePart.filter"));
		text.setToolTipText(ViewTexts.of("timelinePart.listOnlyEventsWhose"));
		text.setTextLimit(200);
		text.setLayoutData(new RowData(84, SWT.DEFAULT));
		text.addListener(SWT.Modify, e -> {
			presenter.text(text.getText());
			refresher.refresh();
		});
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
				list.setFocus();
			}
		});
	}

	private void pick(int line) {
		if (shown != null && line < shown.count()) {
			desk.showMoment(shown.sequence(line));
		}
	}

	/** Plays from the moment shown; while that is now, from the beginning. */
	private void begin() {
		if (playing.getSelection() && shown != null && shown.count() > 0) {
			if (desk.moment().isEmpty()) {
				pick(0);
			}
			list.getDisplay().timerExec(BEAT, this::beat);
		} else {
			playing.setSelection(false);
		}
	}

	/** Goes on by a step while it plays; at the end of the run, or when someone returns to now, it stops. */
	private void beat() {
		if (page.isDisposed() || !playing.getSelection()) {
			return;
		}
		int line = desk.moment().map(m -> shown.line(m.index())).orElse(-1);
		int next = line < 0 ? -1 : shown.nextStep(line);
		if (next < 0) {
			playing.setSelection(false);
			return;
		}
		pick(next);
		list.getDisplay().timerExec(BEAT, this::beat);
	}

	private void show(TimelinePresenter.Model model) {
		if (page.isDisposed()) {
			return;
		}
		shown = model;
		if (model.total() == 0) {
			page.showEmpty(ViewTexts.of("timelinePart.nothingHasHappenedYet"), ViewTexts.of("timelinePart.everyEventOfA"));
			return;
		}
		list.show(model);
		page.showBody();
	}

	/** Focuses the list. */
	@Focus
	public void focus() {
		list.setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
