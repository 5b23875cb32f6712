/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of some views, from the file {@code texts.properties} beside a class. A fragment with {@code texts_de.properties} beside it
 * translates them. Numbers in texts are written alike in every language.
 */
public final class Texts {

	private final ResourceBundle texts;

	private Texts(ResourceBundle texts) {
		this.texts = texts;
	}

	/**
	 * @param type a class in the package of the file
	 * @return its texts, in the language of this computer if they are translated
	 * @throws java.util.MissingResourceException if there is no file
	 */
	public static Texts beside(Class<?> type) {
		return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".texts", Locale.getDefault(), type.getClassLoader()));
	}

	/**
	 * @param key must exist
	 * @param values for the places in the text, see {@link java.util.Formatter}; without values the text is taken as it is
	 * @return the text
	 * @throws java.util.MissingResourceException if there is no such key
	 */
	public String of(String key, Object... values) {
		String text = texts.getString(key);
		return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
	}
}
