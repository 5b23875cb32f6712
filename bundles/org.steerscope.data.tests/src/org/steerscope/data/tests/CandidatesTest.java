/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;

/** Which pixels may be measured. */
class CandidatesTest {

	@Test
	void theReferenceSceneHas2820() {
		Candidates c = new Candidates(62, 75, 16, 1);
		assertThat(c.size()).isEqualTo(2820);
		assertThat(c.gridRows()).isEqualTo(47);
		assertThat(c.gridCols()).isEqualTo(60);
		// the patch covers rows r − 8 … r + 7, so the first lies at 8 and the last patch ends on the last pixel
		assertThat(c.pixel(0)).isEqualTo(new Pixel(8, 8));
		assertThat(c.pixel(2819)).isEqualTo(new Pixel(54, 67));
		assertThat(c.row(2819) + 7).isEqualTo(61);
		assertThat(c.col(2819) + 7).isEqualTo(74);
		assertThat(c.pixel(60)).isEqualTo(new Pixel(9, 8));
	}

	@Test
	void theyAreExactlyThePixelsWhosePatchLiesInside() {
		long seed = 13;
		SplittableRandom random = new SplittableRandom(seed);
		for (int k = 0; k < 300; k++) {
			int rows = random.nextInt(1, 40);
			int cols = random.nextInt(1, 40);
			int patch = random.nextInt(1, Math.min(rows, cols) + 1);
			int step = random.nextInt(1, 6);
			Candidates c = new Candidates(rows, cols, patch, step);
			int next = 0;
			for (int row = -1; row <= rows; row++) {
				for (int col = -1; col <= cols; col++) {
					int top = row - patch / 2;
					int left = col - patch / 2;
					boolean inside = top >= 0 && left >= 0 && top + patch <= rows && left + patch <= cols && top % step == 0 && left % step == 0;
					assertThat(c.indexOf(new Pixel(row, col))).as("seed %d, %s, %d %d", seed, c, row, col).isEqualTo(inside ? next : -1);
					if (inside) {
						assertThat(c.pixel(next++)).isEqualTo(new Pixel(row, col));
					}
				}
			}
			assertThat(c.size()).isEqualTo(next);
		}
	}

	@Test
	void aPatchThatDoesNotFitIsRefused() {
		assertThatThrownBy(() -> new Candidates(62, 75, 63, 1)).isInstanceOf(ProblemException.class)
				.hasMessage("candidates: A patch of 63 × 63 pixels, step 1, does not fit an overview of 62 × 75."
						+ " Choose a patch from 1 to 62 pixels and a step of at least 1.");
		assertThatThrownBy(() -> new Candidates(62, 75, 0, 1)).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> new Candidates(62, 75, 16, 0)).isInstanceOf(ProblemException.class);
		assertThat(new Candidates(62, 75, 62, 1).size()).isEqualTo(14);
	}

	@Test
	void aLargeOverviewHasFourMillion() {
		assertThat(new Candidates(2048, 2048, 16, 1).size()).isEqualTo(2033 * 2033);
	}
}
