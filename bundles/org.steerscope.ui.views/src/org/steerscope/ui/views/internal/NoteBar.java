/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.steerscope.data.ProblemException;
import org.steerscope.ui.Desk;

/**
 * A line at the lower edge of a view to write a note in. It takes room of its own, so it never covers a button, and nothing waits for it.
 * Enter writes the note down, Escape drops it. UI thread.
 */
final class NoteBar {

	/** A message goes away after so many milliseconds. */
	private static final int READ = 8000;

	private final Desk desk;
	private final NotePresenter presenter;
	private final Composite bar;
	private final Label title;
	private final Text text;
	private final Button picture;
	private final Control pictured;
	private final Runnable closed;
	private NotePresenter.About about;
	private NotePicture taken;
	private Control before;
	private int said;

	/**
	 * @param parent a grid of two columns
	 * @param pictured what the picture shows
	 * @param closed is called when the line goes away
	 */
	NoteBar(Composite parent, Control pictured, Desk desk, Runnable closed) {
		this.desk = desk;
		this.presenter = new NotePresenter(desk);
		this.pictured = pictured;
		this.closed = closed;
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(Page.grid(3, 2));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		data.exclude = true;
		bar.setLayoutData(data);
		bar.setVisible(false);
		title = new Label(bar, SWT.WRAP);
		title.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		text = new Text(bar, SWT.BORDER | SWT.SINGLE);
		text.setTextLimit(NoteText.LONGEST);
		text.setMessage(ViewTexts.of("noteBar.enterWritesItDown"));
		text.setToolTipText(ViewTexts.of("noteBar.aNoteForThe"));
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.DefaultSelection, e -> write());
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				close();
			}
		});
		picture = new Button(bar, SWT.CHECK);
		picture.setText(ViewTexts.of("noteBar.picture"));
		picture.setToolTipText(ViewTexts.of("noteBar.keepAPictureOf"));
		bar.addListener(SWT.Dispose, e -> drop());
	}

	/** Opens the line, or says why no note can be written. */
	void open() {
		before = bar.getDisplay().getFocusControl();
		Optional<String> refusal = presenter.refusal();
		if (refusal.isPresent()) {
			say(refusal.get());
			return;
		}
		if (!bar.isVisible() || !text.isVisible()) {
			drop();
			taken = NotePicture.take(pictured);
			about = presenter.about();
		}
		title.setText(about.title());
		field(true);
		picture.setEnabled(taken != null);
		text.setFocus();
		// A view that was not the active one takes the focus for itself when it becomes that.
		bar.getDisplay().asyncExec(() -> {
			if (!bar.isDisposed() && text.isVisible()) {
				text.setFocus();
			}
		});
	}

	/** @return whether the line is there */
	boolean isOpen() {
		return bar.getVisible();
	}

	private void write() {
		String words = text.getText().strip();
		if (words.isEmpty()) {
			close();
			return;
		}
		NotePresenter.About of = about;
		if (!picture.getSelection() || taken == null) {
			presenter.send(of, words, null);
		} else {
			String view = String.valueOf(bar.getParent().getData(Page.NAME));
			ImageData data = taken.withCaption(presenter.caption(of, words, view));
			Path file = NotePresenter.picture(of, view, Instant.now());
			desk.refresher(() -> keep(of, words, data, file), problem -> {
				if (!problem.isEmpty() && !bar.isDisposed()) {
					say(problem);
				}
			}).refresh();
		}
		text.setText("");
		close();
	}

	/** @return why there is no picture; empty if there is one. The note is written in any case. On a worker */
	private String keep(NotePresenter.About of, String words, ImageData data, Path file) {
		try {
			NotePicture.write(data, file);
			presenter.send(of, words, file);
			return "";
		} catch (ProblemException e) {
			presenter.send(of, words, null);
			return e.getMessage() + ViewTexts.of("noteBar.theNoteIsKept");
		}
	}

	private void say(String message) {
		title.setText(message);
		field(false);
		int mine = ++said;
		bar.getDisplay().timerExec(READ, () -> {
			if (!bar.isDisposed() && mine == said && !text.isVisible()) {
				show(false);
			}
		});
	}

	private void field(boolean shown) {
		for (Control c : new Control[] { text, picture }) {
			c.setVisible(shown);
			((GridData) gridData(c)).exclude = !shown;
		}
		GridData data = (GridData) title.getLayoutData();
		data.grabExcessHorizontalSpace = !shown;
		data.horizontalAlignment = shown ? SWT.BEGINNING : SWT.FILL;
		data.widthHint = shown ? SWT.DEFAULT : 100;
		show(true);
	}

	private static GridData gridData(Control c) {
		if (c.getLayoutData() == null) {
			c.setLayoutData(new GridData());
		}
		return (GridData) c.getLayoutData();
	}

	/** Drops what was begun. */
	void close() {
		drop();
		show(false);
		if (before != null && !before.isDisposed()) {
			before.setFocus();
		}
	}

	private void drop() {
		if (taken != null) {
			taken.dispose();
			taken = null;
		}
	}

	private void show(boolean shown) {
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
		bar.getParent().layout(true, true);
		if (!shown) {
			closed.run();
		}
	}
}
