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
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

/** Now and then the same is asked again. */
class RepeatsTest {

	/** Answers questions 0, 1, … and every repeat at once. */
	private static List<Long> answer(int count) {
		List<Long> answers = new ArrayList<>();
		long next = 0;
		while (answers.size() < count) {
			OptionalLong again = Repeats.due(answers, Collections.nCopies(answers.size(), true));
			answers.add(again.isPresent() ? again.getAsLong() : next++);
		}
		return answers;
	}

	@Test
	void betweenFiveAndTenPerCentAreRepeats() {
		for (int n : new int[] { 20, 40, 100, 500 }) {
			List<Long> answers = answer(n);
			double share = 1 - answers.stream().distinct().count() / (double) n;
			assertThat(share).as(n + " answers").isBetween(0.05, 0.10);
		}
	}

	@Test
	void aRepeatComesOnceAndNotAtOnce() {
		List<Long> answers = answer(300);
		for (int i = 0; i < answers.size(); i++) {
			int first = answers.indexOf(answers.get(i));
			assertThat(i == first || i - first > 3).isTrue();
			assertThat(Collections.frequency(answers, answers.get(i))).isLessThanOrEqualTo(2);
		}
	}

	@Test
	void whoCouldNotJudgeIsNotAskedAgain() {
		List<Long> answers = answer(40);
		List<Boolean> fit = new ArrayList<>(Collections.nCopies(40, false));
		assertThat(Repeats.due(answers.stream().distinct().toList(), fit)).isEmpty();
	}
}
