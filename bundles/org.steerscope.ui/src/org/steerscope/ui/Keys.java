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
import org.eclipse.swt.events.TraverseEvent;

/** What canvases that listen to keys have in common. */
final class Keys {

	private Keys() {
	}

	/** A canvas with a key listener would keep the focus for ever; Tab and Shift+Tab leave it. UI thread. */
	static void letTabThrough(TraverseEvent e) {
		if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			e.doit = true;
		}
	}
}
