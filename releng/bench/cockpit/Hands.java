/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Hands and eyes at a window: real keys and a real mouse through the X server, and waiting until something is to be seen. */
final class Hands {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

	private static final int PRESSES = 200;

	private final Shell shell;
	private final Display display;

	Hands(Shell shell) {
		this.shell = shell;
		display = shell.getDisplay();
	}

	/** @return what the supplier finds on the UI thread */
	<T> T look(Supplier<T> at) {
		AtomicReference<T> seen = new AtomicReference<>();
		display.syncExec(() -> seen.set(at.get()));
		return seen.get();
	}

	/** Waits until something is so, seen from the UI thread. */
	void until(String what, BooleanSupplier so) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE;
		while (!look(so::getAsBoolean)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("It was not to be seen within a minute: " + what);
			}
			TimeUnit.MILLISECONDS.sleep(30);
		}
	}

	/** Waits for a control of a kind that is in sight. */
	<T extends Control> T find(String what, Class<T> type, Predicate<T> wanted) throws InterruptedException {
		AtomicReference<T> found = new AtomicReference<>();
		until(what, () -> {
			found.set(first(shell, type, c -> c.isVisible() && wanted.test(c)));
			return found.get() != null;
		});
		return found.get();
	}

	/** @return the view of that name */
	Composite view(String name) throws InterruptedException {
		return find("the view " + name, Composite.class, c -> name.equals(c.getData("name")));
	}

	static <T extends Control> T first(Composite parent, Class<T> type, Predicate<T> wanted) {
		for (Control c : parent.getChildren()) {
			if (type.isInstance(c) && wanted.test(type.cast(c))) {
				return type.cast(c);
			}
			T found = c instanceof Composite inner ? first(inner, type, wanted) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	void key(String name) throws IOException, InterruptedException {
		xdotool("key", "--clearmodifiers", name);
	}

	/** Presses a key until something is so, as a person does who sees that nothing has happened. */
	void keyUntil(String name, String what, BooleanSupplier so) throws IOException, InterruptedException {
		for (int press = 0; press < PRESSES && !look(so::getAsBoolean); press++) {
			key(name);
			long end = System.nanoTime() + PATIENCE / PRESSES;
			while (System.nanoTime() < end && !look(so::getAsBoolean)) {
				TimeUnit.MILLISECONDS.sleep(30);
			}
		}
		if (!look(so::getAsBoolean)) {
			throw new AssertionError(name + " did not bring: " + what);
		}
	}

	/** Clicks the middle of a control. */
	void click(Control control) throws IOException, InterruptedException {
		Point size = look(control::getSize);
		drag(control, size.x / 2, size.y / 2, size.x / 2, size.y / 2);
	}

	/** Drags with the left button, in coordinates of a control. */
	void drag(Control on, int x, int y, int toX, int toY) throws IOException, InterruptedException {
		Point from = look(() -> on.toDisplay(x, y));
		Point to = look(() -> on.toDisplay(toX, toY));
		List<String> moves = new ArrayList<>(List.of("mousemove", text(from.x), text(from.y), "mousedown", "1"));
		for (int i = 1; i <= 4 && !from.equals(to); i++) {
			moves.addAll(List.of("mousemove", text(from.x + (to.x - from.x) * i / 4), text(from.y + (to.y - from.y) * i / 4), "sleep", "0.02"));
		}
		moves.addAll(List.of("mouseup", "1"));
		xdotool(moves.toArray(String[]::new));
	}

	private static String text(int value) {
		return Integer.toString(value);
	}

	private static void xdotool(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
			throw new IOException("xdotool failed: " + command);
		}
	}
}
