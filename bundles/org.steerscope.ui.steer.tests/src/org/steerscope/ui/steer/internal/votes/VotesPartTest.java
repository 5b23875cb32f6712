/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.run.Choice;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;
import org.steerscope.ui.steer.internal.FakeRun;

/** The Votes view on a real display; skipped where there is none. */
class VotesPartTest {

	private final FakePupils pupils = new FakePupils(20);
	private Display display;
	private Shell shell;
	private Desk desk;
	private VotesPart part;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(800, 600);
		desk = new Desk(new DisplayThread(display), List::of);
		part = new VotesPart(desk, pupils);
		part.createControls(shell);
		shell.open();
	}

	@AfterEach
	void close() {
		if (display != null) {
			desk.close();
			display.dispose();
		}
	}

	private FakeRun run(String scalarizer, int measured) {
		FakeRun run = new FakeRun(pupils::make, Choice.of(scalarizer), Choice.of("model")).begin().measure(measured);
		desk.show(run);
		return run;
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

	private Button button(String text) {
		return all(shell, Button.class).stream().filter(b -> b.getText().equals(text)).findFirst().orElseThrow();
	}

	private boolean says(String part) {
		return all(shell, Label.class).stream().filter(Control::isVisible).anyMatch(l -> l.getText().contains(part));
	}

	/** Presses and releases a key where the focus would be, through the filters that real keys pass. */
	private void press(int code, char character) {
		Control focus = all(part.left().box(), org.steerscope.ui.Plot.class).get(0);
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event e = new Event();
			e.keyCode = code;
			e.character = character;
			focus.notifyListeners(type, e);
		}
	}

	private void asks(int step) {
		until(() -> part.ballot() != null && part.ballot().question() != null && part.ballot().question().a() == step);
	}

	private static List<SteeringCommand> sent(FakeRun run) {
		return run.steered.stream().map(Steering::command).toList();
	}

	@Test
	void keysVoteSkipAndTakeBack() {
		until(() -> says("Nobody is asked"));
		FakeRun run = run("votes", 6);
		asks(0);
		press('1', '1');
		asks(1);
		press('0', '0');
		asks(2);
		press(SWT.KEYPAD_2, '2');
		asks(3);
		press('/', '?');
		asks(4);
		press(' ', ' ');
		asks(5);
		press(SWT.BS, SWT.BS);
		asks(3);
		press('u', 'U');
		until(() -> sent(run).size() == 6);
		assertThat(sent(run)).extracting(c -> c instanceof SteeringCommand.Vote v ? v.step() + " " + v.grade() : c.toString()).containsExactly("0 GOOD",
				"1 BAD", "2 VERY_GOOD", "3 UNSURE", new SteeringCommand.TakeBackVote(3).toString(), "3 UNSURE");
		until(() -> says("4 of 20 answered"));
		until(() -> says("You said “cannot judge”: step 3"));
		assertThat(all(shell, Table.class).get(0).getItem(0).getText(1)).isEqualTo("4");
	}

	@Test
	void aKeyHeldDownAnswersOnce() {
		FakeRun run = run("votes", 6);
		asks(0);
		Control focus = all(part.left().box(), org.steerscope.ui.Plot.class).get(0);
		Event down = new Event();
		down.keyCode = '1';
		down.character = '1';
		focus.notifyListeners(SWT.KeyDown, down);
		asks(1);
		Event again = new Event();
		again.keyCode = '1';
		again.character = '1';
		focus.notifyListeners(SWT.KeyDown, again);
		assertThat(again.doit).isFalse();
		assertThat(run.steered).hasSize(1);
		focus.notifyListeners(SWT.KeyUp, new Event());
		press('1', '1');
		assertThat(run.steered).hasSize(2);
	}

	@Test
	void theTargetAndTheScoreCanBeShownAndHidden() {
		run("votes", 4);
		asks(0);
		press('2', '2');
		asks(1);
		until(() -> part.left().plot().model().series().size() == 2);
		press('t', 't');
		until(() -> part.left().plot().model().series().size() == 1);
		press('t', 'T');
		until(() -> part.left().plot().model().series().size() == 2);
		assertThat(part.left().words()).doesNotContain("score");
		press('h', 'h');
		until(() -> part.left().words().contains("score"));
		press('f', 'f');
		asks(1);
	}

	@Test
	void buttonsDoTheSameAndNameTheirKeys() {
		FakeRun run = run("votes", 3);
		asks(0);
		for (String text : List.of("0  Bad", "1  Good", "2  Very good", "?  Cannot judge", "Skip", "Undo", "Oldest")) {
			assertThat(button(text).getToolTipText()).as(text).matches("(?s).*\\([^)]+\\)");
		}
		assertThat(button("1  Good").getSize().y).isGreaterThanOrEqualTo(44);
		button("1  Good").notifyListeners(SWT.Selection, new Event());
		asks(1);
		button("Stop asking").notifyListeners(SWT.Selection, new Event());
		until(() -> says("Nobody is asked any more"));
		assertThat(button("1  Good").isVisible()).isFalse();
		button("Ask again").notifyListeners(SWT.Selection, new Event());
		asks(1);
		assertThat(sent(run)).hasSize(3).last().isEqualTo(new SteeringCommand.ReopenVotes());
	}

	@Test
	void twoAreComparedWithKeys() {
		FakeRun run = run("preference", 8);
		until(() -> part.ballot() != null && part.ballot().question() != null);
		List<Outcome> outcomes = List.of(Outcome.A, Outcome.B, Outcome.TIE, Outcome.NEITHER, Outcome.A, Outcome.B);
		int[] codes = { 'a', 'b', '=', 'n', SWT.ARROW_LEFT, SWT.ARROW_RIGHT };
		press('3', '3');
		until(() -> part.ballot().shown().confidence() == 3);
		for (int i = 0; i < codes.length; i++) {
			Question before = part.ballot().question();
			press(codes[i], codes[i] < 128 ? (char) codes[i] : 0);
			until(() -> part.ballot().question() != before);
		}
		assertThat(sent(run)).extracting(c -> ((SteeringCommand.Prefer) c).outcome()).isEqualTo(outcomes);
		assertThat(sent(run)).allMatch(c -> ((SteeringCommand.Prefer) c).confidence() == 3);
		assertThat(all(shell, org.steerscope.ui.Plot.class)).filteredOn(Control::isVisible).hasSize(2);
	}

	@Test
	void itCanBeUsedInASmallWindow() {
		shell.setSize(400, 300);
		run("votes", 4);
		asks(0);
		until(() -> part.left().plot().getSize().y >= 60);
		for (String text : List.of("0  Bad", "1  Good", "2  Very good")) {
			Button b = button(text);
			assertThat(shell.getClientArea().contains(display.map(b.getParent(), shell, b.getLocation()))).as(text).isTrue();
		}
	}

	@Test
	void whereNothingIsLearnedFromPeopleAButtonDraftsThat() {
		FakeRun run = run("sum", 3);
		until(() -> says("not learned from people"));
		button("Learn from comparisons").notifyListeners(SWT.Selection, new Event());
		until(() -> all(shell, Button.class).stream().anyMatch(b -> b.getText().equals("Learn from comparisons: make it count")));
		assertThat(run.steered).isEmpty();
		button("Learn from comparisons: make it count").notifyListeners(SWT.Selection, new Event());
		until(() -> part.ballot().sides().size() == 2);
	}
}
