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
import java.util.stream.Collectors;

import org.steerscope.data.ProblemException;

/**
 * A covariance function as an expression: leaves, sums and products. Its text form is read by {@link #parse}:
 *
 * <pre>
 * rbf  matern12  matern32  matern52  periodic  linear  constant  outputs(3)
 * matern52(ard)           one length scale per input instead of one for all
 * matern52@2              on the second block of inputs; @1-2 on two neighbouring blocks taken together, @all on all
 * matern52*periodic+linear, (rbf+linear)*periodic
 * </pre>
 *
 * A summand that names no block stands for the sum of itself over all blocks, each with its own hyper-parameters. Every summand has a
 * variance, factors of a product have none of their own. Immutable.
 */
public sealed interface Kernel {

	/**
	 * The inputs a leaf looks at: neighbouring blocks, taken together.
	 *
	 * @param first block, from 1; 0 for each block in turn
	 * @param last block, {@link Integer#MAX_VALUE} for the last there is
	 */
	record Scope(int first, int last) {

		/** Each block in turn. */
		public static final Scope EACH = new Scope(0, 0);
		/** All blocks taken together. */
		public static final Scope ALL = new Scope(1, Integer.MAX_VALUE);

		/** @throws IllegalArgumentException if the blocks are in the wrong order */
		public Scope {
			if (first < 0 || last < first) {
				throw new IllegalArgumentException("Blocks %d to %d do not follow each other".formatted(first, last));
			}
		}

		/** @return one block, from 1 */
		public static Scope of(int block) {
			return new Scope(block, block);
		}

		String text() {
			return first == 0 ? "" : equals(ALL) ? "@all" : first == last ? "@" + first : "@" + first + "-" + last;
		}
	}

	/**
	 * A function of the scaled distance.
	 *
	 * @param shape of it
	 * @param ard whether every input has a length scale of its own
	 * @param scope its inputs
	 */
	record Radial(RadialKernel shape, boolean ard, Scope scope) implements Kernel {

		@Override
		public String text() {
			return shape.name().toLowerCase(java.util.Locale.ROOT) + (ard ? "(ard)" : "") + scope.text();
		}
	}

	/**
	 * exp(−2 Σ_c sin²(π(x_c − x'_c)/p)/ℓ²) (MacKay 1998): repeats itself after the period p.
	 *
	 * @param ard whether every input has a length scale and a period of its own
	 * @param scope its inputs
	 */
	record Periodic(boolean ard, Scope scope) implements Kernel {

		@Override
		public String text() {
			return "periodic" + (ard ? "(ard)" : "") + scope.text();
		}
	}

	/**
	 * x·x': straight lines through the origin; with one variance per input instead of one for all where asked for.
	 *
	 * @param ard whether every input has a variance of its own
	 * @param scope its inputs
	 */
	record Linear(boolean ard, Scope scope) implements Kernel {

		@Override
		public String text() {
			return "linear" + (ard ? "(ard)" : "") + scope.text();
		}
	}

	/** 1 everywhere: a common offset. */
	record Constant() implements Kernel {

		@Override
		public String text() {
			return "constant";
		}
	}

	/**
	 * Covariance B = w·wᵀ + diag(v) of several outputs (intrinsic coregionalisation, Bonilla, Chai and Williams 2007). The one input it
	 * looks at holds the number of the output, from 0.
	 *
	 * @param outputs how many
	 * @param scope the block of that input
	 */
	record Outputs(int outputs, Scope scope) implements Kernel {

		/** @throws IllegalArgumentException if the number of outputs is not from 1 to 32 */
		public Outputs {
			if (outputs < 1 || outputs > 32) {
				throw new IllegalArgumentException("%d outputs are not from 1 to 32".formatted(outputs));
			}
		}

		@Override
		public String text() {
			return "outputs(" + outputs + ")" + scope.text();
		}
	}

	/**
	 * The sum of kernels.
	 *
	 * @param terms at least one
	 */
	record Sum(List<Kernel> terms) implements Kernel {

		/** @throws IllegalArgumentException if there is no term */
		public Sum {
			terms = flat(terms, Sum.class);
		}

		@Override
		public String text() {
			return terms.stream().map(Kernel::text).collect(Collectors.joining("+"));
		}
	}

	/**
	 * The product of kernels.
	 *
	 * @param factors at least one
	 */
	record Product(List<Kernel> factors) implements Kernel {

		/** @throws IllegalArgumentException if there is no factor */
		public Product {
			factors = flat(factors, Product.class);
		}

		@Override
		public String text() {
			return factors.stream().map(k -> k instanceof Sum ? "(" + k.text() + ")" : k.text()).collect(Collectors.joining("*"));
		}
	}

	/** @return the text that {@link #parse} makes this kernel of */
	String text();

	/** @return the text as people write it: “Matérn 5/2” for “matern52”, and so on; not to be parsed */
	default String label() {
		return text().replaceAll("matern([135])2", "Matérn $1/2").replace("rbf", "RBF").replace("*", " × ").replace("+", " + ");
	}

	/** @return a radial kernel with one length scale on each block */
	static Kernel of(RadialKernel shape) {
		return new Radial(shape, false, Scope.EACH);
	}

	/**
	 * Reads a kernel's text form.
	 *
	 * @throws ProblemException if it cannot be understood
	 */
	static Kernel parse(String text) {
		return new KernelParser(text).parse();
	}

	/** @return this + other */
	default Kernel plus(Kernel other) {
		return new Sum(List.of(this, other));
	}

	/** @return this × other */
	default Kernel times(Kernel other) {
		return new Product(List.of(this, other));
	}

	/** @return this kernel where every leaf that names no block gets these */
	default Kernel on(Scope scope) {
		return switch (this) {
		case Radial k -> k.scope.first == 0 ? new Radial(k.shape, k.ard, scope) : k;
		case Periodic k -> k.scope.first == 0 ? new Periodic(k.ard, scope) : k;
		case Linear k -> k.scope.first == 0 ? new Linear(k.ard, scope) : k;
		case Outputs k -> k.scope.first == 0 ? new Outputs(k.outputs, scope) : k;
		case Constant k -> k;
		case Sum k -> new Sum(k.terms.stream().map(t -> t.on(scope)).toList());
		case Product k -> new Product(k.factors.stream().map(t -> t.on(scope)).toList());
		};
	}

	/** @return the leaves, from left to right */
	default List<Kernel> leaves() {
		return switch (this) {
		case Sum k -> k.terms.stream().flatMap(t -> t.leaves().stream()).toList();
		case Product k -> k.factors.stream().flatMap(t -> t.leaves().stream()).toList();
		default -> List.of(this);
		};
	}

	/** @return the inputs a leaf looks at; {@link Scope#ALL} for those that look at none and for sums and products */
	default Scope scope() {
		return Scope.ALL;
	}

	private static List<Kernel> flat(List<Kernel> parts, Class<? extends Kernel> type) {
		List<Kernel> all = new ArrayList<>();
		for (Kernel k : parts) {
			if (!type.isInstance(k)) {
				all.add(k);
			} else {
				all.addAll(k instanceof Sum s ? s.terms : ((Product) k).factors);
			}
		}
		if (all.isEmpty()) {
			throw new IllegalArgumentException("A sum or a product of no kernels");
		}
		return List.copyOf(all);
	}
}
