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
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.Theme;

/** What the model doubts at present: sign, what is wrong, what to do, since when. */
final class Doubts extends Composite {

	private List<RunPresenter.Doubt> shown = List.of();

	Doubts(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = Page.grid(2, 0);
		layout.verticalSpacing = 2;
		setLayout(layout);
	}

	/** @return whether anything changed */
	boolean show(List<RunPresenter.Doubt> doubts) {
		if (doubts.equals(shown)) {
			return false;
		}
		shown = doubts;
		for (Control child : getChildren()) {
			child.dispose();
		}
		for (RunPresenter.Doubt doubt : doubts) {
			sign(doubt.severity());
			text(doubt.message() + " (" + doubt.since() + ")");
			if (!doubt.suggestion().isEmpty()) {
				new Label(this, SWT.NONE).setText("");
				text("→ " + doubt.suggestion());
			}
		}
		return true;
	}

	/** Painted, for a theme colours the text of every label alike. */
	private void sign(Severity severity) {
		Canvas sign = new Canvas(this, SWT.NO_FOCUS);
		GC gc = new GC(sign);
		Point size = gc.textExtent(severity.symbol());
		gc.dispose();
		sign.addPaintListener(e -> {
			e.gc.setForeground(Theme.color(severity.colour(Theme.of(sign))));
			e.gc.drawText(severity.symbol(), 0, 0, true);
		});
		sign.setToolTipText(severity.word());
		sign.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = severity.word();
			}
		});
		GridData data = new GridData(SWT.CENTER, SWT.BEGINNING, false, false);
		data.widthHint = size.x;
		data.heightHint = size.y;
		sign.setLayoutData(data);
	}

	private void text(String text) {
		Label label = new Label(this, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		label.setLayoutData(data);
	}
}
