/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Sees to it that some control of the active window has the focus. Where the control that had it was hidden or greyed, keys would reach
 * nobody, and make-safe would be deaf. UI thread.
 */
final class FocusKeeper {

	private static final int SETTLED = 60;

	private final IWorkbenchWindow window;
	private final Display display;
	private final Listener lost = e -> look();
	private final Runnable check = this::check;

	FocusKeeper(IWorkbenchWindow window, Display display) {
		this.window = window;
		this.display = display;
		display.addFilter(SWT.FocusOut, lost);
		display.addFilter(SWT.Activate, lost);
		display.addFilter(SWT.Hide, lost);
	}

	void dispose() {
		if (!display.isDisposed()) {
			display.removeFilter(SWT.FocusOut, lost);
			display.removeFilter(SWT.Activate, lost);
			display.removeFilter(SWT.Hide, lost);
			display.timerExec(-1, check);
		}
	}

	/** Another control usually gets the focus at once. */
	private void look() {
		display.timerExec(SETTLED, check);
	}

	private void check() {
		Shell active = display.getActiveShell();
		if (active == null || display.getFocusControl() != null) {
			return;
		}
		Control tab = tab();
		if (tab == null || tab.getShell() != active || !tab.forceFocus()) {
			for (Control c : active.getChildren()) {
				if (c.isVisible() && c.isEnabled() && c.forceFocus()) {
					return;
				}
			}
		}
	}

	/** @return the tabs over the active view */
	private Control tab() {
		EPartService parts = window.getService(EPartService.class);
		MPart part = parts == null ? null : parts.getActivePart();
		Control c = part != null && part.getWidget() instanceof Control own && !own.isDisposed() ? own : null;
		while (c != null && !(c instanceof CTabFolder)) {
			c = c.getParent();
		}
		return c;
	}
}
