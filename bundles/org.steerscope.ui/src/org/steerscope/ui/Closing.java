/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.graphics.Resource;

/** Disposes a graphics resource at the end of a block. */
record Closing<R extends Resource>(R it) implements AutoCloseable {

	@Override
	public void close() {
		it.dispose();
	}
}
