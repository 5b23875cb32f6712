/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.Deque;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.steerscope.data.ProblemException;

/** Goes through everything there is to see: the perspectives, each view alone, the dialogs, a detached view, the guide. UI thread. */
final class Tour {

	private static final String KEYS_PAGE = "org.eclipse.ui.preferencePages.Keys";

	/** A view, the name of its picture, and a perspective that has it. */
	private record Sight(String view, String name, Layouts.Task task) {
	}

	private static final Sight[] SIGHTS = { new Sight(Layouts.SCAN, "scan", Layouts.Task.MONITOR),
			new Sight(Layouts.SPECTRUM, "spectrum", Layouts.Task.MONITOR), new Sight(Layouts.CURVE, "learning-curve", Layouts.Task.MONITOR),
			new Sight(Layouts.FEATURES, "feature-space", Layouts.Task.MONITOR), new Sight(Layouts.RUN, "run", Layouts.Task.MONITOR),
			new Sight(Layouts.TIMELINE, "timeline", Layouts.Task.MONITOR), new Sight(Layouts.SCALARIZER, "scalarizer", Layouts.Task.INTERVENE),
			new Sight(Layouts.SEARCH_RULE, "search-rule", Layouts.Task.INTERVENE), new Sight(Layouts.APPROVAL, "approval", Layouts.Task.INTERVENE),
			new Sight(Layouts.PROCESSING, "processing", Layouts.Task.INTERVENE), new Sight(Layouts.VOTES, "votes", Layouts.Task.INTERVENE), new Sight(Layouts.FORM, "setup-form", Layouts.Task.SETUP) };

	private final IWorkbenchWindow window;
	private final Consumer<String> write;

	/** @param write takes a picture of that name */
	Tour(IWorkbenchWindow window, Consumer<String> write) {
		this.window = window;
		this.write = write;
	}

	/** Adds the steps, each of which needs some time to be painted before the next. */
	void steps(Deque<Runnable> steps) {
		for (Layouts.Task task : Layouts.Task.values()) {
			steps.add(() -> show(task));
			steps.add(() -> write.accept(task.name().toLowerCase(Locale.ROOT)));
		}
		for (Sight sight : SIGHTS) {
			if (Layouts.installed(sight.view())) {
				steps.add(() -> maximise(sight));
				steps.add(() -> {
					write.accept(sight.name());
					page().setPartState(page().findViewReference(sight.view()), IWorkbenchPage.STATE_RESTORED);
				});
			}
		}
		steps.add(() -> show(Layouts.Task.MONITOR));
		steps.add(() -> command("guide"));
		steps.add(() -> write.accept("guide"));
		steps.add(() -> command("tutorial"));
		steps.add(() -> write.accept("tutorial"));
		dialog(steps, "keys", () -> PreferencesHandler.open(window.getShell(), KEYS_PAGE));
		dialog(steps, "problem", () -> Problems.show(window.getShell(), "Open the run",
				new ProblemException("The file is no run file", "/data/2026-11-23/particles.steerscope", "Choose another, or copy it again from the instrument")));
		dialog(steps, "leave", () -> Messages.ask(window.getShell(), "A run is at work",
				"Leaving stops the run: the exposure under way is aborted and the instrument made safe. Nothing measured is lost.", "Stop and leave", () -> {
				}));
		steps.add(() -> page().activate(page().findViewReference(Layouts.SPECTRUM).getPart(true)));
		steps.add(() -> command("detach"));
		steps.add(() -> write.accept("detached"));
		steps.add(() -> command("detach"));
		steps.add(() -> write.accept("returned"));
	}

	private void dialog(Deque<Runnable> steps, String name, Runnable open) {
		steps.add(open);
		steps.add(() -> {
			write.accept(name);
			for (Shell shell : window.getShell().getShells()) {
				shell.close();
			}
		});
	}

	private void show(Layouts.Task task) {
		try {
			window.getWorkbench().showPerspective(task.id(), window);
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e);
		}
	}

	private void maximise(Sight sight) {
		try {
			show(sight.task());
			page().showView(sight.view());
			IViewReference reference = page().findViewReference(sight.view());
			page().activate(reference.getPart(true));
			page().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private void command(String name) {
		try {
			window.getService(IHandlerService.class).executeCommand(GlobalKeys.COMMAND + name, null);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private IWorkbenchPage page() {
		return window.getActivePage();
	}
}
