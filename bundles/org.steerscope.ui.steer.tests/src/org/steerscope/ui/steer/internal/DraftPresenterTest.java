/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Scalar;
import org.steerscope.data.Pixel;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;

/** Drafts of scalarizer and policy, without a display. */
class DraftPresenterTest {

	private static final Choice SUM = Choice.of("band-sum", Map.of("from", "0.6", "to", "0.8"));
	private static final Choice MODEL = Choice.of("model", Map.of("acquisition", "ei"));

	private final FakeCatalogue catalogue = new FakeCatalogue();
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private final FakeRun run = new FakeRun(catalogue::make, SUM, MODEL).begin().measure(12);
	private final DraftPresenter scalarizer = new DraftPresenter(desk, desk.scalarizerDraft(), catalogue::scalarizers,
			SteeringCommand.ChangeScalarizer::new);
	private final DraftPresenter policy = new DraftPresenter(desk, desk.policyDraft(), catalogue::policies, SteeringCommand.ChangePolicy::new);

	@BeforeEach
	void show() {
		desk.show(run);
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private static SettingInfo setting(Class<? extends Record> type, String path) {
		return Settings.describe(type).stream().filter(s -> s.path().equals(path)).findFirst().orElseThrow();
	}

	private void from(String text) {
		scalarizer.set(setting(FakeCatalogue.Options.class, "from"), text);
	}

	@Test
	void withoutARunThereIsNothingToEdit() {
		desk.show(null);
		assertThat(scalarizer.model().shown()).isNull();
		assertThat(scalarizer.compare().columns()).isEmpty();
		from("0.7");
		assertThat(scalarizer.model().draft()).isFalse();
	}

	@Test
	void showsWhatIsInForceWithEveryDefault() {
		DraftPresenter.Model m = scalarizer.model();
		assertThat(m.labels()).containsExactly("Mean", "Sum");
		assertThat(m.kind()).isEqualTo(1);
		assertThat(m.values()).containsEntry("from", "0.6").containsEntry("branch", "");
		assertThat(m.draft()).isFalse();
		assertThat(m.next()).startsWith("Why there? Row 12, col 30: largest upper bound; like #3; predicted 812 ± 11");
		assertThat(scalarizer.compare().columns()).isEmpty();
	}

	@Test
	void aDraftIsComparedBeforeItCounts() {
		from("0.2");
		scalarizer.set(setting(FakeCatalogue.Options.class, "to"), "0.4");
		assertThat(scalarizer.model().draft()).isTrue();
		assertThat(scalarizer.outdated()).isTrue();
		DraftPresenter.Comparison c = scalarizer.compare();
		assertThat(scalarizer.outdated()).isFalse();
		assertThat(c.columns()).extracting(Column::title).containsExactly("In force", "Draft");
		assertThat(c.step()).isEqualTo(12);
		assertThat(String.join("\n", c.columns().get(0).lines())).contains("Best: step ", "Top five: #", "Next: (6, 8)", "Cost of these: 2.5 s, 1250 e/Å²")
				.doesNotContain("Spearman");
		assertThat(String.join("\n", c.columns().get(1).lines())).contains("Spearman ρ = ", "over 12", "1 of the next 5 as now", "Why there: largest upper bound");
		assertThat(run.steered).as("nothing is sent").isEmpty();
	}

	@Test
	void theNextFivePlacesUnderOldAndNewAreShownEverywhereWhileTheDraftIsOpen() {
		assertThat(desk.foresight().isEmpty()).isTrue();
		from("0.2");
		DraftPresenter.Comparison c = scalarizer.compare();
		List<Pixel> before = c.columns().get(0).outlook().next().stream().map(org.steerscope.run.Outlook.Planned::place).toList();
		List<Pixel> after = c.columns().get(1).outlook().next().stream().map(org.steerscope.run.Outlook.Planned::place).toList();
		assertThat(desk.foresight().before()).hasSize(5).isEqualTo(before);
		assertThat(desk.foresight().after()).hasSize(5).isEqualTo(after).isNotEqualTo(before);
		from("0.3");
		assertThat(desk.foresight().isEmpty()).as("of another draft").isTrue();
		from("0.2");
		assertThat(desk.foresight().isEmpty()).isFalse();
		scalarizer.drop();
		assertThat(desk.foresight().isEmpty()).as("dropped").isTrue();
		from("0.2");
		scalarizer.compare();
		scalarizer.apply();
		assertThat(desk.foresight().isEmpty()).as("it counts").isTrue();
	}

	@Test
	void applyingNamesWhoAndWhatItIsBasedOn() {
		from("0.7");
		long basedOn = scalarizer.compare().basedOn();
		run.measure(1);
		scalarizer.apply();
		Steering sent = run.steered.get(0);
		assertThat(sent.command()).isEqualTo(new SteeringCommand.ChangeScalarizer(Choice.of("band-sum", Map.of("from", "0.7", "to", "0.8"))));
		assertThat(sent.who()).isEqualTo(desk.who());
		assertThat(sent.basedOn()).isEqualTo(basedOn).isLessThan(run.state().sequence());
		assertThat(scalarizer.model().draft()).as("it counts now").isFalse();
	}

	@Test
	void undoAndRedoAreCommandsLikeAnyOther() {
		from("0.7");
		scalarizer.apply();
		from("0.75");
		scalarizer.apply();
		assertThat(scalarizer.model().undoes()).hasValueSatisfying(c -> assertThat(c.settings()).containsEntry("from", "0.7"));
		scalarizer.undo();
		scalarizer.undo();
		assertThat(run.state().spec().scalarizer()).isEqualTo(SUM);
		assertThat(scalarizer.model().undoes()).isEmpty();
		scalarizer.undo();
		scalarizer.redo();
		assertThat(run.state().spec().scalarizer().settings()).containsEntry("from", "0.7");
		assertThat(run.steered).hasSize(5);
		from("0.1");
		scalarizer.apply();
		assertThat(scalarizer.model().redoes()).as("a new change ends redoing").isEmpty();
	}

	@Test
	void aRefusedDraftStaysForCorrectionWithTheReason() {
		from("0.7");
		run.refuse = "The run is ending";
		scalarizer.apply();
		assertThat(scalarizer.model().draft()).isTrue();
		assertThat(scalarizer.model().note()).isEqualTo("▲ Refused: The run is ending");
		assertThat(scalarizer.model().undoes()).as("what was refused is nothing to undo").isEmpty();
		from("0.72");
		assertThat(scalarizer.model().note()).isEmpty();
		scalarizer.drop();
		assertThat(scalarizer.model().values()).containsEntry("from", "0.6");
	}

	@Test
	void whatCannotBeUsedIsSaidInWordsAndNotSent() {
		from("0.9");
		assertThat(scalarizer.model().problem()).contains("The band is empty");
		scalarizer.apply();
		assertThat(run.steered).isEmpty();
		from("5");
		scalarizer.set(setting(FakeCatalogue.Options.class, "to"), "6");
		assertThat(scalarizer.model().problem()).isEmpty();
		assertThat(scalarizer.compare().columns()).singleElement()
				.satisfies(c -> assertThat(c.problem()).isEqualTo("No channel lies in the band. Change it until it can be followed."));
	}

	@Test
	void goingBackToWhatIsInForceIsNoDraft() {
		from("0.7");
		from("0.6");
		assertThat(scalarizer.model().draft()).isFalse();
		scalarizer.kind(0);
		assertThat(scalarizer.model().shown()).isEqualTo(Choice.of("band-mean", Map.of("from", "0.6", "to", "0.8")));
		scalarizer.kind(1);
		assertThat(scalarizer.model().draft()).isFalse();
	}

	@Test
	void severalDraftsStandSideBySide() {
		for (String text : new String[] { "0.61", "0.62", "0.63" }) {
			from(text);
			scalarizer.keep();
		}
		from("0.7");
		assertThat(scalarizer.compare().columns()).extracting(Column::title).containsExactly("In force", "Draft", "Kept", "Kept");
		assertThat(scalarizer.compare().columns()).extracting(Column::choice).last().asString().contains("from 0.63");
		scalarizer.take(0);
		assertThat(scalarizer.model().values()).containsEntry("from", "0.62");
		scalarizer.forgetKept();
		assertThat(scalarizer.compare().columns()).hasSize(2);
	}

	@Test
	void aPastRunCanBeLookedAtButNotChanged() {
		from("0.7");
		run.end();
		assertThat(scalarizer.model().steerable()).isFalse();
		assertThat(scalarizer.model().note()).contains("no live run");
		scalarizer.apply();
		assertThat(run.steered).isEmpty();
		assertThat(scalarizer.compare().columns()).isEmpty();
	}

	@Test
	void anotherRunForgetsTheDraft() {
		from("0.7");
		desk.show(new FakeRun(catalogue::make, SUM, MODEL).begin());
		assertThat(scalarizer.model().draft()).isFalse();
		assertThat(scalarizer.model().undoes()).isEmpty();
	}

	@Test
	void thePolicyIsChangedTheSameWay() {
		policy.set(setting(FakeCatalogue.Search.class, "search.batch"), "4");
		assertThat(policy.model().values()).containsEntry("search.batch", "4").containsEntry("beta", "2");
		assertThat(policy.compare().columns()).hasSize(2);
		policy.apply();
		assertThat(run.steered.get(0).command())
				.isEqualTo(new SteeringCommand.ChangePolicy(Choice.of("model", Map.of("acquisition", "ei", "search.batch", "4"))));
	}

	@Test
	void theSliderMovesWhatTheRuleHas() {
		Balance ei = Balance.of(FakeCatalogue.Search.class, policy.model().values()).orElseThrow();
		assertThat(ei.path()).isEqualTo("xi");
		assertThat(ei.words()).contains("mostly exploits").contains("ξ = 0.02");
		assertThat(ei.value(0)).isEqualTo("0");
		assertThat(ei.value(100)).isEqualTo("0.5");
		policy.set(setting(FakeCatalogue.Search.class, "acquisition"), "ucb");
		Balance ucb = Balance.of(FakeCatalogue.Search.class, policy.model().values()).orElseThrow();
		assertThat(ucb.path()).isEqualTo("beta");
		for (int at = 0; at <= 100; at += 5) {
			policy.set(setting(FakeCatalogue.Search.class, "beta"), ucb.value(at));
			assertThat(Balance.of(FakeCatalogue.Search.class, policy.model().values()).orElseThrow().position()).isBetween(at - 1, at + 1);
		}
		policy.set(setting(FakeCatalogue.Search.class, "acquisition"), "mu");
		assertThat(Balance.of(FakeCatalogue.Search.class, policy.model().values()).orElseThrow()).satisfies(b -> {
			assertThat(b.path()).isEmpty();
			assertThat(b.words()).contains("only explores");
		});
		assertThat(Balance.of(FakeCatalogue.Options.class, Map.of())).isEmpty();
	}

	@Test
	void rankingsAreComparedWithTies() {
		assertThat(Ranking.of(scalars(1, 2, 3, 4), scalars(10, 20, 30, 40)).rho()).isEqualTo(1);
		assertThat(Ranking.of(scalars(1, 2, 3, 4), scalars(4, 3, 2, 1)).words()).isEqualTo("reversed order");
		assertThat(Ranking.of(scalars(1, 2, 2, 4), scalars(1, 3, 2, 4)).rho()).isEqualTo(4.5 / Math.sqrt(4.5 * 5));
		assertThat(Ranking.of(scalars(1, 1), scalars(1, 2)).rho()).isNaN();
		List<Scalar> holes = List.of(Scalar.invalid("s", Unit.ONE, "no"), scalars(1).get(0), scalars(2).get(0));
		assertThat(Ranking.of(holes, scalars(9, 1, 2))).isEqualTo(new Ranking(1, 2));
		assertThat(Column.top(holes, Direction.MAXIMISE)).containsExactly(2, 1);
		assertThat(Column.top(holes, Direction.MINIMISE)).containsExactly(1, 2);
	}

	private static List<Scalar> scalars(double... values) {
		return java.util.Arrays.stream(values).mapToObj(v -> Scalar.ok("s", v, Unit.ONE, 0.1)).toList();
	}
}
