/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.steerscope.data.ProblemException;

/** Runs the workbench. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Arguments arguments;
		try {
			arguments = Arguments.parse((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		} catch (ProblemException e) {
			System.err.println(e.getMessage());
			return 2;
		}
		WarmUp.start();
		Display display = PlatformUI.createDisplay();
		try {
			Themes.early(display, arguments.theme().orElse(null));
			Advisor advisor = new Advisor(arguments);
			int code = PlatformUI.createAndRunWorkbench(display, advisor);
			return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : (Object) advisor.exitStatus();
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
