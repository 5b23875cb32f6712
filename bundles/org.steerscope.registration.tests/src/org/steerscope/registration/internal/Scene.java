/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;

/** A sample known at every point: Gaussian particles on a background, so that a shift by a fraction of a pixel is exact. */
record Scene(int rows, int cols, List<double[]> particles) {

	/** @return particles of a standard deviation of 1.5 to 5 pixels, also outside the field */
	static Scene of(int rows, int cols, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<double[]> particles = new ArrayList<>();
		int count = Math.max(12, rows * cols / 60);
		for (int i = 0; i < count; i++) {
			particles.add(new double[] { (random.nextDouble() * 2 - 0.5) * rows, (random.nextDouble() * 2 - 0.5) * cols,
					1.5 + 3.5 * random.nextDouble(), 0.3 + 0.7 * random.nextDouble() });
		}
		return new Scene(rows, cols, particles);
	}

	/** @return brightness, about 0 to 2, with the sample moved */
	float[] moved(double down, double right) {
		float[] values = new float[rows * cols];
		double[] sum = new double[rows * cols];
		for (double[] p : particles) {
			int reach = (int) Math.ceil(6 * p[2]);
			int r0 = (int) Math.round(p[0] + down);
			int c0 = (int) Math.round(p[1] + right);
			for (int r = Math.max(0, r0 - reach); r <= Math.min(rows - 1, r0 + reach); r++) {
				for (int c = Math.max(0, c0 - reach); c <= Math.min(cols - 1, c0 + reach); c++) {
					double dr = r - p[0] - down;
					double dc = c - p[1] - right;
					sum[r * cols + c] += p[3] * Math.exp(-(dr * dr + dc * dc) / (2 * p[2] * p[2]));
				}
			}
		}
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) sum[i];
		}
		return values;
	}

	/** @return counts: Poisson of background + brightness, by the normal approximation above 30 */
	static float[] counted(float[] brightness, double counts, SplittableRandom random) {
		float[] counted = new float[brightness.length];
		for (int i = 0; i < counted.length; i++) {
			counted[i] = poisson(counts * (0.2 + brightness[i]), random);
		}
		return counted;
	}

	private static int poisson(double mean, SplittableRandom random) {
		if (mean > 30) {
			return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
		}
		double limit = Math.exp(-mean);
		int n = 0;
		for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
			n++;
		}
		return n;
	}

	/** @return an image of several channels of one size */
	static Image image(int rows, int cols, float[]... channels) {
		List<Image.Plane> planes = new ArrayList<>();
		for (int i = 0; i < channels.length; i++) {
			planes.add(new Image.Plane("channel " + i, Unit.of("counts")));
		}
		return Image.of(PixelGrid.uncalibrated(rows, cols), planes, List.of(channels), List.of(), true);
	}

	/** @return an image of this size */
	Image image(float[]... channels) {
		return image(rows, cols, channels);
	}
}
