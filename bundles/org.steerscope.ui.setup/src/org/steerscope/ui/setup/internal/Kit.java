/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.Theme;

/** Widgets as the pages use them. UI thread. */
final class Kit {

	private static final int NARROW = 600;

	private Kit() {
	}

	static GridLayout bare(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		return layout;
	}

	/** @return a column that fills the width */
	static Composite box(Composite parent, int columns) {
		Composite box = new Composite(parent, SWT.NONE);
		box.setLayout(bare(columns));
		box.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		return box;
	}

	/** @return settings at the left and a picture at the right; below one another where there is no room */
	static Composite beside(Composite parent) {
		Composite two = box(parent, 2);
		two.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		((GridLayout) two.getLayout()).horizontalSpacing = 14;
		parent.addListener(SWT.Resize, e -> {
			int columns = parent.getClientArea().width < NARROW ? 1 : 2;
			if (((GridLayout) two.getLayout()).numColumns != columns) {
				((GridLayout) two.getLayout()).numColumns = columns;
				parent.notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event());
			}
		});
		return two;
	}

	/** @return the left half of {@link #beside} */
	static Composite left(Composite two) {
		Composite left = box(two, 1);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
		data.widthHint = 330;
		left.setLayoutData(data);
		left.addListener(SWT.Settings, e -> two.getParent().notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event()));
		return left;
	}

	/** @return a label that wraps and keeps its line even while it is empty */
	static Label words(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 160;
		label.setLayoutData(data);
		return label;
	}

	static Label words(Composite parent, String text) {
		Label label = words(parent);
		say(label, text);
		return label;
	}

	/** @return a heading in bold */
	static Label heading(Composite parent, String text) {
		Label label = words(parent, text);
		label.setFont(font(label, 1.08f, SWT.BOLD));
		((GridData) label.getLayoutData()).verticalIndent = 6;
		return label;
	}

	static Button button(Composite parent, String text, String tip, Runnable act) {
		Button b = new Button(parent, SWT.PUSH);
		b.setText(text);
		b.setToolTipText(tip);
		b.addListener(SWT.Selection, e -> act.run());
		return b;
	}

	/** @return a font of its own that goes with the control */
	static Font font(Control of, float scale, int style) {
		FontData data = of.getFont().getFontData()[0];
		data.setHeight(Math.round(data.getHeight() * scale));
		data.setStyle(style);
		Font font = new Font(of.getDisplay(), data);
		of.addListener(SWT.Dispose, e -> font.dispose());
		return font;
	}

	/** Sets a text if it is another one; ampersands are shown. */
	static boolean say(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (label.getText().equals(shown)) {
			return false;
		}
		label.setText(shown);
		return true;
	}

	/** Says a finding in its colour, with its sign. */
	static void say(Label label, Finding f) {
		say(label, f.line());
		label.setForeground(f.severity() == Finding.Severity.GOOD ? null : Theme.color(colour(f.severity(), Theme.of(label.getParent()))));
	}

	static int colour(Finding.Severity severity, Theme theme) {
		return switch (severity) {
		case REFUSED -> theme.serious();
		case WARNING -> theme.caution();
		case GOOD -> theme.foreground();
		};
	}

	/** Gives a control a name for screen readers. */
	static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
	}

	/** Shows or hides a control and gives its room to the others. */
	static void visible(Control control, boolean on) {
		control.setVisible(on);
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !on;
		}
	}
}
