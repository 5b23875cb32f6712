/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Switches the theme. Which one is named after a colon in plugin.xml. */
public final class ThemeHandler extends AbstractHandler implements IExecutableExtension {

	private Themes.Theme theme;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		theme = Themes.Theme.named((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Themes.set(theme);
		return null;
	}
}
