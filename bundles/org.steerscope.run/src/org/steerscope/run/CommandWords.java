/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;

/** What a person told a run to do, in an operator's words. */
final class CommandWords {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	private CommandWords() {
	}

	/** @return for example {@code Measure row 12, col 40 next} */
	static String of(SteeringCommand command) {
		return switch (command) {
		case SteeringCommand.Pause c -> "Pause after the present point";
		case SteeringCommand.Resume c -> "Go on";
		case SteeringCommand.SingleStep c -> "Do one step, then wait";
		case SteeringCommand.Stop c -> c.abortPoint() ? "Stop the run, abort the point" : "Stop the run after the present point";
		case SteeringCommand.MakeSafe c -> "Make safe";
		case SteeringCommand.Approve c -> "Accept the proposal";
		case SteeringCommand.Reject c -> "Reject the proposal" + because(c.reason());
		case SteeringCommand.MeasureNext c -> "Measure " + places(c.places()) + " next" + (c.learn() ? "" : ", without learning from it");
		case SteeringCommand.MeasureInstead c -> "Measure " + places(List.of(c.place())) + " instead" + because(c.reason());
		case SteeringCommand.ChangeApproval c -> "Change when a person is asked";
		case SteeringCommand.LearnFrom c -> (c.learn() ? "Learn from " : "Do not learn from ")
				+ (c.steps().size() == 1 ? "step " + c.steps().get(0) : c.steps().size() + " measurements");
		case SteeringCommand.AbortPoint c -> "Abort the point and wait";
		case SteeringCommand.TakeOver c -> "Take over";
		case SteeringCommand.HandBack c -> "Hand back to the agent";
		case SteeringCommand.RetakeOverview c -> "Take the overview anew";
		case SteeringCommand.Tune c -> "Set " + c.parameter() + " to " + c.value();
		case SteeringCommand.WatchReference c -> c.every() > 0
				? "Watch the reference point " + places(List.of(c.place())) + " every " + c.every() + " measurements"
				: "Watch no reference point any more";
		case SteeringCommand.Acknowledge c -> "Alarm “" + c.alarm() + "” read";
		case SteeringCommand.Vote c -> "Step " + c.step() + ": " + switch (c.grade()) {
		case BAD -> "bad";
		case GOOD -> "good";
		case VERY_GOOD -> "very good";
		case UNSURE -> "cannot judge";
		};
		case SteeringCommand.TakeBackVote c -> "Take back the vote on step " + c.step();
		case SteeringCommand.Prefer c -> "Step " + c.a() + " against step " + c.b() + ": " + switch (c.outcome()) {
		case A -> "the first";
		case B -> "the second";
		case TIE -> "equal";
		case NEITHER -> "neither";
		} + ", confidence " + c.confidence();
		case SteeringCommand.TakeBackPreference c -> "Take back the answer on steps " + c.a() + " and " + c.b();
		case SteeringCommand.Demonstrate c -> "Take " + steps(c.steps()) + " as demonstration"
				+ (c.over().isEmpty() ? "" : ", rather than " + steps(c.over()));
		case SteeringCommand.CloseVotes c -> "No more questions";
		case SteeringCommand.ReopenVotes c -> "Ask again";
		case SteeringCommand.HandOverShift c -> "Shift handed over to " + c.to() + because(c.note());
		case SteeringCommand.Leave c -> "Left unattended until " + CLOCK.format(c.until().atZone(ZoneId.systemDefault()));
		case SteeringCommand.Attend c -> "Somebody attends again";
		case SteeringCommand.ChangePlaces c -> rules(c.rules());
		case SteeringCommand.ChangeScalarizer c -> "Seek " + choice(c.scalarizer()) + " from now on";
		case SteeringCommand.ChangeProcessing c -> c.steps().isEmpty() ? "Process nothing from now on"
				: "Process by " + c.steps().stream().map(CommandWords::choice).collect(Collectors.joining("; ")) + " from now on";
		case SteeringCommand.ChangePolicy c -> "Let " + choice(c.policy()) + " choose from now on";
		case SteeringCommand.ChangeBudget c -> "Change the budget to " + budget(c.budget());
		case SteeringCommand.Note c -> c.text();
		};
	}

	/** @return for example {@code step 13} or {@code steps 13, 14, 15} */
	private static String steps(List<Integer> steps) {
		return (steps.size() == 1 ? "step " : "steps ") + steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	private static String because(String reason) {
		return reason.isBlank() ? "" : ": " + reason;
	}

	/** @return for example {@code row 12, col 40} or {@code 5 places from row 12, col 40} */
	static String places(List<Pixel> places) {
		if (places.isEmpty()) {
			return "nothing";
		}
		Pixel first = places.get(0);
		String place = "row " + first.row() + ", col " + first.col();
		return places.size() == 1 ? place : places.size() + " places from " + place;
	}

	private static String rules(List<PlaceRule> rules) {
		if (rules.isEmpty()) {
			return "No region is favoured, avoided or forbidden any more";
		}
		return "Regions now: " + rules.stream().collect(Collectors.groupingBy(PlaceRule::kind, java.util.TreeMap::new, Collectors.counting()))
				.entrySet().stream().map(e -> e.getValue() + " " + switch (e.getKey()) {
				case VETO -> "forbidden";
				case AVOID -> "to avoid";
				case FAVOUR -> "favoured";
				}).collect(Collectors.joining(", "));
	}

	/** @return for example {@code band-integral, from 0.6, to 0.8} */
	static String choice(Choice choice) {
		StringBuilder s = new StringBuilder(choice.id());
		choice.settings().forEach((k, v) -> s.append(", ").append(k).append(' ').append(v));
		return s.toString();
	}

	private static String budget(Budget b) {
		StringBuilder s = new StringBuilder();
		if (b.steps() > 0) {
			s.append(b.steps()).append(" steps");
		}
		if (b.seconds() > 0) {
			s.append(s.isEmpty() ? "" : ", ").append(new Quantity(b.seconds(), Unit.SECOND));
		}
		if (b.until() != null) {
			s.append(s.isEmpty() ? "" : ", ").append("until ").append(CLOCK.format(b.until().atZone(ZoneId.systemDefault())));
		}
		if (b.fluence() > 0) {
			s.append(s.isEmpty() ? "" : ", ").append(new Quantity(b.fluence(), Unit.of("e/Å²")));
		}
		return s.isEmpty() ? "no limit" : s.toString();
	}
}
