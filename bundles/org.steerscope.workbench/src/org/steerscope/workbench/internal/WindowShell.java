/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;

/** Background work of a window, as jobs of the platform. */
final class WindowShell implements Experiments.Shell {

	private final IWorkbenchWindow window;

	/** @param window whose thread and dialogs are used */
	WindowShell(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public <T> void inBackground(String title, Callable<T> work, Consumer<T> then) {
		Job job = Job.create(title, monitor -> {
			try {
				T result = work.call();
				ui(() -> then.accept(result));
			} catch (Exception | LinkageError e) {
				ui(() -> Problems.show(window.getShell(), title, e));
			}
			return (IStatus) Status.OK_STATUS;
		});
		job.setUser(false);
		job.schedule();
	}

	private void ui(Runnable work) {
		if (!window.getWorkbench().getDisplay().isDisposed()) {
			window.getWorkbench().getDisplay().asyncExec(work);
		}
	}
}
