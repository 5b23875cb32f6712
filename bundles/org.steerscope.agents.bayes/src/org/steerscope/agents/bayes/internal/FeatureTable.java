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

import org.steerscope.data.Image;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Pca;

/**
 * Features of all candidates, learned without labels: a block of structure features that do not change when the image is turned, and a
 * block of principal components of the patches under a window, which do. Each block has total variance 1. Where all features would take
 * more than {@link #LARGEST} numbers, the first block is reduced to its principal components. Computed tile by tile. Immutable.
 */
final class FeatureTable implements FeatureExtractor.Features {

	/** Most numbers kept without reduction. */
	static final long LARGEST = 16_000_000;

	private static final int SAMPLE = 12_000;
	private static final int SAMPLED_TILES = 32;
	private static final int ORIENTED = 12;
	private static final int REDUCED_INVARIANT = 9;
	private static final int REDUCED_ORIENTED = 3;

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

	/** Extracts such features; needs no seed. */
	record Extractor(Blas blas) implements FeatureExtractor {

		@Override
		public FeatureTable extract(Image image, Candidates candidates, long seed) {
			return of(blas, new ImageTiles(image), candidates);
		}
	}

	/** Computes the features; a second per 100 000 candidates or so, and once over all rows of the image. */
	static FeatureTable of(Blas blas, ImageTiles image, Candidates candidates) {
		return of(blas, image, candidates, LARGEST);
	}

	/** As above with another limit. */
	static FeatureTable of(Blas blas, ImageTiles image, Candidates candidates, long largest) {
		int n = candidates.size();
		TileGrid grid = TileGrid.of(candidates);
		List<TileGrid.Tile> tiles = grid.tiles();
		Source source = new Source(image, candidates, grid);
		int d = source.invariant();
		Patches patches = source.patches;
		int p = patches.dimension();
		int every = Math.max(1, tiles.size() / SAMPLED_TILES);
		long held = 0;
		for (int t = every / 2; t < tiles.size(); t += every) {
			held += tiles.get(t).size();
		}
		int stride = Math.toIntExact(Math.max(1, (held + SAMPLE - 1) / SAMPLE));
		int most = Math.toIntExact(held / stride + 1);
		double[] sample = new double[most * d];
		double[] windowed = new double[most * p];
		int m = 0;
		long seen = 0;
		for (int t = every / 2; t < tiles.size(); t += every) {
			TileGrid.Tile tile = tiles.get(t);
			float[] features = source.invariant(tile);
			float[] patch = new float[p];
			for (int i = 0; i < tile.size(); i++, seen++) {
				if (seen % stride == 0) {
					for (int c = 0; c < d; c++) {
						sample[m * d + c] = features[i * d + c];
					}
					patches.read(grid.candidate(tile, i), patch, 0);
					for (int c = 0; c < p; c++) {
						windowed[m * p + c] = patch[c] * source.window[c];
					}
					m++;
				}
			}
		}
		Scaling scaling = Scaling.of(m, d, sample);
		scaling.apply(m, sample);
		boolean reduce = (long) n * (d + Math.min(ORIENTED, p)) > largest;
		Pca invariant = Pca.of(blas, m, d, sample, reduce ? Math.min(REDUCED_INVARIANT, d) : 2);
		Pca oriented = Pca.of(blas, m, p, windowed, reduce ? REDUCED_ORIENTED : ORIENTED);
		double total = 0;
		for (double v : oriented.variances()) {
			total += v;
		}
		float orientedScale = total > 0 ? (float) (1 / Math.sqrt(total)) : 0;
		int first = reduce ? invariant.size() : d;
		int second = oriented.size();
		int width = first + second;
		float[] values = new float[Math.toIntExact((long) n * width)];
		int[] shown = shown(n);
		float[][] map = new float[2][shown.length];
		int every2 = shown.length < 2 ? 1 : shown[1];
		for (TileGrid.Tile tile : tiles) {
			float[] features = source.invariant(tile);
			double[] scaled = new double[tile.across() * d];
			double[] raw = new double[tile.across() * p];
			float[] patch = new float[p];
			for (int row = 0; row < tile.down(); row++) {
				int from = row * tile.across();
				for (int i = 0; i < tile.across(); i++) {
					for (int c = 0; c < d; c++) {
						scaled[i * d + c] = features[(from + i) * d + c];
					}
					patches.read(grid.candidate(tile, from + i), patch, 0);
					for (int c = 0; c < p; c++) {
						raw[i * p + c] = patch[c] * source.window[c];
					}
				}
				scaling.apply(tile.across(), scaled);
				double[] turned = invariant.project(blas, tile.across(), scaled);
				double[] fixed = oriented.project(blas, tile.across(), raw);
				for (int i = 0; i < tile.across(); i++) {
					int candidate = grid.candidate(tile, from + i);
					int to = candidate * width;
					for (int c = 0; c < first; c++) {
						values[to + c] = (float) (reduce ? turned[i * first + c] : scaled[i * d + c]);
					}
					for (int c = 0; c < second; c++) {
						values[to + first + c] = (float) (fixed[i * second + c] * orientedScale);
					}
					if (candidate % every2 == 0) {
						map[0][candidate / every2] = (float) turned[i * invariant.size()];
						map[1][candidate / every2] = (float) turned[i * invariant.size() + Math.min(1, invariant.size() - 1)];
					}
				}
			}
		}
		return new FeatureTable(values, new int[] { first, second }, n, shown, map);
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
		return blocks[0] + blocks[1];
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

	/** What is computed of one tile. */
	private static final class Source {

		private final ImageTiles image;
		private final Candidates candidates;
		private final StructureFeatures structure;
		private final Patches patches;
		private final float[] window;

		Source(ImageTiles image, Candidates candidates, TileGrid grid) {
			this.image = image;
			this.candidates = candidates;
			this.structure = new StructureFeatures(candidates.patch());
			this.patches = new Patches(image, candidates);
			this.window = new float[patches.dimension()];
			double unit = candidates.patch() / 16.0;
			for (int i = 0; i < window.length; i++) {
				window[i] = (float) Math.exp(-patches.distance2(i) / (36 * unit * unit));
			}
		}

		int invariant() {
			return image.planes() * StructureFeatures.DIMENSION;
		}

		float[] invariant(TileGrid.Tile tile) {
			int step = candidates.step();
			int margin = structure.margin();
			int rows = (tile.down() - 1) * step + 1 + 2 * margin;
			int cols = (tile.across() - 1) * step + 1 + 2 * margin;
			int row = candidates.patch() / 2 + tile.row() * step - margin;
			int col = candidates.patch() / 2 + tile.col() * step - margin;
			float[] features = new float[tile.size() * invariant()];
			for (int p = 0; p < image.planes(); p++) {
				structure.compute(image.read(p, row, col, rows, cols), rows, cols, step, tile.down(), tile.across(), features,
						p * StructureFeatures.DIMENSION, invariant());
			}
			return features;
		}
	}
}
