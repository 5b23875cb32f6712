/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/** A covariance that depends on the scaled distance r only; 1 at r = 0 (Rasmussen and Williams 2006, chapter 4). */
public enum RadialKernel {

	/** exp(−r²/2). */
	RBF {
		@Override
		public double value(double r2) {
			return Math.exp(-0.5 * r2);
		}

		@Override
		public double slope(double r2) {
			return -0.5 * Math.exp(-0.5 * r2);
		}

		@Override
		double degreesOfFreedom() {
			return Double.POSITIVE_INFINITY;
		}
	},

	/** (1 + √5 r + 5/3 r²) exp(−√5 r): twice differentiable. */
	MATERN52 {
		@Override
		public double value(double r2) {
			double s = Math.sqrt(5 * r2);
			return (1 + s + s * s / 3) * Math.exp(-s);
		}

		@Override
		public double slope(double r2) {
			double s = Math.sqrt(5 * r2);
			return -5.0 / 6 * (1 + s) * Math.exp(-s);
		}

		@Override
		double degreesOfFreedom() {
			return 5;
		}
	},

	/** (1 + √3 r) exp(−√3 r): once differentiable. */
	MATERN32 {
		@Override
		public double value(double r2) {
			double s = Math.sqrt(3 * r2);
			return (1 + s) * Math.exp(-s);
		}

		@Override
		public double slope(double r2) {
			return -1.5 * Math.exp(-Math.sqrt(3 * r2));
		}

		@Override
		double degreesOfFreedom() {
			return 3;
		}
	};

	/** @return the covariance at a squared scaled distance */
	public abstract double value(double r2);

	/** @return the derivative of the covariance with respect to the squared scaled distance */
	public abstract double slope(double r2);

	/** @return degrees of freedom of the spectral density, a multivariate Student t; infinite for the normal one of RBF */
	abstract double degreesOfFreedom();
}
