/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * A first guess of how small images are turned: the phase of their first or second circular harmonic around the middle, whichever is
 * stronger over many images. Immutable.
 */
final class Orientation {

	private final int size;
	private final int order;
	private final float[] cos;
	private final float[] sin;

	private Orientation(int size, int order, float[] cos, float[] sin) {
		this.size = size;
		this.order = order;
		this.cos = cos;
		this.sin = sin;
	}

	static Orientation of(ImageShape image, int n, float[] x) {
		Orientation first = harmonic(image, 1);
		Orientation second = harmonic(image, 2);
		return first.strength(n, x) > second.strength(n, x) ? first : second;
	}

	private static Orientation harmonic(ImageShape image, int order) {
		int pixels = image.rows() * image.cols();
		float[] cos = new float[image.size()];
		float[] sin = new float[image.size()];
		double reach = 0.5 * Math.min(image.rows(), image.cols());
		for (int k = 0; k < image.size(); k++) {
			double v = k % pixels / image.cols() - 0.5 * (image.rows() - 1);
			double u = k % pixels % image.cols() - 0.5 * (image.cols() - 1);
			double r = Math.hypot(u, v);
			double weight = r > 0 && r <= reach ? r / reach : 0;
			cos[k] = (float) (weight * Math.cos(order * Math.atan2(v, u)));
			sin[k] = (float) (weight * Math.sin(order * Math.atan2(v, u)));
		}
		return new Orientation(image.size(), order, cos, sin);
	}

	private double strength(int n, float[] x) {
		double s = 0;
		for (int i = 0; i < n; i++) {
			double[] h = at(x, i);
			s += h[0] * h[0] + h[1] * h[1];
		}
		return s;
	}

	private double[] at(float[] x, int image) {
		double c = 0;
		double s = 0;
		for (int k = 0; k < size; k++) {
			c += cos[k] * x[image * size + k];
			s += sin[k] * x[image * size + k];
		}
		return new double[] { c, s };
	}

	/** @return the angle of each of m images, radians */
	float[] angles(int m, float[] x) {
		float[] a = new float[m];
		for (int i = 0; i < m; i++) {
			double[] h = at(x, i);
			a[i] = (float) (Math.atan2(h[1], h[0]) / order);
		}
		return a;
	}
}
