/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

/** The texts of texts.properties. */
final class WorkbenchTexts {

	private static final org.steerscope.ui.Texts TEXTS = org.steerscope.ui.Texts.beside(WorkbenchTexts.class);

	private WorkbenchTexts() {
	}

	/**
	 * @param key must exist
	 * @param values for the places in the text
	 * @return the text
	 */
	static String of(String key, Object... values) {
		return TEXTS.of(key, values);
	}
}
