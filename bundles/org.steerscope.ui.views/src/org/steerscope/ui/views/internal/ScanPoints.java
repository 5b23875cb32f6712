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
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.steerscope.data.Pixel;
import org.steerscope.run.Fluence;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;

/** Turns measured points into ink, for runs of any length. */
final class ScanPoints {

	/** The newest ones are drawn one by one, with lines and outlines; the number changes in strides so that ink is seldom made anew. */
	static final int ONE_BY_ONE = 60;
	private static final int STRIDE = 40;

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

	/**
	 * @return the steps from one to another, smaller the more there are so that the image stays visible, and on top as white diamonds those
	 *         a person asked for; nothing if there are none
	 */
	static List<Dots> old(RunState state, int first, int to, ColourMap map, double opacity) {
		if (first >= to) {
			return List.of();
		}
		int n = to - first;
		int diameter = n < 1000 ? 4 : n < 5000 ? 3 : 2;
		int scaled = scaled(state.measured());
		Dots all = dots(state, IntStream.range(first, to).toArray(), i -> PathPainter.rgb(map, i, scaled), diameter,
				opacity * (n < 1000 ? 0.9 : 0.75), false);
		int[] asked = IntStream.range(first, to).filter(i -> state.source(i) == Source.PERSON).toArray();
		return asked.length == 0 ? List.of(all)
				: List.of(all, dots(state, asked, i -> 0xffffff, 9, opacity, true),
						dots(state, asked, i -> PathPainter.rgb(map, i, scaled), 5, opacity, true));
	}

	private static Dots dots(RunState state, int[] steps, IntUnaryOperator rgb, int diameter, double opacity, boolean diamonds) {
		return new Dots(Arrays.stream(steps).map(i -> (int) state.get(Column.ROW, i)).toArray(),
				Arrays.stream(steps).map(i -> (int) state.get(Column.COL, i)).toArray(), Arrays.stream(steps).map(rgb).toArray(), diameter,
				opacity, diamonds);
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
		return new Dots(rows, cols, rgb, rows.length < 1000 ? 9 : 6, opacity, false);
	}
}
