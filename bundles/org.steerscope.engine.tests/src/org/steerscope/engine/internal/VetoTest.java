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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Journal;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunSpec;
import org.steerscope.run.ScheduledSteering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;

/** What a person forbids is neither proposed nor measured, by whatever policy. */
class VetoTest {

	private static final Path FILE = Path.of("run");
	/** Leaves 28 of the 100 candidates. */
	private static final List<PlaceRule> MOST = List.of(rule(Kind.VETO, 0, 0, 8, 8));

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	private static PlaceRule rule(Kind kind, int row, int col, int toRow, int toCol) {
		return new PlaceRule(kind, List.of(new Pixel(row, col), new Pixel(toRow, toCol)));
	}

	private static RunSpec spec(String policy, int steps) {
		return Rig.spec(FakePolicy.Habit.BATCH).withPolicy(Choice.of(policy)).withBudget(Budget.ofSteps(steps));
	}

	private static ScheduledSteering forbid(int step, List<PlaceRule> rules) {
		return Rig.at(step, new SteeringCommand.ChangePlaces(rules));
	}

	/** Nothing was proposed or measured while it was forbidden, and something was forbidden. */
	private static void respects(RunHandle run, List<PlaceRule> rules) {
		RunState state = RunState.EMPTY;
		Set<List<PlaceRule>> seen = new HashSet<>();
		for (Journal.Entry entry : run.events(0)) {
			List<PlaceRule> inForce = state.places();
			seen.add(inForce);
			List<Pixel> places = entry.event() instanceof RunEvent.Proposed p ? p.action().places()
					: entry.event() instanceof RunEvent.MeasurementTaken m ? List.of(m.place()) : List.of();
			assertThat(places).as(entry.toString()).noneMatch(p -> Vetoes.forbid(inForce, p));
			state = state.apply(entry);
		}
		assertThat(seen).contains(rules);
	}

	@ParameterizedTest
	@ValueSource(strings = { "random", "raster", "raster:serpentine=true", "visits", "batch", "episodes", "doubts", "retakes" })
	void noPolicyGoesThere(String policy) {
		Choice choice = policy.contains(":") ? Choice.of("raster", java.util.Map.of("serpentine", "true")) : Choice.of(policy);
		RunHandle run = rig.run(spec("batch", 30).withPolicy(choice), FILE, forbid(2, MOST));
		assertThat(run.state().outcome()).as(run.state().modeReason()).contains(RunOutcome.FINISHED);
		assertThat(Rig.events(run, RunEvent.Steered.class)).hasSize(1);
		assertThat(run.state().measured()).as("all that is left").isGreaterThan(20);
		respects(run, MOST);
		assertThat(run.state().places()).isEqualTo(MOST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "random", "batch", "retakes" })
	void norAfterAChangeOfPolicyOrAKill(String policy) {
		RunHandle whole = rig.run(spec(policy, 14), Path.of("whole"), forbid(3, MOST),
				Rig.at(9, new SteeringCommand.ChangePolicy(Choice.of("raster"))),
				Rig.at(12, new SteeringCommand.ChangePolicy(Choice.of("batch"))));
		respects(whole, MOST);
		assertThat(whole.state().measured()).isEqualTo(18);
		List<String> story = Rig.story(whole.state());
		Journal journal = journals.open(Path.of("whole"), false);
		List<Journal.Entry> entries = journal.read(0);
		int last = IntStream.range(0, entries.size()).filter(i -> entries.get(i).event() instanceof RunEvent.Steered).max().getAsInt();
		for (int cut = last + 1; cut < entries.size(); cut++) {
			Path file = Path.of("cut" + cut);
			MemoryJournals.copy(journal, cut, journals.create(file));
			RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(file, false, "Eve"));
			assertThat(Rig.story(resumed.state())).as("killed after " + entries.get(cut - 1)).isEqualTo(story);
			respects(resumed, MOST);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "batch", "retakes", "episodes" })
	void thePolicyHearsOfAvoidedAndFavouredRegionsWhateverHappens(String policy) {
		List<PlaceRule> wishes = List.of(rule(Kind.AVOID, 1, 1, 5, 5), rule(Kind.FAVOUR, 6, 6, 9, 9));
		List<String> without = Rig.story(rig.run(spec(policy, 40), Path.of("without")).state());
		RunHandle whole = rig.run(spec(policy, 40), Path.of("whole"), forbid(5, wishes));
		List<String> story = Rig.story(whole.state());
		assertThat(story).as("the wishes make a difference").isNotEqualTo(without);
		Journal journal = journals.open(Path.of("whole"), false);
		int events = journal.read(0).size();
		for (int cut = 40; cut < events; cut += 3) {
			Path file = Path.of("cut" + cut);
			MemoryJournals.copy(journal, cut, journals.create(file));
			RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(file, false, "Eve"));
			if (!resumed.state().places().isEmpty()) {
				assertThat(Rig.story(resumed.state())).as("killed after " + journal.read(cut - 1).get(0)).isEqualTo(story);
			}
		}
	}

	@Test
	void aPastRunsMapIsThatOfTheVetoesToo() {
		RunHandle run = rig.run(spec("stubborn", 1), FILE, forbid(4, List.of(rule(Kind.VETO, 1, 1, 1, 1))));
		assertThat(run.state().outcome()).contains(RunOutcome.FAILED);
		assertThat(run.state().modeReason()).contains("The policy proposed row 1, column 1, which a person forbids");
		assertThat(rig.engine.open(FILE).prediction()).as("a policy that goes where it must not shows nothing").isEmpty();
	}

	@Test
	void forbiddenStartingPointsAreLeftOut() {
		RunHandle run = rig.run(spec("random", 12), FILE, forbid(0, MOST));
		respects(run, MOST);
		Set<Pixel> allowed = run.state().startingPoints().stream().filter(p -> !Vetoes.forbid(MOST, p)).collect(Collectors.toSet());
		assertThat(allowed.size()).isLessThan(4);
		Set<Pixel> started = Rig.events(run, RunEvent.Proposed.class).stream().filter(p -> !Progress.fromPolicy(p))
				.flatMap(p -> p.action().places().stream()).collect(Collectors.toSet());
		assertThat(started).isEqualTo(allowed);
		assertThat(run.state().measured()).isEqualTo(16);
	}

	@Test
	void theFirstVetoAfterAStartingPointLeavesOutTheRest() {
		RunState whole = rig.run(spec("random", 12), Path.of("whole")).state();
		Pixel third = whole.startingPoints().get(2);
		List<PlaceRule> rules = List.of(rule(Kind.VETO, third.row(), third.col(), third.row(), third.col()));
		RunHandle run = rig.run(spec("random", 12), FILE, forbid(2, rules), forbid(9, List.of()));
		assertThat(run.state().place(2)).isEqualTo(whole.startingPoints().get(3));
		assertThat(run.state().measured()).isEqualTo(16);
		assertThat(Rig.events(run, RunEvent.Proposed.class).stream().filter(p -> p.source().equals(Source.OF_START))).hasSize(3);
	}

	@Test
	void aWishIntoAForbiddenRegionIsRefusedAndAnEarlierOneDropped() {
		RunHandle run = rig.run(spec("random", 10), FILE,
				Rig.at(6, new SteeringCommand.MeasureNext(List.of(new Pixel(9, 9), new Pixel(5, 5), new Pixel(10, 10)))), forbid(6, MOST),
				Rig.at(7, new SteeringCommand.MeasureNext(List.of(new Pixel(4, 4)))));
		respects(run, MOST);
		assertThat(run.state().place(6)).isEqualTo(new Pixel(9, 9));
		assertThat(run.state().place(7)).isEqualTo(new Pixel(10, 10));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement()
				.satisfies(r -> assertThat(r.reason()).contains("Row 4, column 4 lies in a forbidden region"));
	}

	@Test
	void liftingAVetoOpensTheRegionAgain() {
		RunHandle run = rig.run(spec("raster", 20), FILE, forbid(4, MOST), forbid(14, List.of()));
		respects(run, MOST);
		assertThat(IntStream.range(14, 24).mapToObj(run.state()::place)).as("the raster begins at the top").anyMatch(
				p -> Vetoes.forbid(MOST, p));
		assertThat(run.state().places()).isEmpty();
	}

	@Test
	void aVetoDiscardsWhatIsProposedThere() {
		RunState whole = rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole")).state();
		Pixel sixth = whole.place(6);
		List<PlaceRule> rules = List.of(rule(Kind.VETO, sixth.row(), sixth.col(), sixth.row(), sixth.col()));
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE,
				new ScheduledSteering(-1, whole.measurementSequence(5), Rig.by(new SteeringCommand.ChangePlaces(rules))));
		respects(run, rules);
		assertThat(Rig.events(run, RunEvent.ProposalDiscarded.class)).singleElement()
				.satisfies(d -> assertThat(d.reason()).contains("favours or forbids other places"));
		assertThat(run.state().measured()).isEqualTo(16);
	}

	@Test
	void whatCannotBeIsRefusedWithTheReason() {
		RunHandle run = rig.run(spec("random", 6), FILE, forbid(5, List.of(rule(Kind.VETO, 0, 0, 11, 11))),
				forbid(5, List.of(rule(Kind.FAVOUR, 1, 1, 2, 2), rule(Kind.AVOID, 1, 12, 4, 40))),
				forbid(6, java.util.Collections.nCopies(1001, rule(Kind.AVOID, 1, 1, 2, 2))),
				forbid(6, java.util.Collections.nCopies(11,
						new PlaceRule(Kind.VETO, java.util.Collections.nCopies(PlaceRule.MOST_CORNERS, new Pixel(1, 1))))),
				forbid(7, List.of(rule(Kind.FAVOUR, 0, 0, 11, 11))));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).extracting(RunEvent.SteeringRefused::reason).containsExactly(
				"Nothing would be left to measure: every candidate is forbidden",
				"Region 2, rows 1 to 4 and columns 12 to 40, lies outside the overview of 12 × 12 pixels",
				"At most 1000 regions can be favoured, avoided or forbidden", "The regions have more than 100000 corners in all");
		assertThat(run.state().places()).hasSize(1);
		assertThat(run.state().measured()).isEqualTo(10);
	}

	@Test
	void theForbiddenPlacesAreASetLikeAnyOther() {
		Candidates candidates = new Candidates(12, 12, 3, 1);
		Set<Pixel> more = Set.of(new Pixel(9, 9), new Pixel(3, 3));
		Vetoes vetoes = new Vetoes(List.of(rule(Kind.VETO, 0, 0, 4, 4), rule(Kind.VETO, 3, 3, 5, 5), rule(Kind.AVOID, 0, 0, 9, 9)),
				candidates);
		Set<Pixel> closed = vetoes.and(more);
		Set<Pixel> plain = IntStream.range(0, candidates.size()).mapToObj(candidates::pixel)
				.filter(p -> p.row() <= 4 && p.col() <= 4 || p.row() >= 3 && p.row() <= 5 && p.col() >= 3 && p.col() <= 5 || more.contains(p))
				.collect(Collectors.toSet());
		assertThat(closed).isEqualTo(plain).hasSameSizeAs(plain);
		assertThat(plain).isEqualTo(closed).allMatch(closed::contains);
		assertThat(closed.contains(new Pixel(0, 0))).as("forbidden, but no candidate").isFalse();
		assertThat(closed.contains(new Pixel(8, 8))).isFalse();
		assertThat(new Vetoes(List.of(), candidates).and(more)).isSameAs(more);
	}
}
