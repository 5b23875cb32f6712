/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import org.steerscope.data.Channel;
import org.steerscope.data.Dataset;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;

/**
 * The first channel of every recorded measurement, one after the other, row by row; held as float. Curves with NaN or infinity are
 * marked and hold zeros.
 */
final class Curves {

	private static final long MAX_VALUES = 1L << 27;

	final int count;
	final int length;
	final float[] values;
	final boolean[] usable;
	final int broken;

	/** Reads the whole map. */
	static Curves read(Dataset dataset, PixelGrid grid, String where) {
		Channel first = dataset.measurement(new Pixel(0, 0)).primary();
		long pixels = (long) grid.rows() * grid.cols();
		if (first.values().size() * pixels > MAX_VALUES) {
			throw new ProblemException("An overview cannot be reduced from so much: %d curves of %d values".formatted(pixels,
					first.values().size()), where, "Choose a recorded image as overview, or bin the data");
		}
		int length = (int) first.values().size();
		float[] values = new float[(int) pixels * length];
		boolean[] usable = new boolean[(int) pixels];
		for (int p = 0; p < pixels; p++) {
			double[] curve = dataset.measurement(new Pixel(p / grid.cols(), p % grid.cols())).primary().values().toArray();
			usable[p] = true;
			for (double v : curve) {
				usable[p] &= Double.isFinite(v);
			}
			for (int i = 0; usable[p] && i < length; i++) {
				values[p * length + i] = (float) curve[i];
			}
		}
		return new Curves(length, values, usable);
	}

	Curves(int length, float[] values, boolean[] usable) {
		this.count = usable.length;
		this.length = length;
		this.values = values;
		this.usable = usable;
		int marked = 0;
		for (boolean u : usable) {
			marked += u ? 0 : 1;
		}
		this.broken = marked;
	}

	double mean(int curve) {
		double sum = 0;
		for (int i = curve * length; i < (curve + 1) * length; i++) {
			sum += values[i];
		}
		return sum / length;
	}

	/** Subtracts each curve's own mean. */
	void removeMeans() {
		for (int c = 0; c < count; c++) {
			double mean = mean(c);
			for (int i = c * length; usable[c] && i < (c + 1) * length; i++) {
				values[i] -= (float) mean;
			}
		}
	}

	/** @return the root of the summed squares of a curve */
	double norm(int curve) {
		double sum = 0;
		for (int i = curve * length; i < (curve + 1) * length; i++) {
			sum += (double) values[i] * values[i];
		}
		return Math.sqrt(sum);
	}

	/** Scales each curve to unit length; one that is zero stays zero. */
	void normalise() {
		for (int c = 0; c < count; c++) {
			double norm = norm(c);
			for (int i = c * length; norm > 0 && i < (c + 1) * length; i++) {
				values[i] = (float) (values[i] / norm);
			}
		}
	}
}
