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

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.ChoiceText;
import org.steerscope.run.Choice;

class ChoiceTextTest {

	@Test
	void readsIdsAndSettings() {
		assertThat(parse("mean")).isEqualTo(Choice.of("mean"));
		assertThat(parse(" dkl : acquisition = ei , kappa=2 ")).isEqualTo(Choice.of("dkl", Map.of("acquisition", "ei", "kappa", "2")));
		assertThat(parse("replay:path=/a b/ü=1:2.h5")).isEqualTo(Choice.of("replay", Map.of("path", "/a b/ü=1:2.h5")));
		assertThat(parse("x:a=1\\,2\\;3\\\\,b=")).isEqualTo(Choice.of("x", Map.of("a", "1,2;3\\", "b", "")));
		assertThat(parse("replay:path=C:\\data\\a.h5").settings()).containsEntry("path", "C:\\data\\a.h5");
		assertThat(ChoiceText.parseAll(" ", "x")).isEmpty();
		assertThat(ChoiceText.parseAll("a;b:c=d;", "x")).containsExactly(Choice.of("a"), Choice.of("b", Map.of("c", "d")));
	}

	@Test
	void refusesInWords() {
		assertThatThrownBy(() -> parse("a:b=1,b=2")).isInstanceOf(ProblemException.class).hasMessageContaining("given twice");
		assertThatThrownBy(() -> parse("from=1")).isInstanceOf(ProblemException.class).hasMessageContaining("does not begin with an id");
		assertThatThrownBy(() -> parse(":a=1")).isInstanceOf(ProblemException.class).hasMessageContaining("does not begin with an id");
		assertThatThrownBy(() -> parse("a:=1")).isInstanceOf(ProblemException.class).hasMessageContaining("key=value");
		assertThatThrownBy(() -> parse("a:" + "x".repeat(70_000))).isInstanceOf(ProblemException.class).hasMessageContaining("at most");
	}

	@Test
	void whatIsPrintedReadsBack() {
		long seed = System.nanoTime();
		SplittableRandom random = new SplittableRandom(seed);
		String letters = "ab\\,;=:ß";
		for (int i = 0; i < 2000; i++) {
			Map<String, String> settings = new TreeMap<>();
			for (int k = random.nextInt(4); k > 0; k--) {
				StringBuilder value = new StringBuilder();
				for (int n = random.nextInt(8); n > 0; n--) {
					value.append(letters.charAt(random.nextInt(letters.length())));
				}
				settings.put("k" + k, value.toString());
			}
			Choice choice = Choice.of("id", settings);
			assertThat(parse(ChoiceText.print(choice))).as("seed %s, %s", seed, ChoiceText.print(choice)).isEqualTo(choice);
		}
	}

	private static Choice parse(String text) {
		return ChoiceText.parse(text, "--policy");
	}
}
