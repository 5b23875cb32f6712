/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;

/**
 * Labels whose words change with every step. Measuring a wrapped text and laying a view out anew costs more than all drawing does, so that
 * a label is measured only when its words are longer than any it had at this width: it grows and does not shrink. UI thread.
 */
public final class LiveLabel {

	private static final String MEASURED = "org.steerscope.ui.measured";

	private LiveLabel() {
	}

	private record Measured(int width, int length) {
	}

	/**
	 * @param label wrapped, in a grid
	 * @param text shown as it is, with every ampersand
	 * @return whether the label needs more height than it has, so that its parent is to be laid out
	 */
	public static boolean set(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (label.getText().equals(shown)) {
			return false;
		}
		label.setText(shown);
		int width = label.getSize().x;
		if (label.getData(MEASURED) instanceof Measured m) {
			if (m.width == width && m.length >= shown.length()) {
				return false;
			}
		} else {
			label.addListener(SWT.Resize, e -> resized(label));
		}
		label.setData(MEASURED, new Measured(width, shown.length()));
		GridData data = (GridData) label.getLayoutData();
		data.heightHint = SWT.DEFAULT;
		int height = label.computeSize(Math.max(1, width), SWT.DEFAULT).y;
		if (width > 0) {
			data.heightHint = Math.max(height, shown.isEmpty() ? 0 : label.getSize().y);
		}
		return width == 0 || height > label.getSize().y;
	}

	/** At another width the words take another height. */
	private static void resized(Label label) {
		Measured m = (Measured) label.getData(MEASURED);
		int width = label.getSize().x;
		if (m.width != width) {
			label.setData(MEASURED, new Measured(width, label.getText().length()));
			((GridData) label.getLayoutData()).heightHint = SWT.DEFAULT;
			label.requestLayout();
		}
	}
}
