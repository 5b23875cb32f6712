/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.steerscope.data.Pixel;
import org.steerscope.run.Fluence;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;

/** Turns measured points into ink, for runs of any length. */
final class ScanPoints {

	/** The newest ones are drawn one by one, with lines and outlines; the number changes in strides so that ink is seldom made anew. */
	static final int ONE_BY_ONE = 200;
	private static final int STRIDE = 100;

	private ScanPoints() {
	}

	/** @return the first step drawn one by one */
	static int from(int measured) {
		return measured <= ONE_BY_ONE + STRIDE ? 0 : (measured - ONE_BY_ONE) / STRIDE * STRIDE;
	}

	/** @return number of steps the colours are made for: the last one gets nearly the last colour */
	static int scaled(int measured) {
		return measured <= ONE_BY_ONE + STRIDE ? measured : Math.ceilDiv(measured, STRIDE) * STRIDE;
	}

	/** @return the steps from one to another, smaller the more there are so that the image stays visible; null if there are none */
	static Dots old(RunState state, int first, int to, ColourMap map, double opacity) {
		int n = to - first;
		if (n <= 0) {
			return null;
		}
		int[] rows = new int[n];
		int[] cols = new int[n];
		int[] rgb = new int[n];
		int scaled = scaled(state.measured());
		for (int i = 0; i < n; i++) {
			rows[i] = (int) state.get(Column.ROW, first + i);
			cols[i] = (int) state.get(Column.COL, first + i);
			rgb[i] = PathPainter.rgb(map, first + i, scaled);
		}
		return new Dots(rows, cols, rgb, n < 1000 ? 4 : n < 5000 ? 3 : 2, opacity * (n < 1000 ? 0.9 : 0.75));
	}

	/** @return e/Å² at each place exposed; empty for an instrument without a beam. In the order first exposed. */
	static Map<Pixel, Double> fluence(RunState state) {
		Map<Pixel, Double> sum = new LinkedHashMap<>();
		if (state.instrument().isPresent()) {
			for (int i = 0; i < state.measured(); i++) {
				double f = Fluence.ofExposure(state.get(Column.EXPOSURE, i), state.instrument().get());
				if (f > 0) {
					sum.merge(state.place(i), f, Double::sum);
				}
			}
		}
		return sum;
	}

	/** @return from nothing to the most at one place */
	static Contrast range(Map<Pixel, Double> fluence) {
		return new Contrast(0, fluence.values().stream().mapToDouble(d -> d).max().orElse(1));
	}

	/** @return places coloured by their fluence; null if there are none */
	static Dots exposed(Map<Pixel, Double> fluence, ColourMap map, double opacity) {
		if (fluence.isEmpty()) {
			return null;
		}
		Contrast range = range(fluence);
		int[] rows = fluence.keySet().stream().mapToInt(Pixel::row).toArray();
		int[] cols = fluence.keySet().stream().mapToInt(Pixel::col).toArray();
		int[] rgb = new int[rows.length];
		double[] values = fluence.values().stream().mapToDouble(d -> d).toArray();
		Arrays.setAll(rgb, i -> map.rgb(range.position(values[i])));
		return new Dots(rows, cols, rgb, rows.length < 1000 ? 9 : 6, opacity);
	}
}
