/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;

import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;

/** Draws regions of one kind. */
abstract class RegionTool implements ImageTool {

	private final Kind kind;
	private final String label;
	private final char key;
	private final String what;
	private final int order;

	RegionTool(Kind kind, String label, char key, String what, int order) {
		this.kind = kind;
		this.label = label;
		this.key = key;
		this.what = what;
		this.order = order;
	}

	@Override
	public String id() {
		return "org.steerscope.region." + label.toLowerCase(Locale.ROOT);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String tooltip() {
		return what + ". Drag a rectangle, Shift-drag a lasso, or click the corners of a polygon and close it with Enter or a double click; "
				+ "Backspace takes a corner back, Esc cancels, Ctrl+Z takes a region back";
	}

	@Override
	public char key() {
		return key;
	}

	@Override
	public int order() {
		return order;
	}

	@Override
	public Optional<URL> icon() {
		return Optional.ofNullable(RegionTool.class.getResource("/icons/" + label.toLowerCase(Locale.ROOT) + ".svg"));
	}

	@Override
	public Session begin(ToolHost host) {
		host.say(label + ": drag a rectangle, Shift-drag a lasso, or click corners" + "; Esc leaves");
		return new RegionSession(host, kind);
	}
}
