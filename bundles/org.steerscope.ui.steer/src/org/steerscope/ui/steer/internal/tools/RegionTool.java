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
import org.steerscope.ui.steer.internal.SteerTexts;

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
		return what + SteerTexts.of("regionTool.dragARectangleShift");
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
		host.say(label + SteerTexts.of("regionTool.dragARectangleShift2"));
		return new RegionSession(host, kind);
	}
}
