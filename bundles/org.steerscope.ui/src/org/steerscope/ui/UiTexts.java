/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

/** The texts of texts.properties. */
final class UiTexts {

	private static final Texts TEXTS = Texts.beside(UiTexts.class);

	private UiTexts() {
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
