/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Makes the text of every control as large as chosen: those there are, those that are made later, and those to which the theme gives another
 * font. UI thread.
 */
final class Magnifier {

	private static final int LATER = 150;
	private static final String OWN = "org.steerscope.workbench.font";

	/** The font a control had, and the larger one it was given for it. */
	private record Pair(Font own, Font given) {
	}

	private final Display display;
	private final Map<String, Font> fonts = new HashMap<>();
	private final Listener made = this::made;
	private final Listener changed = this::changed;
	private int percent = TextSize.LEAST;
	private boolean due;

	/** Begins to listen; after the theme did, so that its fonts are seen. */
	Magnifier(Display display) {
		this.display = display;
		display.addListener(SWT.Skin, made);
		display.addFilter(SWT.Activate, changed);
		display.addFilter(SWT.Show, changed);
	}

	/** Shows another size. */
	void show(int size) {
		percent = size;
		for (Shell shell : display.getShells()) {
			if (all(shell)) {
				shell.layout(true, true);
				// Native buttons know their new size a moment later only.
				display.timerExec(LATER, () -> {
					if (!shell.isDisposed()) {
						shell.layout(true, true);
					}
				});
			}
		}
	}

	private void made(Event e) {
		if (percent != TextSize.LEAST && e.widget instanceof Control control) {
			one(control);
		}
	}

	/** The theme dresses an active view anew; that is over when this event is. */
	private void changed(Event e) {
		if (percent != TextSize.LEAST && !due) {
			due = true;
			display.asyncExec(() -> {
				due = false;
				show(percent);
			});
		}
	}

	private boolean all(Control control) {
		boolean changed = one(control);
		if (control instanceof Composite inner) {
			for (Control child : inner.getChildren()) {
				changed |= all(child);
			}
		}
		return changed;
	}

	private boolean one(Control control) {
		Pair before = control.getData(OWN) instanceof Pair pair ? pair : null;
		Font now = control.getFont();
		Font own = before != null && now.equals(before.given()) ? before.own() : now;
		Font wanted = percent == TextSize.LEAST ? own : larger(own);
		if (wanted.equals(now)) {
			return false;
		}
		control.setData(OWN, percent == TextSize.LEAST ? null : new Pair(own, wanted));
		control.setFont(wanted);
		if (control instanceof Button) {
			widen(control.getLayoutData(), wanted.getFontData()[0].height / now.getFontData()[0].height);
		}
		return true;
	}

	/** A width given in pixels was meant for the font before. */
	private static void widen(Object layoutData, float by) {
		if (layoutData instanceof GridData data && data.widthHint > 0) {
			data.widthHint = Math.round(data.widthHint * by);
		} else if (layoutData instanceof RowData data && data.width > 0) {
			data.width = Math.round(data.width * by);
		}
	}

	private Font larger(Font own) {
		FontData[] data = own.getFontData();
		for (FontData d : data) {
			d.setHeight(Math.round(d.height * percent / 100));
		}
		return fonts.computeIfAbsent(data[0].toString(), key -> new Font(display, data));
	}

	/** Stops; the fonts go with the display. */
	void dispose() {
		if (!display.isDisposed()) {
			display.removeListener(SWT.Skin, made);
			display.removeFilter(SWT.Activate, changed);
			display.removeFilter(SWT.Show, changed);
		}
	}
}
