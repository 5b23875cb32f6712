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

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.steerscope.data.Pixel;
import org.steerscope.run.Journal;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.Plot;

/** An operator's stories in the workbench of the product, with keys and mouse, the real engine and the twin. Fails by an error that tells where. */
final class Stories {

	private static final Pattern LINE = Pattern.compile("\\d+ × \\d+ pixels, (\\d+) measured.*");

	/** So many lines of the Timeline are gone through one by one. */
	private static final int LINES = 4;

	private final Hands hands;
	private final Desk desk;

	Stories(Shell shell, Desk desk) {
		this.hands = new Hands(shell);
		this.desk = desk;
	}

	/** Watch, narrow the band in mid-run, forbid a region, take over, hand back, stop. */
	void steer() throws Exception {
		hands.click(hands.find("a button that starts the twin", Button.class, b -> b.isEnabled() && b.getText().startsWith("Start the twin")));
		Composite scan = hands.view("Scan");
		hands.until("12 points in the Scan view", () -> shown(scan) >= 12);
		System.out.println("watched");

		Plot spectrum = hands.find("a spectrum", Plot.class, p -> within(p, "Spectrum") && p.scale() != null && !p.model().series().isEmpty());
		double before = number("to");
		int y = hands.look(() -> spectrum.scale().top() + spectrum.scale().height() / 2);
		hands.drag(spectrum, hands.look(() -> (int) Math.round(spectrum.scale().px(before))), y,
				hands.look(() -> (int) Math.round(spectrum.scale().px(before - 0.08))), y);
		hands.until("a draft of a narrower band", () -> desk.scalarizerDraft().edited().isPresent());
		check(number("to") == before, "a draft alone changed the run");
		hands.key("Return");
		hands.until("the narrower band in force", () -> desk.newest().spec().scalarizer().settings().containsKey("to") && number("to") < before - 0.02);
		System.out.println("narrowed to " + number("to") + " eV");

		ImageCanvas image = hands.find("the overview", ImageCanvas.class, c -> c.viewport() != null);
		hands.click(image);
		hands.key("v");
		hands.drag(image, x(image, 2), y(image, 2), x(image, 40), y(image, 40));
		hands.until("a forbidden region", () -> desk.newest().places().stream().anyMatch(r -> r.kind() == PlaceRule.Kind.VETO));
		hands.key("Escape");
		int forbidden = hands.look(() -> desk.newest().measured());
		hands.until("points after it", () -> desk.newest().measured() >= forbidden + 8);
		System.out.println("forbade " + hands.look(() -> desk.newest().places().get(0).outline()));

		hands.key("ctrl+t");
		hands.until("the operator has the instrument", () -> desk.newest().mode() == RunMode.MANUAL);
		hands.find("the word MANUAL", Composite.class, c -> within(c, "Run"));
		int taken = hands.look(() -> desk.newest().measured());
		hands.key("ctrl+shift+t");
		hands.until("the agent goes on", () -> desk.newest().mode() == RunMode.RUNNING && desk.newest().measured() >= taken + 3);
		System.out.println("took over and handed back");

		hands.key("F8");
		hands.until("the end of the run", () -> desk.newest().mode() == RunMode.ENDED);
		told(forbidden);
	}

	/** What the run's record says about it. */
	private void told(int forbidden) {
		RunState state = desk.newest();
		List<PlaceRule> rules = state.places();
		for (int step = forbidden + 1; step < state.measured(); step++) {
			Pixel p = state.place(step);
			check(rules.stream().noneMatch(r -> r.contains(p)), "step " + step + " lies in a forbidden region");
		}
		List<Journal.Entry> events = desk.run().orElseThrow().events(0);
		List<String> commands = events.stream().map(Journal.Entry::event).filter(RunEvent.Steered.class::isInstance)
				.map(e -> ((RunEvent.Steered) e).steering().command().getClass().getSimpleName()).toList();
		List<String> wanted = List.of(SteeringCommand.ChangeScalarizer.class.getSimpleName(), SteeringCommand.ChangePlaces.class.getSimpleName(),
				SteeringCommand.TakeOver.class.getSimpleName(), SteeringCommand.HandBack.class.getSimpleName(), SteeringCommand.Stop.class.getSimpleName());
		check(commands.equals(wanted), "the record tells of " + commands + " instead of " + wanted);
		check(events.stream().filter(e -> e.event() instanceof RunEvent.OverviewTaken).count() == 2, "handing back did not retake the overview once");
	}

	/** Yesterday's run is open when the workbench starts again; scrub through it. */
	void review() throws Exception {
		Composite scan = hands.view("Scan");
		hands.until("yesterday's run", () -> desk.run().isPresent() && !desk.run().get().live() && shown(scan) > 20);
		int all = hands.look(() -> shown(scan));
		Canvas list = hands.find("the list of events", Canvas.class, c -> c.getClass().getSimpleName().equals("EventList"));
		hands.click(list);
		hands.until("a moment of the past", () -> desk.moment().isPresent());
		hands.key("Home");
		hands.until("the beginning", () -> desk.moment().isPresent() && desk.moment().get().index() == 0);
		hands.until("a Scan view without points", () -> shown(scan) <= 0);
		for (int line = 0; line < LINES; line++) {
			int before = hands.look(() -> desk.moment().orElseThrow().index());
			hands.keyUntil("Down", "a later moment than event " + before, () -> desk.moment().isPresent() && desk.moment().get().index() > before);
		}
		hands.until("the Scan view at that moment", () -> Math.max(0, shown(scan)) == desk.state().measured());
		check(hands.look(() -> desk.state().measured()) < all, "the past has as many points as now");
		hands.find("a line that tells which moment is shown", Label.class, l -> within(l, "Scan") && l.getText().startsWith("◀ At event"));
		System.out.println("scrubbed to " + hands.look(() -> desk.moment().get().text()));
		hands.key("End");
		hands.until("now again", () -> desk.moment().isEmpty() && shown(scan) == all);
		System.out.println("and back to " + all + " points");
	}

	private int shown(Composite scan) {
		Label line = Hands.first(scan, Label.class, l -> LINE.matcher(l.getText()).matches());
		Matcher m = LINE.matcher(line == null ? "" : line.getText());
		return m.matches() ? Integer.parseInt(m.group(1)) : -1;
	}

	private double number(String setting) {
		return Double.parseDouble(desk.newest().spec().scalarizer().settings().get(setting));
	}

	private int x(ImageCanvas image, double col) {
		return hands.look(() -> (int) Math.round(image.viewport().screenX(col)));
	}

	private int y(ImageCanvas image, double row) {
		return hands.look(() -> (int) Math.round(image.viewport().screenY(row)));
	}

	private static boolean within(Control control, String view) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (view.equals(c.getData("name"))) {
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
