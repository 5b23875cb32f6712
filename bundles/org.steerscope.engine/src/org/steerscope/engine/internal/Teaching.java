/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.steerscope.data.Measurement;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Said;

/** What people said, for the scalarizer that learns from it. */
final class Teaching {

	/** Most answers of one run. */
	private static final int MOST = 10_000;

	/** Most measurements of one demonstration. */
	private static final int MOST_SHOWN = 20;

	/** So many bad votes without a good one are told. */
	private static final int TELLING = 10;

	private Teaching() {
	}

	/**
	 * @param processed the measurement of a step after the chain; asked for only where the scalarizer learns from what was said
	 * @return chain and scalarizer that know what was said
	 */
	static Scoring taught(Scoring scoring, Said said, IntFunction<Measurement> processed) {
		return scoring.scalarizer() instanceof TaughtScalarizer ? scoring.after(lessons(said, processed)) : scoring;
	}

	private static Lessons lessons(Said said, IntFunction<Measurement> processed) {
		List<Lessons.Vote> votes = new ArrayList<>();
		for (int i = 0; i < said.votes().size(); i++) {
			Steering s = said.votes().get(i);
			SteeringCommand.Vote v = (SteeringCommand.Vote) s.command();
			if (said.lastVote(v.step(), s.who()) == i) {
				votes.add(new Lessons.Vote(v.step(), v.grade(), s.who(), processed.apply(v.step())));
			}
		}
		List<Lessons.Preference> preferences = new ArrayList<>();
		for (Steering s : said.preferences()) {
			SteeringCommand.Prefer p = (SteeringCommand.Prefer) s.command();
			preferences.add(new Lessons.Preference(p.a(), p.b(), p.outcome(), p.confidence(), s.who(), processed.apply(p.a()), processed.apply(p.b())));
		}
		return new Lessons(votes, preferences);
	}

	/** @return why something cannot be said now; empty if it can, or the command says nothing */
	static Optional<String> refuses(Steering s, Said said, int scored) {
		return switch (s.command()) {
		case SteeringCommand.Vote c when c.demonstration() -> room(said, 1).or(() -> measured(c.step(), scored));
		case SteeringCommand.Vote c -> asks(said).or(() -> measured(c.step(), scored));
		case SteeringCommand.TakeBackVote c when said.lastVote(c.step(), s.who()) < 0 -> Optional
				.of("%s has not voted on step %d".formatted(s.who(), c.step()));
		case SteeringCommand.Prefer c when c.a() == c.b() -> Optional.of("A measurement cannot be compared with itself");
		case SteeringCommand.Prefer c when c.confidence() < 1 || c.confidence() > 3 -> Optional
				.of("Confidence is 1, 2 or 3, not " + c.confidence());
		case SteeringCommand.Prefer c when c.demonstration() -> room(said, 1).or(() -> measured(c.a(), scored)).or(() -> measured(c.b(), scored));
		case SteeringCommand.Prefer c -> asks(said).or(() -> measured(c.a(), scored)).or(() -> measured(c.b(), scored));
		case SteeringCommand.TakeBackPreference c when said.lastPreference(c.a(), c.b(), s.who()) < 0 -> Optional
				.of("%s has not compared steps %d and %d".formatted(s.who(), c.a(), c.b()));
		case SteeringCommand.Demonstrate c when c.steps().isEmpty() || c.steps().size() > MOST_SHOWN || c.over().size() > MOST_SHOWN -> Optional
				.of("A demonstration is from 1 to %d measurements, preferred to at most as many".formatted(MOST_SHOWN));
		case SteeringCommand.Demonstrate c when c.steps().stream().anyMatch(c.over()::contains) -> Optional
				.of("A measurement cannot be preferred to itself");
		case SteeringCommand.Demonstrate c -> room(said, c.steps().size() * (1 + c.over().size())).or(() -> Stream
				.concat(c.steps().stream(), c.over().stream()).map(step -> measured(step, scored)).flatMap(Optional::stream).findFirst());
		default -> Optional.empty();
		};
	}

	private static Optional<String> asks(Said said) {
		return !said.open() ? Optional.of("Nobody is asked any more; reopen the votes first") : room(said, 1);
	}

	private static Optional<String> room(Said said, int more) {
		return said.votes().size() + said.preferences().size() + more > MOST ? Optional.of("More than %d answers cannot be kept".formatted(MOST))
				: Optional.empty();
	}

	private static Optional<String> measured(int step, int scored) {
		return step >= 0 && step < scored ? Optional.empty() : Optional.of("There is no step %d; %d are measured".formatted(step, scored));
	}

	/** @return how many votes were bad, if none was good and they are as many as to be told: 10, 20, …; else 0 */
	static int badOnly(Said said) {
		int bad = 0;
		for (Steering s : said.votes()) {
			Lessons.Grade grade = ((SteeringCommand.Vote) s.command()).grade();
			if (grade == Lessons.Grade.GOOD || grade == Lessons.Grade.VERY_GOOD) {
				return 0;
			}
			bad += grade == Lessons.Grade.BAD ? 1 : 0;
		}
		return bad % TELLING == 0 ? bad : 0;
	}

	/** @return whether the command changes what a scalarizer has been taught */
	static boolean teaches(SteeringCommand command) {
		return command instanceof SteeringCommand.Vote || command instanceof SteeringCommand.TakeBackVote
				|| command instanceof SteeringCommand.Prefer || command instanceof SteeringCommand.TakeBackPreference
				|| command instanceof SteeringCommand.Demonstrate;
	}
}
