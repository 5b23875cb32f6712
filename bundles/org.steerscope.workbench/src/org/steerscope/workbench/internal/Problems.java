/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.steerscope.data.ProblemException;

/** Tells the person what went wrong, in words; the log gets the rest. */
final class Problems {

	private Problems() {
	}

	/**
	 * Shows a dialog. UI thread.
	 *
	 * @param tried what was tried, for the title: {@code Start the run}
	 */
	static void show(Shell shell, String tried, Throwable problem) {
		ILog.of(Problems.class).error(tried, problem);
		Messages.tell(shell, MessageDialog.ERROR, tried, text(problem));
	}

	/** @return what, where and what to do, one line each */
	static String text(Throwable problem) {
		if (problem instanceof ProblemException p) {
			return p.what() + ".\n\n" + p.where() + "\n\n" + p.remedy() + ".";
		}
		String message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
		return WorkbenchTexts.of("problems.somethingUnexpectedHappenedThe", message);
	}
}
