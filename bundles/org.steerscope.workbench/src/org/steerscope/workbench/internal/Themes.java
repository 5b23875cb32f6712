/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.steerscope.data.ProblemException;

/** Switches between light and dark. */
final class Themes {

	/** A theme of the platform. */
	enum Theme {
		/** Dark on light. */
		LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
		/** Light on dark, for the dim room. */
		DARK("org.eclipse.e4.ui.css.theme.e4_dark");

		private final String id;

		Theme(String id) {
			this.id = id;
		}

		static Theme named(String name) {
			return Arrays.stream(values()).filter(t -> t.name().equalsIgnoreCase(name)).findFirst()
					.orElseThrow(() -> new ProblemException("There is no theme “" + name + "”", "-steerscope.theme",
							"Choose light or dark"));
		}

		String label() {
			return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
		}
	}

	private Themes() {
	}

	/** Switches, and remembers it for the next start. UI thread. */
	static void set(Theme theme) {
		IThemeEngine engine = engine();
		if (engine != null) {
			engine.setTheme(theme.id, true);
		}
	}

	/** @return whether that theme is in force */
	static boolean is(Theme theme) {
		IThemeEngine engine = engine();
		ITheme active = engine == null ? null : engine.getActiveTheme();
		return active != null && active.getId().equals(theme.id);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class);
	}
}
