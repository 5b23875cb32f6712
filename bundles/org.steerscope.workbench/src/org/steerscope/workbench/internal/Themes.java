/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.Preferences;
import org.steerscope.data.ProblemException;

/** Switches between light, dark and night, and between sizes of the text. */
final class Themes {

	/** What the window looks like. */
	enum Theme {
		/** Dark on light. */
		LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
		/** Light on dark. */
		DARK("org.eclipse.e4.ui.css.theme.e4_dark"),
		/** Red and amber on black, for the dim room. The platform tells dark themes by their id. */
		NIGHT("org.steerscope.workbench.theme.night_dark");

		private final String id;

		Theme(String id) {
			this.id = id;
		}

		static Theme named(String name) {
			return Arrays.stream(values()).filter(t -> t.name().equalsIgnoreCase(name)).findFirst()
					.orElseThrow(() -> new ProblemException(WorkbenchTexts.of("themes.thereIsNoTheme", name), "-steerscope.theme",
							WorkbenchTexts.of("themes.chooseLightDarkOr")));
		}

		private static Theme ofId(String id) {
			return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst().orElse(LIGHT);
		}
	}

	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

	private Themes() {
	}

	/** Dresses what GTK draws before the first window opens, so that nothing flashes. UI thread. */
	static void early(Display display, Theme asked) {
		dress(display, asked == null ? remembered() : asked);
	}

	/** Switches, and remembers it for the next start. UI thread. */
	static void set(Theme theme) {
		IThemeEngine engine = engine();
		dress(Display.getCurrent(), theme);
		if (engine != null) {
			engine.setTheme(theme.id, true);
		}
	}

	/** Shows a change of the size of the text. UI thread. */
	static void refresh() {
		IThemeEngine engine = engine();
		ITheme active = engine == null ? null : engine.getActiveTheme();
		dress(Display.getCurrent(), active == null ? Theme.LIGHT : Theme.ofId(active.getId()));
	}

	/** @return whether that theme is in force */
	static boolean is(Theme theme) {
		IThemeEngine engine = engine();
		ITheme active = engine == null ? null : engine.getActiveTheme();
		return active != null && active.getId().equals(theme.id);
	}

	private static Theme remembered() {
		Preferences node = InstanceScope.INSTANCE.getNode(ENGINE);
		return Theme.ofId(node.get("themeid", Theme.LIGHT.id));
	}

	private static void dress(Display display, Theme theme) {
		org.steerscope.ui.Theme.night(display, theme == Theme.NIGHT);
		Gtk.style(display, text(theme == Theme.NIGHT ? "/css/gtk-night.css" : "/css/gtk-day.css") + TextSize.css(display));
	}

	static String text(String resource) {
		try (InputStream in = Themes.class.getResourceAsStream(resource)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class);
	}

	/** @return the name in words */
	static String label(Theme theme) {
		return theme.name().charAt(0) + theme.name().substring(1).toLowerCase(Locale.ROOT);
	}
}
