/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Locale;

import org.steerscope.run.MapSummary;
import org.steerscope.ui.Numbers;

/**
 * Whether it is time to stop: the most the search rule expects of any unmeasured place has stayed below 1 % of what it was when the present
 * policy began, for {@value #STEPS} steps. Only for rules whose value falls to nothing: gains, or logarithms of them.
 *
 * @param start the first value
 * @param now the newest value
 * @param share the newest as a share of the first, 0 to 1 or more
 * @param low for so many steps it has been below 1 %
 * @param logarithms whether the values are natural logarithms
 */
record StopHint(double start, double now, double share, int low, boolean logarithms) {

	/** So many steps must be below. */
	static final int STEPS = 10;
	private static final double LEVEL = 0.01;

	/**
	 * @param most largest value of the search rule by step; NaN where it is not known
	 * @param from first step of the present policy and scalarizer
	 * @param scale ordinal of what each means
	 * @return null if nothing can be said
	 */
	static StopHint of(double[] most, double[] scale, int from) {
		double start = Double.NaN;
		double now = Double.NaN;
		int low = 0;
		boolean logarithms = false;
		for (int i = Math.max(0, from); i < most.length; i++) {
			if (!Double.isFinite(most[i])) {
				continue;
			}
			boolean log = scale[i] == MapSummary.Scale.LOG.ordinal();
			if (!log && scale[i] != MapSummary.Scale.GAIN.ordinal() || !Double.isNaN(start) && log != logarithms) {
				return null;
			}
			logarithms = log;
			start = Double.isNaN(start) ? most[i] : start;
			now = most[i];
			low = share(now, start, logarithms) < LEVEL ? low + 1 : 0;
		}
		double share = share(now, start, logarithms);
		return Double.isNaN(share) ? null : new StopHint(start, now, share, low, logarithms);
	}

	private static double share(double now, double start, boolean logarithms) {
		return logarithms ? Math.exp(now - start) : start > 0 ? now / start : Double.NaN;
	}

	/** @return whether it is time */
	boolean due() {
		return low >= STEPS;
	}

	/** @return the level below which it is time, in the values' own scale */
	double level() {
		return logarithms ? start + Math.log(LEVEL) : start * LEVEL;
	}

	/** @return in words */
	String text() {
		String percent = share < LEVEL / 10 ? ViewTexts.of("stopHint.lessThan") : String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
		return due() ? ViewTexts.of("stopHint.timeToStopFor", low, Numbers.text(now), Numbers.text(start)) : ViewTexts.of("stopHint.theSearchRulePromises", percent);
	}
}
