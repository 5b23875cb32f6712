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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.ProblemException;
import org.steerscope.numerics.Kernel.Scope;
import org.steerscope.numerics.KernelParameter.Kind;

/**
 * A kernel on given blocks of inputs, ready for use: its hyper-parameters (all lengths first, then periods, weights, variances), values,
 * and the gradient of weighted sums of values. Immutable.
 */
public final class KernelTree {

	private static final int MOST_LEAVES = 256;
	private static final int MOST_PARAMETERS = 2048;

	/** A hyper-parameter as it is found in the tree; its place in theta is known when all are found. */
	private record Slot(KernelParameter parameter, int group) {
	}

	private final int[] starts;
	private final Kernel kernel;
	private final List<KernelParameter> parameters;
	private final KernelNode root;
	private final int buffers;

	/**
	 * @param kernel the expression
	 * @param blocks number of inputs in each block
	 * @throws ProblemException if the kernel names blocks that are not there
	 */
	public KernelTree(Kernel kernel, int... blocks) {
		starts = new int[blocks.length + 1];
		for (int b = 0; b < blocks.length; b++) {
			starts[b + 1] = starts[b] + blocks[b];
		}
		this.kernel = expand(kernel);
		int leaves = this.kernel.leaves().size();
		if (leaves > MOST_LEAVES) {
			throw new ProblemException("%d kernels on %d blocks are too many".formatted(leaves, blocks.length), "kernel " + kernel.text(),
					"Use at most %d, or name blocks with @".formatted(MOST_LEAVES));
		}
		Builder found = new Builder(null);
		found.node(this.kernel, true);
		List<Slot> sorted = new ArrayList<>(found.slots);
		if (sorted.size() > MOST_PARAMETERS) {
			throw new ProblemException("%d hyper-parameters are too many".formatted(sorted.size()), "kernel " + kernel.text(),
					"Use at most %d: leave (ard) away".formatted(MOST_PARAMETERS));
		}
		sorted.sort(Comparator.comparing(s -> s.parameter.kind()));
		int[] places = new int[found.groups];
		for (int i = sorted.size() - 1; i >= 0; i--) {
			places[sorted.get(i).group] = i;
		}
		parameters = sorted.stream().map(Slot::parameter).toList();
		Builder builder = new Builder(places);
		root = builder.node(this.kernel, true);
		buffers = builder.buffers;
	}

	/** A summand that names no block becomes one for every block. */
	private Kernel expand(Kernel k) {
		List<Kernel> terms = new ArrayList<>();
		for (Kernel t : k instanceof Kernel.Sum s ? s.terms() : List.of(k)) {
			List<Kernel> leaves = t.leaves();
			long open = leaves.stream().filter(l -> l.scope().equals(Scope.EACH)).count();
			long named = leaves.stream().filter(l -> !(l instanceof Kernel.Constant) && !l.scope().equals(Scope.EACH)).count();
			if (open > 0 && named > 0 && starts.length > 2) {
				throw new ProblemException("Some factors of '%s' name a block and some do not".formatted(t.text()), "kernel " + k.text(),
						"Give each a block, such as @1 or @all");
			}
			for (int b = 1; b < (open > 0 ? starts.length : 2); b++) {
				terms.add(open > 0 ? t.on(Scope.of(b)) : t);
			}
		}
		return terms.size() == 1 ? terms.get(0) : new Kernel.Sum(terms);
	}

	/** Makes the nodes; once to find the hyper-parameters, and again when their places are known. */
	private final class Builder {

		private final int[] places;
		private final List<Slot> slots = new ArrayList<>();
		private int groups;
		private int buffers;

		Builder(int[] places) {
			this.places = places;
		}

		/** Takes neighbouring hyper-parameters. */
		private int take(int count, Kind kind, double mean, double sd, String name) {
			for (int i = 0; i < count; i++) {
				slots.add(new Slot(new KernelParameter(count == 1 ? name : name + ", " + (i + 1), kind, mean, sd), groups));
			}
			groups++;
			return places == null ? 0 : places[groups - 1];
		}

		private int buffers(int count) {
			buffers += count;
			return buffers - count;
		}

		private KernelNode scaled(KernelNode inner, Kernel k, boolean summand) {
			return summand ? new KernelNode.Scaled(take(1, Kind.VARIANCE, 0, 1, "log variance of " + k.text()), inner) : inner;
		}

		KernelNode node(Kernel k, boolean summand) {
			return switch (k) {
			case Kernel.Sum s -> new KernelNode.Added(s.terms().stream().map(t -> node(t, true)).toArray(KernelNode[]::new),
					buffers(1));
			case Kernel.Product p -> {
				boolean scaled = p.factors().stream().anyMatch(
						f -> f instanceof Kernel.Sum || f instanceof Kernel.Outputs || f instanceof Kernel.Linear l && l.ard());
				KernelNode[] factors = p.factors().stream().map(f -> node(f, false)).toArray(KernelNode[]::new);
				yield scaled(new KernelNode.Multiplied(factors, buffers(factors.length + 1)), k, summand && !scaled);
			}
			case Kernel.Constant c -> scaled(new KernelNode.One(), k, summand);
			default -> leaf(k, summand, from(k.scope(), k), to(k.scope(), k));
			};
		}

		private KernelNode leaf(Kernel k, boolean summand, int from, int to) {
			double length = Math.sqrt(2);
			double spread = Math.sqrt(3);
			return switch (k) {
			case Kernel.Radial r -> {
				int lengths = take(r.ard() ? to - from : 1, Kind.LENGTH, length, spread, "log length of " + k.text());
				yield scaled(r.ard() ? new KernelLeaf.Anisotropic(r.shape(), from, to, lengths, buffers(3))
						: new KernelLeaf.Isotropic(r.shape(), from, to, lengths, buffers(3)), k, summand);
			}
			case Kernel.Periodic p -> {
				int count = p.ard() ? to - from : 1;
				int lengths = take(count, Kind.LENGTH, 0, 1, "log length of " + k.text());
				int periods = take(count, Kind.PERIOD, 0, 1, "log period of " + k.text());
				yield scaled(new KernelLeaf.Repeating(from, to, p.ard(), lengths, periods, buffers(1)), k, summand);
			}
			case Kernel.Linear l -> l.ard()
					? new KernelLeaf.Straight(from, to, take(to - from, Kind.VARIANCE, 0, 1, "log variance of " + k.text()), buffers(1))
					: scaled(new KernelLeaf.Straight(from, to, -1, buffers(1)), k, summand);
			case Kernel.Outputs o -> {
				if (to - from != 1) {
					throw new ProblemException("The numbers of outputs are one input, not %d".formatted(to - from),
							"kernel " + k.text(), "Name the block that holds them");
				}
				yield outputs(o, from);
			}
			default -> throw new IllegalStateException(k.text());
			};
		}

		private KernelNode outputs(Kernel.Outputs o, int from) {
			int weights = take(o.outputs(), Kind.WEIGHT, 1, 1, "weight of output in " + o.text());
			int variances = take(o.outputs(), Kind.VARIANCE, -1, 1, "log variance of output in " + o.text());
			return new KernelLeaf.Coregionalised(from, o.outputs(), weights, variances);
		}
	}

	private int from(Scope s, Kernel k) {
		if (s.first() >= starts.length) {
			throw new ProblemException("There is no block %d of inputs".formatted(s.first()), "kernel " + k.text(),
					"Name one of %d".formatted(starts.length - 1));
		}
		return starts[s.first() - 1];
	}

	private int to(Scope s, Kernel k) {
		if (s.last() >= starts.length && s.last() != Integer.MAX_VALUE) {
			throw new ProblemException("There is no block %d of inputs".formatted(s.last()), "kernel " + k.text(),
					"Name one of %d".formatted(starts.length - 1));
		}
		return starts[Math.min(s.last(), starts.length - 1)];
	}

	/** @return the expression, with a summand for every block */
	public Kernel kernel() {
		return kernel;
	}

	KernelNode root() {
		return root;
	}

	/** @return number of inputs */
	public int dimension() {
		return starts[starts.length - 1];
	}

	/** @return the hyper-parameters, in their order */
	public List<KernelParameter> parameters() {
		return parameters;
	}

	/** @return the shape of the kernel if it is nothing but one radial kernel with one length on each block; then theta is [log ℓ_b …, log a_b …] */
	public Optional<RadialKernel> additive() {
		List<Kernel> terms = kernel instanceof Kernel.Sum s ? s.terms() : List.of(kernel);
		if (terms.size() == starts.length - 1 && terms.get(0) instanceof Kernel.Radial first) {
			for (int b = 0; b < terms.size(); b++) {
				if (!terms.get(b).equals(new Kernel.Radial(first.shape(), false, Scope.of(b + 1)))) {
					return Optional.empty();
				}
			}
			return Optional.of(first.shape());
		}
		return Optional.empty();
	}

	/** @return whether every point has the same variance */
	boolean isStationary() {
		return kernel.leaves().stream()
				.allMatch(k -> k instanceof Kernel.Constant || k instanceof Kernel.Radial || k instanceof Kernel.Periodic);
	}

	/** @return whether the kernel needs nothing but the distances of points */
	boolean isIsotropic() {
		return kernel.leaves().stream().allMatch(k -> k instanceof Kernel.Constant || k instanceof Kernel.Radial r && !r.ard());
	}

	private KernelNode.Pass pass(KernelRows rows, double[] theta, double[] gradient, double[] dLeft, double[] dRight) {
		return new KernelNode.Pass(rows, theta, gradient, dLeft, dRight, new double[buffers][]);
	}

	/**
	 * The values of all rows, plus a constant.
	 *
	 * @param stride distance of the rows' beginnings in into
	 */
	void values(KernelRows rows, double[] theta, double offset, double[] into, int stride) {
		KernelNode.Pass pass = pass(rows, theta, null, null, null);
		double[] row = new double[rows.width()];
		for (int i = 0; i < rows.rows(); i++) {
			root.values(pass, i, row);
			int at = i * stride;
			int count = rows.count(i);
			for (int j = 0; j < count; j++) {
				into[at + j] = row[j] + offset;
			}
		}
	}

	/** Weights of one row of pairs. */
	@FunctionalInterface
	interface Weights {

		void row(int i, double[] into);
	}

	/**
	 * Adds the gradient of Σ w_ij k_ij.
	 *
	 * @param gradient with respect to theta
	 * @param dLeft with respect to the left points; may be null
	 * @param dRight with respect to the right points; may be null, may be dLeft
	 */
	void backward(KernelRows rows, double[] theta, Weights weights, double[] gradient, double[] dLeft, double[] dRight) {
		KernelNode.Pass pass = pass(rows, theta, gradient, dLeft, dRight);
		double[] w = new double[rows.width()];
		for (int i = 0; i < rows.rows(); i++) {
			weights.row(i, w);
			root.backward(pass, i, w, 1);
		}
	}

	/**
	 * Covariance of n points with m others.
	 *
	 * @return n × m
	 */
	public double[] cross(Blas blas, double[] theta, int n, double[] x, int m, double[] points) {
		double[] k = new double[n * m];
		values(KernelRows.cross(blas, dimension(), n, x, m, points), theta, 0, k, m);
		return k;
	}

	/**
	 * Covariance of n points with each other.
	 *
	 * @return n × n, symmetric
	 */
	public double[] square(double[] theta, int n, double[] x) {
		double[] k = new double[n * n];
		values(KernelRows.symmetric(dimension(), n, x), theta, 0, k, n);
		double[] diagonal = diagonal(theta, n, x);
		for (int i = 0; i < n; i++) {
			k[i * n + i] = diagonal[i];
			for (int j = 0; j < i; j++) {
				k[j * n + i] = k[i * n + j];
			}
		}
		return k;
	}

	/** @return the variance of each of n points */
	public double[] diagonal(double[] theta, int n, double[] x) {
		double[] k = new double[n];
		values(KernelRows.diagonal(dimension(), n, x), theta, 0, k, 1);
		return k;
	}

	/**
	 * The gradient of Σ_ij W_ij K_ij between n points and m others.
	 *
	 * @param w n × m
	 * @param gradient with respect to theta; added to
	 * @param dx with respect to the n points, n × dimension; added to; may be null
	 * @param dPoints with respect to the m points; added to; may be null
	 */
	public void backward(Blas blas, double[] theta, int n, double[] x, int m, double[] points, double[] w, double[] gradient, double[] dx,
			double[] dPoints) {
		backward(KernelRows.cross(blas, dimension(), n, x, m, points), theta,
				(i, into) -> System.arraycopy(w, i * m, into, 0, m), gradient, dx, dPoints);
	}
}
