/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

/**
 * Something drawn into the pixels of an image off the UI thread: thousands of points cost the window nothing. Implementations have value
 * semantics: as long as an ink equals the one before, nothing is drawn anew.
 */
@FunctionalInterface
public interface Ink {

	/**
	 * Draws. On a worker thread; must not touch the window.
	 *
	 * @param pixels 0xAARRGGBB, row by row, of {@code view.width() × view.height()}
	 * @param view which part of the image they show
	 */
	void draw(int[] pixels, Viewport view);
}
