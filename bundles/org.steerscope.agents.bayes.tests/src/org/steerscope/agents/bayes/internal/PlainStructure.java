/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The structure features of single pixels by definition: sums over neighbours, one after the other, in double precision. */
final class PlainStructure {

	private final float[][] image;
	private final double unit;

	/** @param unit of length: a sixteenth of the patch */
	PlainStructure(float[][] image, double unit) {
		this.image = image;
		this.unit = unit;
	}

	/** A value for every place, possibly between pixels. */
	private interface Field {
		double at(double r, double c);
	}

	private double pixel(int r, int c) {
		return image[r][c];
	}

	private Field raw() {
		return (r, c) -> between(this::pixel, r, c);
	}

	private interface Pixels {
		double at(int r, int c);
	}

	private static double between(Pixels p, double r, double c) {
		int r0 = (int) Math.floor(r);
		int c0 = (int) Math.floor(c);
		double fr = r - r0;
		double fc = c - c0;
		return (1 - fr) * ((1 - fc) * p.at(r0, c0) + fc * p.at(r0, c0 + 1))
				+ fr * ((1 - fc) * p.at(r0 + 1, c0) + fc * p.at(r0 + 1, c0 + 1));
	}

	/** @return Σ w(i, k)·image over a square, w a normal distribution's values times a wave, which may be constant */
	private double[] wave(int r, int c, double sigma, double kr, double kc) {
		int h = (int) Math.ceil(3.5 * sigma);
		double re = 0;
		double im = 0;
		double weights = 0;
		double reOfOne = 0;
		double blurred = 0;
		for (int i = -h; i <= h; i++) {
			for (int j = -h; j <= h; j++) {
				double g = Math.exp(-0.5 * (i * i + j * j) / (sigma * sigma));
				weights += g;
				re += g * Math.cos(kr * i + kc * j) * pixel(r + i, c + j);
				im += g * Math.sin(kr * i + kc * j) * pixel(r + i, c + j);
				reOfOne += g * Math.cos(kr * i + kc * j);
				blurred += g * pixel(r + i, c + j);
			}
		}
		return new double[] { re / weights, im / weights, reOfOne / weights, blurred / weights };
	}

	private double blur(int r, int c, double sigma) {
		return wave(r, c, sigma, 0, 0)[0];
	}

	/** @return the 76 numbers of a pixel */
	double[] of(int r, int c) {
		double[] f = new double[76];
		int k = 0;
		for (double s : new double[] { 1, 2, 4, 8 }) {
			double sigma = s * unit;
			double[][] l = new double[3][3];
			for (int i = 0; i < 9; i++) {
				l[i / 3][i % 3] = blur(r + i / 3 - 1, c + i % 3 - 1, sigma);
			}
			double dx = (l[1][2] - l[1][0]) / 2;
			double dy = (l[2][1] - l[0][1]) / 2;
			double xx = l[1][2] - 2 * l[1][1] + l[1][0];
			double yy = l[2][1] - 2 * l[1][1] + l[0][1];
			double xy = (l[2][2] - l[2][0] - l[0][2] + l[0][0]) / 4;
			double root = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
			f[k++] = l[1][1];
			f[k++] = sigma * Math.hypot(dx, dy);
			f[k++] = sigma * sigma * ((xx + yy) / 2 + root);
			f[k++] = sigma * sigma * ((xx + yy) / 2 - root);
		}
		f[k++] = blur(r, c, 0.7 * unit);
		for (double radius : new double[] { 1, 2, 3, 4, 5.5, 7 }) {
			double[] v = circle((a, b) -> between((i, j) -> blur(i, j, 0.7 * unit), a, b), r, c, radius * unit, 16);
			for (int m = 0; m < 4; m++) {
				double re = 0;
				double im = 0;
				for (int i = 0; i < 16; i++) {
					re += v[i] * Math.cos(2 * Math.PI * m * i / 16) / 16;
					im += v[i] * Math.sin(2 * Math.PI * m * i / 16) / 16;
				}
				f[k++] = m == 0 ? re : Math.hypot(re, im);
			}
		}
		f[k++] = pixel(r, c);
		for (double radius : new double[] { 1, 2, 3, 4, 5.5, 7.5, 10, 14 }) {
			double[] v = circle(raw(), r, c, radius * unit, 24);
			f[k++] = mean(v);
			f[k++] = sd(v);
		}
		int scaleNumber = 0;
		for (double scale : new double[] { 1.5, 3, 5 }) {
			double[] m = new double[4];
			for (int o = 0; o < 4; o++) {
				m[o] = blurredModulus(r, c, scale * unit, Math.PI * o / 4);
			}
			f[70 + 2 * scaleNumber] = m[0] - m[2];
			f[71 + 2 * scaleNumber++] = m[1] - m[3];
			f[k++] = mean(m);
			f[k++] = Math.max(Math.max(m[0], m[1]), Math.max(m[2], m[3]));
			f[k++] = sd(m);
		}
		f[k++] = blur(r, c, 0.7 * unit);
		f[k++] = blur(r, c, 2 * unit);
		f[k] = blur(r, c, 4 * unit);
		return f;
	}

	private double blurredModulus(int r, int c, double sigma, double angle) {
		int h = (int) Math.ceil(3.5 * unit);
		double sum = 0;
		double weights = 0;
		for (int i = -h; i <= h; i++) {
			for (int j = -h; j <= h; j++) {
				double g = Math.exp(-0.5 * (i * i + j * j) / (unit * unit));
				double[] w = wave(r + i, c + j, sigma, 1.9 / sigma * Math.sin(angle), 1.9 / sigma * Math.cos(angle));
				sum += g * Math.hypot(w[0] - w[2] * w[3], w[1]);
				weights += g;
			}
		}
		return sum / weights;
	}

	private static double[] circle(Field field, int r, int c, double radius, int count) {
		double[] v = new double[count];
		for (int i = 0; i < count; i++) {
			double angle = 2 * Math.PI * i / count;
			v[i] = field.at(r + radius * Math.sin(angle), c + radius * Math.cos(angle));
		}
		return v;
	}

	private static double mean(double[] v) {
		return java.util.Arrays.stream(v).sum() / v.length;
	}

	private static double sd(double[] v) {
		double m = mean(v);
		return Math.sqrt(java.util.Arrays.stream(v).map(a -> (a - m) * (a - m)).sum() / v.length);
	}
}
