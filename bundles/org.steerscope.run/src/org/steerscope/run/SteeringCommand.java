/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.time.Instant;
import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;
import org.steerscope.learning.Lessons;

/** What a person (or a file, or a remote agent) tells a run to do. */
public sealed interface SteeringCommand {

	/** Finish the present point, then wait. */
	record Pause() implements SteeringCommand {
	}

	/** Go on after a pause. */
	record Resume() implements SteeringCommand {
	}

	/** Do one step, then wait. */
	record SingleStep() implements SteeringCommand {
	}

	/**
	 * End the run.
	 *
	 * @param abortPoint true to end the exposure under way; else the point is finished
	 */
	record Stop(boolean abortPoint) implements SteeringCommand {
	}

	/** Make the instrument safe now and pause. Does not wait for the engine. */
	record MakeSafe() implements SteeringCommand {
	}

	/** Accept the proposal that awaits a person. */
	record Approve() implements SteeringCommand {
	}

	/**
	 * Reject the proposal that awaits a person; the policy is asked anew.
	 *
	 * @param reason may be empty
	 */
	record Reject(String reason) implements SteeringCommand {
	}

	/**
	 * Measure elsewhere instead of where the proposal that awaits a person would.
	 *
	 * @param place pixel of the overview
	 * @param reason may be empty
	 */
	record MeasureInstead(Pixel place, String reason) implements SteeringCommand {
	}

	/**
	 * Whether proposals need a person from now on, and for how long one waits for an answer.
	 *
	 * @param approval the new rule
	 */
	record ChangeApproval(Approval approval) implements SteeringCommand {
	}

	/**
	 * Measure these places before the policy chooses again; while the operator has taken over, now.
	 *
	 * @param places pixels of the overview; the same place may be named several times
	 * @param learn whether the agent may learn from what is measured there
	 */
	record MeasureNext(List<Pixel> places, boolean learn) implements SteeringCommand {

		/** Keeps a copy. */
		public MeasureNext {
			places = List.copyOf(places);
		}

		/** Measurements the agent learns from. */
		public MeasureNext(List<Pixel> places) {
			this(places, true);
		}
	}

	/**
	 * Learn, or do not learn, from some measurements from now on. They stay in the run either way.
	 *
	 * @param steps their numbers
	 * @param learn whether to learn from them
	 */
	record LearnFrom(List<Integer> steps, boolean learn) implements SteeringCommand {

		/** Keeps a copy. */
		public LearnFrom {
			steps = List.copyOf(steps);
		}
	}

	/** End the exposure under way now, keep what was recorded without learning from it, and wait. Does not wait for the engine. */
	record AbortPoint() implements SteeringCommand {
	}

	/** The operator takes the instrument over once the present point is finished; the agent waits. */
	record TakeOver() implements SteeringCommand {
	}

	/** The operator hands the instrument back: the overview is retaken and registered to the first one, then the agent goes on. */
	record HandBack() implements SteeringCommand {
	}

	/** Take the overview anew and register it. */
	record RetakeOverview() implements SteeringCommand {
	}

	/**
	 * Turn a knob of the instrument; only for an operator who has taken over.
	 *
	 * @param parameter its name
	 * @param value what to set it to
	 */
	record Tune(String parameter, Quantity value) implements SteeringCommand {
	}

	/**
	 * Measure one place again and again, to see whether the instrument or the sample changes. Nothing is learned from it.
	 *
	 * @param place pixel of the overview
	 * @param every so many measurements; 0 no more
	 */
	record WatchReference(Pixel place, int every) implements SteeringCommand {
	}

	/**
	 * The operator has read an alarm.
	 *
	 * @param alarm kind of alarm
	 */
	record Acknowledge(String alarm) implements SteeringCommand {
	}

	/**
	 * A person's opinion of a measurement. Voting again on the same measurement replaces the vote for learning; both stay on record.
	 *
	 * @param step number of the measurement
	 * @param grade what the person thinks of it
	 * @param seconds from when it was shown to the vote; NaN if unknown
	 * @param blind whether the score was hidden until then
	 * @param demonstration whether it was not asked for, but follows from a demonstration: such a vote counts as no answer
	 */
	record Vote(int step, Lessons.Grade grade, double seconds, boolean blind, boolean demonstration) implements SteeringCommand {

		/** An answer. */
		public Vote(int step, Lessons.Grade grade, double seconds, boolean blind) {
			this(step, grade, seconds, blind, false);
		}
	}

	/**
	 * Takes back what the same person said last about a measurement.
	 *
	 * @param step number of the measurement
	 */
	record TakeBackVote(int step) implements SteeringCommand {
	}

	/**
	 * Which of two measurements a person prefers.
	 *
	 * @param a number of the first
	 * @param b number of the second
	 * @param outcome which is preferred
	 * @param confidence from 1 (a guess) to 3 (sure)
	 * @param seconds from when they were shown to the answer; NaN if unknown
	 * @param demonstration whether it was not asked for, but follows from a demonstration: such a comparison counts as no answer
	 */
	record Prefer(int a, int b, Lessons.Outcome outcome, int confidence, double seconds, boolean demonstration) implements SteeringCommand {

		/** An answer. */
		public Prefer(int a, int b, Lessons.Outcome outcome, int confidence, double seconds) {
			this(a, b, outcome, confidence, seconds, false);
		}
	}

	/**
	 * Takes back what the same person said last about two measurements.
	 *
	 * @param a number of one
	 * @param b number of the other
	 */
	record TakeBackPreference(int a, int b) implements SteeringCommand {
	}

	/**
	 * Measurements that show what is sought, such as those a person chose while in control: each is very good, and preferred to those the
	 * agent had chosen instead. Counts as no answer and is heard when nobody is asked; taken back as votes and comparisons are.
	 *
	 * @param steps numbers of the measurements that show it
	 * @param over numbers of measurements each of them is preferred to; may be empty
	 */
	record Demonstrate(List<Integer> steps, List<Integer> over) implements SteeringCommand {

		/** Keeps copies. */
		public Demonstrate {
			steps = List.copyOf(steps);
			over = List.copyOf(over);
		}
	}

	/** No more questions: the agent goes on alone. */
	record CloseVotes() implements SteeringCommand {
	}

	/** Questions are answered again; as many as at first. */
	record ReopenVotes() implements SteeringCommand {
	}

	/**
	 * Another operator is responsible from now on.
	 *
	 * @param to name of the next
	 * @param note what the next should know; may be empty
	 */
	record HandOverShift(String to, String note) implements SteeringCommand {
	}

	/**
	 * Nobody attends from now on: questions nobody answers pause the run whatever the plan says, critical alarms make the instrument safe,
	 * and so does the end of the time. Whoever goes on, takes over, attends or takes over the shift is there again.
	 *
	 * @param until when someone will be back
	 */
	record Leave(Instant until) implements SteeringCommand {
	}

	/** Someone is there again. */
	record Attend() implements SteeringCommand {
	}

	/**
	 * Favour, avoid or forbid regions from now on; replaces all such wishes made before.
	 *
	 * @param rules may be empty
	 */
	record ChangePlaces(List<PlaceRule> rules) implements SteeringCommand {

		/** Keeps a copy. */
		public ChangePlaces {
			rules = List.copyOf(rules);
		}
	}

	/**
	 * Seek something else from now on; everything measured is re-scored.
	 *
	 * @param scalarizer the new one
	 */
	record ChangeScalarizer(Choice scalarizer) implements SteeringCommand {
	}

	/**
	 * Process what was recorded otherwise from now on; everything measured is processed and scored anew, the raw data stay as they are.
	 *
	 * @param steps the new chain; sorted by the stage each step belongs to
	 */
	record ChangeProcessing(List<Choice> steps) implements SteeringCommand {

		/** Keeps a copy. */
		public ChangeProcessing {
			steps = List.copyOf(steps);
		}
	}

	/**
	 * Choose otherwise from now on; the new policy learns from everything measured.
	 *
	 * @param policy the new one
	 */
	record ChangePolicy(Choice policy) implements SteeringCommand {
	}

	/**
	 * Change the budget.
	 *
	 * @param budget the new one
	 */
	record ChangeBudget(Budget budget) implements SteeringCommand {
	}

	/**
	 * Write something down.
	 *
	 * @param text the note
	 */
	record Note(String text) implements SteeringCommand {
	}

	/** @return the command in an operator's words, for the timeline, messages and reports */
	default String describe() {
		return CommandWords.of(this);
	}
}
