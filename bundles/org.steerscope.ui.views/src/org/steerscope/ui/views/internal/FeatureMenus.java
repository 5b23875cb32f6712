/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Buttons that open a menu, made anew each time it opens. UI thread. */
final class FeatureMenus {

	/**
	 * A line of a menu.
	 *
	 * @param label on screen; empty for a separator
	 * @param style SWT.PUSH, CHECK or RADIO
	 * @param chosen whether it is ticked
	 * @param enabled whether it can be chosen
	 * @param act what it does; null with {@code below}
	 * @param below lines of a menu beside it; null for none
	 */
	record Line(String label, int style, boolean chosen, boolean enabled, Runnable act, List<Line> below) {

		static Line act(String label, boolean enabled, Runnable act) {
			return new Line(label, SWT.PUSH, false, enabled, act, null);
		}

		static Line tick(String label, boolean chosen, Runnable act) {
			return new Line(label, SWT.CHECK, chosen, true, act, null);
		}

		static Line radio(String label, boolean chosen, boolean enabled, Runnable act) {
			return new Line(label, SWT.RADIO, chosen, enabled, act, null);
		}

		static Line menu(String label, List<Line> below) {
			return new Line(label, SWT.CASCADE, false, true, null, below);
		}

		static Line gap() {
			return new Line("", SWT.SEPARATOR, false, true, null, null);
		}
	}

	private FeatureMenus() {
	}

	/** @return a button that opens what the lines say then */
	static Button button(Composite parent, String text, String tooltip, Supplier<List<Line>> lines) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tooltip);
		button.setLayoutData(new RowData());
		button.addListener(SWT.Selection, e -> open(button, lines.get()));
		return button;
	}

	/** Opens a menu below a button. */
	static void open(Button button, List<Line> lines) {
		if (button.getMenu() != null) {
			button.getMenu().dispose();
		}
		Menu menu = new Menu(button);
		fill(menu, lines);
		button.setMenu(menu);
		String tip = button.getToolTipText();
		button.setToolTipText(null);
		menu.addListener(SWT.Hide, e -> button.setToolTipText(tip));
		Point at = button.toDisplay(0, button.getSize().y);
		menu.setLocation(at);
		menu.setVisible(true);
	}

	static void fill(Menu menu, List<Line> lines) {
		for (Line line : lines) {
			MenuItem item = new MenuItem(menu, line.style());
			if (line.style() == SWT.SEPARATOR) {
				continue;
			}
			item.setText(line.label());
			item.setEnabled(line.enabled());
			if (line.below() != null) {
				Menu below = new Menu(menu);
				fill(below, line.below());
				item.setMenu(below);
				continue;
			}
			if (line.style() != SWT.PUSH) {
				item.setSelection(line.chosen());
			}
			item.addListener(SWT.Selection, e -> {
				if (line.style() != SWT.RADIO || item.getSelection()) {
					line.act().run();
				}
			});
		}
	}
}
