/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.learning.Lessons;
import org.steerscope.run.Action;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Forecast;
import org.steerscope.run.Reward;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.ScheduledSteering;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;

/** The JSON form of events and steering commands. */
class RunJsonTest {

	private final RunJsonService json = new RunJsonService();

	@Test
	void everyEventSurvivesARoundTrip() {
		long seed = System.nanoTime();
		System.out.println("RunJsonTest seed " + seed);
		RandomValues random = new RandomValues(new SplittableRandom(seed));
		for (Class<?> type : RunEvent.class.getPermittedSubclasses()) {
			for (int i = 0; i < (type == RunEvent.ExtensionEvent.class ? 0 : 200); i++) {
				RunEvent event = (RunEvent) random.of(type);
				String text = json.write(event);
				assertThat(text).doesNotContain("\n").doesNotContain("org.steerscope");
				assertThat(json.read(json.type(event), json.version(event), text)).as("seed %d, %s", seed, text).isEqualTo(event);
				assertThat(json.write(event)).isEqualTo(text);
			}
		}
	}

	@Test
	void everyKindOfEverySealedInterfaceHasAName() {
		TypeNames names = new TypeNames();
		for (Class<?> sealed : List.of(RunEvent.class, SteeringCommand.class, Action.class, InstrumentCommand.class, Reward.class)) {
			TreeSet<String> expected = new TreeSet<>();
			Arrays.stream(sealed.getPermittedSubclasses()).filter(c -> c != RunEvent.ExtensionEvent.class)
					.forEach(c -> expected.add(c.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)));
			assertThat(names.kindsOf(sealed).keySet()).as(sealed.getSimpleName()).containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@Test
	void theFormIsTheDocumentedOne() {
		RunEvent event = new RunEvent.Proposed(3, "dkl", new Action.Tune("bias", Quantity.of(5, "mV")), List.of(Forecast.NONE), "why",
				Double.NaN, 0.25);
		assertThat(json.type(event)).isEqualTo("proposed");
		assertThat(json.version(event)).isEqualTo(1);
		assertThat(json.write(event)).isEqualTo("{\"step\":3,\"source\":\"dkl\",\"action\":{\"type\":\"tune\",\"parameter\":\"bias\","
				+ "\"value\":{\"value\":5.0,\"unit\":\"mV\"}},\"forecasts\":[{\"mean\":\"NaN\",\"sd\":\"NaN\",\"acquisition\":\"NaN\"}],"
				+ "\"reason\":\"why\",\"fitSeconds\":\"NaN\",\"predictSeconds\":0.25,\"learn\":true}");
	}

	@Test
	void unknownFieldsAreIgnoredAndMissingOnesTakeTheirDefaults() {
		assertThat(json.read("proposed", 7,
				"{\"step\":1,\"source\":\"x\",\"action\":{\"type\":\"retake-overview\",\"new\":[1]},\"later\":{\"a\":null}}"))
				.isEqualTo(new RunEvent.Proposed(1, "x", new Action.RetakeOverview(), List.of(), "", Double.NaN, Double.NaN));
	}

	@Test
	void whatHasNoDefaultIsMissed() {
		assertThatThrownBy(() -> json.read("scored", 1, "{}")).isInstanceOf(ProblemException.class).hasMessageContaining("step");
		assertThatThrownBy(() -> json.read("steered", 1, "{\"steering\":{\"command\":null}}")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("steering.command");
		assertThatThrownBy(() -> json.read("steered", 1, "{\"steering\":{\"command\":{\"type\":\"explode\"}}}"))
				.isInstanceOf(ProblemException.class).hasMessageContaining("explode").hasMessageContaining("measure-next");
		assertThatThrownBy(() -> json.read("scored", 1, "{\"step\":1.5}")).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> json.read("scored", 1, "[1")).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> json.read("scored", 1, "[".repeat(100_000))).isInstanceOf(ProblemException.class);
	}

	@Test
	void olderVersionsAreUpcast() {
		RunJsonService later = new RunJsonService(new Upcasters(
				Map.of(new Upcasters.Key("run-ended", 1), o -> o.put("outcome", o.path("reason").asText().isEmpty() ? "FINISHED" : "STOPPED"),
						new Upcasters.Key("run-ended", 2), o -> o.set("at", o.remove("when"))),
				Map.of("run-ended", 3)));
		assertThat(later.read("run-ended", 1, "{\"reason\":\"lunch\",\"when\":\"2026-03-01T12:00:00Z\"}"))
				.isEqualTo(new RunEvent.RunEnded(RunOutcome.STOPPED, "lunch", Instant.parse("2026-03-01T12:00:00Z")));
		assertThat(later.version(new RunEvent.RunEnded(RunOutcome.FINISHED, "", Instant.EPOCH))).isEqualTo(3);
		assertThatThrownBy(() -> later.read("run-ended", 0, "{}")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("Version 0");
	}

	@Test
	void anUnknownTypeIsALabs() {
		RunEvent.ExtensionEvent lab = new RunEvent.ExtensionEvent("mylab.focus", 4, "{\"defocus\":3e-9}");
		assertThat(json.read("mylab.focus", 4, lab.json())).isEqualTo(lab);
		assertThat(json.type(lab)).isEqualTo("mylab.focus");
		assertThat(json.version(lab)).isEqualTo(4);
		assertThat(json.write(lab)).isEqualTo(lab.json());
		assertThatThrownBy(() -> json.write(new RunEvent.ExtensionEvent("scored", 1, "{}"))).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> json.write(new RunEvent.ExtensionEvent("mylab.x", 1, "{"))).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> json.write(new RunEvent.ExtensionEvent("mylab.x", 1, "{\n}"))).isInstanceOf(ProblemException.class);
	}

	@Test
	void aSteeringFileIsRead() {
		assertThat(json.readSteering("s.jsonl", List.of("# what happens", "",
				"{\"at\":{\"step\":12},\"command\":{\"type\":\"pause\"},\"who\":\"Ada\"}",
				"{\"at\":{\"event\":40},\"command\":{\"type\":\"change-policy\",\"policy\":\"dkl:acquisition=ucb,beta=2\"},\"basedOn\":39}",
				"{\"at\":{\"step\":0},\"command\":{\"type\":\"change-budget\",\"budget\":{\"steps\":20}}}",
				"{\"at\":{\"step\":1},\"command\":{\"type\":\"change-scalarizer\",\"scalarizer\":{\"id\":\"mean\"}}}",
				"{\"at\":{\"step\":2},\"command\":{\"type\":\"measure-next\",\"places\":[{\"row\":3,\"col\":4}]}}",
				"{\"at\":{\"step\":3},\"command\":{\"type\":\"change-places\",\"rules\":[{\"kind\":\"veto\","
						+ "\"outline\":[{\"row\":3,\"col\":4},{\"row\":9,\"col\":9}]}]}}"))).containsExactly(
						new ScheduledSteering(12, -1, new Steering(new SteeringCommand.Pause(), "Ada", -1)),
						new ScheduledSteering(-1, 40, new Steering(new SteeringCommand.ChangePolicy(
								Choice.of("dkl", Map.of("acquisition", "ucb", "beta", "2"))), "s.jsonl", 39)),
						new ScheduledSteering(0, -1, new Steering(new SteeringCommand.ChangeBudget(Budget.ofSteps(20)), "s.jsonl", -1)),
						new ScheduledSteering(1, -1,
								new Steering(new SteeringCommand.ChangeScalarizer(Choice.of("mean")), "s.jsonl", -1)),
						new ScheduledSteering(2, -1,
								new Steering(new SteeringCommand.MeasureNext(List.of(new Pixel(3, 4))), "s.jsonl", -1)),
						new ScheduledSteering(3, -1, new Steering(new SteeringCommand.ChangePlaces(List.of(
								new PlaceRule(PlaceRule.Kind.VETO, List.of(new Pixel(3, 4), new Pixel(9, 9))))), "s.jsonl", -1)));
	}

	@Test
	void everyMistakeInASteeringFileNamesTheLine() {
		String pause = "\"command\":{\"type\":\"pause\"}}";
		for (String wrong : List.of("nonsense", "{}", "{\"at\":{}," + pause, "{\"at\":{\"step\":1,\"event\":2}," + pause, "[1]",
				"{\"at\":{\"step\":-1}," + pause, "{\"at\":{\"step\":null}," + pause, "{\"at\":{\"step\":\"x\"}," + pause,
				"{\"at\":{\"step\":1}}", "{\"at\":{\"step\":1},\"command\":{\"type\":\"jump\"}}", "{\"at\":{\"step\":1},\"command\":{}}",
				"{\"at\":{\"step\":1},\"command\":{\"type\":\"change-policy\",\"policy\":\":a=b\"}}",
				"{\"at\":{\"step\":1},\"command\":{\"type\":\"change-policy\",\"policy\":\"dkl:a\"}}",
				"{\"at\":{\"step\":1},\"command\":{\"type\":\"note\"},\"who\":7}", "{\"at\":{\"step\":1}," + pause + "}",
				"{\"at\":{\"step\":99999999999}," + pause, places("FORBID", "{\"row\":3,\"col\":4},{\"row\":9,\"col\":9}"),
				places("VETO", "{\"row\":3,\"col\":4}"), places("VETO", "{\"row\":3,\"col\":4},{\"row\":2000000000,\"col\":9}"),
				places("VETO", "{\"row\":3,\"col\":4},{\"row\":1.5,\"col\":9}"), places("VETO", "{\"row\":3,\"col\":4},null"))) {
			assertThatThrownBy(() -> json.readSteering("my steering.jsonl", List.of("# first", wrong))).as(wrong)
					.isInstanceOf(ProblemException.class).hasMessageContaining("my steering.jsonl, line 2");
		}
	}

	@Test
	void whatPeopleSayIsReadAsThePlansWriteIt() {
		assertThat(json.readSteering("s.jsonl", List.of(
				"{\"at\":{\"step\":3},\"command\":{\"type\":\"vote\",\"step\":2,\"grade\":\"very-good\"}}",
				"{\"at\":{\"step\":3},\"command\":{\"type\":\"prefer\",\"a\":1,\"b\":2,\"outcome\":\"tie\"}}",
				"{\"at\":{\"step\":3},\"command\":{\"type\":\"demonstrate\",\"steps\":[2]}}"))).extracting(s -> s.steering().command())
				.containsExactly(new SteeringCommand.Vote(2, Lessons.Grade.VERY_GOOD, Double.NaN, false),
						new SteeringCommand.Prefer(1, 2, Lessons.Outcome.TIE, 2, Double.NaN), new SteeringCommand.Demonstrate(List.of(2), List.of()));
	}

	private static String places(String kind, String outline) {
		return "{\"at\":{\"step\":1},\"command\":{\"type\":\"change-places\",\"rules\":[{\"kind\":\"%s\",\"outline\":[%s]}]}}"
				.formatted(kind, outline);
	}
}
