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
 * The mean of a Gaussian process before it has seen values. Its parameters are learned with the others and have independent normal
 * priors. Immutable. (A constant mean needs none: {@link GpModel} integrates it out.)
 */
public sealed interface GpMean permits GpMean.Zero, GpMean.Linear, MeanExpression {

	/** No mean. */
	GpMean ZERO = new Zero();

	/** @return number of parameters */
	int parameters();

	/** @return a parameter's name, for people */
	String name(int parameter);

	/** @return mean of a parameter's prior */
	double priorMean(int parameter);

	/** @return standard deviation of a parameter's prior */
	double priorSd(int parameter);

	/**
	 * The mean at n points.
	 *
	 * @param beta holds the parameters
	 * @param at where in beta they begin
	 * @param x n × d
	 * @param into receives n values
	 */
	void values(double[] beta, int at, int n, int d, double[] x, double[] into);

	/**
	 * Adds the gradient of Σ_i w_i·mean_i.
	 *
	 * @param w n weights
	 * @param gradient with respect to beta, at the same places; added to
	 * @param dx with respect to x, n × d; added to; may be null
	 */
	void backward(double[] beta, int at, int n, int d, double[] x, double[] w, double[] gradient, double[] dx);

	/** 0 everywhere. */
	record Zero() implements GpMean {

		@Override
		public int parameters() {
			return 0;
		}

		@Override
		public String name(int parameter) {
			throw new IndexOutOfBoundsException(parameter);
		}

		@Override
		public double priorMean(int parameter) {
			throw new IndexOutOfBoundsException(parameter);
		}

		@Override
		public double priorSd(int parameter) {
			throw new IndexOutOfBoundsException(parameter);
		}

		@Override
		public void values(double[] beta, int at, int n, int d, double[] x, double[] into) {
			java.util.Arrays.fill(into, 0, n, 0);
		}

		@Override
		public void backward(double[] beta, int at, int n, int d, double[] x, double[] w, double[] gradient, double[] dx) {
			// nothing depends on anything
		}
	}

	/**
	 * A straight line through the origin in every input.
	 *
	 * @param inputs how many
	 * @param sd of each slope's prior, about 0
	 */
	record Linear(int inputs, double sd) implements GpMean {

		@Override
		public int parameters() {
			return inputs;
		}

		@Override
		public String name(int parameter) {
			return "slope along input " + (parameter + 1);
		}

		@Override
		public double priorMean(int parameter) {
			return 0;
		}

		@Override
		public double priorSd(int parameter) {
			return sd;
		}

		@Override
		public void values(double[] beta, int at, int n, int d, double[] x, double[] into) {
			for (int i = 0; i < n; i++) {
				into[i] = VectorMath.dot(beta, at, x, i * d, d);
			}
		}

		@Override
		public void backward(double[] beta, int at, int n, int d, double[] x, double[] w, double[] gradient, double[] dx) {
			for (int i = 0; i < n; i++) {
				for (int c = 0; c < d; c++) {
					gradient[at + c] += w[i] * x[i * d + c];
					if (dx != null) {
						dx[i * d + c] += w[i] * beta[at + c];
					}
				}
			}
		}
	}
}
