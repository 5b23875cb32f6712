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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.ui.Spoken;
import org.steerscope.ui.Theme;

/** The sign of how bad something is. Painted, for a theme colours the text of every label alike. UI thread. */
final class Sign extends Canvas {

	private final Severity severity;

	private Sign(Composite parent, Severity severity, boolean open) {
		super(parent, SWT.NO_FOCUS);
		this.severity = severity;
		addPaintListener(e -> {
			Theme theme = Theme.of(this);
			e.gc.setForeground(Theme.color(open ? severity.colour(theme) : theme.muted()));
			e.gc.drawText(severity.symbol(), 0, 0, true);
		});
		setToolTipText(severity.word());
		Spoken.as(this, severity::word);
	}

	/** @return the sign of a trouble, grey once somebody has read it; in a grid */
	static Sign of(Composite parent, Trouble trouble) {
		Sign sign = new Sign(parent, trouble.severity(), trouble.open());
		sign.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
		return sign;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			return gc.textExtent(severity.symbol());
		} finally {
			gc.dispose();
		}
	}
}
