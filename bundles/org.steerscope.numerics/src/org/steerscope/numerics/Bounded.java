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
 * Brings all numbers of a batch together to −0.95 … 0.95 by its smallest and largest one (GPyTorch's ScaleToBounds, as AtomAI uses it).
 * A frozen one keeps its bounds, and numbers beyond are moved onto them.
 */
public final class Bounded implements Layer {

	private static final float REACH = 0.95f;

	private final int size;
	private final float[] bounds;

	/** @param size of the vectors */
	public Bounded(int size) {
		this(size, null);
	}

	private Bounded(int size, float[] bounds) {
		this.size = size;
		this.bounds = bounds;
	}

	@Override
	public Layer frozen(int m, float[] x) {
		if (bounds != null) {
			return this;
		}
		int[] ends = ends(m * size, x);
		return new Bounded(size, new float[] { x[ends[0]], x[ends[1]] });
	}

	private static int[] ends(int count, float[] x) {
		int[] at = new int[2];
		for (int i = 1; i < count; i++) {
			at[0] = x[i] < x[at[0]] ? i : at[0];
			at[1] = x[i] > x[at[1]] ? i : at[1];
		}
		return at;
	}

	@Override
	public int inputs() {
		return size;
	}

	@Override
	public int outputs() {
		return size;
	}

	@Override
	public float[][] parameters() {
		return new float[0][];
	}

	@Override
	public Layer copy() {
		return this;
	}

	@Override
	public Pass forward(int m, float[] x) {
		int[] at = bounds == null ? ends(m * size, x) : null;
		float low = bounds == null ? x[at[0]] : bounds[0];
		float high = bounds == null ? x[at[1]] : bounds[1];
		float range = Math.max(high - low, 1e-12f);
		float[] y = new float[m * size];
		for (int i = 0; i < y.length; i++) {
			y[i] = REACH * (2 * (Math.min(high, Math.max(low, x[i])) - low) / range - 1);
		}
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				float slope = 2 * REACH / range;
				float toLow = 0;
				float toHigh = 0;
				for (int i = 0; i < gradient.length; i++) {
					float g = gradient[i] * slope;
					float share = (y[i] / REACH + 1) / 2;
					toLow -= g * (1 - share);
					toHigh -= g * share;
					gradient[i] = at == null && (x[i] < low || x[i] > high) ? 0 : g;
				}
				if (at != null) {
					gradient[at[0]] += toLow;
					gradient[at[1]] += toHigh;
				}
				return gradient;
			}
		};
	}
}
