/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

/** Runs code on the user interface's thread. Thread-safe; in tests a plain queue. */
public interface UiThread {

	/**
	 * Returns at once; does nothing when the display is gone.
	 *
	 * @param millis to wait before
	 * @param work what to do
	 */
	void later(int millis, Runnable work);
}
