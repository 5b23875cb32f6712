/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.net.URL;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;

/** The default tool: a click selects, dragging pans; everything is the canvas's own. */
final class SelectTool implements ImageTool {

	@Override
	public String id() {
		return "org.steerscope.select";
	}

	@Override
	public String label() {
		return ViewTexts.of("selectTool.select");
	}

	@Override
	public String tooltip() {
		return ViewTexts.of("selectTool.clickSelectsAPlace");
	}

	@Override
	public char key() {
		return 'S';
	}

	@Override
	public int order() {
		return 0;
	}

	@Override
	public Optional<URL> icon() {
		return Optional.ofNullable(SelectTool.class.getResource("/icons/select.svg"));
	}

	@Override
	public Session begin(ToolHost host) {
		host.say("");
		return new Session() {
			@Override
			public int cursor() {
				return SWT.CURSOR_ARROW;
			}
		};
	}
}
