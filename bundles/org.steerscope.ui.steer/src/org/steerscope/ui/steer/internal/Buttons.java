/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import org.eclipse.swt.widgets.Button;
import org.steerscope.ui.Theme;

/** Buttons that look as they are: themes colour their words, which the platform then no longer greys. */
public final class Buttons {

	private Buttons() {
	}

	/**
	 * UI thread.
	 *
	 * @param button whose state changes
	 * @param on whether it can be pressed
	 */
	public static void enable(Button button, boolean on) {
		if (button.getEnabled() != on) {
			button.setEnabled(on);
		}
		Theme theme = Theme.of(button.getParent());
		button.setForeground(Theme.color(on ? theme.foreground() : theme.frame()));
	}
}
