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

		@Override
		void exponents(double[] r2, int from, double scale, int count, double[] s) {
			for (int j = 0; j < count; j++) {
				s[j] = -0.5 * scale * r2[from + j];
			}
		}

		@Override
		void values(double[] s, double[] e, int count, double[] into) {
			for (int j = 0; j < count; j++) {
				into[j] = e[j];
			}
		}

		@Override
		void slopes(double[] s, double[] e, int count, double[] into) {
			for (int j = 0; j < count; j++) {
				into[j] = -0.5 * e[j];
			}
		}
	},

	/** exp(−r): continuous, nowhere differentiable. */
	MATERN12 {
		@Override
		public double value(double r2) {
			return Math.exp(-Math.sqrt(r2));
		}

		@Override
		public double slope(double r2) {
			return r2 > 0 ? -0.5 * Math.exp(-Math.sqrt(r2)) / Math.sqrt(r2) : 0;
		}

		@Override
		double degreesOfFreedom() {
			return 1;
		}

		@Override
		void exponents(double[] r2, int from, double scale, int count, double[] s) {
			for (int j = 0; j < count; j++) {
				s[j] = -Math.sqrt(scale * r2[from + j]);
			}
		}

		@Override
		void values(double[] s, double[] e, int count, double[] into) {
			System.arraycopy(e, 0, into, 0, count);
		}

		@Override
		void slopes(double[] s, double[] e, int count, double[] into) {
			for (int j = 0; j < count; j++) {
				into[j] = s[j] < 0 ? 0.5 * e[j] / s[j] : 0;
			}
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

		@Override
		void exponents(double[] r2, int from, double scale, int count, double[] s) {
			for (int j = 0; j < count; j++) {
				s[j] = -Math.sqrt(5 * scale * r2[from + j]);
			}
		}

		@Override
		void values(double[] s, double[] e, int count, double[] into) {
			for (int j = 0; j < count; j++) {
				into[j] = (1 - s[j] + s[j] * s[j] * (1.0 / 3)) * e[j];
			}
		}

		@Override
		void slopes(double[] s, double[] e, int count, double[] into) {
			for (int j = 0; j < count; j++) {
				into[j] = -5.0 / 6 * (1 - s[j]) * e[j];
			}
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

		@Override
		void exponents(double[] r2, int from, double scale, int count, double[] s) {
			for (int j = 0; j < count; j++) {
				s[j] = -Math.sqrt(3 * scale * r2[from + j]);
			}
		}

		@Override
		void values(double[] s, double[] e, int count, double[] into) {
			for (int j = 0; j < count; j++) {
				into[j] = (1 - s[j]) * e[j];
			}
		}

		@Override
		void slopes(double[] s, double[] e, int count, double[] into) {
			for (int j = 0; j < count; j++) {
				into[j] = -1.5 * e[j];
			}
		}
	};

	/** @return the covariance at a squared scaled distance */
	public abstract double value(double r2);

	/** @return the derivative of the covariance with respect to the squared scaled distance */
	public abstract double slope(double r2);

	/** @return degrees of freedom of the spectral density, a multivariate Student t; infinite for the normal one of RBF */
	abstract double degreesOfFreedom();

	/** Fills a row with s, whose exponential the kernel is made of: s ≤ 0. */
	abstract void exponents(double[] r2, int from, double scale, int count, double[] s);

	/** Fills a row with values, given s and e = exp(s). */
	abstract void values(double[] s, double[] e, int count, double[] into);

	/** Fills a row with slopes, given s and e = exp(s). */
	abstract void slopes(double[] s, double[] e, int count, double[] into);
}
