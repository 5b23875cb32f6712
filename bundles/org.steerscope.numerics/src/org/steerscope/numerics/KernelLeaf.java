/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.random.RandomGenerator;

/** The leaves of compiled kernels. Length scales, periods and variances are logarithms in theta. */
interface KernelLeaf extends KernelNode {

	/** @return √2·cos(ω·x + b) with b uniform, on inputs that begin with the given one */
	private static Feature wave(int first, double[] frequencies, RandomGenerator random) {
		double phase = 2 * Math.PI * random.nextDouble();
		return (x, from) -> Math.sqrt(2) * Math.cos(VectorMath.dot(frequencies, 0, x, from + first, frequencies.length) + phase);
	}

	/** A radial kernel with one length scale on inputs from ≤ c &lt; to. */
	record Isotropic(RadialKernel shape, int from, int to, int length, int buffer) implements KernelLeaf {

		@Override
		public void values(Pass pass, int i, double[] into) {
			double[] s = pass.buffer(buffer);
			double[] e = pass.buffer(buffer + 1);
			int count = pass.rows().count(i);
			exponentials(pass, i, s, e);
			shape.values(s, e, count, into);
		}

		private void exponentials(Pass pass, int i, double[] s, double[] e) {
			KernelRows rows = pass.rows();
			shape.exponents(rows.distances(from, to), rows.offset(i), scale(pass), rows.count(i), s);
			VectorMath.exp(s, rows.count(i), e);
		}

		private double scale(Pass pass) {
			return Math.exp(-2 * pass.theta()[length]);
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			KernelRows rows = pass.rows();
			int count = rows.count(i);
			double[] s = pass.buffer(buffer);
			double[] e = pass.buffer(buffer + 1);
			double[] v = pass.buffer(buffer + 2);
			exponentials(pass, i, s, e);
			shape.values(s, e, count, v);
			double sum = VectorMath.dot(w, 0, v, 0, count);
			shape.slopes(s, e, count, v);
			for (int j = 0; j < count; j++) {
				v[j] *= w[j];
			}
			double scale = scale(pass);
			pass.gradient()[length] -= factor * 2 * scale
					* VectorMath.dot(v, 0, rows.distances(from, to), rows.offset(i), count);
			if (pass.dLeft() != null && !rows.isDiagonal()) {
				for (int c = from; c < to; c++) {
					double[] right = rows.right(c);
					for (int j = 0; j < count; j++) {
						pass.move(i, j, c, factor * 2 * scale * v[j] * (rows.left(i, c) - right[j]));
					}
				}
			}
			return sum;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			double scale = 1 / (Math.sqrt(FourierDraw.mixing(random, shape.degreesOfFreedom())) * Math.exp(theta[length]));
			double[] frequencies = new double[to - from];
			java.util.Arrays.setAll(frequencies, c -> random.nextGaussian() * scale);
			return wave(from, frequencies, random);
		}
	}

	/** A radial kernel with a length scale for each of the inputs from ≤ c &lt; to. */
	record Anisotropic(RadialKernel shape, int from, int to, int lengths, int buffer) implements KernelLeaf {

		@Override
		public void values(Pass pass, int i, double[] into) {
			double[] s = pass.buffer(buffer);
			double[] e = pass.buffer(buffer + 1);
			exponentials(pass, i, s, e, pass.buffer(buffer + 2));
			shape.values(s, e, pass.rows().count(i), into);
		}

		private void exponentials(Pass pass, int i, double[] s, double[] e, double[] r2) {
			KernelRows rows = pass.rows();
			int count = rows.count(i);
			java.util.Arrays.fill(r2, 0, count, 0);
			for (int c = from; c < to && !rows.isDiagonal(); c++) {
				double f = Math.exp(-pass.theta()[lengths + c - from]);
				double a = rows.left(i, c) * f;
				double[] right = rows.right(c);
				for (int j = 0; j < count; j++) {
					double u = a - right[j] * f;
					r2[j] += u * u;
				}
			}
			shape.exponents(r2, 0, 1, count, s);
			VectorMath.exp(s, count, e);
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			KernelRows rows = pass.rows();
			int count = rows.count(i);
			double[] s = pass.buffer(buffer);
			double[] e = pass.buffer(buffer + 1);
			double[] v = pass.buffer(buffer + 2);
			exponentials(pass, i, s, e, v);
			shape.values(s, e, count, v);
			double sum = VectorMath.dot(w, 0, v, 0, count);
			shape.slopes(s, e, count, v);
			for (int j = 0; j < count; j++) {
				v[j] *= w[j];
			}
			for (int c = from; c < to && !rows.isDiagonal(); c++) {
				double scale = Math.exp(-2 * pass.theta()[lengths + c - from]);
				double a = rows.left(i, c);
				double[] right = rows.right(c);
				for (int j = 0; j < count; j++) {
					double u = a - right[j];
					s[j] = u;
					e[j] = u * v[j];
				}
				pass.gradient()[lengths + c - from] -= factor * 2 * scale * VectorMath.dot(s, 0, e, 0, count);
				for (int j = 0; pass.dLeft() != null && j < count; j++) {
					pass.move(i, j, c, factor * 2 * scale * e[j]);
				}
			}
			return sum;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			double scale = 1 / Math.sqrt(FourierDraw.mixing(random, shape.degreesOfFreedom()));
			double[] frequencies = new double[to - from];
			java.util.Arrays.setAll(frequencies, c -> random.nextGaussian() * scale / Math.exp(theta[lengths + c]));
			return wave(from, frequencies, random);
		}
	}

	/** exp(−2 Σ_c sin²(π u_c/p_c)/ℓ_c²); ℓ and p are one for all inputs or one each. */
	record Repeating(int from, int to, boolean ard, int lengths, int periods, int buffer) implements KernelLeaf {

		@Override
		public void values(Pass pass, int i, double[] into) {
			KernelRows rows = pass.rows();
			int count = rows.count(i);
			java.util.Arrays.fill(into, 0, count, 0);
			for (int c = from; c < to && !rows.isDiagonal(); c++) {
				int k = ard ? c - from : 0;
				double f = -2 * Math.exp(-2 * pass.theta()[lengths + k]);
				double q = Math.PI * Math.exp(-pass.theta()[periods + k]);
				double[] right = rows.right(c);
				for (int j = 0; j < count; j++) {
					double sine = Math.sin(q * (rows.left(i, c) - right[j]));
					into[j] += f * sine * sine;
				}
			}
			for (int j = 0; j < count; j++) {
				into[j] = Math.exp(into[j]);
			}
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			KernelRows rows = pass.rows();
			int count = rows.count(i);
			double[] v = pass.buffer(buffer);
			values(pass, i, v);
			double sum = 0;
			for (int j = 0; j < count; j++) {
				v[j] *= w[j];
				sum += v[j];
			}
			for (int c = from; c < to && !rows.isDiagonal(); c++) {
				int k = ard ? c - from : 0;
				double f = 2 * Math.exp(-2 * pass.theta()[lengths + k]);
				double q = Math.PI * Math.exp(-pass.theta()[periods + k]);
				double[] right = rows.right(c);
				double dLength = 0;
				double dPeriod = 0;
				for (int j = 0; j < count; j++) {
					double u = q * (rows.left(i, c) - right[j]);
					double sine = Math.sin(u);
					double twice = f * Math.sin(2 * u) * v[j];
					dLength += 2 * f * sine * sine * v[j];
					dPeriod += u * twice;
					if (pass.dLeft() != null) {
						pass.move(i, j, c, -factor * q * twice);
					}
				}
				pass.gradient()[lengths + k] += factor * dLength;
				pass.gradient()[periods + k] += factor * dPeriod;
			}
			return sum;
		}

		/** The spectrum of exp(z cos − z) is that of the difference of two Poisson numbers of mean z/2. */
		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			double[] frequencies = new double[to - from];
			for (int c = 0; c < frequencies.length; c++) {
				int k = ard ? c : 0;
				double mean = 0.5 * Math.exp(-2 * theta[lengths + k]);
				frequencies[c] = 2 * Math.PI * Math.exp(-theta[periods + k]) * (poisson(mean, random) - poisson(mean, random));
			}
			return wave(from, frequencies, random);
		}

		private static double poisson(double mean, RandomGenerator random) {
			if (mean > 500) {
				return Math.rint(mean + Math.sqrt(mean) * random.nextGaussian());
			}
			double p = random.nextDouble();
			int k = 0;
			for (double least = Math.exp(-mean); p > least; k++) {
				p *= random.nextDouble();
			}
			return k;
		}
	}

	/** Σ_c x_c·x'_c, times a variance for each input if variances ≥ 0. */
	record Straight(int from, int to, int variances, int buffer) implements KernelLeaf {

		private double variance(Pass pass, int c) {
			return variances < 0 ? 1 : Math.exp(pass.theta()[variances + c - from]);
		}

		@Override
		public void values(Pass pass, int i, double[] into) {
			KernelRows rows = pass.rows();
			int count = rows.count(i);
			int start = rows.start(i);
			java.util.Arrays.fill(into, 0, count, 0);
			for (int c = from; c < to; c++) {
				double a = rows.left(i, c) * variance(pass, c);
				double[] right = rows.right(c);
				for (int j = 0; j < count; j++) {
					into[j] += a * right[start + j];
				}
			}
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			KernelRows rows = pass.rows();
			int count = rows.count(i);
			int start = rows.start(i);
			int d = rows.dimension();
			double sum = 0;
			for (int c = from; c < to; c++) {
				double a = variance(pass, c);
				double weighted = VectorMath.dot(w, 0, rows.right(c), start, count);
				double s = a * rows.left(i, c) * weighted;
				sum += s;
				if (variances >= 0) {
					pass.gradient()[variances + c - from] += factor * s;
				}
				if (pass.dLeft() != null) {
					pass.dLeft()[i * d + c] += factor * a * weighted;
				}
				for (int j = 0; pass.dRight() != null && j < count; j++) {
					pass.dRight()[(start + j) * d + c] += factor * a * rows.left(i, c) * w[j];
				}
			}
			return sum;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			double[] slopes = new double[to - from];
			java.util.Arrays.setAll(slopes,
					c -> random.nextGaussian() * (variances < 0 ? 1 : Math.exp(0.5 * theta[variances + c])));
			return (x, at) -> VectorMath.dot(slopes, 0, x, at + from, slopes.length);
		}
	}

	/** B = w·wᵀ + diag(v) at the numbers of outputs in input c. */
	record Coregionalised(int c, int outputs, int weights, int variances) implements KernelLeaf {

		private int output(double value) {
			int k = (int) Math.rint(value);
			if (k < 0 || k >= outputs) {
				throw new IllegalArgumentException("There is no output %d among %d".formatted(k, outputs));
			}
			return k;
		}

		@Override
		public void values(Pass pass, int i, double[] into) {
			KernelRows rows = pass.rows();
			double[] theta = pass.theta();
			int a = output(rows.left(i, c));
			double[] right = rows.right(c);
			for (int j = 0; j < rows.count(i); j++) {
				int b = output(right[rows.start(i) + j]);
				into[j] = theta[weights + a] * theta[weights + b] + (a == b ? Math.exp(theta[variances + a]) : 0);
			}
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			KernelRows rows = pass.rows();
			double[] theta = pass.theta();
			double[] gradient = pass.gradient();
			int a = output(rows.left(i, c));
			double[] right = rows.right(c);
			double sum = 0;
			for (int j = 0; j < rows.count(i); j++) {
				int b = output(right[rows.start(i) + j]);
				gradient[weights + a] += factor * w[j] * theta[weights + b];
				gradient[weights + b] += factor * w[j] * theta[weights + a];
				sum += w[j] * theta[weights + a] * theta[weights + b];
				if (a == b) {
					double v = Math.exp(theta[variances + a]);
					gradient[variances + a] += factor * w[j] * v;
					sum += w[j] * v;
				}
			}
			return sum;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			double common = random.nextGaussian();
			double[] level = new double[outputs];
			java.util.Arrays.setAll(level,
					k -> theta[weights + k] * common + Math.exp(0.5 * theta[variances + k]) * random.nextGaussian());
			return (x, from) -> level[output(x[from + c])];
		}
	}
}
