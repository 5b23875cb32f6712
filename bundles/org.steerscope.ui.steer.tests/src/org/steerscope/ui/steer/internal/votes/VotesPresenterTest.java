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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.run.Choice;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.steer.internal.FakeRun;

/** Who is asked what, without a display. */
class VotesPresenterTest {

	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private double time;

	@AfterEach
	void close() {
		desk.close();
	}

	private VotesPresenter presenter(FakePupils pupils) {
		return new VotesPresenter(desk, pupils, () -> time);
	}

	private FakeRun run(FakePupils pupils, String scalarizer, int measured) {
		FakeRun run = new FakeRun(pupils::make, Choice.of(scalarizer), Choice.of("model")).begin().measure(measured);
		desk.show(run);
		return run;
	}

	private static List<SteeringCommand> sent(FakeRun run) {
		return run.steered.stream().map(Steering::command).toList();
	}

	private void vote(VotesPresenter p, Grade grade) {
		p.vote(p.compute().question(), grade);
	}

	@Test
	void theOldestMeasurementIsAskedAboutFirstAndStaysUntilItIsAnswered() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 3);
		VotesPresenter p = presenter(pupils);
		Ballot b = p.compute();
		assertThat(b.question()).isEqualTo(Question.of(0));
		assertThat(b.words().asks()).isEqualTo("Is this what you seek?");
		assertThat(b.words().progress()).startsWith("0 of 20 answered  ·  3 waiting  ·  voter: ").endsWith(desk.who());
		assertThat(b.words().next()).contains("explores", "19 more");
		run.measure(2);
		assertThat(p.compute().question()).isSameAs(b.question());
		assertThat(p.compute().waiting()).isEqualTo(5);
		time = 5;
		p.displayed(b.question());
		time = 6.25;
		p.vote(b.question(), Grade.GOOD);
		assertThat(sent(run)).containsExactly(new SteeringCommand.Vote(0, Grade.GOOD, 1.25, true));
		p.vote(b.question(), Grade.BAD);
		assertThat(run.steered).as("it is answered").hasSize(1);
		Ballot next = p.compute();
		assertThat(next.question()).isEqualTo(Question.of(1));
		assertThat(next.words().progress()).startsWith("1 of 20 answered  ·  4 waiting");
	}

	@Test
	void theScoreIsHiddenUntilTheAnswerUnlessThePersonWantsToSeeIt() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 3);
		VotesPresenter p = presenter(pupils);
		Ballot b = p.compute();
		assertThat(b.sides().get(0).value()).isEmpty();
		assertThat(b.words().last()).isEmpty();
		assertThat(b.sides().get(0).where()).isEqualTo("Row 5, col 5");
		p.vote(b.question(), Grade.VERY_GOOD);
		assertThat(p.compute().words().last()).matches("You said “very good”: step 0, score \\d+.*");
		p.blind(false);
		assertThat(p.compute().sides().get(0).value()).matches("score \\d+.*, step 1");
		vote(p, Grade.BAD);
		assertThat(((SteeringCommand.Vote) sent(run).get(1)).blind()).isFalse();
	}

	@Test
	void votesAreCountedBeforeTheRunTakesThemIn() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 4);
		VotesPresenter p = presenter(pupils);
		run.busy(true);
		vote(p, Grade.BAD);
		vote(p, Grade.BAD);
		Ballot b = p.compute();
		assertThat(b.question()).isEqualTo(Question.of(2));
		assertThat(b.words().progress()).startsWith("2 of 20 answered  ·  2 waiting");
		assertThat(b.words().next()).contains("2 more to be taken in");
		run.busy(false);
		b = p.compute();
		assertThat(b.words().progress()).startsWith("2 of 20 answered");
		assertThat(b.words().next()).doesNotContain("taken in");
	}

	@Test
	void anAnswerIsTakenBackAndAskedAgain() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 4);
		VotesPresenter p = presenter(pupils);
		p.undo();
		assertThat(run.steered).as("nothing to take back").isEmpty();
		vote(p, Grade.BAD);
		vote(p, Grade.GOOD);
		p.undo();
		assertThat(sent(run)).last().isEqualTo(new SteeringCommand.TakeBackVote(1));
		assertThat(p.compute().question()).isEqualTo(Question.of(1));
		p.undo();
		assertThat(p.compute().question()).isEqualTo(Question.of(0));
		assertThat(p.compute().words().progress()).startsWith("0 of 20");
		assertThat(p.compute().undoable()).isFalse();
		// What was said before the view was opened can be taken back too.
		vote(p, Grade.BAD);
		VotesPresenter later = presenter(pupils);
		later.undo();
		assertThat(later.compute().question()).isEqualTo(Question.of(0));
	}

	@Test
	void whatIsSkippedComesLastAndTheFirstKeyGoesBackToIt() {
		FakePupils pupils = new FakePupils(20);
		run(pupils, "votes", 3);
		VotesPresenter p = presenter(pupils);
		p.skip(p.compute().question());
		assertThat(p.compute().question()).isEqualTo(Question.of(1));
		p.first();
		assertThat(p.compute().question()).isEqualTo(Question.of(0));
		p.skip(p.compute().question());
		vote(p, Grade.BAD);
		vote(p, Grade.UNSURE);
		assertThat(p.compute().question()).isEqualTo(Question.of(0));
		p.skip(p.compute().question());
		assertThat(p.compute().question()).as("nothing else is left").isEqualTo(Question.of(0));
		vote(p, Grade.BAD);
		Ballot b = p.compute();
		assertThat(b.question()).isNull();
		assertThat(b.words().asks()).isEqualTo("Nothing to ask");
		assertThat(b.words().progress()).contains("none waiting");
	}

	@Test
	void whereItMattersMostIsHalfWayBetweenGoodAndBad() {
		FakePupils pupils = new FakePupils(50);
		FakeRun run = run(pupils, "votes", 12);
		VotesPresenter p = presenter(pupils);
		vote(p, Grade.GOOD);
		vote(p, Grade.BAD);
		p.order(Ballot.Kind.VOTES, VoteQueue.Order.MATTERS);
		int asked = p.compute().question().a();
		double half = (score(run, 0) + score(run, 1)) / 2;
		for (int s = 2; s < 12; s++) {
			assertThat(Math.abs(score(run, asked) - half)).isLessThanOrEqualTo(Math.abs(score(run, s) - half));
		}
		assertThat(asked).isNotEqualTo(2);
	}

	private static double score(FakeRun run, int step) {
		return run.state().get(org.steerscope.run.state.Column.SCALAR, step);
	}

	@Test
	void nowAndThenTheSameIsAskedAgainWithoutSayingSo() {
		FakePupils pupils = new FakePupils(1000);
		FakeRun run = run(pupils, "votes", 100);
		VotesPresenter p = presenter(pupils);
		Set<Integer> seen = new HashSet<>();
		int repeats = 0;
		for (int i = 0; i < 100; i++) {
			Ballot b = p.compute();
			boolean again = !seen.add(b.question().a());
			assertThat(b.question().repeat()).isEqualTo(again);
			assertThat(b.words().asks()).isEqualTo("Is this what you seek?");
			repeats += again ? 1 : 0;
			p.vote(b.question(), b.question().a() % 2 == 0 ? Grade.GOOD : Grade.BAD);
		}
		assertThat(repeats).isBetween(5, 10);
		int asked = repeats;
		assertThat(p.compute().voters()).singleElement().satisfies(v -> {
			assertThat(v.who()).isEqualTo(desk.who());
			assertThat(v.answers()).isEqualTo(100);
			assertThat(v.agreement().count()).isEqualTo(asked);
			assertThat(v.agreement().share()).startsWith("100 %");
		});
		assertThat(run.steered).hasSize(100);
	}

	@Test
	void afterTheBudgetTheAgentGoesOnAloneUntilItMayAskAgain() {
		FakePupils pupils = new FakePupils(2);
		FakeRun run = run(pupils, "votes", 5);
		VotesPresenter p = presenter(pupils);
		vote(p, Grade.BAD);
		assertThat(p.compute().words().next()).contains("last question");
		vote(p, Grade.GOOD);
		Ballot b = p.compute();
		assertThat(b.open()).isFalse();
		assertThat(b.question()).isNull();
		assertThat(b.words().next()).startsWith("The agent goes on alone");
		p.reopen();
		assertThat(sent(run)).last().isEqualTo(new SteeringCommand.ReopenVotes());
		assertThat(p.compute().open()).isTrue();
		assertThat(p.compute().question()).isEqualTo(Question.of(2));
		assertThat(p.compute().words().progress()).startsWith("0 of 2 answered");
		p.close();
		assertThat(sent(run)).last().isEqualTo(new SteeringCommand.CloseVotes());
		assertThat(p.compute().open()).isFalse();
	}

	@Test
	void aRefusalIsToldInTheRunsWords() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 2);
		VotesPresenter p = presenter(pupils);
		p.compute();
		run.refuse = "Nobody is asked any more; reopen the votes first";
		vote(p, Grade.GOOD);
		assertThat(p.compute().words().note()).isEqualTo("▲ Refused: Nobody is asked any more; reopen the votes first");
		assertThat(p.compute().words().progress()).startsWith("0 of 20");
	}

	@Test
	void theTargetIsDrawnOnTheScaleOfTheMeasurement() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 3);
		VotesPresenter p = presenter(pupils);
		assertThat(p.compute().target()).isFalse();
		vote(p, Grade.GOOD);
		Ballot b = p.compute();
		assertThat(b.target()).isTrue();
		PlotModel plot = b.sides().get(0).plot();
		assertThat(plot.series()).extracting(PlotModel.Series::name).containsExactly("target so far", "measured");
		double[] sought = run.measurement(0).orElseThrow().primary().values().toArray();
		for (int i = 0; i < sought.length; i++) {
			assertThat(plot.series().get(0).y()[i]).isCloseTo(sought[i], org.assertj.core.api.Assertions.within(1e-6));
		}
		assertThat(plot.x().label()).isEqualTo("energy loss");
		assertThat(plot.x().unit().symbol()).isEqualTo("eV");
		p.target(false);
		assertThat(p.compute().sides().get(0).plot().series()).hasSize(1);
	}

	@Test
	void logarithmsAreDrawnIfWanted() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 2);
		VotesPresenter p = presenter(pupils);
		double[] y = run.measurement(0).orElseThrow().primary().values().toArray();
		PlotModel plot = p.compute().sides().get(0).plot();
		assertThat(plot.y().label()).as("it is not steep").isEqualTo("EELS");
		assertThat(plot.series().get(0).y()).isEqualTo(y);
		p.scale(VotePlots.Scale.LOG);
		plot = p.compute().sides().get(0).plot();
		assertThat(plot.y().label()).isEqualTo("log₁₀ of EELS in counts");
		assertThat(plot.series().get(0).y()[70]).isEqualTo(Math.log10(y[70]));
	}

	@Test
	void pairsAreAskedWhereTheAnswerMattersMost() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "preference", 1);
		VotesPresenter p = presenter(pupils);
		assertThat(p.compute().question()).isNull();
		assertThat(p.compute().words().next()).contains("Two measurements are needed");
		run.measure(9);
		Ballot b = p.compute();
		assertThat(b.sides()).hasSize(2);
		Question q = b.question();
		double most = Math.abs(score(run, q.a()) - score(run, q.b()));
		for (int i = 0; i < 10; i++) {
			for (int j = 0; j < i; j++) {
				assertThat(Math.abs(score(run, i) - score(run, j))).isLessThanOrEqualTo(most);
			}
		}
		time = 2;
		p.displayed(q);
		time = 6;
		p.confidence(3);
		p.prefer(q, Outcome.B);
		assertThat(sent(run)).containsExactly(new SteeringCommand.Prefer(q.a(), q.b(), Outcome.B, 3, 4));
		assertThat(p.compute().words().last()).startsWith("You preferred step " + q.b() + " (score").contains("to step " + q.a(), "confidence 3");
		assertThat(p.compute().question().sameAs(q.a(), q.b())).isFalse();
		p.undo();
		assertThat(sent(run)).last().isEqualTo(new SteeringCommand.TakeBackPreference(q.a(), q.b()));
		assertThat(p.compute().question()).isEqualTo(q);
	}

	@Test
	void pairsGoThroughTheOldestIfWantedAndComeBackTheOtherWayRound() {
		FakePupils pupils = new FakePupils(1000);
		run(pupils, "preference", 30);
		VotesPresenter p = presenter(pupils);
		p.order(Ballot.Kind.PAIRS, VoteQueue.Order.OLDEST);
		Question first = p.compute().question();
		assertThat(first.a() == 0 || first.b() == 0).isTrue();
		List<Question> asked = new ArrayList<>();
		int repeats = 0;
		for (int i = 0; i < 60; i++) {
			Question q = p.compute().question();
			List<Question> before = asked.stream().filter(o -> o.sameAs(q.a(), q.b())).toList();
			assertThat(before.isEmpty()).isEqualTo(!q.repeat());
			before.forEach(o -> assertThat(o.a()).isEqualTo(q.b()));
			repeats += before.isEmpty() ? 0 : 1;
			asked.add(q);
			p.prefer(q, q.a() < q.b() ? Outcome.A : Outcome.B);
		}
		assertThat(repeats).isBetween(3, 6);
		assertThat(p.compute().voters().get(0).agreement().share()).startsWith("100 %");
	}

	@Test
	void whatAPersonMeasuredIsADemonstrationAndNoAnswer() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "votes", 3).measure(2, "person");
		VotesPresenter p = presenter(pupils);
		vote(p, Grade.BAD);
		assertThat(p.compute().demonstrated()).isEqualTo(2);
		p.demonstrate();
		assertThat(sent(run)).last().isEqualTo(new SteeringCommand.Demonstrate(List.of(3, 4), List.of()));
		Ballot b = p.compute();
		assertThat(b.demonstrated()).isZero();
		assertThat(b.target()).isTrue();
		assertThat(b.words().progress()).startsWith("1 of 20 answered  ·  2 waiting");
		assertThat(b.voters()).singleElement().satisfies(v -> assertThat(v.answers()).isEqualTo(1));
		p.undo();
		assertThat(sent(run).subList(2, 4)).containsExactly(new SteeringCommand.TakeBackVote(3), new SteeringCommand.TakeBackVote(4));
		assertThat(p.compute().demonstrated()).isEqualTo(2);
		p.undo();
		assertThat(p.compute().question()).isEqualTo(Question.of(0));
	}

	@Test
	void whereComparisonsTeachADemonstrationIsBetterThanWhatTheAgentChose() {
		FakePupils pupils = new FakePupils(20);
		FakeRun run = run(pupils, "preference", 5).measure(1, "person");
		VotesPresenter p = presenter(pupils);
		p.demonstrate();
		assertThat(sent(run)).containsExactly(new SteeringCommand.Demonstrate(List.of(5), List.of(2, 3, 4)));
		assertThat(p.compute().voters()).isEmpty();
		p.demonstrate();
		assertThat(run.steered).as("it is taken").hasSize(1);
		p.undo();
		assertThat(run.state().said().preferences()).isEmpty();
	}

	@Test
	void whereNothingIsLearnedFromPeopleItOffersThat() {
		FakePupils pupils = new FakePupils(20);
		VotesPresenter p = presenter(pupils);
		assertThat(p.compute().empty()).startsWith("While a run is at work");
		FakeRun run = run(pupils, "sum", 3);
		Ballot b = p.compute();
		assertThat(b.kind()).isEqualTo(Ballot.Kind.NOTHING);
		assertThat(b.words().asks()).contains("“Fake sum”");
		assertThat(b.offers()).extracting(Ballot.Offer::label).containsExactly("Learn from votes", "Learn from comparisons");
		p.learnFrom(b.offers().get(0));
		assertThat(desk.scalarizerDraft().edited()).contains(Choice.of("votes"));
		assertThat(run.steered).isEmpty();
		b = p.compute();
		assertThat(b.words().asks()).startsWith("A draft is made");
		p.learnFrom(b.offers().get(0));
		assertThat(sent(run)).containsExactly(new SteeringCommand.ChangeScalarizer(Choice.of("votes")));
		assertThat(p.compute().question()).isEqualTo(Question.of(0));
		run.end();
		assertThat(p.compute().empty()).startsWith("This run is over");
	}
}
