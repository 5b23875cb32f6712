/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.steerscope.data.Image;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Parallel;
import org.steerscope.numerics.Pca;

/**
 * Features of all candidates, learned without labels: a block of structure features that do not change when the image is turned, a
 * block of principal components of the patches under a window, which do, and a block of structure features that tell which way things
 * run. Each block has total variance 1. Where all features would take more than {@link #LARGEST} numbers, the blocks are reduced to
 * their first principal components. Computed tile by tile. Immutable.
 */
final class FeatureTable implements FeatureExtractor.Features {

	/** Most numbers kept without reduction. */
	static final long LARGEST = 16_000_000;

	private static final int ORIENTED = 12;
	private static final int REDUCED_INVARIANT = 9;
	private static final int REDUCED_ORIENTED = 3;
	private static final int REDUCED_DIRECTIONS = 3;

	private final float[] values;
	private final int[] blocks;
	private final int size;
	private final float[][] map;
	private final int[] shown;

	private FeatureTable(float[] values, int[] blocks, int size, int[] shown, float[][] map) {
		this.values = values;
		this.blocks = blocks;
		this.size = size;
		this.shown = shown;
		this.map = map;
	}

	/** Extracts such features of every channel and of its local contrast; needs no seed. */
	record Extractor(Blas blas) implements FeatureExtractor {

		@Override
		public FeatureTable extract(Image image, Candidates candidates, long seed) {
			return of(blas, new ImageTiles(LocalContrast.add(image, candidates)), candidates);
		}
	}

	/** Computes the features: once over all pixels of the image, in tiles shared among threads. The same bits on any number of them. */
	static FeatureTable of(Blas blas, ImageTiles image, Candidates candidates) {
		return of(blas, image, candidates, true, LARGEST);
	}

	/** As above, or without the third block, and with another limit. */
	static FeatureTable of(Blas blas, ImageTiles image, Candidates candidates, boolean directed, long largest) {
		int n = candidates.size();
		FeatureSource source = new FeatureSource(image, candidates);
		FeatureSample sample = FeatureSample.of(blas, source);
		int d = source.invariants();
		int all = source.structures();
		int p = source.patches().dimension();
		boolean reduce = (long) n * (all + Math.min(ORIENTED, p)) > largest;
		double[] unturned = sample.columns(0, d);
		double[] turning = sample.columns(d, all);
		Scaling scaling = Scaling.of(sample.size(), d, unturned);
		scaling.apply(sample.size(), unturned);
		Scaling directions = Scaling.of(sample.size(), all - d, turning);
		directions.apply(sample.size(), turning);
		Pca[] each = new Pca[3];
		Parallel.run(blas, each.length, () -> i -> each[i] = switch (i) {
		case 0 -> Pca.of(blas, sample.size(), p, sample.windowed(), reduce ? REDUCED_ORIENTED : ORIENTED);
		case 1 -> Pca.of(blas, sample.size(), d, unturned, reduce ? Math.min(REDUCED_INVARIANT, d) : 2);
		default -> Pca.of(blas, sample.size(), all - d, turning, REDUCED_DIRECTIONS);
		});
		Pca oriented = each[0];
		Pca invariant = each[1];
		Pca direction = each[2];
		double total = 0;
		for (double v : oriented.variances()) {
			total += v;
		}
		PatchComponents components = new PatchComponents(image, candidates, source.patches(), source.window(), oriented,
				total > 0 ? 1 / Math.sqrt(total) : 0);
		int first = reduce ? invariant.size() : d;
		int second = first + components.size();
		int third = !directed ? 0 : reduce ? direction.size() : all - d;
		int width = second + third;
		float[] values = new float[Math.toIntExact((long) n * width)];
		int[] shown = shown(n);
		int every = shown.length < 2 ? 1 : shown[1];
		float[][] map = new float[2][shown.length];
		TileGrid grid = source.grid();
		List<TileGrid.Tile> tiles = grid.tiles();
		int line = candidates.gridCols() * width;
		Parallel.run(blas, tiles.size(), () -> {
			float[] raw = new float[grid.largest() * all];
			double[] scaled = new double[grid.edge() * d];
			double[] directional = new double[grid.edge() * (all - d)];
			return t -> {
				TileGrid.Tile tile = tiles.get(t);
				source.structure(tile, raw);
				components.compute(tile, values, grid.candidate(tile, 0) * width + first, width, line);
				for (int row = 0; row < tile.down(); row++) {
					int count = tile.across();
					for (int i = 0, from = row * count * all; i < count; i++) {
						for (int c = 0; c < d; c++) {
							scaled[i * d + c] = raw[from++];
						}
						for (int c = 0; c < all - d; c++) {
							directional[i * (all - d) + c] = raw[from++];
						}
					}
					scaling.apply(count, scaled);
					directions.apply(count, directional);
					double[] turned = invariant.project(blas, count, scaled);
					double[] ways = reduce && directed ? direction.project(blas, count, directional) : directional;
					int candidate = grid.candidate(tile, row * count);
					for (int i = 0; i < count; i++, candidate++) {
						int to = candidate * width;
						for (int c = 0; c < first; c++) {
							values[to + c] = (float) (reduce ? turned[i * first + c] : scaled[i * d + c]);
						}
						for (int c = 0; c < third; c++) {
							values[to + second + c] = (float) ways[i * third + c];
						}
						if (candidate % every == 0) {
							map[0][candidate / every] = (float) turned[i * invariant.size()];
							map[1][candidate / every] = (float) turned[i * invariant.size() + Math.min(1, invariant.size() - 1)];
						}
					}
				}
			};
		});
		return new FeatureTable(values, directed ? new int[] { first, components.size(), third } : new int[] { first, components.size() }, n,
				shown, map);
	}

	private static int[] shown(int n) {
		int every = (n + 19_999) / 20_000;
		int[] shown = new int[(n + every - 1) / every];
		for (int i = 0; i < shown.length; i++) {
			shown[i] = i * every;
		}
		return shown;
	}

	@Override
	public int[] blocks() {
		return blocks.clone();
	}

	/** @return number of candidates */
	int size() {
		return size;
	}

	@Override
	public int dimension() {
		return IntStream.of(blocks).sum();
	}

	/** @return numbers of the candidates of {@link #map} */
	int[] shown() {
		return shown;
	}

	/** @return the first two principal components of the structure features of some candidates, for people */
	float[][] map() {
		return map;
	}

	@Override
	public void read(int from, int count, double[] into) {
		int width = dimension();
		for (int i = 0; i < count * width; i++) {
			into[i] = values[from * width + i];
		}
	}
}
