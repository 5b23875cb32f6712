/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Buttons in as few lines as there is room for, about as many in each, stretched to fill it. UI thread. */
final class ButtonLines extends Composite {

	private static final int GAP = 6;
	private final int padding;

	/** @param padding pixels a button is higher than its words need */
	ButtonLines(Composite parent, int padding) {
		super(parent, SWT.NONE);
		this.padding = padding;
		setLayout(new Lines());
		addListener(SWT.MouseMove, e -> why(e.x, e.y));
	}

	/** The platform shows no tooltip for what cannot be pressed: why it cannot is said by what lies below it. */
	private void why(int x, int y) {
		String hint = null;
		for (Control child : getChildren()) {
			if (!child.getEnabled() && child.getBounds().contains(x, y)) {
				hint = child.getToolTipText();
			}
		}
		if (!java.util.Objects.equals(hint, getToolTipText())) {
			setToolTipText(hint);
		}
	}

	/** @return a button that does something when it is pressed */
	Button add(String text, String hint, Runnable act) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, e -> act.run());
		return button;
	}

	private final class Lines extends Layout {

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			return new Point(wHint == SWT.DEFAULT ? 100 : wHint, place(wHint == SWT.DEFAULT ? 100 : wHint, false));
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			place(getClientArea().width, true);
		}

		/** @return the height */
		private int place(int width, boolean move) {
			Control[] all = getChildren();
			int high = 0;
			int[] wide = new int[all.length];
			for (int i = 0; i < all.length; i++) {
				Point size = all[i].computeSize(SWT.DEFAULT, SWT.DEFAULT);
				wide[i] = size.x;
				high = Math.max(high, size.y + padding);
			}
			int y = 0;
			int lines = lines(wide, width, all.length);
			int most = lines(wide, width, (all.length + lines - 1) / Math.max(1, lines)) == lines ? (all.length + lines - 1) / lines : all.length;
			for (int from = 0, to; from < all.length; from = to, y += high + GAP) {
				to = end(wide, from, width, most);
				int used = -GAP;
				for (int i = from; i < to; i++) {
					used += wide[i] + GAP;
				}
				double more = Math.max(0, width - used) / (double) (to - from);
				double x = 0;
				for (int i = from; move && i < to; i++) {
					int left = (int) Math.round(x);
					x += Math.min(width, wide[i] + more);
					all[i].setBounds(left, y, (int) Math.round(x) - left, high);
					x += GAP;
				}
			}
			return Math.max(0, y - GAP);
		}

		private static int lines(int[] wide, int width, int most) {
			int lines = 0;
			for (int from = 0; from < wide.length; from = end(wide, from, width, most)) {
				lines++;
			}
			return lines;
		}

		/** @return the first button that does not stand in the line that begins with another */
		private static int end(int[] wide, int from, int width, int most) {
			int used = wide[from];
			int to = from + 1;
			for (; to < wide.length && to - from < most && used + GAP + wide[to] <= width; to++) {
				used += GAP + wide[to];
			}
			return to;
		}
	}
}
