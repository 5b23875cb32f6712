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
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes the text larger or smaller, or as large as the system has it; which is named after a colon in plugin.xml. */
public final class TextSizeHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		int now = TextSize.percent();
		TextSize.set(switch (what) {
		case "larger" -> now + TextSize.STEP;
		case "smaller" -> now - TextSize.STEP;
		default -> TextSize.LEAST;
		});
		Themes.refresh();
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Magnifier magnifier = window == null ? null : window.getService(IEclipseContext.class).get(Magnifier.class);
		if (magnifier != null) {
			magnifier.show(TextSize.percent());
		}
		return null;
	}
}
