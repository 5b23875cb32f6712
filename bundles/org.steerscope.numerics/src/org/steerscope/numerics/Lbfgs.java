/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth function of few variables: limited-memory BFGS with a line search for the Wolfe conditions by bisection (Nocedal and
 * Wright 2006, algorithm 7.4; Lewis and Overton 2013). Deterministic.
 */
public final class Lbfgs {

	/** A function with its gradient. */
	@FunctionalInterface
	public interface Objective {

		/**
		 * @param x where; must not be changed
		 * @param gradient receives the gradient
		 * @return the value; NaN or infinite where the function does not exist
		 */
		double evaluate(double[] x, double[] gradient);
	}

	/**
	 * Where the search ended.
	 *
	 * @param x the best point
	 * @param value there
	 * @param iterations used
	 * @param gradient greatest component of the gradient there, without its sign
	 * @param converged whether the search ended because nothing was left to gain, not because it ran out of iterations or lost its way
	 */
	public record Result(double[] x, double value, int iterations, double gradient, boolean converged) {
	}

	private record Pair(double[] s, double[] y, double rho) {
	}

	private static final int MEMORY = 8;
	private static final double LONGEST_STEP = 2;

	private Lbfgs() {
	}

	/**
	 * @param start where to begin; left as it is
	 * @param maxIterations after which to stop
	 * @return the best point found, never worse than the start
	 * @throws ArithmeticException if the function does not exist at the start
	 */
	public static Result minimise(Objective f, double[] start, int maxIterations) {
		return minimise(f, start, maxIterations, null, 0);
	}

	/**
	 * As above, for a function that is dear to evaluate, with a guess of its curvature.
	 *
	 * @param inverseHessian symmetric positive definite, d × d; null for a multiple of the unit matrix
	 * @param least expected gain at which the search ends without a further evaluation
	 */
	static Result minimise(Objective f, double[] start, int maxIterations, double[] inverseHessian, double least) {
		int d = start.length;
		double[] x = start.clone();
		double[] g = new double[d];
		double value = f.evaluate(x, g);
		if (!Double.isFinite(value)) {
			throw new ArithmeticException("The function to minimise does not exist at its start");
		}
		Deque<Pair> memory = new ArrayDeque<>();
		int iteration = 0;
		boolean converged = false;
		for (; iteration < maxIterations && max(g) > 1e-5; iteration++) {
			double[] direction = direction(g, memory, inverseHessian);
			double slope = dot(direction, g);
			if (!(slope < 0)) {
				memory.clear();
				direction = direction(g, memory, inverseHessian);
				slope = dot(direction, g);
			}
			if (-0.5 * slope < least) {
				converged = true;
				break;
			}
			double low = 0;
			double high = Double.POSITIVE_INFINITY;
			double t = Math.min(1, LONGEST_STEP / max(direction));
			double[] next = null;
			double[] gNext = new double[d];
			double vNext = Double.NaN;
			for (int k = 0; k < 30; k++) {
				double[] trial = along(x, direction, t);
				double[] gTrial = new double[d];
				double vTrial = f.evaluate(trial, gTrial);
				if (!(vTrial <= value + 1e-4 * t * slope)) {
					high = t;
				} else {
					next = trial;
					gNext = gTrial;
					vNext = vTrial;
					if (dot(gTrial, direction) < 0.9 * slope && t * max(direction) < LONGEST_STEP) {
						low = t;
					} else {
						break;
					}
				}
				t = Double.isInfinite(high) ? Math.min(2 * low, LONGEST_STEP / max(direction)) : 0.5 * (low + high);
			}
			if (next == null) {
				converged = max(g) < 1e-3; // rounding hides what is left to gain
				break;
			}
			double[] s = minus(next, x);
			double[] y = minus(gNext, g);
			double sy = dot(s, y);
			if (sy > 1e-12) {
				memory.addLast(new Pair(s, y, 1 / sy));
				if (memory.size() > MEMORY) {
					memory.removeFirst();
				}
			}
			double gain = value - vNext;
			x = next;
			g = gNext;
			value = vNext;
			if (gain < 1e-9 * Math.max(1, Math.abs(value))) {
				converged = true;
				iteration++;
				break;
			}
		}
		return new Result(x, value, iteration, max(g), converged || max(g) <= 1e-5);
	}

	private static double[] direction(double[] g, Deque<Pair> memory, double[] inverseHessian) {
		double[] q = g.clone();
		double[] alpha = new double[memory.size()];
		int k = memory.size();
		for (Iterator<Pair> it = memory.descendingIterator(); it.hasNext();) {
			Pair p = it.next();
			alpha[--k] = p.rho * dot(p.s, q);
			add(q, p.y, -alpha[k]);
		}
		if (inverseHessian != null) {
			q = times(inverseHessian, q);
		} else {
			double scale = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(g, g)))
					: 1 / (memory.peekLast().rho * dot(memory.peekLast().y, memory.peekLast().y));
			for (int i = 0; i < q.length; i++) {
				q[i] *= scale;
			}
		}
		for (Pair p : memory) {
			add(q, p.s, alpha[k++] - p.rho * dot(p.y, q));
		}
		for (int i = 0; i < q.length; i++) {
			q[i] = -q[i];
		}
		return q;
	}

	private static double[] along(double[] x, double[] direction, double t) {
		double[] r = x.clone();
		add(r, direction, t);
		return r;
	}

	private static double[] times(double[] matrix, double[] v) {
		double[] r = new double[v.length];
		for (int i = 0; i < r.length; i++) {
			for (int j = 0; j < r.length; j++) {
				r[i] += matrix[i * r.length + j] * v[j];
			}
		}
		return r;
	}

	private static void add(double[] to, double[] what, double factor) {
		for (int i = 0; i < to.length; i++) {
			to[i] += factor * what[i];
		}
	}

	private static double[] minus(double[] a, double[] b) {
		double[] r = a.clone();
		add(r, b, -1);
		return r;
	}

	private static double dot(double[] a, double[] b) {
		double s = 0;
		for (int i = 0; i < a.length; i++) {
			s += a[i] * b[i];
		}
		return s;
	}

	private static double max(double[] a) {
		double m = 0;
		for (double v : a) {
			m = Math.max(m, Math.abs(v));
		}
		return m;
	}
}
