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

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.PlanService.SettablePath;
import org.steerscope.plan.model.IdleChoice;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.SearchDirection;
import org.steerscope.run.Choice;

class PlanSetterTest {

	private final PlanService service = new XmiPlanService();
	private final Plan plan = service.open("twin-stem");

	@Test
	void setsEveryKindOfValue() {
		service.set(plan, "seed", "3");
		service.set(plan, "objective", "find = it");
		service.set(plan, "exposure", "50 ms");
		service.set(plan, "direction", "MINIMISE");
		service.set(plan, "idle", "park");
		service.set(plan, "candidates.patch", "8");
		service.set(plan, "budget.steps", "40");
		service.set(plan, "budget.seconds", "2 h");
		service.set(plan, "envelope.positionTolerance", "2 nm");
		service.set(plan, "approval.always", "yes");
		service.set(plan, "budget.until", "");
		assertThat(plan.getSeed()).isEqualTo(3);
		assertThat(plan.getObjective()).isEqualTo("find = it");
		assertThat(plan.getExposure()).isEqualTo(0.05);
		assertThat(plan.getDirection()).isEqualTo(SearchDirection.MINIMISE);
		assertThat(plan.getIdle()).isEqualTo(IdleChoice.PARK);
		assertThat(plan.getCandidates().getPatch()).isEqualTo(8);
		assertThat(plan.getBudget().getSteps()).isEqualTo(40);
		assertThat(plan.getBudget().getSeconds()).isEqualTo(7200);
		assertThat(plan.getEnvelope().getPositionTolerance()).isEqualTo(2e-9);
		assertThat(plan.getApproval().isAlways()).isTrue();
	}

	@Test
	void choosesPluginsWholeOrBySetting() {
		service.set(plan, "scalarizer", "band-integral:from=1.5,to=2");
		service.set(plan, "policy.acquisition", "ucb");
		service.set(plan, "policy.kernel.length", "3");
		service.set(plan, "processing", "despike;normalise:by=total");
		assertThat(Documents.choice(plan.getScalarizer())).isEqualTo(Choice.of("band-integral", Map.of("from", "1.5", "to", "2")));
		assertThat(Documents.choice(plan.getPolicy())).isEqualTo(Choice.of("gp", Map.of("acquisition", "ucb", "kernel.length", "3")));
		assertThat(plan.getProcessing()).extracting(p -> Documents.choice(p).toString()).containsExactly("despike",
				"normalise:by=total");
		service.set(plan, "policy.acquisition", "");
		assertThat(Documents.choice(plan.getPolicy()).settings()).containsOnlyKeys("kernel.length");
		service.set(plan, "processing", "");
		assertThat(plan.getProcessing()).isEmpty();
	}

	@Test
	void anUnknownPathListsThePaths() {
		for (String path : new String[] { "budget.step", "budget", "seed.x", "", "policy.", "processing.despike", "eClass", ".", "budget." }) {
			assertThatThrownBy(() -> service.set(plan, path, "1")).as(path).isInstanceOf(ProblemException.class)
					.hasMessageContaining("budget.steps, budget.seconds, budget.until, budget.fluence")
					.hasMessageContaining("policy.<setting>");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "seed|3.5|whole number", "seed|99999999999999999999|whole number",
			"budget.steps|4000000000|whole number", "exposure|0,05|is not a number|", "exposure|5 nm|converts to s",
			"exposure|NaN|finite", "exposure|1e999|finite", "idle|sleep|one of blank, park, leave", "approval.always|maybe|true or false",
			"budget.until|tomorrow|2026-11-23T18:00:00Z", "starting.places|1;2|row,col", "envelope.limits|bias=5|min..max",
			"scalarizer|a;b|several", "scalarizer|a:b|key=value", "policy||Nothing is chosen" })
	void aBadValueIsRefusedInWordsAndChangesNothing(String path, String value, String expected) {
		Plan before = EcoreUtil.copy(plan);
		assertThatThrownBy(() -> service.set(plan, path, value == null ? "" : value)).isInstanceOf(ProblemException.class)
				.hasMessageContaining(expected).hasMessageContaining(path);
		assertThat(EcoreUtil.equals(before, plan)).isTrue();
	}

	@Test
	void everyPathListedCanBeSetAndIsExplained() {
		Map<String, String> values = Map.ofEntries(Map.entry("direction", "minimise"), Map.entry("idle", "park"),
				Map.entry("inDoubt", "ask"), Map.entry("reward.kind", "episode-end"), Map.entry("starting.method", "given"),
				Map.entry("starting.places", "1,2"), Map.entry("budget.until", "2030-01-01T00:00:00Z"),
				Map.entry("envelope.limits", "gain=0..1"), Map.entry("approval.always", "true"),
				Map.entry("approval.goOnUnanswered", "true"));
		for (SettablePath p : service.settable()) {
			service.set(plan, p.path().replace("<setting>", "x"), values.getOrDefault(p.path(), "7"));
			assertThat(p.help()).as(p.path()).isNotBlank().doesNotStartWith("null");
		}
		assertThat(service.settable()).hasSizeGreaterThan(30);
	}

	@Test
	void numbersAreTheSameInGermany() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			service.set(plan, "exposure", "1.5");
			service.set(plan, "budget.steps", "1234567");
			String text = service.text(plan);
			assertThat(text).contains("exposure=\"1.5\"", "steps=\"1234567\"");
			assertThat(EcoreUtil.equals(service.parse(text, "again"), plan)).isTrue();
			service.set(plan, "envelope.maxExposure", "0.25");
			assertThat(service.validate(plan, service.station(), new FakeCatalogue())).singleElement()
					.hasToString("exposure: 1.5 s is more than the envelope allows, 0.25 s. Give at most 0.25 s.");
		} finally {
			Locale.setDefault(before);
		}
	}
}
