/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;
import org.steerscope.ui.Moment;

/** The Timeline on a real display, by its keys; skipped where there is none. */
class TimelinePartTest {

	private final FakeRun run = new FakeRun(40, 48, 3, 200, 1);
	private Display display;
	private Shell shell;
	private Desk desk;
	private EventList list;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(800, 400);
		desk = new Desk(new DisplayThread(display), List::of);
		new TimelinePart(desk).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 12; i++) {
			run.step();
		}
		list = find(shell, EventList.class, "");
		until(() -> list.isVisible() && list.following());
	}

	@AfterEach
	void close() {
		if (display != null) {
			desk.close();
			display.dispose();
		}
	}

	private void until(BooleanSupplier what) {
		long end = System.nanoTime() + 30_000_000_000L;
		while (!what.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "it did not happen within 30 s");
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
	}

	private static <T extends Control> T find(Composite parent, Class<T> type, String text) {
		for (Control c : parent.getChildren()) {
			if (type.isInstance(c) && (text.isEmpty() || c instanceof Button b && b.getText().equals(text))) {
				return type.cast(c);
			}
			T inner = c instanceof Composite within ? find(within, type, text) : null;
			if (inner != null) {
				return inner;
			}
		}
		return null;
	}

	/** Presses a key and waits until the list shows the moment it leads to. */
	private void press(int code) {
		Event e = new Event();
		e.keyCode = code;
		e.character = code < 128 ? (char) code : 0;
		list.notifyListeners(SWT.KeyDown, e);
		until(() -> list.marked() == desk.moment().map(Moment::sequence).orElse(-1L));
	}

	private long shown() {
		return desk.moment().orElseThrow().sequence();
	}

	@Test
	void keysPressedFasterThanTheListFollowsAreNotLost() {
		for (int key : new int[] { SWT.HOME, SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_UP }) {
			Event e = new Event();
			e.keyCode = key;
			list.notifyListeners(SWT.KeyDown, e);
		}
		assertThat(shown()).isEqualTo(2);
	}

	@Test
	void theArrowsGoThroughTheEventsAndTheEndIsNow() {
		long last = run.state().sequence();
		press(SWT.ARROW_UP);
		assertThat(shown()).isEqualTo(last);
		press(SWT.ARROW_UP);
		assertThat(shown()).isEqualTo(last - 1);
		assertThat(list.following()).isFalse();
		press(SWT.ARROW_DOWN);
		assertThat(shown()).isEqualTo(last);
		press(SWT.ARROW_DOWN);
		assertThat(desk.moment()).as("after the last event comes now").isEmpty();
		press(SWT.HOME);
		assertThat(shown()).isZero();
		assertThat(desk.state().measured()).isZero();
		press(SWT.END);
		assertThat(desk.moment()).isEmpty();
		until(list::following);
	}

	@Test
	void itPlaysFromTheBeginningAndStopsWhenSomeoneReturnsToNow() {
		Button play = find(shell, Button.class, "Play");
		press(' ');
		assertThat(play.getSelection()).isTrue();
		until(() -> desk.moment().isPresent() && desk.state().measured() >= 3);
		press(SWT.ESC);
		until(() -> !play.getSelection());
		assertThat(desk.moment()).isEmpty();
		press(SWT.HOME);
		press(' ');
		until(() -> !play.getSelection());
		assertThat(desk.state().measured()).as("it played to the end").isEqualTo(12);
	}
}
