/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Journal;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.run.ScheduledSteering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/** People teach what is sought. */
class VotesTest {

	private static final Path FILE = Path.of("run");

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	private static RunSpec spec() {
		return Rig.spec(FakePolicy.Habit.BATCH).withScalarizer(Choice.of("taught"));
	}

	private static RunSpec minimising(String scalarizer) {
		RunSpec s = spec();
		return new RunSpec(s.title(), s.objective(), s.seed(), s.instrument(), s.overviewDwell(), s.patch(), s.candidateStep(), s.exposure(),
				s.processing(), Choice.of(scalarizer), Direction.MINIMISE, s.reward(), s.policy(), s.starting(), s.budget(), s.envelope(), s.idle(),
				s.inDoubt(), s.approval());
	}

	private static ScheduledSteering vote(int at, int step, Grade grade) {
		return Rig.at(at, new SteeringCommand.Vote(step, grade, 1.5, true));
	}

	private static double first(RunHandle run, int step) {
		return run.measurement(step).orElseThrow().primary().values().toArray()[0];
	}

	@Test
	void severalVotesScoreEverythingAnewOnce() {
		RunHandle run = rig.run(spec(), FILE, vote(8, 2, Grade.GOOD), vote(8, 5, Grade.VERY_GOOD), vote(8, 6, Grade.UNSURE));
		assertThat(Rig.events(run, RunEvent.Rescored.class)).singleElement().satisfies(r -> assertThat(r.scalars()).hasSize(8));
		RunState state = run.state();
		for (int step = 0; step < state.measured(); step++) {
			assertThat(state.get(Column.SCALAR, step)).as("step " + step).isEqualTo(first(run, step) - first(run, 5));
		}
		assertThat(Rig.events(run, RunEvent.ProposalDiscarded.class)).isEmpty();
		assertThat(state.said().votes()).hasSize(3);
	}

	@Test
	void viewsSeeWhatWasTaughtInLiveAndPastRuns() {
		RunHandle run = rig.run(spec(), FILE, vote(8, 5, Grade.VERY_GOOD));
		double last = run.state().get(Column.SCALAR, 5);
		assertThat(last).isZero();
		assertThat(run.taught().orElseThrow().score(run.processed(5).orElseThrow()).get(0).value()).isZero();
		try (RunService.OpenRun past = rig.engine.open(FILE)) {
			assertThat(past.taught().orElseThrow().score(past.processed(5).orElseThrow()).get(0).value()).isZero();
		}
		assertThat(rig.run(spec().withScalarizer(Choice.of("sum")), Path.of("other")).taught()).isEmpty();
	}

	@Test
	void whatIsLikedIsSoughtAlsoWhereLittleIsSought() {
		RunHandle run = rig.run(minimising("taught"), FILE, vote(8, 5, Grade.VERY_GOOD));
		RunState state = run.state();
		for (int step = 0; step < state.measured(); step++) {
			assertThat(state.get(Column.SCALAR, step)).as("step " + step).isEqualTo(first(run, 5) - first(run, step));
		}
		assertThat(state.get(Column.SCALAR, state.bestStep())).isEqualTo(
				IntStream.range(0, state.measured()).mapToDouble(step -> first(run, 5) - first(run, step)).min().orElseThrow());
		RunHandle untaught = rig.run(minimising("sum"), Path.of("other"));
		assertThat(untaught.state().get(Column.SCALAR, 3)).isPositive();
	}

	@Test
	void aVoteIsTakenBackAndPreferencesCount() {
		RunHandle run = rig.run(spec(), FILE, vote(4, 2, Grade.GOOD), Rig.at(8, new SteeringCommand.TakeBackVote(2)),
				Rig.at(12, new SteeringCommand.Prefer(1, 3, Outcome.A, 2, Double.NaN)));
		assertThat(run.state().get(Column.SCALAR, 15)).isEqualTo(first(run, 15) - 100 * first(run, 1));
		assertThat(run.state().said().votes()).isEmpty();
		assertThat(Rig.events(run, RunEvent.Rescored.class)).hasSize(3);
	}

	@Test
	void afterEnoughAnswersTheAgentGoesOnAloneUntilItIsAskedAgain() {
		RunHandle run = rig.run(spec(), FILE, vote(8, 0, Grade.BAD), vote(8, 1, Grade.BAD), vote(8, 2, Grade.GOOD), vote(8, 2, Grade.GOOD),
				vote(8, 3, Grade.BAD), vote(8, 4, Grade.BAD), vote(8, 5, Grade.BAD), Rig.at(12, new SteeringCommand.ReopenVotes()), vote(12, 9, Grade.GOOD));
		assertThat(run.state().alarms()).anyMatch(a -> a.id().equals("votes-done") && a.message().startsWith("6 answers"));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement()
				.satisfies(r -> assertThat(r.reason()).contains("Nobody is asked any more"));
		assertThat(run.state().said().open()).isTrue();
		assertThat(run.state().get(Column.SCALAR, 9)).isZero();
		assertThat(run.state().measured()).isEqualTo(16);
	}

	@Test
	void aDemonstrationTeachesWithoutBeingAnAnswer() {
		RunHandle run = rig.run(spec(), FILE, vote(8, 0, Grade.BAD), Rig.at(8, new SteeringCommand.CloseVotes()),
				Rig.at(8, new SteeringCommand.Demonstrate(List.of(3, 5), List.of(1, 2))));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).isEmpty();
		assertThat(run.state().said().answered()).isEqualTo(1);
		assertThat(run.state().said().votes()).hasSize(3);
		assertThat(run.state().said().preferences()).hasSize(4);
		assertThat(run.state().get(Column.SCALAR, 9)).isEqualTo(first(run, 9) - first(run, 5));
		RunHandle again = rig.run(spec(), Path.of("again"), vote(8, 0, Grade.BAD), Rig.at(8, new SteeringCommand.Demonstrate(List.of(3), List.of(1))),
				Rig.at(12, new SteeringCommand.TakeBackVote(3)), Rig.at(12, new SteeringCommand.TakeBackPreference(3, 1)));
		assertThat(again.state().get(Column.SCALAR, 9)).isEqualTo(first(again, 9) - first(again, 0));
		assertThat(again.state().said().answered()).isEqualTo(1);
		assertThat(new SteeringCommand.Demonstrate(List.of(3, 5), List.of(1)).describe()).isEqualTo("Take steps 3, 5 as demonstration, rather than step 1");
	}

	@Test
	void aDemonstrationOfNothingIsRefusedInWords() {
		RunHandle run = rig.run(spec(), FILE, Rig.at(4, new SteeringCommand.Demonstrate(List.of(), List.of())),
				Rig.at(4, new SteeringCommand.Demonstrate(List.of(1, 99), List.of())), Rig.at(4, new SteeringCommand.Demonstrate(List.of(1), List.of(2, 1))));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).extracting(RunEvent.SteeringRefused::reason).containsExactly(
				"A demonstration is from 1 to 20 measurements, preferred to at most as many", "There is no step 99; 4 are measured",
				"A measurement cannot be preferred to itself");
	}

	@Test
	void nothingButBadVotesIsTold() {
		List<ScheduledSteering> all = new ArrayList<>();
		for (int step = 0; step < 10; step++) {
			all.add(vote(12, step, Grade.BAD));
			if (step == 4) {
				all.add(Rig.at(12, new SteeringCommand.ReopenVotes()));
			}
		}
		RunHandle run = rig.run(spec(), FILE, all.toArray(ScheduledSteering[]::new));
		assertThat(Rig.events(run, RunEvent.AlarmRaised.class)).singleElement()
				.satisfies(a -> assertThat(a.message()).startsWith("None of 10 votes was good"));
		all.set(0, vote(12, 0, Grade.GOOD));
		RunHandle liked = rig.run(spec(), Path.of("liked"), all.toArray(ScheduledSteering[]::new));
		assertThat(Rig.events(liked, RunEvent.AlarmRaised.class)).isEmpty();
	}

	@Test
	void whatCannotBeSaidIsRefusedInWords() {
		RunHandle run = rig.run(spec(), FILE, vote(4, 99, Grade.GOOD), Rig.at(4, new SteeringCommand.TakeBackVote(1)),
				Rig.at(4, new SteeringCommand.Prefer(1, 1, Outcome.A, 2, 1)), Rig.at(4, new SteeringCommand.Prefer(0, 1, Outcome.A, 7, 1)),
				Rig.at(4, new SteeringCommand.TakeBackPreference(0, 1)));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).extracting(RunEvent.SteeringRefused::reason).containsExactly(
				"There is no step 99; 4 are measured", "Ada has not voted on step 1", "A measurement cannot be compared with itself",
				"Confidence is 1, 2 or 3, not 7", "Ada has not compared steps 0 and 1");
	}

	@Test
	void votesAreKeptButTeachNothingWhereTheScalarizerLearnsNothing() {
		RunHandle run = rig.run(spec().withScalarizer(Choice.of("sum")), FILE, vote(8, 2, Grade.GOOD),
				Rig.at(12, new SteeringCommand.ChangeScalarizer(Choice.of("taught"))));
		assertThat(Rig.events(run, RunEvent.Rescored.class)).hasSize(1);
		assertThat(run.state().get(Column.SCALAR, 2)).isZero();
	}

	@Test
	void theyOutliveAKill() {
		RunHandle run = rig.run(spec(), FILE, vote(8, 2, Grade.GOOD), Rig.at(10, new SteeringCommand.Demonstrate(List.of(3), List.of(4))),
				vote(12, 5, Grade.GOOD));
		List<String> story = Rig.story(run.state());
		Journal journal = journals.open(FILE, false);
		int events = journal.read(0).size();
		int full = Rig.events(run, RunEvent.Steered.class).size();
		int compared = 0;
		for (int cut = 1; cut < events; cut++) {
			Path file = Path.of("cut" + cut);
			MemoryJournals.copy(journal, cut, journals.create(file));
			RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(file, false, "Eve"));
			if (Rig.events(resumed, RunEvent.Steered.class).size() == full) {
				assertThat(Rig.story(resumed.state())).as("killed after event " + cut).isEqualTo(story);
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(10);
	}
}
