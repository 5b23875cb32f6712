/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.Image;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;

/**
 * Adds to each channel of an overview the same channel with its local mean removed and its local contrast made equal, so that weak
 * structures (a boundary between grains of nearly equal brightness, a particle in the noise) count as much as strong ones. Lengths are in
 * units of a sixteenth of the patch: smoothed by 0.8, the surroundings are a normal distribution of σ = 8.
 */
final class LocalContrast {

	private static final double SMOOTHING = 0.8;
	private static final double SURROUNDINGS = 8;
	/** Part of the mean local variance that is added to each, so that empty surroundings do not blow up the noise. */
	private static final double FLOOR = 0.05;
	/** Larger overviews are left as they are: the channels added would not fit the memory of a small machine. */
	private static final long MOST_PIXELS = 1L << 25;

	private LocalContrast() {
	}

	/** @return the overview with twice the channels; itself if it is too large */
	static Image add(Image image, Candidates candidates) {
		int rows = image.grid().rows();
		int cols = image.grid().cols();
		int planes = image.planes().size();
		if ((long) rows * cols * planes > MOST_PIXELS) {
			return image;
		}
		double unit = StructureFeatures.unit(candidates.patch());
		ImageTiles tiles = new ImageTiles(image);
		List<Image.Plane> names = new ArrayList<>(image.planes());
		List<float[]> data = new ArrayList<>();
		for (int p = 0; p < planes; p++) {
			float[] raw = new float[rows * cols];
			image.read(p, 0, 0, rows, cols, raw);
			data.add(raw);
		}
		for (int p = 0; p < planes; p++) {
			names.add(new Image.Plane(image.planes().get(p).name() + ", local contrast", Unit.ONE));
			data.add(equalised(tiles, p, rows, cols, unit));
		}
		return Image.of(image.grid(), names, data, List.of(), image.simulated());
	}

	private static float[] equalised(ImageTiles tiles, int plane, int rows, int cols, double unit) {
		double wide = SURROUNDINGS * unit;
		int smooth = Convolution.radius(SMOOTHING * unit);
		int border = Convolution.radius(wide);
		int margin = smooth + 2 * border;
		float[][] v = Convolution.blur(
				Convolution.transposed(tiles.readRows(plane, -margin, -margin, rows + 2 * margin, cols + 2 * margin)), smooth,
				SMOOTHING * unit);
		float[][] mean = Convolution.blur(Convolution.transposed(v), border, wide);
		float[][] squares = new float[mean.length][mean[0].length];
		for (int r = 0; r < squares.length; r++) {
			for (int c = 0; c < squares[r].length; c++) {
				float d = v[r + border][c + border] - mean[r][c];
				squares[r][c] = d * d;
			}
		}
		float[][] variance = Convolution.blur(Convolution.transposed(squares), border, wide);
		double floor = 0;
		for (float[] line : variance) {
			for (float a : line) {
				floor += FLOOR * a / ((double) rows * cols);
			}
		}
		float[] out = new float[rows * cols];
		for (int r = 0; r < rows && floor > 0; r++) {
			for (int c = 0; c < cols; c++) {
				float d = v[r + 2 * border][c + 2 * border] - mean[r + border][c + border];
				out[r * cols + c] = (float) (d / Math.sqrt(variance[r][c] + floor));
			}
		}
		return out;
	}
}
