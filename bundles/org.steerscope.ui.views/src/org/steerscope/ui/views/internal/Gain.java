/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.time.Duration;
import java.util.Locale;

import org.steerscope.data.Unit;
import org.steerscope.run.Fluence;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Numbers;

/**
 * What a run has spent, against a full grid: every candidate measured once with the plan's exposure. The grid's time counts exposures only,
 * the run's is clock time with thinking, moving and pauses, so the gain in time is rather too small than too large.
 *
 * @param points measured
 * @param grid candidates
 * @param seconds clock time of the run so far
 * @param gridSeconds exposure of the whole grid
 * @param fluence at the probe so far, overview included, e/Å²
 * @param gridFluence of the whole grid, e/Å²; 0 where the probe brings none
 */
record Gain(int points, int grid, double seconds, double gridSeconds, double fluence, double gridFluence) {

	private static final Unit FLUENCE = Unit.of("e/Å²");

	/** @return the gain of a run so far; null before anything is measured */
	static Gain of(RunState state, int candidates) {
		if (state.measured() == 0 || candidates == 0 || state.spec() == null) {
			return null;
		}
		double exposure = state.spec().exposure();
		double each = state.instrument().map(i -> Fluence.ofExposure(exposure, i)).orElse(0.0);
		return new Gain(state.measured(), candidates, state.elapsed().toNanos() * 1e-9, candidates * exposure, state.fluence(),
				candidates * each);
	}

	/** @return one line: points, time and fluence with their ratios */
	String text() {
		StringBuilder s = new StringBuilder(ViewTexts.of("gain.gain")).append(Numbers.text(points)).append(ViewTexts.of("gain.of")).append(Numbers.text(grid)).append(ViewTexts.of("gain.points"))
				.append(share()).append(")  ·  ").append(clock(seconds)).append(ViewTexts.of("gain.for")).append(clock(gridSeconds)).append(ViewTexts.of("gain.ofExposure"))
				.append(ratio(gridSeconds, seconds, "faster", "slower"));
		if (gridFluence > 0 && fluence > 0) {
			s.append("  ·  ").append(Numbers.text(fluence, FLUENCE)).append(ViewTexts.of("gain.for")).append(Numbers.text(gridFluence, FLUENCE)).append(": ")
					.append(ratio(gridFluence, fluence, ViewTexts.of("gain.lessDose"), ViewTexts.of("gain.moreDose")));
		}
		return s.toString();
	}

	/** @return the ratios alone, for where there is little room */
	String brief() {
		return ViewTexts.of("gain.gainOfPoints", share(), ratio(gridSeconds, seconds, "faster", "slower"), gridFluence > 0 && fluence > 0 ? " · " + ratio(gridFluence, fluence, ViewTexts.of("gain.lessDose"), ViewTexts.of("gain.moreDose")) : "");
	}

	private String share() {
		double percent = 100.0 * points / grid;
		return String.format(Locale.ROOT, percent < 0.1 ? "%.2g %%" : percent < 10 ? "%.1f %%" : "%.0f %%", percent);
	}

	private static String clock(double seconds) {
		return seconds < 1e9 ? Numbers.text(Duration.ofMillis(Math.round(seconds * 1000))) : "years";
	}

	/** @return for example {@code 12 × faster} */
	private static String ratio(double grid, double run, String better, String worse) {
		double r = grid / run;
		return r >= 1 ? rounded(r) + " × " + better : rounded(1 / r) + " × " + worse;
	}

	private static String rounded(double r) {
		return r < 10 ? String.format(Locale.ROOT, "%.1f", r) : Numbers.text(Math.rint(r));
	}
}
