/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of search.properties. */
final class SearchTexts {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.steerscope.ui.views.internal.search", Locale.ROOT,
			SearchTexts.class.getClassLoader());

	private SearchTexts() {
	}

	/**
	 * @param key must exist
	 * @param values for the places in the text, see {@link java.util.Formatter}
	 * @return the text
	 */
	static String of(String key, Object... values) {
		String text = TEXTS.getString(key);
		return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
	}
}
