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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
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

/** The parts on a real display; skipped where there is none. */
class PartsTest {

	private Display display;
	private Shell shell;
	private Desk desk;
	private final FakeRun run = new FakeRun(64, 80, 4, 200, 3);

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(900, 600);
		desk = new Desk(new DisplayThread(display), List::of);
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

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control c : parent.getChildren()) {
			if (type.isInstance(c)) {
				found.add(type.cast(c));
			}
			if (c instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	/** @return how many different colours are on screen */
	private int colours() {
		Image image = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
		GC gc = new GC(shell);
		try {
			gc.copyArea(image, 0, 0);
			ImageData data = image.getImageData();
			Set<Integer> seen = new HashSet<>();
			for (int y = 0; y < data.height; y += 3) {
				for (int x = 0; x < data.width; x += 3) {
					seen.add(data.getPixel(x, y));
				}
			}
			return seen.size();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	@Test
	void theScanPaintsTheOverview() {
		new ScanPart(desk, null).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		run.step();
		until(() -> colours() > 60);
	}

	@Test
	void allPartsKeepUpWithARunAtFullSpeed() throws InterruptedException {
		new ScanPart(desk, null).createControls(shell);
		new SpectrumPart(desk, FakeCatalogue.EMPTY).createControls(shell);
		new CurvePart(desk).createControls(shell);
		new FeaturePart(desk, new java.util.HashMap<>()).createControls(shell);
		new RunPart(desk).createControls(shell);
		shell.open();
		desk.show(run);
		Thread engine = new Thread(() -> {
			run.begin();
			for (int i = 0; i < 60; i++) {
				run.step();
			}
			run.end();
		});
		engine.start();
		until(() -> !engine.isAlive());
		assertThat(run.state().measured()).isEqualTo(60);
		until(() -> labels().contains("PAST · TWIN") && labels().stream().anyMatch(l -> l.startsWith("Step 59")));
	}

	@Test
	void theRunSaysWhichModelDecidesAndWhatItDoubts() {
		new RunPart(desk).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 11; i++) {
			run.step();
		}
		until(() -> labels().stream().anyMatch(l -> l.startsWith("Model: Gaussian process on structure features")));
		until(() -> labels().stream().anyMatch(l -> l.contains("\nWhy: it predicts held-out values better")));
		until(() -> labels().contains("→ Measure longer at each point"));
		assertThat(all(shell, Canvas.class)).extracting(Canvas::getToolTipText).contains("Serious", "Caution");
	}

	@Test
	void theFeatureSpaceFollowsAMapThatImprovesBetweenEvents() {
		FeaturePart part = new FeaturePart(desk, new java.util.HashMap<>());
		part.createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 6; i++) {
			run.step();
		}
		Plot plot = all(shell, Plot.class).get(0);
		until(() -> plot.isVisible() && plot.model() != null && plot.model().series().get(0).x().length == 6);
		double before = plot.model().series().get(0).x()[5];
		run.improveMap(1);
		int index = run.candidates.indexOf(run.state().place(5));
		double after = run.embedding().orElseThrow().x()[index];
		assertThat(after).isNotEqualTo(before);
		until(() -> plot.model().series().get(0).x()[5] == after);
	}

	@Test
	void theLearningCurveFitsItsPlotsIntoAnySize() {
		new CurvePart(desk).createControls(shell);
		shell.setSize(380, 400);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 9; i++) {
			run.step();
		}
		until(() -> all(shell, Plot.class).stream().filter(Plot::isVisible).count() == 2);
		shell.setSize(380, 290);
		until(() -> all(shell, Plot.class).stream().filter(Plot::isVisible).count() == 1);
		shell.setSize(1200, 800);
		until(() -> all(shell, Plot.class).stream().filter(Plot::isVisible).count() >= 6);
	}

	private List<String> labels() {
		return all(shell, org.eclipse.swt.widgets.Label.class).stream().map(org.eclipse.swt.widgets.Label::getText).toList();
	}

	@Test
	void theButtonsSteerTheRun() {
		new RunPart(desk).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		Button pause = all(shell, Button.class).stream().filter(b -> b.getText().equals("Pause")).findFirst().orElseThrow();
		until(pause::isEnabled);
		pause.notifyListeners(SWT.Selection, new Event());
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.Pause());
	}

	@Test
	void tabLeavesTheImageAndThePlots() {
		new ScanPart(desk, null).createControls(shell);
		new CurvePart(desk).createControls(shell);
		List<Canvas> canvases = all(shell, Canvas.class).stream().filter(c -> c.isListening(SWT.KeyDown)).toList();
		assertThat(canvases).hasSizeGreaterThanOrEqualTo(3);
		for (Canvas canvas : canvases) {
			for (int detail : new int[] { SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT }) {
				Event e = new Event();
				e.detail = detail;
				e.doit = false;
				canvas.notifyListeners(SWT.Traverse, e);
				assertThat(e.doit).isEqualTo(detail != SWT.TRAVERSE_PAGE_NEXT);
			}
		}
	}

	@Test
	void closingAViewStopsItsListening() throws Exception {
		CurvePart part = new CurvePart(desk);
		part.createControls(shell);
		shell.open();
		part.dispose();
		for (Control c : shell.getChildren()) {
			c.dispose();
		}
		boolean[] told = new boolean[1];
		desk.listen(changes -> told[0] = true);
		desk.show(run);
		run.begin();
		run.step();
		until(() -> told[0]);
		assertThat(shell.getChildren()).isEmpty();
	}
}
