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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotScale;

/** The Feature space view on a real display, by mouse and keys; skipped where there is none. */
class FeaturePartTest {

	private final FakeRun run = new FakeRun(64, 80, 4, 200, 3);
	private final Map<String, String> persisted = new HashMap<>();
	private Display display;
	private Shell shell;
	private Desk desk;
	private Plot plot;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		desk = new Desk(new DisplayThread(display), () -> List.of(run));
		new FeaturePart(desk, persisted).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 9; i++) {
			run.step();
		}
		plot = all(shell, Plot.class).get(0);
		until(() -> plot.isVisible() && plot.scale() != null && plot.model() != null && plot.model().series().get(0).x().length == 9);
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

	private void mouse(int type, double x, double y, int state) {
		PlotScale s = plot.scale();
		Event e = new Event();
		e.x = (int) Math.round(s.left() + x * s.width());
		e.y = (int) Math.round(s.top() + y * s.height());
		e.button = type == SWT.MouseMove ? 0 : 1;
		e.stateMask = state;
		plot.notifyListeners(type, e);
	}

	private void key(int code, char character) {
		Event e = new Event();
		e.keyCode = code;
		e.character = character;
		plot.notifyListeners(SWT.KeyDown, e);
	}

	private Button button(String text) {
		return all(shell, Button.class).stream().filter(b -> b.getText().startsWith(text)).findFirst().orElseThrow();
	}

	/** Opens a button's menu and chooses a line of it. */
	private void choose(Button button, String... path) {
		button.notifyListeners(SWT.Selection, new Event());
		Menu menu = button.getMenu();
		for (int i = 0; i < path.length; i++) {
			String wanted = path[i];
			MenuItem item = java.util.Arrays.stream(menu.getItems()).filter(m -> m.getText().startsWith(wanted)).findFirst().orElseThrow();
			if (i < path.length - 1) {
				menu = item.getMenu();
			} else {
				assertThat(item.isEnabled()).as(wanted).isTrue();
				item.setSelection(true);
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
		button.getMenu().setVisible(false);
	}

	private void lasso(double left, double top, double right, double bottom) {
		mouse(SWT.MouseDown, left, top, 0);
		for (double[] p : new double[][] { { right, top }, { right, bottom }, { left, bottom } }) {
			mouse(SWT.MouseMove, p[0], p[1], SWT.BUTTON1);
		}
		mouse(SWT.MouseUp, left, bottom, SWT.BUTTON1);
	}

	private FeatureHover hover() {
		return all(shell, FeatureHover.class).get(0);
	}

	@Test
	void aPointUnderThePointerShowsItsPatchAndAClickSelectsIt() {
		int step = 6;
		PlotScale s = plot.scale();
		double x = (s.px(plot.model().series().get(0).x()[step]) - s.left()) / s.width();
		double y = (s.py(plot.model().series().get(0).y()[step]) - s.top()) / s.height();
		mouse(SWT.MouseMove, x, y, 0);
		assertThat(hover().words()).contains("Step 6");
		mouse(SWT.MouseDown, x, y, 0);
		mouse(SWT.MouseUp, x, y, SWT.BUTTON1);
		assertThat(desk.selection().step()).isEqualTo(6);
		plot.notifyListeners(SWT.MouseExit, new Event());
		assertThat(hover().words()).isEmpty();
	}

	@Test
	void arrowsGoFromPointToPointAndEnterSelects() {
		key(SWT.ARROW_RIGHT, (char) 0);
		assertThat(hover().words()).anyMatch(w -> w.startsWith("Step "));
		List<String> first = hover().words();
		for (int code : new int[] { SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_RIGHT }) {
			key(code, (char) 0);
		}
		assertThat(hover().words()).isNotEmpty();
		key(SWT.CR, '\r');
		assertThat(desk.selection().hasStep()).isTrue();
		assertThat(first).isNotEmpty();
		key(SWT.ESC, SWT.ESC);
		assertThat(hover().words()).isEmpty();
	}

	@Test
	void twoClassesAreMarkedAndOnePlaceOfEachIsMeasuredWhenAgreed() {
		lasso(0, 0, 0.4, 1);
		key('3', '3');
		assertThat(button("◆ Class 3").getText()).isEqualTo("◆ Class 3");
		lasso(0.6, 0, 1, 1);
		assertThat(desk.classes().size(0)).isPositive();
		assertThat(desk.classes().size(2)).isPositive();
		until(() -> all(shell, Label.class).stream().anyMatch(l -> l.getText().startsWith("● 1: ") && l.getText().contains("◆ 3: ")));
		choose(button("Measure …"), "Start in each class");
		List<Pixel> planned = desk.classes().planned();
		assertThat(planned).hasSize(2);
		assertThat(run.steered).isEmpty();
		button("Do it").notifyListeners(SWT.Selection, new Event());
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.MeasureNext(planned));
		assertThat(desk.classes().planned()).isEmpty();
	}

	@Test
	void placesUnlikeThoseMeasuredAreShownBeforeTheyAreAskedFor() {
		choose(button("Measure …"), "Measure 5 unlike");
		until(() -> !desk.classes().planned().isEmpty());
		assertThat(desk.classes().planned()).isEqualTo(run.unlike(5));
		key(SWT.ESC, SWT.ESC);
		assertThat(desk.classes().planned()).isEmpty();
		assertThat(run.steered).isEmpty();
		choose(button("Measure …"), "Measure 5 unlike");
		until(() -> !desk.classes().planned().isEmpty());
		key(SWT.CR, '\r');
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.MeasureNext(run.unlike(5)));
	}

	@Test
	void whatIsShownIsChosenFromAMenuAndRemembered() {
		choose(button("Show …"), "Colour", "step");
		choose(button("Show …"), "Behind the points", "mean patch");
		choose(button("Show …"), "Up", "PCA 1");
		choose(button("Show …"), "Trajectory");
		FeatureSettings now = FeatureSettings.of(persisted.get(FeaturePart.STATE));
		assertThat(now.colour()).isEqualTo(FeatureSettings.Colour.STEP);
		assertThat(now.ground()).isEqualTo(FeatureSettings.Ground.MEAN);
		assertThat(now.up()).isZero();
		assertThat(now.path()).isFalse();
		until(() -> all(shell, Label.class).stream().anyMatch(l -> l.getText().contains("mean patch of each cell")));
	}

	@Test
	void theWheelZoomsAndAllIsShownAgain() {
		double width = plot.scale().maxX() - plot.scale().minX();
		Event wheel = new Event();
		wheel.count = 3;
		wheel.x = plot.getSize().x / 2;
		wheel.y = plot.getSize().y / 2;
		plot.notifyListeners(SWT.MouseWheel, wheel);
		until(() -> plot.scale().maxX() - plot.scale().minX() < 0.9 * width);
		key('f', 'f');
		until(() -> plot.scale().maxX() - plot.scale().minX() > 0.99 * width);
	}

	@Test
	void itFitsASmallWindow() {
		shell.setSize(400, 300);
		lasso(0, 0, 1, 1);
		until(() -> plot.scale() != null && plot.scale().height() < 200);
		assertThat(plot.getSize().x).isGreaterThan(200);
		assertThat(plot.getSize().y).isGreaterThan(100);
	}
}
