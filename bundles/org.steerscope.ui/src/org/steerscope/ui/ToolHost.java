/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.osgi.annotation.versioning.ProviderType;

/** The view a tool works in. UI thread. */
@ProviderType
public interface ToolHost {

	/** @return the run and the selection; commands go through {@link Desk#live} */
	Desk desk();

	/** Draws the tool anew. */
	void redraw();

	/**
	 * Says something to the operator below the image, until something else is said: what to do next, what it will cost.
	 *
	 * @param text one line; empty for nothing
	 */
	void say(String text);

	/** Goes back to the default tool. */
	void finish();
}
