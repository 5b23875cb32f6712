/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * A style sheet for what GTK itself draws: menus, tooltips, scroll bars, native dialogs. SWT has no interface for it, so its own binding is
 * used by name; where that is missing (Windows, macOS, a later SWT) nothing happens and the platform's look stays.
 */
final class Gtk {

	/** Above the system's theme and settings, below what SWT sets for a single widget. */
	private static final int PRIORITY = 590;

	private static final String KEY = "org.steerscope.workbench.gtk";

	private Gtk() {
	}

	/** Replaces the style sheet set here before. UI thread. */
	static void style(Display display, String css) {
		if (!"gtk".equals(SWT.getPlatform())) {
			return;
		}
		try {
			byte[] text = (css + '\0').getBytes(StandardCharsets.UTF_8);
			type("gtk3.GTK3").getMethod("gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class).invoke(null,
					provider(display), text, (long) text.length - 1, new long[1]);
		} catch (ReflectiveOperationException | LinkageError e) {
			ILog.of(Gtk.class).info("The native widgets keep the system's look (" + e + ")");
		}
	}

	private static long provider(Display display) throws ReflectiveOperationException {
		if (display.getData(KEY) instanceof Long known) {
			return known;
		}
		long made = (Long) type("gtk.GTK").getMethod("gtk_css_provider_new").invoke(null);
		long screen = (Long) type("gtk.GDK").getMethod("gdk_screen_get_default").invoke(null);
		Method add = type("gtk3.GTK3").getMethod("gtk_style_context_add_provider_for_screen", long.class, long.class, int.class);
		add.invoke(null, screen, made, PRIORITY);
		display.setData(KEY, made);
		return made;
	}

	private static Class<?> type(String name) throws ClassNotFoundException {
		return Display.class.getClassLoader().loadClass("org.eclipse.swt.internal." + name);
	}
}
