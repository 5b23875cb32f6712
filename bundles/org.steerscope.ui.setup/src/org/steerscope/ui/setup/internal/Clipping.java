/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.Arrays;

import org.steerscope.data.Image;
import org.steerscope.data.Unit;

/**
 * How the values of an overview channel are distributed, and how many of them stand at an end of the detector's range. Values pile up
 * where they are cut off: an extreme value counts as cut off if it is found more than twice as often as the next one. Zero counts are a
 * reading like any other.
 *
 * @param name of the channel
 * @param unit of its values
 * @param low smallest finite value; NaN without any
 * @param high largest finite value
 * @param bins how many values lie in each of equal parts of the range
 * @param saturated share of the pixels cut off at the upper end, 0 to 1
 * @param clipped share of the pixels cut off at the lower end
 */
record Clipping(String name, Unit unit, double low, double high, int[] bins, double saturated, double clipped) {

	/** From here on the operator is warned. */
	static final double WARN = 0.005;
	/** From here on the overview is refused. */
	static final double REFUSE = 0.05;
	private static final int BINS = 64;
	private static final int MOST = 1 << 20;

	/** @return of one channel; of a regular sample of at most about a million pixels of a larger one */
	static Clipping of(Image image, int plane) {
		int rows = image.grid().rows();
		int cols = image.grid().cols();
		int stride = (int) Math.max(1, Math.ceil(Math.sqrt((double) rows * cols / MOST)));
		float[] row = new float[cols];
		float[] values = new float[(rows + stride - 1) / stride * ((cols + stride - 1) / stride)];
		int n = 0;
		for (int r = 0; r < rows; r += stride) {
			image.read(plane, r, 0, 1, cols, row);
			for (int c = 0; c < cols; c += stride) {
				if (Float.isFinite(row[c])) {
					values[n++] = row[c];
				}
			}
		}
		Image.Plane described = image.planes().get(plane);
		return of(described.name(), described.unit(), Arrays.copyOf(values, n));
	}

	/** @param values finite; sorted in place */
	static Clipping of(String name, Unit unit, float[] values) {
		if (values.length == 0) {
			return new Clipping(name, unit, Double.NaN, Double.NaN, new int[BINS], 0, 0);
		}
		Arrays.sort(values);
		double low = values[0];
		double high = values[values.length - 1];
		int[] bins = new int[BINS];
		for (float v : values) {
			bins[high > low ? (int) Math.min(BINS - 1, (v - low) / (high - low) * BINS) : 0]++;
		}
		int top = same(values, values.length - 1, -1);
		int bottom = same(values, 0, 1);
		boolean flat = top == values.length;
		boolean full = !flat && top > 2 * same(values, values.length - 1 - top, -1);
		boolean cut = !flat && !(low == 0 && unit.equals(Unit.COUNTS)) && bottom > 2 * same(values, bottom, 1);
		return new Clipping(name, unit, low, high, bins, full ? (double) top / values.length : 0, cut ? (double) bottom / values.length : 0);
	}

	private static int same(float[] sorted, int from, int by) {
		int count = 0;
		for (int i = from; i >= 0 && i < sorted.length && sorted[i] == sorted[from]; i += by) {
			count++;
		}
		return count;
	}

	/** @return share of the pixels cut off at either end */
	double share() {
		return saturated + clipped;
	}

	/** @return what to make of it */
	Finding finding() {
		String share = Percent.of(saturated) + SetupTexts.of("clipping.saturatedClipped", Percent.of(clipped));
		if (share() >= REFUSE) {
			return Finding.refused(SetupPage.REGION, SetupTexts.of("clipping.lowerTheGainOr", name, share));
		}
		return share() >= WARN ? Finding.warning(SetupPage.REGION, SetupTexts.of("clipping.theAgentCannotTell", name, share)) : Finding.good(SetupPage.REGION, "%s: %s.".formatted(name, share));
	}
}
