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

/**
 * A part of a compiled kernel: its values along a row of pairs, and the gradient of a weighted sum of them by one backward pass.
 * Immutable; what changes is in the pass.
 */
interface KernelNode {

	/**
	 * One way through the rows.
	 *
	 * @param rows the pairs
	 * @param theta hyper-parameters
	 * @param gradient of the weighted sum with respect to the hyper-parameters; added to
	 * @param dLeft of the weighted sum with respect to the left points, n × dimension; added to; may be null
	 * @param dRight as dLeft for the right points; may be the same array
	 * @param buffers rows for intermediate values
	 */
	record Pass(KernelRows rows, double[] theta, double[] gradient, double[] dLeft, double[] dRight, double[][] buffers) {

		double[] buffer(int number) {
			if (buffers[number] == null) {
				buffers[number] = new double[rows.width()];
			}
			return buffers[number];
		}

		/** Adds to the gradient of the inputs what pair (i, j) contributes by d/dx_c = v, d/dx'_c = −v. */
		void move(int i, int j, int c, double v) {
			int d = rows.dimension();
			dLeft[i * d + c] += v;
			if (dRight != null) {
				dRight[(rows.start(i) + j) * d + c] -= v;
			}
		}
	}

	/** Fills the values of row i. */
	void values(Pass pass, int i, double[] into);

	/**
	 * Adds factor·∂(Σ_j w_j k_ij) to the gradients of the pass.
	 *
	 * @return Σ_j w_j k_ij
	 */
	double backward(Pass pass, int i, double[] w, double factor);

	/** A function of one point. */
	@FunctionalInterface
	interface Feature {

		/** @param from where the point begins in x */
		double at(double[] x, int from);
	}

	/** @return a random function g of mean 0 with E[g(x)·g(x')] = k(x, x') */
	Feature draw(double[] theta, RandomGenerator random);

	/** exp(theta) times a kernel. */
	record Scaled(int variance, KernelNode inner) implements KernelNode {

		@Override
		public void values(Pass pass, int i, double[] into) {
			inner.values(pass, i, into);
			double a = Math.exp(pass.theta[variance]);
			int count = pass.rows.count(i);
			for (int j = 0; j < count; j++) {
				into[j] *= a;
			}
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			double a = Math.exp(pass.theta[variance]);
			double s = a * inner.backward(pass, i, w, a * factor);
			pass.gradient[variance] += factor * s;
			return s;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			double sd = Math.exp(0.5 * theta[variance]);
			Feature g = inner.draw(theta, random);
			return (x, from) -> sd * g.at(x, from);
		}
	}

	/** 1 everywhere. */
	record One() implements KernelNode {

		@Override
		public void values(Pass pass, int i, double[] into) {
			java.util.Arrays.fill(into, 0, pass.rows.count(i), 1);
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			double s = 0;
			for (int j = 0; j < pass.rows.count(i); j++) {
				s += w[j];
			}
			return s;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			double sign = random.nextBoolean() ? 1 : -1;
			return (x, from) -> sign;
		}
	}

	/**
	 * A sum.
	 *
	 * @param buffer for the values of one term
	 */
	record Added(KernelNode[] terms, int buffer) implements KernelNode {

		@Override
		public void values(Pass pass, int i, double[] into) {
			terms[0].values(pass, i, into);
			double[] more = pass.buffer(buffer);
			int count = pass.rows.count(i);
			for (int t = 1; t < terms.length; t++) {
				terms[t].values(pass, i, more);
				for (int j = 0; j < count; j++) {
					into[j] += more[j];
				}
			}
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			double s = 0;
			for (KernelNode t : terms) {
				s += t.backward(pass, i, w, factor);
			}
			return s;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			Feature[] g = new Feature[terms.length];
			java.util.Arrays.setAll(g, t -> terms[t].draw(theta, random));
			return (x, from) -> {
				double s = 0;
				for (Feature f : g) {
					s += f.at(x, from);
				}
				return s;
			};
		}
	}

	/**
	 * A product.
	 *
	 * @param buffer the first of as many as there are factors, and one more
	 */
	record Multiplied(KernelNode[] factors, int buffer) implements KernelNode {

		@Override
		public void values(Pass pass, int i, double[] into) {
			factors[0].values(pass, i, into);
			double[] more = pass.buffer(buffer);
			int count = pass.rows.count(i);
			for (int f = 1; f < factors.length; f++) {
				factors[f].values(pass, i, more);
				for (int j = 0; j < count; j++) {
					into[j] *= more[j];
				}
			}
		}

		@Override
		public double backward(Pass pass, int i, double[] w, double factor) {
			int count = pass.rows.count(i);
			for (int f = 0; f < factors.length; f++) {
				factors[f].values(pass, i, pass.buffer(buffer + f));
			}
			double[] rest = pass.buffer(buffer + factors.length);
			double sum = 0;
			for (int f = 0; f < factors.length; f++) {
				System.arraycopy(w, 0, rest, 0, count);
				for (int g = 0; g < factors.length; g++) {
					double[] v = pass.buffer(buffer + g);
					for (int j = 0; g != f && j < count; j++) {
						rest[j] *= v[j];
					}
				}
				sum = factors[f].backward(pass, i, rest, factor);
			}
			return sum;
		}

		@Override
		public Feature draw(double[] theta, RandomGenerator random) {
			Feature[] g = new Feature[factors.length];
			java.util.Arrays.setAll(g, f -> factors[f].draw(theta, random));
			return (x, from) -> {
				double p = 1;
				for (Feature f : g) {
					p *= f.at(x, from);
				}
				return p;
			};
		}
	}
}
