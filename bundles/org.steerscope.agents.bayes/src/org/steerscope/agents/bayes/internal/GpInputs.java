/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.steerscope.data.Image;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.GpModel;
import org.steerscope.numerics.Kernel;
import org.steerscope.numerics.Pca;

/**
 * The inputs of {@code gp}: a table of features, followed, if asked for, by the place in units of the patch's edge as a block of its own.
 * Immutable.
 *
 * @param table features without the place; null if there are none
 * @param candidates all of them
 * @param placed whether the place follows
 */
record GpInputs(FeatureExtractor.Features table, Candidates candidates, boolean placed) implements FeatureExtractor.Features {

	private static final int COMPONENTS = 6;
	private static final int PCA_SAMPLE = 10_000;

	/** @return the inputs that the settings name */
	static GpInputs of(GpFeatures kind, Blas blas, Image overview, Candidates candidates) {
		return switch (kind) {
		case STRUCTURE_AND_COORDINATES -> new GpInputs(new FeatureTable.Extractor(blas).extract(overview, candidates, 0),
				candidates, true);
		case STRUCTURE -> new GpInputs(FeatureTable.of(blas, new ImageTiles(overview), candidates), candidates, false);
		case UNDIRECTED -> new GpInputs(FeatureTable.of(blas, new ImageTiles(overview), candidates, false, FeatureTable.LARGEST), candidates,
				false);
		case COORDINATES -> new GpInputs(null, candidates, true);
		case PATCH_PCA -> new GpInputs(components(blas, new Patches(new ImageTiles(overview), candidates), candidates.size()), candidates,
				false);
		};
	}

	/** Principal components of the patches, each of variance 1 over a sample of them, computed when they are read. */
	private static FeatureExtractor.Features components(Blas blas, Patches patches, int size) {
		int d = patches.dimension();
		int m = Math.min(size, PCA_SAMPLE);
		double[] sample = new double[m * d];
		double[] one = new double[d];
		for (int i = 0; i < m; i++) {
			patches.read((int) ((long) i * size / m), 1, one);
			System.arraycopy(one, 0, sample, i * d, d);
		}
		Pca pca = Pca.of(blas, m, d, sample, Math.min(COMPONENTS, d));
		return new FeatureExtractor.Features() {
			@Override
			public int dimension() {
				return pca.size();
			}

			@Override
			public void read(int from, int count, double[] into) {
				double[] raw = new double[count * d];
				patches.read(from, count, raw);
				double[] projected = pca.project(blas, count, raw);
				for (int i = 0; i < projected.length; i++) {
					double sd = Math.sqrt(pca.variances()[i % pca.size()]);
					into[i] = sd > 0 ? projected[i] / sd : 0;
				}
			}
		};
	}

	/** Every summand, on every block where it names none, times how the outputs go together. */
	private static Kernel together(Kernel kernel, int blocks, int outputs) {
		Kernel outer = new Kernel.Outputs(outputs, Kernel.Scope.of(blocks + 1));
		List<Kernel> terms = new ArrayList<>();
		for (Kernel t : kernel instanceof Kernel.Sum s ? s.terms() : List.of(kernel)) {
			boolean open = t.leaves().stream().anyMatch(l -> l.scope().equals(Kernel.Scope.EACH));
			for (int b = 1; b <= (open ? blocks : 1); b++) {
				terms.add((open ? t.on(Kernel.Scope.of(b)) : t).times(outer));
			}
		}
		return terms.size() == 1 ? terms.get(0) : new Kernel.Sum(terms);
	}

	/** @return number of candidates */
	int size() {
		return candidates.size();
	}

	@Override
	public int dimension() {
		return (table == null ? 0 : table.dimension()) + (placed ? 2 : 0);
	}

	@Override
	public int[] blocks() {
		int[] features = table == null ? new int[0] : table.blocks();
		return placed ? IntStream.concat(IntStream.of(features), IntStream.of(2)).toArray() : features;
	}

	@Override
	public void read(int from, int count, double[] into) {
		if (!placed) {
			table.read(from, count, into);
			return;
		}
		int width = dimension();
		int features = width - 2;
		if (features > 0) {
			table.read(from, count, into);
		}
		for (int i = count - 1; i >= 0; i--) {
			if (features > 0) {
				System.arraycopy(into, i * features, into, i * width, features);
			}
			into[i * width + features] = (double) candidates.row(from + i) / candidates.patch();
			into[i * width + features + 1] = (double) candidates.col(from + i) / candidates.patch();
		}
	}

	/** @return inputs of some candidates, one after another */
	double[] read(int[] some) {
		int width = dimension();
		double[] x = new double[some.length * width];
		double[] one = new double[width];
		for (int i = 0; i < some.length; i++) {
			read(some[i], 1, one);
			System.arraycopy(one, 0, x, i * width, width);
		}
		return x;
	}

	/**
	 * The model on these inputs. Beside features the place is expected to matter little unless the values speak for it, and over a patch or
	 * so: log ℓ ~ N(0, 1) in units of the patch, log a ~ N(−4, 2).
	 *
	 * @param further how many further scalars are learned as well; their number then follows the inputs
	 */
	GpModel model(Kernel kernel, int further) {
		GpModel model = further == 0 ? GpModel.standard(kernel, blocks())
				: GpModel.standard(together(kernel, blocks().length, further + 1),
						IntStream.concat(IntStream.of(blocks()), IntStream.of(1)).toArray());
		if (table == null || !placed) {
			return model;
		}
		String block = "@" + blocks().length;
		for (int p = 0; p < model.names().size(); p++) {
			String name = model.names().get(p);
			if (name.endsWith(block) || name.contains(block + "*")) {
				model = name.startsWith("log variance") ? model.withPrior(p, -4, 2) : model.withPrior(p, 0, 1);
			}
		}
		return model;
	}
}
