/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Where small windows open. */
final class ScanPopups {

	private ScanPopups() {
	}

	/** Puts a window below a control, but wholly on its screen. */
	static void place(Shell shell, Control below) {
		Rectangle screen = below.getMonitor().getClientArea();
		Point size = shell.getSize();
		Point at = below.toDisplay(0, below.getSize().y + 2);
		shell.setLocation(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(at.y, screen.y + screen.height - size.y)));
	}
}
