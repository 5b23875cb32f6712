/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.numerics.Blas;

class FeatureTableTest {

	private final Blas blas = Blas.open(1);

	private static Image image(int rows, int cols, float[] values) {
		return Image.of(PixelGrid.uncalibrated(rows, cols), List.of(new Image.Plane("a", Unit.ONE)), List.of(values), List.of(),
				true);
	}

	private static float[] ramp(int rows, int cols) {
		float[] v = new float[rows * cols];
		for (int i = 0; i < v.length; i++) {
			int r = i / cols;
			int c = i % cols;
			v[i] = (float) (Math.sin(0.3 * r) + Math.cos(0.2 * c) * Math.sin(0.05 * r * c));
		}
		return v;
	}

	@Test
	void structureFeaturesDoNotSeeARightAngleTurn() {
		int n = 96;
		float[] v = ramp(n, n);
		float[] turned = new float[n * n];
		for (int r = 0; r < n; r++) {
			for (int c = 0; c < n; c++) {
				turned[c * n + n - 1 - r] = v[r * n + c];
			}
		}
		StructureFeatures features = new StructureFeatures(16);
		int margin = features.margin();
		float[] a = new float[StructureFeatures.DIMENSION];
		float[] b = new float[StructureFeatures.DIMENSION];
		int edge = 2 * margin + 1;
		features.compute(new ImageTiles(image(n, n, v)).read(0, 40 - margin, 50 - margin, edge, edge), edge, edge, 1, 1, 1, a, 0,
				a.length);
		features.compute(new ImageTiles(image(n, n, turned)).read(0, 50 - margin, n - 1 - 40 - margin, edge, edge), edge, edge, 1,
				1, 1, b, 0, b.length);
		assertThat(b).containsExactly(a, within(2e-4f));
	}

	@Test
	void tilesGiveWhatAWholeImageGives() {
		int rows = 60;
		int cols = 420;
		Candidates candidates = new Candidates(rows, cols, 16, 3);
		ImageTiles image = new ImageTiles(image(rows, cols, ramp(rows, cols)));
		FeatureTable table = FeatureTable.of(blas, image, candidates);
		assertThat(TileGrid.of(candidates).tiles()).hasSizeGreaterThan(2);
		StructureFeatures features = new StructureFeatures(16);
		int edge = 2 * features.margin() + 1;
		double[] all = new double[table.size() * table.dimension()];
		table.read(0, table.size(), all);
		// a column of the table is a straight line of the raw feature: compare a third point with two others
		int[] some = { 5, candidates.size() / 2, candidates.size() - 1 };
		double[][] raw = new double[3][];
		for (int k = 0; k < 3; k++) {
			float[] one = new float[StructureFeatures.DIMENSION];
			features.compute(image.read(0, candidates.row(some[k]) - features.margin(),
					candidates.col(some[k]) - features.margin(), edge, edge), edge, edge, 1, 1, 1, one, 0, one.length);
			raw[k] = new double[one.length];
			for (int c = 0; c < one.length; c++) {
				raw[k][c] = one[c];
			}
		}
		for (int c = 0; c < StructureFeatures.DIMENSION; c++) {
			double slope = (all[some[1] * table.dimension() + c] - all[some[0] * table.dimension() + c]) * (raw[2][c] - raw[0][c]);
			double same = (all[some[2] * table.dimension() + c] - all[some[0] * table.dimension() + c]) * (raw[1][c] - raw[0][c]);
			assertThat(slope).as("feature " + c).isCloseTo(same, within(1e-3));
		}
	}

	@Test
	void aLargeMapIsReducedToTwelveNumbersPerCandidate() {
		Candidates candidates = new Candidates(80, 90, 16, 1);
		FeatureTable table = FeatureTable.of(blas, new ImageTiles(image(80, 90, ramp(80, 90))), candidates, 1000);
		assertThat(table.dimension()).isEqualTo(12);
		double[] one = new double[12];
		table.read(candidates.size() - 1, 1, one);
		assertThat(one).doesNotContain(Double.NaN).contains(one[0]);
	}

	@Test
	void holesAndFlatChannelsGiveNumbers() {
		float[] v = ramp(40, 40);
		v[777] = Float.NaN;
		v[20] = Float.POSITIVE_INFINITY;
		float[] flat = new float[1600];
		java.util.Arrays.fill(flat, 7);
		Image image = Image.of(PixelGrid.uncalibrated(40, 40),
				List.of(new Image.Plane("a", Unit.ONE), new Image.Plane("b", Unit.ONE)), List.of(v, flat), List.of(), true);
		FeatureTable table = FeatureTable.of(blas, new ImageTiles(image), new Candidates(40, 40, 16, 2));
		double[] all = new double[table.size() * table.dimension()];
		table.read(0, table.size(), all);
		assertThat(java.util.Arrays.stream(all).allMatch(Double::isFinite)).isTrue();
	}

	@Test
	void largePatchesAreAveragedDown() {
		Candidates candidates = new Candidates(200, 200, 96, 8);
		ImageTiles image = new ImageTiles(image(200, 200, ramp(200, 200)));
		Patches patches = new Patches(image, candidates);
		assertThat(patches.dimension()).isBetween(100, Patches.LARGEST);
		float[] vector = new float[patches.dimension()];
		patches.read(3, vector, 0);
		float[] window = image.read(0, candidates.row(3) - 48, candidates.col(3) - 48, 96, 96);
		int pool = 96 / (int) Math.sqrt(patches.dimension());
		float sum = 0;
		for (int i = 0; i < pool * pool; i++) {
			sum += window[i / pool * 96 + i % pool];
		}
		assertThat(vector[0]).isCloseTo(sum / (pool * pool), within(1e-5f));
	}
}
