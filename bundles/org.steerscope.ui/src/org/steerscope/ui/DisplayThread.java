/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The thread of an SWT display. */
public final class DisplayThread implements UiThread {

	private final Display display;

	/** @param display whose thread is meant */
	public DisplayThread(Display display) {
		this.display = display;
	}

	@Override
	public void later(int millis, Runnable work) {
		try {
			display.asyncExec(millis <= 0 ? work : () -> display.timerExec(millis, work));
		} catch (SWTException e) {
			if (!display.isDisposed()) {
				throw e;
			}
		}
	}
}
