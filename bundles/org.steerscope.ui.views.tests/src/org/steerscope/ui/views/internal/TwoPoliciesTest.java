/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Choice;
import org.steerscope.run.Forecast;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.Desk;

/** Two policies that choose in turn, side by side in the Run view. */
class TwoPoliciesTest {

	private final FakeRun run = new FakeRun(40, 48, 0, 100, 2);
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);

	@AfterEach
	void close() {
		desk.close();
	}

	private void begin(Map<String, String> settings) {
		desk.show(run);
		run.begin();
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.ChangePolicy(Choice.of("alternate", settings)), "Ada", -1)));
	}

	private void chose(String voice, double value) {
		int n = run.state().measured();
		Pixel p = new Pixel(10, 10 + n % 20);
		run.say(new RunEvent.Proposed(n, "alternate/" + voice, new Action.Measure(List.of(p)), List.of(Forecast.NONE), "", Double.NaN, Double.NaN));
		run.say(new RunEvent.MeasurementTaken(n, p, run.image.grid().centre(p, Frame.SCAN), run.image.grid().centre(p, Frame.SAMPLE), Drift.NONE,
				PositionGrade.READ_BACK, 0.1, List.of(), Conditions.UNKNOWN, true));
		run.say(new RunEvent.Scored(n, List.of(Scalar.ok("mean", value, Unit.of("counts"), 1))));
	}

	private TwoPolicies shown() {
		return new RunPresenter(desk).compute().policies().orElseThrow();
	}

	@Test
	void aRunOfOnePolicyComparesNothing() {
		desk.show(run);
		run.begin();
		run.step();
		assertThat(new RunPresenter(desk).compute().policies()).isEmpty();
	}

	@Test
	void tooFewValuesSayNothing() {
		begin(Map.of("a", "gp acquisition=ei", "b", "random"));
		assertThat(shown().verdict()).startsWith("Too few to tell");
		for (int i = 0; i < 7; i++) {
			chose("a", 100 + i);
			chose("b", i);
		}
		assertThat(shown().a()).isEqualTo("A: gp acquisition=ei");
		assertThat(shown().b()).isEqualTo("B: random");
		assertThat(shown().verdict()).isEqualTo("Too few to tell: 8 values of each are needed, there are 7 and 7");
		assertThat(shown().rows()).extracting(TwoPolicies.Row::label, TwoPolicies.Row::a, TwoPolicies.Row::b).contains(tuple("Values", "7", "7"),
				tuple("Best (counts)", "106", "6"), tuple("Mean (counts)", "103", "3"));
	}

	@Test
	void theBetterOneIsNamedWithItsProbability() {
		begin(Map.of("a", "random", "b", "gp"));
		for (int i = 0; i < 8; i++) {
			chose("a", i);
			chose("b", 100 + i);
		}
		assertThat(shown().verdict()).startsWith("B serves the goal better: a value it finds is better than one of A's with probability 1.00 (p < 0.001");
	}

	@Test
	void withoutADifferenceItSaysSo() {
		begin(Map.of("a", "random", "b", "raster", "scalarB", "width"));
		for (int i = 0; i < 12; i++) {
			chose("a", i % 5);
			chose("b", (i + 2) % 5);
		}
		assertThat(shown().verdict()).startsWith("No difference beyond chance so far (p = ");
		assertThat(shown().rows().get(0)).isEqualTo(new TwoPolicies.Row("Seeks", "mean", "width"));
	}
}
