/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.steerscope.ui.RunControls;
import org.steerscope.ui.RunControls.Act;

/**
 * Makes every window black, because stray light spoils what is measured; any key or click brings them back. The keys that stop the run,
 * abort the point and make safe act, and it stays dark. Also sees to it that make-safe's key works wherever the focus is. UI thread.
 */
final class Blackout {

	private static final List<Act> ACT_IN_THE_DARK = List.of(Act.MAKE_SAFE, Act.STOP, Act.ABORT_POINT, Act.PAUSE);

	private final Display display;
	private final GlobalKeys keys;
	private final RunControls controls;
	private final List<Shell> covers = new ArrayList<>();
	private final Listener filter = this::key;

	Blackout(Display display, GlobalKeys keys, RunControls controls) {
		this.display = display;
		this.keys = keys;
		this.controls = controls;
		display.addFilter(SWT.KeyDown, filter);
	}

	/** @return whether it is dark */
	boolean dark() {
		return !covers.isEmpty();
	}

	/** Covers every window, or uncovers them. */
	void toggle() {
		if (dark()) {
			lift();
			return;
		}
		Color black = new Color(0, 0, 0);
		for (Shell shell : display.getShells()) {
			if (shell.isVisible() && !shell.getMinimized()) {
				Shell cover = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
				cover.setText("Steerscope");
				cover.setBackground(black);
				cover.addPaintListener(e -> {
					e.gc.setBackground(black);
					e.gc.fillRectangle(e.x, e.y, e.width, e.height);
				});
				cover.setBounds(shell.getBounds());
				cover.setCursor(display.getSystemCursor(SWT.CURSOR_NO));
				cover.addListener(SWT.MouseDown, e -> lift());
				cover.addListener(SWT.Dispose, e -> covers.remove(cover));
				hideCursor(cover);
				covers.add(cover);
				cover.setVisible(true);
			}
		}
	}

	private void hideCursor(Shell cover) {
		org.eclipse.swt.graphics.ImageData nothing = new org.eclipse.swt.graphics.ImageData(1, 1, 24,
				new org.eclipse.swt.graphics.PaletteData(0xff0000, 0xff00, 0xff));
		nothing.alphaData = new byte[1];
		Cursor none = new Cursor(display, nothing, 0, 0);
		cover.setCursor(none);
		cover.addListener(SWT.Dispose, e -> none.dispose());
	}

	private void lift() {
		List.copyOf(covers).forEach(Shell::dispose);
		covers.clear();
	}

	private void key(Event e) {
		if (dark()) {
			Act act = ACT_IN_THE_DARK.stream().filter(a -> keys.is(e, a.command())).findFirst().orElse(null);
			if (act != null) {
				controls.perform(act);
			} else if (!modifier(e.keyCode)) {
				lift();
			}
			consume(e);
		} else if (keys.is(e, Act.MAKE_SAFE.command())) {
			controls.perform(Act.MAKE_SAFE);
			consume(e);
		}
	}

	private static boolean modifier(int keyCode) {
		return keyCode == SWT.SHIFT || keyCode == SWT.CTRL || keyCode == SWT.ALT || keyCode == SWT.COMMAND;
	}

	private static void consume(Event e) {
		e.doit = false;
		e.type = SWT.None;
	}

	/** Lets go of the keyboard. */
	void dispose() {
		lift();
		if (!display.isDisposed()) {
			display.removeFilter(SWT.KeyDown, filter);
		}
	}
}
