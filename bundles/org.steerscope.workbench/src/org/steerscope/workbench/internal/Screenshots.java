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
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DeskListener;

/**
 * Takes the pictures of the handbook: waits until the run has ended, writes every perspective, view and dialog as PNG, and closes the
 * workbench; the process ends with 1 if anything went wrong, or if a window of the night theme was too bright at any time. Shows no dialogs.
 */
final class Screenshots {

	private static final int SETTLE = 1500;
	private static final int WAITING = 500;

	private final IWorkbenchWindow window;
	private final Desk desk;
	private final Path folder;
	private final IntConsumer exit;
	private final Deque<Runnable> steps = new ArrayDeque<>();
	private Darkness worst = new Darkness(0, 0);
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
		display().timerExec(SETTLE, this::sample);
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
		display().setCursorLocation(0, 0);
		new Tour(window, this::write).steps(steps);
		steps.add(this::end);
		next();
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

	/** Looks how bright the window is every so often, in the night theme. */
	private void sample() {
		if (!begun && !window.getShell().isDisposed()) {
			light(take());
			display().timerExec(SETTLE, this::sample);
		}
	}

	private void light(ImageData picture) {
		if (Themes.is(Themes.Theme.NIGHT)) {
			Darkness now = Darkness.of(picture);
			worst = worst.worst(now);
			if (!now.dim()) {
				System.err.println("Too bright for a dim room: " + now);
			}
		}
	}

	private void end() {
		if (Themes.is(Themes.Theme.NIGHT)) {
			System.out.println("night: " + worst);
			if (!worst.dim()) {
				exit.accept(1);
			}
		}
		window.getWorkbench().close();
	}

	private void fail(String what, Throwable problem) {
		System.err.println(what + ": " + problem.getMessage());
		ILog.of(Screenshots.class).error(what, problem);
		exit.accept(1);
		window.getWorkbench().close();
	}

	private void write(String name) {
		ImageData picture = take();
		light(picture);
		try {
			Files.createDirectories(folder);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { picture };
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new IllegalStateException("Cannot write to " + folder + " (" + e.getMessage() + ")", e);
		}
	}

	/** @return the window and what lies over it, as it is on screen */
	private ImageData take() {
		window.getShell().update();
		for (int i = 0; i < WAITING && display().readAndDispatch(); i++) {
			// What waits to be painted is painted first.
		}
		Rectangle r = window.getShell().getBounds();
		Image image = new Image(display(), r.width, r.height);
		GC gc = new GC(display());
		try {
			gc.copyArea(image, r.x, r.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private Display display() {
		return window.getWorkbench().getDisplay();
	}
}
