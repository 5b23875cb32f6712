/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.List;
import java.util.Locale;

/**
 * How well a person agrees with what he or she said before about the same: share of equal answers, and Cohen's κ, unweighted, as answers
 * are taken as kinds and not as numbers (J. Cohen, Educ. Psychol. Meas. 20, 37 (1960)). Immutable.
 *
 * @param count of questions answered twice
 * @param same how many of them were answered alike
 * @param kappa from −1 to 1: 0 is what chance gives, 1 is perfect; NaN where it is not defined, because every answer was of one kind
 */
record Agreement(int count, int same, double kappa) {

	/** Below so many repeated questions a figure says nothing. */
	static final int ENOUGH = 5;

	/**
	 * @param answers the earlier and the later answer to each question, as numbers from 0 to below {@code kinds}
	 * @param kinds of answers
	 */
	static Agreement of(List<int[]> answers, int kinds) {
		int n = answers.size();
		int same = 0;
		int[] earlier = new int[kinds];
		int[] later = new int[kinds];
		for (int[] a : answers) {
			same += a[0] == a[1] ? 1 : 0;
			earlier[a[0]]++;
			later[a[1]]++;
		}
		double chance = 0;
		for (int k = 0; k < kinds; k++) {
			chance += (double) earlier[k] * later[k];
		}
		chance /= Math.max(1.0, (double) n * n);
		double kappa = n == 0 || chance >= 1 ? Double.NaN : ((double) same / n - chance) / (1 - chance);
		return new Agreement(n, same, kappa);
	}

	/** @return share of equal answers in words; a dash where nothing was asked twice */
	String share() {
		return count == 0 ? "–" : String.format(Locale.ROOT, "%.0f %% (%d/%d)", 100.0 * same / count, same, count);
	}

	/** @return κ in words */
	String kappaWords() {
		return count < ENOUGH ? VoteTexts.of("kappa.few") : Double.isNaN(kappa) ? VoteTexts.of("kappa.undefined")
				: String.format(Locale.ROOT, "%.2f", kappa).replace('-', '−');
	}
}
