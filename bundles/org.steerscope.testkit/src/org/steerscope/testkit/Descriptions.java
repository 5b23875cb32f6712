/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;

/** What every factory says of itself. */
final class Descriptions {

	private Descriptions() {
	}

	static <S extends Record> void check(Described<S> factory) {
		assertTrue(factory.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), "id of lower case, digits and hyphens: " + factory.id());
		assertFalse(factory.label().isBlank(), "a label");
		assertFalse(factory.description().isBlank(), "a description");
		S defaults = Settings.defaults(factory.settingsType());
		assertEquals(defaults, Settings.parse(factory.settingsType(), Settings.toMap(defaults), factory.id()),
				"settings read back from their text");
		for (SettingInfo info : Settings.describe(factory.settingsType())) {
			assertFalse(info.label().isBlank(), "a label for the setting " + info.path());
		}
	}
}
