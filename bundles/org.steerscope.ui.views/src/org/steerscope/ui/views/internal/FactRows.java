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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.LiveLabel;
import org.steerscope.ui.Spoken;
import org.steerscope.ui.Theme;

/** Lines of a name and a value; below a value that has a limit a bar tells how much of it is used up. UI thread. */
final class FactRows extends Composite {

	private static final double WARN = 0.8;
	private List<RunPresenter.Row> shown = List.of();

	FactRows(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = Page.grid(2, 0);
		layout.horizontalSpacing = 12;
		layout.verticalSpacing = 3;
		setLayout(layout);
	}

	/** @return whether the height may have changed */
	boolean show(List<RunPresenter.Row> rows) {
		if (rows.equals(shown)) {
			return false;
		}
		boolean same = rows.size() == shown.size();
		for (int i = 0; same && i < rows.size(); i++) {
			same = rows.get(i).label().equals(shown.get(i).label()) && Double.isNaN(rows.get(i).share()) == Double.isNaN(shown.get(i).share());
		}
		shown = rows;
		if (!same) {
			for (Control child : getChildren()) {
				child.dispose();
			}
			rows.forEach(this::build);
		}
		boolean longer = !same;
		Control[] children = getChildren();
		int i = 0;
		for (RunPresenter.Row row : rows) {
			Label value = (Label) children[i + 1];
			longer |= LiveLabel.set(value, row.value());
			i += 2;
			if (!Double.isNaN(row.share())) {
				((Bar) children[i]).show(row.label(), row.share());
				i++;
			}
		}
		return longer;
	}

	private void build(RunPresenter.Row row) {
		Label name = new Label(this, SWT.NONE);
		name.setText(row.label());
		name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		Label value = new Label(this, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		value.setLayoutData(data);
		if (!Double.isNaN(row.share())) {
			new Bar(this).setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
		}
	}

	/** How much of a limit is used up; from 80 % on the line above says so by a sign. */
	private static final class Bar extends Canvas {

		private double share;

		Bar(Composite parent) {
			super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
			Spoken.as(this, this::getToolTipText);
			addPaintListener(e -> {
				Theme theme = Theme.of(this);
				Rectangle r = getClientArea();
				e.gc.setBackground(Theme.color(theme.grid()));
				e.gc.fillRectangle(0, 1, r.width, r.height - 3);
				e.gc.setBackground(Theme.color(share >= 1 ? theme.serious() : share >= WARN ? theme.caution() : theme.series(2)));
				e.gc.fillRectangle(0, 1, (int) Math.round(r.width * Math.clamp(share, 0, 1)), r.height - 3);
				e.gc.setForeground(Theme.color(theme.frame()));
				e.gc.drawRectangle(0, 1, r.width - 1, r.height - 4);
			});
		}

		void show(String of, double used) {
			if (used != share) {
				share = used;
				redraw();
				setToolTipText(of + ": " + Math.round(100 * used) + " %" + ViewTexts.of("factRows.usedUp"));
			}
		}

		@Override
		public Point computeSize(int wHint, int hHint, boolean changed) {
			return new Point(wHint == SWT.DEFAULT ? 100 : wHint, 9);
		}
	}
}
