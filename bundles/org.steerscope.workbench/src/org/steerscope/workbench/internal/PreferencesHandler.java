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
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences beside the window, not in front of it: nothing on it is blocked, make-safe least of all. */
public final class PreferencesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null) {
			open(window.getShell(), null);
		}
		return null;
	}

	/** Opens the dialog, or brings it to the front. UI thread. @param page id of the page to begin with; null for the last one */
	static void open(Shell parent, String page) {
		for (Shell shell : parent.getShells()) {
			if (shell.getData() instanceof Dialog) {
				shell.setActive();
				return;
			}
		}
		Dialog dialog = new Dialog(parent, PlatformUI.getWorkbench().getPreferenceManager());
		if (page != null) {
			dialog.setSelectedNode(page);
		}
		dialog.open();
	}

	private static final class Dialog extends PreferenceDialog {

		Dialog(Shell parent, PreferenceManager pages) {
			super(parent, pages);
			setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
			setBlockOnOpen(false);
		}
	}
}
