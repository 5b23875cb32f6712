/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.ImageShape;
import org.steerscope.run.PolicyContext;

/**
 * What a deep kernel gets of each candidate: inputs of the process that no network makes (structure features, position), in blocks of
 * total variance 1 each, and inputs of the network, about standardised. Immutable.
 */
final class DklInputs {

	/** Network inputs are kept for all candidates up to so many numbers. */
	private static final long KEPT = 8_000_000;

	private final Candidates candidates;
	private final FeatureTable table;
	private final Patches patches;
	private final boolean structure;
	private final boolean coordinates;
	private final boolean onStructure;
	private final float[] kept;

	/**
	 * @param structure whether structure features are inputs of the process
	 * @param coordinates whether the position is
	 * @param onStructure whether the network looks at structure features, else at patches
	 */
	DklInputs(Blas blas, PolicyContext context, boolean structure, boolean coordinates, boolean onStructure) {
		this.candidates = context.candidates();
		this.coordinates = coordinates;
		this.onStructure = onStructure;
		this.table = structure || onStructure
				? new FeatureTable.Extractor(blas).extract(context.overview(), candidates, context.seed())
				: null;
		this.structure = structure;
		this.patches = new Patches(new ImageTiles(context.overview()), candidates);
		int width = network();
		float[] all = null;
		if (!onStructure && (long) candidates.size() * width <= KEPT) {
			all = new float[candidates.size() * width];
			for (int i = 0; i < candidates.size(); i++) {
				patches.read(i, all, i * width);
			}
		}
		kept = all;
	}

	/** @return number of candidates */
	int size() {
		return candidates.size();
	}

	/** @return lengths of the blocks no network makes */
	int[] blocks() {
		int[] b = structure ? table.blocks() : new int[0];
		if (coordinates) {
			b = java.util.Arrays.copyOf(b, b.length + 1);
			b[b.length - 1] = 2;
		}
		return b;
	}

	/** @return how many inputs no network makes */
	int fixed() {
		return (structure ? table.dimension() : 0) + (coordinates ? 2 : 0);
	}

	/** @return inputs of the network */
	int network() {
		return onStructure ? table.dimension() : patches.dimension();
	}

	/** @return the features by which to tell candidates apart without labels */
	FeatureExtractor.Features features() {
		return structure ? table : patches;
	}

	/** @return shape of a patch as the network sees it */
	ImageShape image() {
		return patches.shape();
	}

	/** @return count × fixed */
	double[] fixed(int from, int count) {
		int width = fixed();
		double[] x = new double[count * width];
		if (structure) {
			int d = table.dimension();
			if (d == width) {
				table.read(from, count, x);
			} else {
				double[] part = new double[count * d];
				table.read(from, count, part);
				for (int i = 0; i < count; i++) {
					System.arraycopy(part, i * d, x, i * width, d);
				}
			}
		}
		if (coordinates) {
			double rows = candidates.gridRows();
			double cols = candidates.gridCols();
			double scale = Math.sqrt(12 / (rows * rows + cols * cols)); // a uniform position has variance edge²/12
			for (int i = 0; i < count; i++) {
				int c = from + i;
				x[i * width + width - 2] = (c / candidates.gridCols() - 0.5 * (rows - 1)) * scale;
				x[i * width + width - 1] = (c % candidates.gridCols() - 0.5 * (cols - 1)) * scale;
			}
		}
		return x;
	}

	/** @return count × network */
	float[] network(int from, int count) {
		int width = network();
		float[] x = new float[count * width];
		if (kept != null) {
			System.arraycopy(kept, from * width, x, 0, x.length);
		} else if (onStructure) {
			double[] d = new double[x.length];
			table.read(from, count, d);
			float scale = (float) Math.sqrt(0.5 * width);
			for (int i = 0; i < x.length; i++) {
				x[i] = (float) d[i] * scale;
			}
		} else {
			for (int i = 0; i < count; i++) {
				patches.read(from + i, x, i * width);
			}
		}
		return x;
	}

	/** @return the same of scattered candidates */
	double[] fixed(int[] which) {
		int width = fixed();
		double[] x = new double[which.length * width];
		for (int i = 0; i < which.length; i++) {
			System.arraycopy(fixed(which[i], 1), 0, x, i * width, width);
		}
		return x;
	}

	/** @return the same of scattered candidates */
	float[] network(int[] which) {
		int width = network();
		float[] x = new float[which.length * width];
		for (int i = 0; i < which.length; i++) {
			System.arraycopy(network(which[i], 1), 0, x, i * width, width);
		}
		return x;
	}
}
