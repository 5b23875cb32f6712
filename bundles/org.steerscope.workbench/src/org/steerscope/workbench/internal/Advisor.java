/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the platform asks when it opens and closes the workbench. */
final class Advisor extends WorkbenchAdvisor {

	private final Arguments arguments;
	private final List<WindowAdvisor> windows = new ArrayList<>();
	private int exitStatus;

	Advisor(Arguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(arguments.screenshots().isEmpty());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return Layouts.Task.MONITOR.id();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		WindowAdvisor window = new WindowAdvisor(configurer, arguments, status -> exitStatus = status);
		windows.add(window);
		return window;
	}

	@Override
	public boolean preShutdown() {
		return windows.stream().allMatch(WindowAdvisor::mayClose);
	}

	/** @return what the process ends with: 0 if all went well */
	Integer exitStatus() {
		return exitStatus;
	}
}
