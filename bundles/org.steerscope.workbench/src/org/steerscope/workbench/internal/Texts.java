/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** The texts of plugin.properties. */
final class Texts {

	private Texts() {
	}

	/** @return the text of a key; the key itself if there is none */
	static String of(String key) {
		return Platform.getResourceString(FrameworkUtil.getBundle(Texts.class), "%" + key);
	}
}
