/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that block no window, so that make-safe stays in reach. UI thread. */
final class Messages {

	private Messages() {
	}

	/** Tells something; returns at once. */
	static void tell(Shell parent, int kind, String title, String text) {
		MessageDialog dialog = dialog(parent, kind, title, text, "OK");
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	/** Asks; returns at once, and does it when the person agrees. */
	static void ask(Shell parent, String title, String text, String agree, Runnable then) {
		MessageDialog dialog = new Box(parent, MessageDialog.QUESTION, title, text, agree, WorkbenchTexts.of("messages.cancel")) {
			@Override
			protected void buttonPressed(int button) {
				super.buttonPressed(button);
				if (button == 0) {
					then.run();
				}
			}
		};
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	/** Asks, and waits for the answer while every window goes on. */
	static boolean agreed(Shell parent, String title, String text, String agree) {
		return dialog(parent, MessageDialog.QUESTION, title, text, agree, WorkbenchTexts.of("messages.cancel")).open() == 0;
	}

	private static MessageDialog dialog(Shell parent, int kind, String title, String text, String... buttons) {
		return new Box(parent, kind, title, text, buttons);
	}

	private static class Box extends MessageDialog {

		Box(Shell parent, int kind, String title, String text, String... buttons) {
			super(parent, title, null, text, kind, 0, buttons);
			setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
		}
	}
}
