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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Pixel;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;

/** Notes: their text, what they are about, and the line they are written in. */
class NoteTest {

	private final FakeRun run = new FakeRun(40, 48, 3, 30, 1);
	private Desk desk = new Desk((millis, work) -> {
	}, List::of);
	private Display display;

	@AfterEach
	void close() {
		desk.close();
		if (display != null) {
			display.dispose();
		}
	}

	@Test
	void whatANoteIsAboutStandsAtItsEndAndIsReadBack() {
		NoteText all = new NoteText("Carbon  grows\nhere", 37, new Pixel(12, 40), "run.notes/event-000412-scan.png");
		assertThat(all.text()).isEqualTo("Carbon grows here [step 37, row 12, col 40; picture run.notes/event-000412-scan.png]");
		for (NoteText note : List.of(all, new NoteText("a", 3, null, ""), new NoteText("b [sic]", -1, new Pixel(0, 7), ""),
				new NoteText("c", -1, null, "x.notes/y.png"), new NoteText("d", -1, null, ""))) {
			assertThat(NoteText.of(note.text())).isEqualTo(note);
		}
		assertThat(NoteText.of("only words [as people write]").words()).isEqualTo("only words [as people write]");
		assertThat(new NoteText("x".repeat(5000), -1, null, "").words()).hasSize(NoteText.LONGEST);
	}

	@Test
	void aPastRunIsClosedAndWithoutARunThereIsNothingToNote() {
		NotePresenter presenter = new NotePresenter(desk);
		assertThat(presenter.refusal().orElseThrow()).contains("no run");
		desk.show(run);
		run.begin();
		assertThat(presenter.refusal()).isEmpty();
		run.end();
		assertThat(presenter.refusal().orElseThrow()).contains("over").contains("closed");
	}

	@Test
	void aNoteIsBoundToWhatWasShownWhenItsWritingBegan() {
		desk.show(run);
		run.begin();
		run.step();
		run.step();
		run.step();
		desk.select(1);
		NotePresenter presenter = new NotePresenter(desk);
		NotePresenter.About about = presenter.about();
		desk.select(-1);
		run.step();
		presenter.send(about, "Odd spectrum", null);
		Pixel p = run.state().place(1);
		assertThat(run.steered.get(0).command()).isEqualTo(
				new SteeringCommand.Note("Odd spectrum [step 1, row " + p.row() + ", col " + p.col() + "]"));
		assertThat(run.steered.get(0).who()).isEqualTo(desk.who());
		assertThat(about.title()).isEqualTo("Note on step 1");
		desk.select(new Pixel(3, 4));
		assertThat(presenter.about().title()).isEqualTo("Note on row 3, col 4");
		desk.showMoment(run.state().measurementSequence(0));
		assertThat(presenter.about().step()).isZero();
	}

	@Test
	void thePictureStandsBesideTheRunFileAndSaysWhatItIs() {
		desk.show(run);
		run.begin();
		run.step();
		NotePresenter presenter = new NotePresenter(desk);
		NotePresenter.About about = presenter.about();
		Path file = NotePresenter.picture(about, "Learning Curve", Instant.EPOCH);
		assertThat(file.getParent()).isEqualTo(Path.of("fake.notes"));
		assertThat(file.getFileName().toString()).matches("event-\\d{6}-learning-curve-\\d{6}\\.png");
		assertThat(String.join("|", presenter.caption(about, "Odd", "Scan"))).contains("Odd|Scan", "run fake.steerscope", "step 0",
				desk.who(), "overview 1 px = 800 pm");
	}

	@Test
	void aNoteStandsOnTheScanWhereItIsAbout() {
		run.begin();
		run.step();
		for (String text : List.of("Carbon grows here [row 3, col 4]", "Odd one [step 0]", "Nowhere in particular", "Not yet [step 99]")) {
			run.say(new RunEvent.Steered(new Steering(new SteeringCommand.Note(text), "Ada", -1)));
		}
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.Pause(), "Ada", -1)));
		assertThat(NoteMarks.of(run.state())).containsExactly(new NoteMarks.Mark(new Pixel(3, 4), "Carbon grows here"),
				new NoteMarks.Mark(run.state().place(0), "Odd one"));
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

	private static <T extends Control> T find(Composite parent, Class<T> type, String tooltip) {
		for (Control c : parent.getChildren()) {
			if (type.isInstance(c) && String.valueOf(c.getToolTipText()).contains(tooltip)) {
				return type.cast(c);
			}
			if (c instanceof Composite inner && find(inner, type, tooltip) != null) {
				return find(inner, type, tooltip);
			}
		}
		return null;
	}

	private void press(Control focus, char character, int code) {
		Event e = new Event();
		e.character = character;
		e.keyCode = code;
		focus.notifyListeners(SWT.KeyDown, e);
	}

	@Test
	void theKeyOpensALineInWhichANoteIsWrittenWithItsPicture(@TempDir Path folder) throws Exception {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		desk.close();
		desk = new Desk(new DisplayThread(display), List::of);
		new TimelinePart(desk).createControls(shell);
		shell.open();
		run.file(folder.resolve("today.steerscope"));
		desk.show(run);
		run.begin();
		run.step();
		EventList events = (EventList) list(shell);
		until(() -> events.isVisible() && events.following());
		Text text = find(shell, Text.class, "N opens it");
		assertThat(text.isVisible()).isFalse();
		press(events, 'n', 'n');
		assertThat(text.isVisible()).isTrue();
		text.setText("Carbon grows");
		find(shell, Button.class, "Keep a picture").setSelection(true);
		text.notifyListeners(SWT.DefaultSelection, new Event());
		until(() -> !run.steered.isEmpty());
		NoteText note = NoteText.of(((SteeringCommand.Note) run.steered.get(0).command()).text());
		assertThat(note.words()).isEqualTo("Carbon grows");
		assertThat(note.step()).isZero();
		Path png = folder.resolve(note.picture());
		assertThat(Files.size(png)).isPositive();
		ImageData data = new ImageData(png.toString());
		assertThat(data.height).isGreaterThan(events.getSize().y);
		assertThat(text.isVisible()).isFalse();
	}

	private static Control list(Composite parent) {
		for (Control c : parent.getChildren()) {
			if (c instanceof EventList) {
				return c;
			}
			if (c instanceof Composite inner && list(inner) != null) {
				return list(inner);
			}
		}
		return null;
	}

	@Test
	void whereAPersonTypesTheKeyIsALetter() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		desk.close();
		desk = new Desk(new DisplayThread(display), List::of);
		new TimelinePart(desk).createControls(shell);
		shell.open();
		desk.show(run);
		run.begin();
		run.step();
		EventList events = (EventList) list(shell);
		until(events::isVisible);
		Text line = find(shell, Text.class, "N opens it");
		press(find(shell, Text.class, "List only events"), 'n', 'n');
		assertThat(line.isVisible()).isFalse();
		events.setData(Pages.OWN, "xn");
		press(events, 'n', 'n');
		assertThat(line.isVisible()).as("a view may keep the letter for itself").isFalse();
		events.setData(Pages.OWN, null);
		desk.showMoment(2);
		press(events, 'N', 'n');
		assertThat(line.isVisible()).isTrue();
		press(events, SWT.ESC, SWT.ESC);
		assertThat(line.isVisible()).as("Escape drops the note first").isFalse();
		assertThat(desk.moment()).isPresent();
		press(events, SWT.ESC, SWT.ESC);
		assertThat(desk.moment()).isEmpty();
	}
}
