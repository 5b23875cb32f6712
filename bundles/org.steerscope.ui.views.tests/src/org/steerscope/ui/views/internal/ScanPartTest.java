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
import java.util.Arrays;
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
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;

/** The Scan view with real widgets; skipped where there is no display. */
class ScanPartTest {

	private final FakeRun run = new FakeRun(64, 80, 4, 200, 3);
	private final Map<String, String> persisted = new HashMap<>();
	private final List<String> heard = new ArrayList<>();
	private Display display;
	private Shell shell;
	private Desk desk;
	private ImageCanvas canvas;
	private ScanPart part;

	/** A lab's tool: hears where it is clicked. */
	private final class LabTool implements ImageTool {

		@Override
		public String id() {
			return "lab.tool";
		}

		@Override
		public String label() {
			return "Lab";
		}

		@Override
		public String tooltip() {
			return "Does what the lab needs";
		}

		@Override
		public char key() {
			return 'X';
		}

		@Override
		public Session begin(ToolHost host) {
			host.say("lab at work");
			return new Session() {
				@Override
				public boolean pressed(Pointer at) {
					heard.add("pressed " + (int) at.y() + " " + (int) at.x());
					return true;
				}

				@Override
				public void end() {
					heard.add("end");
				}
			};
		}

		@Override
		public List<Entry> menu(ToolHost host, double x, double y) {
			return List.of(new Entry("Do it", SWT.MOD1 | 'Z', true, () -> heard.add("undo")));
		}
	}

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		desk = new Desk(new DisplayThread(display), List::of);
		part = new ScanPart(desk, persisted, List.of(new LabTool()));
		part.createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 8; i++) {
			run.step();
		}
		canvas = all(shell, ImageCanvas.class).get(0);
		until(() -> canvas.isVisible() && canvas.viewport() != null && canvas.viewport().width() > 300);
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

	private void key(char key, int stateMask) {
		Event e = new Event();
		e.keyCode = key;
		e.character = key;
		e.stateMask = stateMask;
		canvas.notifyListeners(SWT.KeyDown, e);
	}

	private Shell popup(String title) {
		return Arrays.stream(display.getShells()).filter(s -> s.getText().startsWith(title)).findFirst().orElse(null);
	}

	private ScanSettings settings() {
		return ScanSettings.of(persisted.get(ScanPart.STATE));
	}

	@Test
	void aLabsToolIsChosenByItsKeyGetsTheMouseAndOffersItsEntries() {
		ToolBar bar = all(shell, ToolBar.class).get(0);
		assertThat(bar.getItem(1).getToolTipText()).startsWith("Lab (X)");
		key('x', 0);
		assertThat(bar.getItem(1).getSelection()).isTrue();
		assertThat(bar.getItem(0).getSelection()).isFalse();
		assertThat(all(shell, Label.class)).extracting(Label::getText).anyMatch(t -> t.startsWith("lab at work"));
		Event e = new Event();
		e.button = 1;
		e.x = (int) Math.round(canvas.viewport().screenX(30.5));
		e.y = (int) Math.round(canvas.viewport().screenY(20.5));
		canvas.notifyListeners(SWT.MouseDown, e);
		canvas.notifyListeners(SWT.MouseUp, e);
		assertThat(desk.selection().place()).as("the tool used the click up").isNull();
		key('z', SWT.MOD1);
		key('s', 0);
		assertThat(heard).containsExactly("pressed 20 30", "undo", "end");
		canvas.notifyListeners(SWT.MouseDown, e);
		canvas.notifyListeners(SWT.MouseUp, e);
		assertThat(desk.selection()).as("the default tool selects").isNotEqualTo(org.steerscope.ui.Selection.NEWEST);
	}

	@Test
	void layersAreShownByKeyAndListAndRemembered() {
		key('1', 0);
		assertThat(settings().look(Layer.MEAN).visible()).isTrue();
		key('l', 0);
		Shell list = popup("Layers");
		Button mean = all(list, Button.class).stream().filter(b -> b.getText().equals("predicted mean")).findFirst().orElseThrow();
		assertThat(mean.getSelection()).isTrue();
		assertThat(mean.getToolTipText()).endsWith("(1)");
		key('1', 0);
		assertThat(mean.getSelection()).as("the list follows the key").isFalse();
		assertThat(all(list, Scale.class)).hasSize((int) java.util.Arrays.stream(Layer.values()).filter(l -> l.latent() < 2).count());
		Scale top = all(list, Scale.class).get(0);
		top.setSelection(30);
		top.notifyListeners(SWT.Selection, new Event());
		assertThat(settings().look(Layer.DRAFT).opacity()).isEqualTo(0.3);
		key('l', 0);
		assertThat(popup("Layers")).isNull();
	}

	@Test
	void contrastIsSetByPercentilesAndRemembered() {
		key('c', 0);
		Spinner low = all(popup("Contrast of HAADF"), Spinner.class).get(0);
		low.setSelection(200);
		low.notifyListeners(SWT.Selection, new Event());
		assertThat(settings().channel(0).low()).isEqualTo(20);
		all(popup("Contrast"), Button.class).stream().filter(b -> b.getText().equals("Automatic")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		assertThat(settings().channel(0)).isEqualTo(ScanSettings.Channel.AUTO);
		assertThat(low.getSelection()).isEqualTo(10);
	}

	@Test
	void aRefusalStandsBelowTheImageUntilItIsClicked() {
		run.say(new RunEvent.SteeringRefused(
				new Steering(new SteeringCommand.MeasureNext(List.of(new Pixel(900, 4))), desk.who(), -1), "it lies off the image"));
		until(() -> all(shell, Label.class).stream().anyMatch(l -> l.isVisible() && l.getText().contains("it lies off the image")));
		Label line = all(shell, Label.class).stream().filter(l -> l.getText().contains("it lies off the image")).findFirst().orElseThrow();
		assertThat(line.getText()).startsWith("▲ Refused: ");
		line.notifyListeners(SWT.MouseDown, new Event());
		until(() -> !line.isVisible());
	}

	@Test
	void closingTheViewClosesItsWindowsAndEndsTheTool() throws Exception {
		key('l', 0);
		key('c', 0);
		key('x', 0);
		part.dispose();
		shell.dispose();
		assertThat(display.getShells()).isEmpty();
		assertThat(heard).containsExactly("end");
	}
}
