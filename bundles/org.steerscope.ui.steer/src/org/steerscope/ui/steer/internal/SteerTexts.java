/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import org.steerscope.ui.Texts;

/** The texts of texts.properties. */
public final class SteerTexts {

	private static final Texts TEXTS = Texts.beside(SteerTexts.class);

	private SteerTexts() {
	}

	/**
	 * @param key must exist
	 * @param values for the places in the text
	 * @return the text
	 */
	public static String of(String key, Object... values) {
		return TEXTS.of(key, values);
	}
}
