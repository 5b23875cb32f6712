/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.Limit;
import org.steerscope.plan.PlanProblem;
import org.steerscope.plan.model.DoubtChoice;
import org.steerscope.plan.model.IdleChoice;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.RewardKind;
import org.steerscope.plan.model.SearchDirection;
import org.steerscope.plan.model.StartingMethod;
import org.steerscope.plan.model.Station;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Envelope;
import org.steerscope.run.InDoubt;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;

class PlanValidatorTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

	private final XmiPlanService service = new XmiPlanService(Clock.fixed(NOW, ZoneOffset.UTC));
	private final Catalogue catalogue = new FakeCatalogue();
	private final Plan plan = service.open("twin-stem");
	private final Station station = service.station();

	@ParameterizedTest
	@ValueSource(strings = { "twin-stem", "twin-spm" })
	void shippedTwinsAreSound(String name) {
		assertThat(service.validate(service.open(name), station, catalogue)).isEmpty();
	}

	@Test
	void replayAsksForData() {
		assertThat(service.validate(service.open("replay"), station, catalogue)).containsExactly(new PlanProblem(
				PlanProblem.Severity.ERROR, "instrument.path", "No data are given", "Give --data FILE, or --set instrument.path=FILE"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"scalarizer|brightness|ERROR|scalarizer|There is no scalarizer “brightness”|band-integral, mean, turn-on",
			"policy|magic|ERROR|policy|There is no policy “magic”|gp, random",
			"instrument|tem|ERROR|instrument|There is no instrument “tem”|replay, twin-spm, twin-stem",
			"processing|despike;polish|ERROR|processing[2]|There is no processing step “polish”|despike, normalise",
			"processing|normalise;despike|WARNING|processing[2]|usually comes before “normalise”|order",
			"policy.acquisition|best|ERROR|policy.acquisition|“best” is not one of ei, ucb|default",
			"policy.kappa|11|ERROR|policy.kappa|outside|default", "policy.cappa|1|ERROR|policy|no setting “cappa”|acquisition, kappa",
			"instrument.current|1 nA|ERROR|instrument.current|outside|default",
			"scalarizer|band-integral:from=2,to=1|ERROR|scalarizer|The band is empty|from < to",
			"candidates.patch|0|ERROR|candidates.patch|no edge of 0 pixels|16", "candidates.step|-1|ERROR|candidates.step|-1 pixels|1",
			"exposure|0|ERROR|exposure|must be above zero|seconds", "exposure|-1|ERROR|exposure|must be above zero|seconds",
			"overviewDwell|0|ERROR|overviewDwell|must be above zero|seconds", "budget.steps|0|ERROR|budget|The budget is zero|--steps",
			"budget.steps|-5|ERROR|budget.steps|must not be below zero|limit",
			"budget.until|2026-11-23T11:59:59Z|WARNING|budget.until|has passed|later",
			"starting.count|0|WARNING|starting.count|no starting points|10", "starting.count|-1|ERROR|starting.count|-1 starting points|0",
			"starting.method|given|ERROR|starting.places|none is|row,col", "starting.places|1,2|WARNING|starting.places|not used|given",
			"approval.waitSeconds|-1|ERROR|approval.waitSeconds|below zero|seconds",
			"envelope.maxExposure|0.01|ERROR|exposure|more than the envelope allows, 0.01 s|at most",
			"envelope.maxPlaceFluence|-1|ERROR|envelope.maxPlaceFluence|below zero|limit",
			"envelope.limits|gain=2..1|ERROR|envelope.limits|runs from 2 to 1|smaller",
			"envelope.limits|gain=0..1;gain=0..2|ERROR|envelope.limits|two limits|one",
			"idle|leave|WARNING|idle|exposed meanwhile|blank" })
	void saysWhatIsWrongWhereAndWhatToDo(String path, String value, String severity, String at, String message, String remedy) {
		service.set(plan, path, value);
		assertThat(service.validate(plan, station, catalogue)).singleElement().satisfies(p -> {
			assertThat(p.severity()).hasToString(severity);
			assertThat(p.path()).isEqualTo(at);
			assertThat(p.message()).contains(message).doesNotEndWith(".");
			assertThat(p.remedy()).contains(remedy).doesNotEndWith(".");
		});
	}

	@Test
	void episodesMustFitTheBudget() {
		service.set(plan, "reward.kind", "episode-end");
		service.set(plan, "reward.episode", "0");
		assertThat(only()).matches(p -> p.error() && p.path().equals("reward.episode"));
		service.set(plan, "reward.episode", "51");
		assertThat(only()).matches(p -> !p.error() && p.path().equals("reward.episode"));
		service.set(plan, "reward.episode", "50");
		assertThat(service.validate(plan, station, catalogue)).isEmpty();
	}

	@Test
	void givenPlacesMustBeDistinctAndReal() {
		service.set(plan, "starting.method", "given");
		service.set(plan, "starting.places", "8,8;9,9;8,8");
		assertThat(only().message()).contains("row 8, column 8 is given twice");
		plan.getStarting().getPlaces().remove(2);
		plan.getStarting().getPlaces().get(0).setRow(-1);
		assertThat(only().message()).contains("no row -1");
	}

	@Test
	void aSettingGivenTwiceIsAnError() {
		plan.getScalarizer().getSettings().get(1).setName("from");
		assertThat(service.validate(plan, station, catalogue)).anyMatch(p -> p.error() && p.path().equals("scalarizer.from"));
	}

	@Test
	void infinitiesAreRefused() {
		plan.setExposure(Double.NaN);
		plan.getBudget().setSeconds(Double.POSITIVE_INFINITY);
		assertThat(service.validate(plan, station, catalogue)).extracting(PlanProblem::path).containsExactly("exposure",
				"budget.seconds");
	}

	@Test
	void aPlanMayOnlyTightenTheStation() {
		station.getEnvelope().setMaxExposure(0.1);
		station.getEnvelope().setMaxTotalFluence(1000);
		station.getEnvelope().getLimits().add(Documents.limit("bias", -5, 5, "V"));
		service.set(plan, "envelope.maxExposure", "0.2");
		service.set(plan, "envelope.limits", "bias=-6000..1000 mV");
		assertThat(service.validate(plan, station, catalogue)).allMatch(PlanProblem::error).extracting(PlanProblem::path)
				.containsExactly("envelope.maxExposure", "envelope.limits");
		service.set(plan, "envelope.maxExposure", "80 ms");
		service.set(plan, "envelope.limits", "bias=-1000..1000 mV;gain=0..2");
		assertThat(service.compile(plan, station, catalogue).envelope()).isEqualTo(new Envelope(0.08, 0, 1000, 0,
				List.of(new Limit("bias", -1000, 1000, Unit.of("mV")), new Limit("gain", 0, 2, Unit.ONE))));
		service.set(plan, "envelope.limits", "bias=0..1 m");
		assertThat(only().message()).contains("in “m”, the station's in “V”");
	}

	@Test
	void theStationNamesItsInstrumentsAndTheirDefaults() {
		station.setName("Nion");
		station.getInstruments().add(Documents.plugin(Choice.of("twin-spm")));
		assertThat(only().toString()).contains("The station “Nion” has no instrument “twin-stem”").contains("It has: twin-spm");
		station.getInstruments().add(Documents.plugin(Choice.of("twin-stem", Map.of("current", "50", "latency", "false"))));
		service.set(plan, "instrument.current", "60");
		assertThat(service.compile(plan, station, catalogue).instrument())
				.isEqualTo(Choice.of("twin-stem", Map.of("current", "60", "latency", "false")));
	}

	@Test
	void compilesToTheRunsSpecification() {
		service.set(plan, "processing", "despike;normalise:by=maximum");
		service.set(plan, "policy.acquisition", "ucb");
		service.set(plan, "starting.method", "given");
		service.set(plan, "starting.places", "8,9;10,11");
		service.set(plan, "reward.kind", "episode-end");
		service.set(plan, "reward.episode", "5");
		service.set(plan, "budget.until", "2026-11-24T01:00:00+01:00");
		service.set(plan, "budget.seconds", "1 h");
		service.set(plan, "budget.fluence", "500");
		service.set(plan, "direction", "minimise");
		service.set(plan, "idle", "park");
		service.set(plan, "inDoubt", "skip");
		service.set(plan, "approval.always", "true");
		service.set(plan, "seed", "42");
		service.set(plan, "title", "t");
		service.set(plan, "objective", "o");
		assertThat(service.compile(plan, station, catalogue)).isEqualTo(new RunSpec("t", "o", 42, Choice.of("twin-stem"), 1e-5, 16, 1,
				0.05, List.of(Choice.of("despike"), Choice.of("normalise", Map.of("by", "maximum"))),
				Choice.of("band-integral", Map.of("from", "0.6", "to", "0.8")), Direction.MINIMISE,
				new RewardRule(RewardRule.Kind.EPISODE_END, 5), Choice.of("gp", Map.of("acquisition", "ucb")),
				new StartingPoints(2, StartingPoints.Method.GIVEN, List.of(new Pixel(8, 9), new Pixel(10, 11))),
				new Budget(50, 3600, Instant.parse("2026-11-24T00:00:00Z"), 500), Envelope.OPEN, IdleMode.PARK, InDoubt.SKIP,
				new Approval(true, 30, false)));
	}

	@Test
	void theShippedPlanCompilesToTheDefaults() {
		RunSpec spec = service.compile(plan, station, catalogue);
		assertThat(spec.starting()).isEqualTo(new StartingPoints(10, StartingPoints.Method.RANDOM, List.of()));
		assertThat(spec.budget()).isEqualTo(Budget.ofSteps(50));
		assertThat(spec.reward()).isEqualTo(RewardRule.EACH_STEP);
		assertThat(spec.approval()).isEqualTo(Approval.WHEN_ASKED);
		assertThat(spec.envelope()).isEqualTo(Envelope.OPEN);
		assertThat(spec.inDoubt()).isEqualTo(InDoubt.MEASURE_AGAIN);
	}

	@Test
	void compilingNamesAllErrors() {
		service.set(plan, "scalarizer", "brightness");
		service.set(plan, "budget.steps", "0");
		assertThatThrownBy(() -> service.compile(plan, station, catalogue)).isInstanceOf(ProblemException.class)
				.hasMessageContaining("There is no scalarizer “brightness”").hasMessageContaining("budget: The budget is zero");
	}

	@Test
	void checkingLeavesThePlanAsItIs() {
		plan.setStarting(null);
		service.validate(plan, station, catalogue);
		assertThat(plan.getStarting()).isNull();
	}

	@Test
	void theModelsWordsAreTheRunsWords() {
		assertThat(names(SearchDirection.values())).isEqualTo(names(Direction.values()));
		assertThat(names(IdleChoice.values())).isEqualTo(names(IdleMode.values()));
		assertThat(names(DoubtChoice.values())).isEqualTo(names(InDoubt.values()));
		assertThat(names(RewardKind.values())).isEqualTo(names(RewardRule.Kind.values()));
		assertThat(names(StartingMethod.values())).isEqualTo(names(StartingPoints.Method.values()));
	}

	private PlanProblem only() {
		List<PlanProblem> found = service.validate(plan, station, catalogue);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private static List<String> names(Enum<?>[] values) {
		return List.of(values).stream().map(Enum::name).toList();
	}
}
