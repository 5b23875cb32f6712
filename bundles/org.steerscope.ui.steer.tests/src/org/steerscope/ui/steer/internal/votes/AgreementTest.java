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
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Said;

/** How consistent a voter is. */
class AgreementTest {

	private static List<int[]> table(int[][] counts) {
		List<int[]> answers = new ArrayList<>();
		for (int a = 0; a < counts.length; a++) {
			for (int b = 0; b < counts.length; b++) {
				for (int n = 0; n < counts[a][b]; n++) {
					answers.add(new int[] { a, b });
				}
			}
		}
		return answers;
	}

	@Test
	void itIsTheKappaOfTheTextbooks() {
		// 20 + 15 of 50 alike; by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
		Agreement a = Agreement.of(table(new int[][] { { 20, 5 }, { 10, 15 } }), 2);
		assertThat(a.kappa()).isCloseTo(0.4, within(1e-12));
		assertThat(a.share()).isEqualTo("70 % (35/50)");
		assertThat(a.kappaWords()).isEqualTo("0.40");
		// Three kinds: 0.8 alike; by chance 0.4 · 0.4 + 0.3 · 0.3 + 0.3 · 0.3.
		assertThat(Agreement.of(table(new int[][] { { 4, 0, 0 }, { 0, 2, 1 }, { 0, 1, 2 } }), 3).kappa()).isCloseTo((0.8 - 0.34) / 0.66, within(1e-12));
	}

	@Test
	void perfectIsOneOppositeIsBelowZeroAndChanceIsAboutZero() {
		assertThat(Agreement.of(table(new int[][] { { 3, 0 }, { 0, 4 } }), 2).kappa()).isEqualTo(1);
		assertThat(Agreement.of(table(new int[][] { { 0, 4 }, { 4, 0 } }), 2).kappa()).isEqualTo(-1);
		assertThat(Agreement.of(table(new int[][] { { 0, 4 }, { 4, 0 } }), 2).kappaWords()).isEqualTo("−1.00");
		SplittableRandom random = new SplittableRandom(1);
		List<int[]> chance = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			chance.add(new int[] { random.nextInt(3), random.nextInt(3) });
		}
		assertThat(Agreement.of(chance, 3).kappa()).as("seed 1").isCloseTo(0, within(0.03));
	}

	@Test
	void itSaysWhenItMeansNothing() {
		assertThat(Agreement.of(List.of(), 3).share()).isEqualTo("–");
		assertThat(Agreement.of(table(new int[][] { { 2, 0 }, { 1, 1 } }), 2).kappaWords()).isEqualTo("too few repeats");
		Agreement alike = Agreement.of(table(new int[][] { { 7, 0 }, { 0, 0 } }), 2);
		assertThat(alike.kappa()).isNaN();
		assertThat(alike.kappaWords()).contains("not defined");
		assertThat(alike.share()).isEqualTo("100 % (7/7)");
	}

	private static Steering vote(String who, int step, Grade grade) {
		return new Steering(new SteeringCommand.Vote(step, grade, 1, true), who, -1);
	}

	@Test
	void votersAreKeptApart() {
		Said said = new Said(List.of(vote("Ada", 1, Grade.GOOD), vote("Eve", 1, Grade.BAD), vote("Ada", 2, Grade.BAD), vote("Ada", 1, Grade.GOOD),
				vote("Ada", 2, Grade.GOOD), vote("Eve", 2, Grade.UNSURE), vote("Eve", 2, Grade.GOOD)), List.of(), true, 7);
		assertThat(Voter.votes(said)).containsExactly(new Voter("Ada", 4, Agreement.of(List.of(new int[] { 1, 1 }, new int[] { 0, 1 }), 3)),
				new Voter("Eve", 3, Agreement.of(List.of(), 3)));
	}

	private static Steering prefer(int a, int b, Outcome outcome) {
		return new Steering(new SteeringCommand.Prefer(a, b, outcome, 2, 1), "Ada", -1);
	}

	@Test
	void itDoesNotMatterWhichStoodOnTheLeft() {
		Said said = new Said(List.of(), List.of(prefer(1, 2, Outcome.A), prefer(2, 1, Outcome.B), prefer(3, 4, Outcome.A), prefer(4, 3, Outcome.A),
				prefer(5, 6, Outcome.TIE), prefer(6, 5, Outcome.TIE)), true, 6);
		assertThat(Voter.preferences(said)).singleElement().satisfies(v -> {
			assertThat(v.agreement().count()).isEqualTo(3);
			assertThat(v.agreement().same()).isEqualTo(2);
		});
	}
}
