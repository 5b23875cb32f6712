/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Kernels written down pair by pair, reading hyper-parameters by their names, and random expressions. */
final class KernelPlain {

	private final KernelTree tree;
	private final double[] theta;
	private final int[] starts;

	KernelPlain(KernelTree tree, double[] theta, int... blocks) {
		this.tree = tree;
		this.theta = theta;
		starts = new int[blocks.length + 1];
		for (int b = 0; b < blocks.length; b++) {
			starts[b + 1] = starts[b] + blocks[b];
		}
	}

	double value(double[] x, double[] y) {
		return value(tree.kernel(), x, y, true);
	}

	private double parameter(String name) {
		for (int i = 0; i < theta.length; i++) {
			if (tree.parameters().get(i).name().equals(name)) {
				return theta[i];
			}
		}
		throw new IllegalArgumentException(name);
	}

	private double value(Kernel k, double[] x, double[] y, boolean summand) {
		int from = k.scope() == Kernel.Scope.ALL ? 0 : starts[k.scope().first() - 1];
		int to = k.scope() == Kernel.Scope.ALL ? x.length : starts[Math.min(k.scope().last(), starts.length - 1)];
		double v;
		boolean scaled = summand;
		switch (k) {
		case Kernel.Sum s -> {
			v = 0;
			for (Kernel t : s.terms()) {
				v += value(t, x, y, true);
			}
			scaled = false;
		}
		case Kernel.Product p -> {
			v = 1;
			for (Kernel f : p.factors()) {
				v *= value(f, x, y, false);
				scaled &= !(f instanceof Kernel.Sum || f instanceof Kernel.Outputs || f instanceof Kernel.Linear l && l.ard());
			}
		}
		case Kernel.Radial r -> {
			double r2 = 0;
			for (int c = from; c < to; c++) {
				String name = "log length of " + k.text() + (r.ard() && to - from > 1 ? ", " + (c - from + 1) : "");
				r2 += Math.pow((x[c] - y[c]) / Math.exp(parameter(name)), 2);
			}
			v = r.shape().value(r2);
		}
		case Kernel.Periodic p -> {
			v = 0;
			for (int c = from; c < to; c++) {
				String which = k.text() + (p.ard() && to - from > 1 ? ", " + (c - from + 1) : "");
				double sine = Math.sin(Math.PI * (x[c] - y[c]) / Math.exp(parameter("log period of " + which)));
				v -= 2 * Math.pow(sine / Math.exp(parameter("log length of " + which)), 2);
			}
			v = Math.exp(v);
		}
		case Kernel.Linear l -> {
			v = 0;
			for (int c = from; c < to; c++) {
				String name = "log variance of " + k.text() + (to - from > 1 ? ", " + (c - from + 1) : "");
				v += x[c] * y[c] * (l.ard() ? Math.exp(parameter(name)) : 1);
			}
			scaled &= !l.ard();
		}
		case Kernel.Constant c -> v = 1;
		case Kernel.Outputs o -> {
			String weight = "weight of output in " + k.text();
			String variance = "log variance of output in " + k.text();
			int a = (int) x[from];
			int b = (int) y[from];
			v = o.outputs() == 1 ? Math.pow(parameter(weight), 2)
					: parameter(weight + ", " + (a + 1)) * parameter(weight + ", " + (b + 1));
			v += a == b ? Math.exp(parameter(o.outputs() == 1 ? variance : variance + ", " + (a + 1))) : 0;
			scaled = false;
		}
		}
		return scaled ? v * Math.exp(parameter("log variance of " + k.text())) : v;
	}

	/** @return a random expression over blocks 1 and 2, both of several inputs, in which no leaf stands twice */
	static Kernel random(SplittableRandom random, int depth) {
		List<Kernel> leaves = new ArrayList<>();
		for (Kernel.Scope scope : List.of(Kernel.Scope.of(1), Kernel.Scope.of(2), new Kernel.Scope(1, 2))) {
			for (boolean ard : new boolean[] { false, true }) {
				for (RadialKernel r : RadialKernel.values()) {
					leaves.add(new Kernel.Radial(r, ard, scope));
				}
				leaves.add(new Kernel.Periodic(ard, scope));
				leaves.add(new Kernel.Linear(ard, scope));
			}
		}
		leaves.add(new Kernel.Constant());
		leaves.add(new Kernel.Outputs(3, Kernel.Scope.of(3)));
		return random(random, depth, leaves);
	}

	private static Kernel random(SplittableRandom random, int depth, List<Kernel> leaves) {
		if (depth == 0 || random.nextInt(4) == 0) {
			return leaves.remove(random.nextInt(leaves.size()));
		}
		Kernel a = random(random, depth - 1, leaves);
		Kernel b = random(random, depth - 1, leaves);
		return random.nextBoolean() ? a.plus(b) : a.times(b);
	}

	/** @return n points of blocks 2, 3 and 1, the last one an output's number */
	static double[] points(SplittableRandom random, int n) {
		double[] x = new double[n * 6];
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < 5; c++) {
				x[i * 6 + c] = random.nextGaussian();
			}
			x[i * 6 + 5] = random.nextInt(3);
		}
		return x;
	}
}
