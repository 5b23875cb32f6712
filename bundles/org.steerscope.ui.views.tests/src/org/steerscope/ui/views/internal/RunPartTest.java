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
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Technique;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;

/** The Run view on a real display, as an operator works it; skipped where there is none. */
class RunPartTest {

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
		shell.setSize(420, 700);
		desk = new Desk(new DisplayThread(display), List::of);
		new RunPart(desk).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		for (int i = 0; i < 5; i++) {
			run.step();
		}
		until(() -> says("Edge plasmons") && button("Pause").isEnabled());
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

	private boolean there(String text) {
		return all(shell, Button.class).stream().anyMatch(b -> b.getText().equals(text) && b.isVisible());
	}

	private Button button(String text) {
		return all(shell, Button.class).stream().filter(b -> b.getText().equals(text)).findFirst().orElseThrow();
	}

	private void press(String text) {
		button(text).notifyListeners(SWT.Selection, new Event());
	}

	private boolean says(String words) {
		return all(shell, Label.class).stream().anyMatch(l -> l.isVisible() && l.getText().contains(words));
	}

	private List<Object> commands() {
		return run.steered.stream().map(s -> (Object) s.command()).toList();
	}

	@Test
	void takingOverMeasuringByHandAndHandingBack() {
		assertThat(there("Measure here")).isFalse();
		press("Take over");
		run.say(new RunEvent.InstrumentOpened(new InstrumentInfo("stem-twin", "STEM twin", Technique.STEM, true, Set.of(), run.image.grid(),
				List.of(new Limit("beam_current", 10, 200, Unit.of("pA"))), List.of(), new Probe(50e-12, 1e-10), List.of())));
		run.say(new RunEvent.ModeChanged(RunMode.MANUAL, "Ada has taken over"));
		until(() -> there("Measure here") && button("Hand back").isEnabled());
		assertThat(button("Take over").isEnabled()).isFalse();
		assertThat(button("Take over").getToolTipText()).contains("Not now: you have the instrument").endsWith("(Ctrl+T)");
		assertThat(there("Use present view")).isTrue();
		assertThat(button("Measure here").isEnabled()).as("no place is selected").isFalse();
		desk.select(new Pixel(20, 30));
		until(() -> button("Measure here").isEnabled());
		all(shell, Spinner.class).stream().filter(s -> s.getMaximum() == ManualActs.MOST).findFirst().orElseThrow().setSelection(3);
		button("The agent learns from it").setSelection(false);
		press("Measure here");
		Text knob = all(shell, Text.class).stream().filter(t -> t.getMessage().equals("value")).findFirst().orElseThrow();
		knob.setText("900");
		knob.notifyListeners(SWT.DefaultSelection, new Event());
		until(() -> says("▲ 900 pA is out of range; allowed: 10 … 200 pA"));
		knob.setText("90");
		knob.notifyListeners(SWT.DefaultSelection, new Event());
		until(() -> !says("out of range"));
		press("Hand back");
		Pixel p = new Pixel(20, 30);
		assertThat(commands()).containsExactly(new SteeringCommand.TakeOver(), new SteeringCommand.MeasureNext(List.of(p, p, p), false),
				new SteeringCommand.Tune("beam_current", Quantity.of(90, "pA")), new SteeringCommand.HandBack());
		run.say(new RunEvent.ModeChanged(RunMode.RUNNING, ""));
		until(() -> !there("Measure here"));
	}

	@Test
	void anAlarmIsAnsweredAndRead() {
		run.say(new RunEvent.AlarmRaised("trapped", "It turns in circles", "Measure far away"));
		until(() -> there("Measure 5 unlike places") && there("Acknowledge"));
		press("Measure 5 unlike places");
		until(() -> run.steered.size() == 1);
		assertThat(commands()).containsExactly(new SteeringCommand.MeasureNext(run.unlike(5)));
		press("Acknowledge");
		assertThat(run.steered).last().isEqualTo(new Steering(new SteeringCommand.Acknowledge("trapped"), desk.who(), run.state().sequence()));
		run.say(new RunEvent.Steered(run.steered.getLast()));
		until(() -> says("✓ Read by " + desk.who()));
		assertThat(there("Acknowledge")).isFalse();
	}

	@Test
	void theReferencePointIsSetAtTheSelectedPlace() {
		assertThat(button("Watch the selected place").isEnabled()).isFalse();
		desk.select(new Pixel(22, 33));
		until(() -> button("Watch the selected place").isEnabled());
		press("Watch the selected place");
		SteeringCommand.WatchReference watch = new SteeringCommand.WatchReference(new Pixel(22, 33), 20);
		assertThat(commands()).containsExactly(watch);
		run.say(new RunEvent.Steered(new Steering(watch, "Ada", -1)));
		until(() -> says("Row 22, column 33, every 20 measurements. Not measured yet"));
		press("Stop watching");
		assertThat(commands()).last().isEqualTo(new SteeringCommand.WatchReference(new Pixel(22, 33), 0));
	}

	@Test
	void theShiftIsHandedOverOnAPageOfTheView() {
		press("Hand over shift");
		until(() -> there("Copy as text"));
		assertThat(there("Make safe")).as("nothing covers it").isTrue();
		Text summary = all(shell, Text.class).stream().filter(t -> (t.getStyle() & SWT.READ_ONLY) != 0).findFirst().orElseThrow();
		assertThat(summary.getText()).contains("5 measurements").contains("## Open alarms");
		press("Hand over");
		until(() -> says("▲ Name the next operator"));
		Text to = all(shell, Text.class).stream().filter(t -> "Whose shift begins".equals(t.getToolTipText())).findFirst().orElseThrow();
		to.setText("Ben");
		press("Hand over");
		assertThat(commands()).containsExactly(new SteeringCommand.HandOverShift("Ben", ""));
		until(() -> !there("Copy as text"));
		assertThat(desk.who()).isEqualTo("Ben");
	}

	@Test
	void everyButtonFitsANarrowViewAndLargeText() {
		FontData[] data = shell.getFont().getFontData();
		for (FontData d : data) {
			d.setHeight(2 * d.getHeight());
		}
		Font twice = new Font(display, data);
		enlarge(shell, twice);
		shell.setSize(400, 300);
		shell.layout(true, true);
		until(() -> all(shell, Button.class).stream().filter(Button::isVisible).allMatch(b -> right(b) <= 400));
		Annunciator annunciator = all(shell, Annunciator.class).get(0);
		assertThat(annunciator.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).isGreaterThan(48);
		twice.dispose();
	}

	private int right(Control c) {
		return display.map(c.getParent(), shell, c.getBounds()).x + c.getSize().x;
	}

	private static void enlarge(Control control, Font font) {
		control.setFont(font);
		if (control instanceof Composite inner) {
			for (Control child : inner.getChildren()) {
				enlarge(child, font);
			}
		}
	}
}
