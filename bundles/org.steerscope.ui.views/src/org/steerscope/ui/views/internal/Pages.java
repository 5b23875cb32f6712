/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.steerscope.ui.Desk;

/**
 * The views at one desk, for keys that act wherever the focus is in a window with views: N writes a note, Escape and End return to now.
 * Where a person types, keys are text. UI thread.
 */
final class Pages implements Listener {

	static final String OWN = "steerscope.letters";

	private final Display display;
	private final Desk desk;
	private final List<Page> pages = new ArrayList<>();

	private Pages(Display display, Desk desk) {
		this.display = display;
		this.desk = desk;
	}

	/** @return the views of a desk, kept with the display as long as there are any */
	private static Pages of(Display display, Desk desk) {
		String key = Pages.class.getName() + System.identityHashCode(desk);
		if (display.getData(key) instanceof Pages known && known.desk == desk) {
			return known;
		}
		Pages made = new Pages(display, desk);
		display.setData(key, made);
		return made;
	}

	/** Lets a view hear of the keys until it is disposed. */
	static void add(Page page, Control root, Desk desk) {
		Pages all = of(root.getDisplay(), desk);
		if (all.pages.isEmpty()) {
			all.display.addFilter(SWT.KeyDown, all);
		}
		all.pages.add(page);
		root.addListener(SWT.Dispose, e -> all.remove(page));
	}

	private void remove(Page page) {
		pages.remove(page);
		if (pages.isEmpty() && !display.isDisposed()) {
			display.removeFilter(SWT.KeyDown, this);
		}
	}

	@Override
	public void handleEvent(Event e) {
		if (!(e.widget instanceof Control focus) || (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || types(focus) || own(focus, e.character)
				|| pages.stream().noneMatch(p -> p.root().getShell() == focus.getShell())) {
			return;
		}
		if (e.character == 'n' || e.character == 'N') {
			taken(e);
			target(focus).openNote();
		} else if (e.keyCode == SWT.ESC && pages.stream().anyMatch(p -> p.holds(focus) && p.closeNote())) {
			taken(e);
		} else if ((e.keyCode == SWT.ESC || e.keyCode == SWT.END) && desk.moment().isPresent()) {
			taken(e);
			desk.showNow();
		}
	}

	/** Nobody else hears of the key. */
	private static void taken(Event e) {
		e.doit = false;
		e.type = SWT.None;
	}

	/** A view may have uses of its own for letters: those in the data {@value #OWN} of a control it lies in. */
	private static boolean own(Control focus, char letter) {
		for (Control c = focus; c != null; c = c.getParent()) {
			if (c.getData(OWN) instanceof String letters && letters.indexOf(Character.toLowerCase(letter)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean types(Control focus) {
		return focus instanceof Text || focus instanceof StyledText || focus instanceof Spinner
				|| focus instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) == 0;
	}

	/** @return the view under the pointer, or else the one with the focus, or else the first in sight */
	private Page target(Control focus) {
		Control under = display.getCursorControl();
		return pages.stream().filter(p -> p.holds(under)).findFirst().or(() -> pages.stream().filter(p -> p.holds(focus)).findFirst())
				.or(() -> pages.stream().filter(p -> p.root().isVisible()).findFirst()).orElse(pages.get(0));
	}
}
