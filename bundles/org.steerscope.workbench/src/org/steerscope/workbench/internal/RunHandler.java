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
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.steerscope.ui.Desk;
import org.steerscope.ui.RunControls;

/** Start, pause, step, stop, make safe: the same as the buttons of the Run view. The act is named after a colon in plugin.xml. */
public final class RunHandler extends AbstractHandler implements IExecutableExtension {

	private RunControls.Act act;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		act = RunControls.Act.valueOf((String) data);
	}

	@Override
	public boolean isEnabled() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && controls(window).enabled(act);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null) {
			controls(window).perform(act);
		}
		return null;
	}

	private static RunControls controls(IWorkbenchWindow window) {
		Desk desk = DeskFunction.of(window.getService(IEclipseContext.class));
		return new RunControls(desk);
	}
}
