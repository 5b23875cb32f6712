/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.run.Journal;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotModel;

/**
 * An operator votes in the workbench of the product until the agent goes on alone, with keys, the real engine and the twin: puts a question
 * off, takes an answer back, lets it ask again. Fails by an error that tells where.
 */
final class VoteStory {

	private static final Pattern PROGRESS = Pattern.compile("(\\d+) of (\\d+) answered.*");
	private static final String ASKS = "Is this what you seek?";

	private final Shell shell;
	private final Hands hands;
	private final Desk desk;

	VoteStory(Shell shell, Desk desk) {
		this.shell = shell;
		this.hands = new Hands(shell);
		this.desk = desk;
	}

	/** Votes, hand-over, and one more after the agent was let ask again. */
	void tell() throws Exception {
		hands.click(hands.find("a button that starts the twin", Button.class, b -> b.isEnabled() && b.getText().startsWith("Start the twin")));
		hands.until("a measurement", () -> desk.newest().measured() > 3);
		hands.key("ctrl+3");
		open();
		hands.until("a question", () -> says(ASKS));
		Plot curve = hands.find("the measurement to judge", Plot.class, p -> within(p) && p.model() != null && !p.model().series().isEmpty());
		hands.click(curve);
		check(!hands.look(() -> says("score")), "the score was shown before the answer");
		int questions = progress(2);
		vote(curve);
		check(hands.look(() -> says("You said") && says("score")), "the score was not shown after the answer");
		int before = hands.look(() -> desk.newest().measured());

		hands.key("space");
		hands.until("the next question", () -> says(ASKS));
		vote(curve);
		answer("u");
		hands.key("BackSpace");
		hands.until("one answer less", () -> shown(1) == 2);
		while (hands.look(() -> shown(1)) < questions - 1) {
			vote(curve);
		}
		check(hands.look(() -> desk.newest().measured()) > before, "the run waited for the votes");
		System.out.println("voted " + hands.look(() -> shown(1)) + " times");

		hands.until("the last question", () -> says(ASKS));
		hands.key("0");
		hands.until("the hand-over", () -> says("Nobody is asked any more") && says("goes on alone") && !desk.newest().said().open());
		check(hands.look(() -> desk.newest().alarms().stream().anyMatch(a -> a.id().equals("votes-done"))), "the agent did not say that it goes on alone");
		int alone = hands.look(() -> desk.newest().measured());
		hands.until("points of the agent alone", () -> desk.newest().measured() >= alone + 5);
		System.out.println("handed over after " + questions + " answers");

		hands.click(hands.find("a button that lets it ask again", Button.class, b -> b.getText().equals("Ask again")));
		hands.until("a question again", () -> says(ASKS) && shown(1) == 0);
		hands.click(curve);
		vote(curve);
		hands.until("the answer in force", () -> desk.newest().said().open() && desk.newest().said().answered() == 1);
		hands.key("F8");
		hands.until("the end of the run", () -> desk.newest().mode() == RunMode.ENDED);
		told(questions);
		System.out.println("asked again");
	}

	/** Looks at the curve and presses a key: very good with an edge mode at 0.6 to 0.8 eV, good with some of it, else bad. */
	private void vote(Plot curve) throws Exception {
		double edge = hands.look(() -> mean(curve, 0.6, 0.8) / mean(curve, 0.3, 1.5));
		answer(edge > 1.2 ? "2" : edge > 1 ? "1" : "0");
	}

	private void answer(String key) throws Exception {
		hands.until("a question", () -> says(ASKS));
		int answered = progress(1);
		hands.key(key);
		hands.until("one answer more than " + answered, () -> shown(1) == answered + 1);
	}

	private static double mean(Plot curve, double from, double to) {
		PlotModel.Series s = curve.model().series().get(curve.model().series().size() - 1);
		double sum = 0;
		int n = 0;
		for (int i = 0; i < s.x().length; i++) {
			if (s.x()[i] >= from && s.x()[i] <= to) {
				sum += s.y()[i];
				n++;
			}
		}
		return sum / n;
	}

	/** What the run's record says about it. */
	private void told(int questions) {
		List<Journal.Entry> events = desk.run().orElseThrow().events(0);
		List<SteeringCommand> commands = events.stream().map(Journal.Entry::event).filter(RunEvent.Steered.class::isInstance)
				.map(e -> ((RunEvent.Steered) e).steering().command()).toList();
		List<SteeringCommand.Vote> votes = commands.stream().filter(SteeringCommand.Vote.class::isInstance).map(SteeringCommand.Vote.class::cast).toList();
		check(votes.size() == questions + 2, "the record has " + votes.size() + " votes instead of " + (questions + 2));
		check(votes.stream().allMatch(v -> v.blind() && v.seconds() > 0), "a vote was not blind, or nobody knows how long it took");
		check(votes.stream().filter(v -> v.grade() == Grade.UNSURE).count() == 1, "not one of the votes was “cannot judge”");
		check(count(commands, SteeringCommand.TakeBackVote.class) == 1, "no vote was taken back");
		check(count(commands, SteeringCommand.CloseVotes.class) == 1 && count(commands, SteeringCommand.ReopenVotes.class) == 1, "the votes were not closed and reopened");
		check(events.stream().filter(e -> e.event() instanceof RunEvent.Rescored).count() >= 3, "the votes did not score what was measured anew");
		check(events.stream().noneMatch(e -> e.event() instanceof RunEvent.SteeringRefused), "something was refused");
		check(events.stream().noneMatch(e -> e.event() instanceof RunEvent.ModeChanged m && m.mode() == RunMode.PAUSED), "the run paused");
	}

	private static long count(List<SteeringCommand> commands, Class<?> kind) {
		return commands.stream().filter(kind::isInstance).count();
	}

	/** Brings the view to the front by its tab. */
	private void open() throws Exception {
		CTabFolder folder = hands.find("the tab Votes", CTabFolder.class, f -> tab(f) != null);
		Rectangle r = hands.look(() -> tab(folder).getBounds());
		hands.drag(folder, r.x + r.width / 2, r.y + r.height / 2, r.x + r.width / 2, r.y + r.height / 2);
	}

	private static CTabItem tab(CTabFolder folder) {
		for (CTabItem item : folder.getItems()) {
			if (item.getText().replace("*", "").equals("Votes") && item.isShowing()) {
				return item;
			}
		}
		return null;
	}

	private boolean says(String words) {
		return Hands.first(shell, Label.class, l -> l.isVisible() && within(l) && l.getText().contains(words)) != null;
	}

	private int progress(int group) throws Exception {
		hands.until("how many questions are answered", () -> shown(group) >= 0);
		return hands.look(() -> shown(group));
	}

	/** How many are answered (1) of how many (2); −1 if that is not to be seen. */
	private int shown(int group) {
		Label line = Hands.first(shell, Label.class, l -> l.isVisible() && PROGRESS.matcher(l.getText()).matches());
		Matcher m = PROGRESS.matcher(line == null ? "" : line.getText());
		return m.matches() ? Integer.parseInt(m.group(group)) : -1;
	}

	private static boolean within(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if ("Votes".equals(c.getData("name"))) {
				return true;
			}
		}
		return false;
	}

	private static void check(boolean so, String otherwise) {
		if (!so) {
			throw new AssertionError(otherwise);
		}
	}
}
