/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.steerscope.ui.Theme;

/** A page on which one operator hands the run over to the next; it lies in the view, so that nothing of the run is covered. UI thread. */
final class HandOverPage extends Composite {

	private final HandOver handOver;
	private final Runnable closed;
	private final Text summary;
	private final Text from;
	private final Text to;
	private final Text note;
	private final Label problem;

	/**
	 * @param named hears the name of whoever acts at this desk
	 * @param closed is called when the page is left
	 */
	HandOverPage(Composite parent, HandOver handOver, Consumer<String> named, Runnable closed) {
		super(parent, SWT.NONE);
		this.handOver = handOver;
		this.closed = closed;
		setLayout(Page.grid(2, 0));
		from = field(ViewTexts.of("handOverPage.youAre"), ViewTexts.of("handOverPage.yourNameWhatYou"));
		from.addListener(SWT.FocusOut, e -> {
			if (!from.getText().isBlank()) {
				named.accept(from.getText());
			}
		});
		to = field(ViewTexts.of("handOverPage.nextOperator"), ViewTexts.of("handOverPage.whoseShiftBegins"));
		new Label(this, SWT.NONE).setText(ViewTexts.of("handOverPage.note"));
		note = new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		note.setToolTipText(ViewTexts.of("handOverPage.whatTheNextOperator"));
		GridData lines = new GridData(SWT.FILL, SWT.FILL, true, false);
		lines.heightHint = 3 * note.getLineHeight();
		lines.widthHint = 100;
		note.setLayoutData(lines);
		note.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.doit);
		problem = new Label(this, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
		wide.widthHint = 100;
		problem.setLayoutData(wide);
		Composite row = new Composite(this, SWT.NONE);
		row.setLayout(Page.grid(3, 0));
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
		button(row, ViewTexts.of("handOverPage.handOver"), ViewTexts.of("handOverPage.theNextOperatorIs"), this::hand);
		button(row, ViewTexts.of("handOverPage.copyAsText"), ViewTexts.of("handOverPage.copySummaryAndNote"), this::copy);
		button(row, ViewTexts.of("handOverPage.back"), ViewTexts.of("handOverPage.leaveWithoutHandingOver"), this::close);
		summary = new Text(this, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		summary.setToolTipText(ViewTexts.of("handOverPage.whatWasDoneSince"));
		GridData all = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		all.widthHint = 100;
		all.heightHint = 8 * summary.getLineHeight();
		summary.setLayoutData(all);
		for (Text t : new Text[] { from, to, note, summary }) {
			t.addListener(SWT.Traverse, e -> {
				if (e.detail == SWT.TRAVERSE_ESCAPE) {
					e.doit = false;
					close();
				}
			});
		}
	}

	private Text field(String label, String hint) {
		new Label(this, SWT.NONE).setText(label);
		Text text = new Text(this, SWT.BORDER);
		text.setToolTipText(hint);
		text.setTextLimit(200);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return text;
	}

	private static void button(Composite parent, String text, String hint, Runnable act) {
		Button b = new Button(parent, SWT.PUSH);
		b.setText(text);
		b.setToolTipText(hint);
		b.addListener(SWT.Selection, e -> act.run());
	}

	/** Opens the page anew. */
	void open(String who, String text) {
		from.setText(who);
		summary.setText(text);
		say("");
		to.setFocus();
	}

	private void hand() {
		String refused = handOver.handOver(from.getText(), to.getText(), note.getText());
		say(refused);
		if (refused.isEmpty()) {
			to.setText("");
			note.setText("");
			closed.run();
		}
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(getDisplay());
		try {
			clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		say(ViewTexts.of("handOverPage.copied"));
	}

	/** @return summary, names and note */
	String text() {
		String names = from.getText().strip() + (to.getText().isBlank() ? "" : " → " + to.getText().strip());
		return summary.getText().replace(Text.DELIMITER, "\n") + ViewTexts.of("handOverPage.handedOver") + names + "\n" + (note.getText().isBlank() ? "" : "\n" + note.getText().strip() + "\n");
	}

	private void say(String words) {
		problem.setText(words.isEmpty() || words.equals(ViewTexts.of("handOverPage.copied")) ? words : "▲ " + words);
		problem.setForeground(Theme.color(words.equals(ViewTexts.of("handOverPage.copied")) ? Theme.of(this).foreground() : Theme.of(this).serious()));
		layout(true);
	}

	private void close() {
		closed.run();
	}
}
