/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** How large the text is, from 100 to 200 % of the system's, remembered. */
final class TextSize {

	private static final String NODE = "org.steerscope.workbench";
	private static final String KEY = "textSize";
	private static final String OWN = "org.steerscope.workbench.textSize";
	static final int LEAST = 100;
	static final int MOST = 200;
	static final int STEP = 10;

	private TextSize() {
	}

	/** @return percent of the system's size */
	static int percent() {
		return clamp(node().getInt(KEY, LEAST));
	}

	/** @return the nearest that can be chosen */
	static int clamp(int percent) {
		return Math.clamp(Math.round(percent / (float) STEP) * STEP, LEAST, MOST);
	}

	/** Remembers another size; {@link Themes#refresh} shows it. */
	static void set(int percent) {
		node().putInt(KEY, clamp(percent));
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(TextSize.class).warn("The size of the text is not remembered", e);
		}
	}

	/** @return a rule for what GTK draws itself; empty at the system's own size. UI thread */
	static String css(Display display) {
		if (display.getData(OWN) == null) {
			display.setData(OWN, display.getSystemFont().getFontData()[0].height);
		}
		return css((Float) display.getData(OWN), percent());
	}

	static String css(float points, int percent) {
		return percent == LEAST ? "" : String.format(Locale.ROOT, "%nmenubar, menu, menuitem, tooltip { font-size: %.1fpt; }%n", points * percent / 100);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
