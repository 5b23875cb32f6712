/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;
import org.steerscope.ui.ImageCanvas;

/** The pages on a real display, pressed and typed into; skipped where there is none. */
class SetupPartTest {

	@TempDir
	Path temp;

	private final Laboratory lab = new Laboratory();
	private Display display;
	private Shell shell;
	private Desk desk;
	private SetupPresenter setup;
	private SetupView view;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
		desk = new Desk(new DisplayThread(display), () -> lab.live);
		desk.planKeeper((name, text) -> {
		});
		setup = new SetupPresenter(Plans.service(), lab.catalogue, lab.runs, lab.bench(), desk, Runnable::run, new DisplayThread(display), InstantSource.system(),
				new SessionBook(new SessionStore(temp.resolve("sessions")), InstantSource.system()), new UserFolder(temp));
		view = new SetupView(shell, setup, new UserFolder(temp));
		shell.open();
	}

	@AfterEach
	void close() {
		if (display != null) {
			setup.dispose();
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

	private <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control c : parent.getChildren()) {
			if (type.isInstance(c) && c.isVisible()) {
				found.add(type.cast(c));
			}
			if (c instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	private void press(String text) {
		Button b = all(shell, Button.class).stream().filter(x -> x.getText().equals(text)).findFirst().orElseThrow();
		assertThat(b.isEnabled()).as(text).isTrue();
		b.notifyListeners(SWT.Selection, new Event());
	}

	private boolean says(String part) {
		return all(shell, Label.class).stream().anyMatch(l -> l.getText().contains(part));
	}

	@Test
	void fromTheFirstPageToTheLast() {
		for (SetupPage p : SetupPage.values()) {
			assertThat(view.page()).isEqualTo(p);
			assertThat(says(p.label())).isTrue();
			if (p != SetupPage.DRY_RUN) {
				press("Next ▶");
			}
		}
		assertThat(all(shell, Button.class)).extracting(Button::getText).contains("Start the experiment").doesNotContain("Next ▶");
	}

	@Test
	void anOverviewAndATestSpectrumAtTheClickedPlace() {
		view.turn(SetupPage.REGION);
		press("Take the overview of the twin");
		until(() -> says("0 % saturated"));
		view.turn(SetupPage.SCALARIZER);
		until(() -> all(shell, ImageCanvas.class).size() == 1 && all(shell, ImageCanvas.class).get(0).viewport() != null);
		ImageCanvas canvas = all(shell, ImageCanvas.class).get(0);
		Event click = new Event();
		click.button = 1;
		click.count = 1;
		click.x = (int) canvas.viewport().screenX(48.5);
		click.y = (int) canvas.viewport().screenY(30.5);
		canvas.notifyListeners(SWT.MouseDown, click);
		canvas.notifyListeners(SWT.MouseUp, click);
		until(() -> says("Good signal"));
		assertThat(setup.trial().orElseThrow().place()).isEqualTo(new org.steerscope.data.Pixel(30, 48));
	}

	@Test
	void whatIsTypedIsInThePlanAndCanBeTakenBack() {
		view.turn(SetupPage.BUDGET);
		Text steps = all(shell, Text.class).get(0);
		assertThat(steps.getText()).isEqualTo("50");
		steps.setText("80");
		assertThat(setup.plan().getBudget().getSteps()).isEqualTo(80);
		steps.setText("8x");
		assertThat(setup.plan().getBudget().getSteps()).isEqualTo(80);
		assertThat(says("▲")).isTrue();
		view.turn(SetupPage.ENVELOPE);
		press("Undo");
		assertThat(setup.plan().getBudget().getSteps()).isEqualTo(50);
	}

	@Test
	void narrowViewsHideTheListButNotTheWay() {
		shell.setSize(400, 300);
		until(() -> all(shell, org.eclipse.swt.widgets.Table.class).isEmpty());
		press("Next ▶");
		assertThat(view.page()).isEqualTo(SetupPage.EXCHANGE);
	}
}
