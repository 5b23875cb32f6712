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
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotScale;

/** The Spectrum view under mouse and keys on a real display; skipped where there is none. */
class SpectrumPartTest {

	private final FakeRun run = new FakeRun(64, 80, 4, 200, 3);
	private Display display;
	private Desk desk;
	private Plot plot;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		desk = new Desk(new DisplayThread(display), List::of);
		new SpectrumPart(desk, new FakeCatalogue(List.of(new SpectrumTest.Integral()), List.of())).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 5; i++) {
			run.step();
		}
		plot = find(shell);
		until(() -> plot.scale() != null && plot.isVisible());
	}

	@AfterEach
	void close() {
		if (display != null) {
			desk.close();
			display.dispose();
		}
	}

	private static Plot find(Composite parent) {
		for (Control c : parent.getChildren()) {
			Plot found = c instanceof Plot p ? p : c instanceof Composite inner ? find(inner) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
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

	private void mouse(int type, double energy) {
		PlotScale s = plot.scale();
		Event e = new Event();
		e.button = type == SWT.MouseMove ? 0 : 1;
		e.x = (int) Math.round(s.px(energy));
		e.y = s.top() + s.height() / 2;
		plot.notifyListeners(type, e);
	}

	private void key(int code, char character, int mask) {
		Event e = new Event();
		e.keyCode = code;
		e.character = character;
		e.stateMask = mask;
		plot.notifyListeners(SWT.KeyDown, e);
	}

	private double setting(String path) {
		return Double.parseDouble(desk.scalarizerDraft().edited().orElseThrow().settings().get(path));
	}

	@Test
	void anEdgeIsDraggedNudgedAppliedAndUndone() {
		mouse(SWT.MouseDown, 0.8);
		mouse(SWT.MouseMove, 0.9);
		mouse(SWT.MouseMove, 1.0);
		mouse(SWT.MouseUp, 1.0);
		assertThat(setting("to")).isCloseTo(1.0, within(0.02));
		assertThat(setting("from")).isEqualTo(0.6);
		double to = setting("to");
		key(SWT.ARROW_RIGHT, (char) 0, 0);
		key(SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
		assertThat(setting("to")).isCloseTo(to + 0.11, within(1e-9));
		assertThat(setting("from")).isCloseTo(0.71, within(1e-9));
		key(SWT.ARROW_LEFT, (char) 0, SWT.MOD1);
		assertThat(setting("from")).isCloseTo(0.72, within(1e-9));
		until(() -> plot.model().spans().size() == 1 && plot.model().spans().get(0).label().equals("in force"));
		assertThat(run.steered).isEmpty();
		key(SWT.CR, '\r', 0);
		assertThat(run.steered).singleElement().satisfies(s -> assertThat(s.command()).isInstanceOf(SteeringCommand.ChangeScalarizer.class));
		key(SWT.ESC, (char) 27, 0);
		assertThat(desk.scalarizerDraft().edited()).isEmpty();
	}

	@Test
	void allOfABandIsDraggedAndEscapeDropsIt() {
		mouse(SWT.MouseDown, 0.7);
		mouse(SWT.MouseMove, 1.2);
		mouse(SWT.MouseUp, 1.2);
		assertThat(setting("to") - setting("from")).isCloseTo(0.2, within(0.01));
		assertThat(setting("from")).isCloseTo(1.1, within(0.02));
		key(SWT.ESC, (char) 27, 0);
		assertThat(desk.scalarizerDraft().edited()).isEmpty();
	}

	@Test
	void zoomingPanningAndPinning() {
		double whole = plot.scale().maxX() - plot.scale().minX();
		key('+', '+', 0);
		until(() -> plot.scale().maxX() - plot.scale().minX() < 0.9 * whole);
		double from = plot.scale().minX();
		key(SWT.ARROW_RIGHT, (char) 0, SWT.ALT);
		until(() -> plot.scale().minX() > from);
		assertThat(desk.scalarizerDraft().edited()).as("Alt moves the part shown, not the band").isEmpty();
		key('f', 'f', 0);
		until(() -> plot.scale().maxX() - plot.scale().minX() == whole);
		key('p', 'p', 0);
		key(SWT.PAGE_UP, (char) 0, 0);
		until(() -> plot.model().series().size() == 2);
		assertThat(desk.selection().step()).isEqualTo(3);
	}
}
