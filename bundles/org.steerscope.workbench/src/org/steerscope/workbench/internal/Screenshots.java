/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DeskListener;

/**
 * Takes the pictures of the handbook: waits until the run has ended, writes the perspective and each view alone as PNG, and closes the
 * workbench; the process ends with 1 if anything went wrong. Shows no dialogs.
 */
final class Screenshots {

	private static final int SETTLE = 1200;

	private final IWorkbenchWindow window;
	private final Desk desk;
	private final Path folder;
	private final IntConsumer exit;
	private final Deque<Runnable> steps = new ArrayDeque<>();
	private boolean begun;

	Screenshots(IWorkbenchWindow window, Desk desk, Path folder, IntConsumer exit) {
		this.window = window;
		this.desk = desk;
		this.folder = folder;
		this.exit = exit;
	}

	/** @return runs background work and ends the process if it fails */
	Experiments.Shell shell() {
		return new Experiments.Shell() {
			@Override
			public <T> void inBackground(String title, Callable<T> work, Consumer<T> then) {
				Job.create(title, monitor -> {
					try {
						T result = work.call();
						display().asyncExec(() -> then.accept(result));
					} catch (Exception | LinkageError e) {
						display().asyncExec(() -> fail(title, e));
					}
					return Status.OK_STATUS;
				}).schedule();
			}
		};
	}

	/** Begins when the run has ended. */
	void watch() {
		desk.listen(this::changed);
	}

	private void changed(Set<DeskListener.Change> changes) {
		RunState state = desk.state();
		if (begun || desk.run().isEmpty() || state.mode() != RunMode.ENDED && state.mode() != RunMode.SAFE) {
			return;
		}
		begun = true;
		if (state.outcome().filter(o -> o == RunOutcome.FINISHED).isEmpty()) {
			fail("The run", new IllegalStateException(state.modeReason()));
			return;
		}
		plan();
		next();
	}

	private void plan() {
		display().setCursorLocation(0, 0);
		IWorkbenchPage page = window.getActivePage();
		steps.add(() -> choose(window.getShell(), "predicted mean"));
		steps.add(() -> write("monitor"));
		steps.add(() -> choose(window.getShell(), "no map"));
		String[][] views = { { Layouts.SCAN, "scan" }, { Layouts.SPECTRUM, "spectrum" },
				{ Layouts.CURVE, "learning-curve" }, { Layouts.FEATURES, "feature-space" },
				{ Layouts.RUN, "run" }, { Layouts.TIMELINE, "timeline" } };
		for (String[] view : views) {
			steps.add(() -> {
				IViewReference reference = page.findViewReference(view[0]);
				page.activate(reference.getPart(true));
				page.setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
			});
			steps.add(() -> {
				write(view[1]);
				page.setPartState(page.findViewReference(view[0]), IWorkbenchPage.STATE_RESTORED);
			});
		}
		steps.add(() -> window.getWorkbench().close());
	}

	/** One step at a time, with time to paint between. */
	private void next() {
		display().timerExec(SETTLE, () -> {
			try {
				Runnable step = steps.poll();
				if (step != null) {
					step.run();
					if (!steps.isEmpty()) {
						next();
					}
				}
			} catch (RuntimeException e) {
				fail("The pictures", e);
			}
		});
	}

	private void fail(String what, Throwable problem) {
		System.err.println(what + ": " + problem.getMessage());
		ILog.of(Screenshots.class).error(what, problem);
		exit.accept(1);
		window.getWorkbench().close();
	}

	private void write(String name) {
		Shell shell = window.getShell();
		Rectangle r = shell.getBounds();
		Image image = new Image(display(), r.width, r.height);
		GC gc = new GC(display());
		try {
			gc.copyArea(image, r.x, r.y);
			Files.createDirectories(folder);
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new IllegalStateException("Cannot write to " + folder + " (" + e.getMessage() + ")", e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Chooses an item in the first drop-down that has it. */
	private static boolean choose(Composite where, String item) {
		for (Control child : where.getChildren()) {
			if (child instanceof Combo combo && Arrays.asList(combo.getItems()).contains(item)) {
				combo.select(combo.indexOf(item));
				combo.notifyListeners(SWT.Selection, new Event());
				return true;
			}
			if (child instanceof Composite inner && choose(inner, item)) {
				return true;
			}
		}
		return false;
	}

	private Display display() {
		return window.getWorkbench().getDisplay();
	}
}
