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
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Pca;

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
	void aRightAngleTurnChangesOnlyTheSignsOfDirections() {
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
		features.compute(new ImageTiles(image(n, n, v)).readRows(0, 40 - margin, 50 - margin, edge, edge), 1, 1, 1, a, 0, a.length);
		features.compute(new ImageTiles(image(n, n, turned)).readRows(0, 50 - margin, n - 1 - 40 - margin, edge, edge), 1, 1, 1, b,
				0, b.length);
		assertThat(Math.abs(a[StructureFeatures.INVARIANT])).isGreaterThan(0.01f);
		for (int c = StructureFeatures.INVARIANT; c < a.length; c++) {
			a[c] = -a[c];
		}
		assertThat(b).containsExactly(a, within(2e-4f));
	}

	@ParameterizedTest
	@CsvSource({ "16, 1", "16, 3", "24, 2" })
	void structureFeaturesAreWhatTheirDefinitionSays(int patch, int step) {
		StructureFeatures features = new StructureFeatures(patch);
		int margin = features.margin();
		int down = 2;
		int across = 3;
		int rows = (down - 1) * step + 1 + 2 * margin;
		int cols = (across - 1) * step + 1 + 2 * margin;
		float[][] tile = new float[rows][cols];
		SplittableRandom random = new SplittableRandom(3);
		for (int i = 0; i < rows * cols; i++) {
			tile[i / cols][i % cols] = (float) (Math.sin(0.2 * (i / cols)) + 0.5 * random.nextGaussian());
		}
		int stride = StructureFeatures.DIMENSION + 2;
		float[] values = new float[down * across * stride];
		features.compute(tile, step, down, across, values, 2, stride);
		PlainStructure plain = new PlainStructure(tile, patch / 16.0);
		for (int i = 0; i < down * across; i++) {
			double[] expected = plain.of(margin + i / across * step, margin + i % across * step);
			for (int c = 0; c < expected.length; c++) {
				assertThat(values[i * stride + 2 + c]).as("feature %d of pixel %d", c, i).isCloseTo((float) expected[c], within(2e-5f));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "16, 1", "15, 2", "70, 3" })
	void componentsOfPatchesAreProjectionsOfTheirNumbers(int patch, int step) {
		int rows = 100;
		int cols = 330;
		Candidates candidates = new Candidates(rows, cols, patch, step);
		ImageTiles image = new ImageTiles(Image.of(PixelGrid.uncalibrated(rows, cols),
				List.of(new Image.Plane("a", Unit.ONE), new Image.Plane("b", Unit.ONE)),
				List.of(ramp(rows, cols), ramp(cols, rows)), List.of(), true));
		FeatureSource source = new FeatureSource(image, candidates);
		FeatureSample sample = FeatureSample.of(blas, source);
		int p = source.window().length;
		Pca pca = Pca.of(blas, sample.size(), p, sample.windowed(), 5);
		PatchComponents components = new PatchComponents(image, candidates, source.patches(), source.window(), pca, 0.5);
		float[] all = new float[candidates.size() * 7];
		for (TileGrid.Tile tile : source.grid().tiles()) {
			components.compute(tile, all, source.grid().candidate(tile, 0) * 7 + 1, 7, candidates.gridCols() * 7);
		}
		double[] one = new double[p];
		for (int i = 0; i < candidates.size(); i += 29) {
			source.windowed(i, one, 0);
			double[] expected = pca.project(blas, 1, one);
			for (int k = 0; k < 5; k++) {
				assertThat(all[i * 7 + 1 + k]).isCloseTo((float) (0.5 * expected[k]), within(2e-5f));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1_000, FeatureTable.LARGEST })
	void sameBitsOnAnyNumberOfThreads(long largest) {
		Candidates candidates = new Candidates(230, 420, 16, 1);
		ImageTiles image = new ImageTiles(image(230, 420, ramp(230, 420)));
		FeatureTable one = FeatureTable.of(Blas.open(1), image, candidates, true, largest);
		FeatureTable three = FeatureTable.of(Blas.open(3), image, candidates, true, largest);
		Blas.open(1);
		double[] a = new double[one.size() * one.dimension()];
		double[] b = new double[a.length];
		one.read(0, one.size(), a);
		three.read(0, three.size(), b);
		assertThat(java.util.Arrays.equals(a, b)).isTrue();
		assertThat(three.map()).isDeepEqualTo(one.map());
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "2, 5, 2", "3, 3, 1", "16, 16, 16", "17, 40, 16", "1, 200, 1" })
	void smallestImagesAndPatchesGiveNumbers(int rows, int cols, int patch) {
		float[] values = ramp(rows, cols);
		values[values.length - 1] = Float.NaN;
		Candidates candidates = new Candidates(rows, cols, patch, 1);
		FeatureTable table = FeatureTable.of(blas, new ImageTiles(image(rows, cols, values)), candidates);
		double[] all = new double[table.size() * table.dimension()];
		table.read(0, table.size(), all);
		assertThat(java.util.Arrays.stream(all).allMatch(Double::isFinite)).isTrue();
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
			features.compute(image.readRows(0, candidates.row(some[k]) - features.margin(),
					candidates.col(some[k]) - features.margin(), edge, edge), 1, 1, 1, one, 0, one.length);
			raw[k] = new double[one.length];
			for (int c = 0; c < one.length; c++) {
				raw[k][c] = one[c];
			}
		}
		for (int c = 0; c < StructureFeatures.DIMENSION; c++) {
			int column = c < StructureFeatures.INVARIANT ? c : c + table.blocks()[1];
			double slope = (all[some[1] * table.dimension() + column] - all[some[0] * table.dimension() + column]) * (raw[2][c] - raw[0][c]);
			double same = (all[some[2] * table.dimension() + column] - all[some[0] * table.dimension() + column]) * (raw[1][c] - raw[0][c]);
			assertThat(slope).as("feature " + c).isCloseTo(same, within(1e-3));
		}
	}

	@Test
	void channelsKeepTheirFeaturesInEachBlock() {
		float[] b = ramp(50, 40);
		for (int i = 0; i < b.length; i++) {
			b[i] = (float) Math.cos(0.01 * i * (i % 13));
		}
		Candidates candidates = new Candidates(40, 50, 16, 2);
		Image two = Image.of(PixelGrid.uncalibrated(40, 50), List.of(new Image.Plane("a", Unit.ONE), new Image.Plane("b", Unit.ONE)),
				List.of(ramp(40, 50), b), List.of(), true);
		FeatureTable both = FeatureTable.of(blas, new ImageTiles(two), candidates);
		FeatureTable second = FeatureTable.of(blas, new ImageTiles(image(40, 50, b)), candidates);
		assertThat(both.blocks()).containsExactly(140, 12, 12);
		assertThat(second.blocks()).containsExactly(70, 12, 6);
		double[] x = new double[both.dimension()];
		double[] y = new double[second.dimension()];
		for (int i = 0; i < candidates.size(); i += 17) {
			both.read(i, 1, x);
			second.read(i, 1, y);
			for (int c = 0; c < 76; c++) {
				double of = c < 70 ? x[70 + c] : x[152 + 6 + c - 70];
				assertThat(of).as("feature %d of candidate %d", c, i).isCloseTo(y[c < 70 ? c : c + 12] / Math.sqrt(2), within(1e-5));
			}
		}
	}

	@Test
	void theThirdBlockTellsWhichWayStripesRun() {
		float[] stripes = new float[40 * 100];
		for (int i = 0; i < stripes.length; i++) {
			stripes[i] = (float) Math.sin(i % 100 < 50 ? i / 100 : i % 100);
		}
		Candidates candidates = new Candidates(40, 100, 16, 1);
		FeatureTable table = FeatureTable.of(blas, new ImageTiles(image(40, 100, stripes)), candidates);
		int at = table.blocks()[0] + table.blocks()[1];
		double[] lying = new double[table.dimension()];
		double[] standing = new double[table.dimension()];
		table.read(10, 1, lying);
		table.read(74, 1, standing);
		assertThat(lying[at] * standing[at]).isNegative();
		assertThat(FeatureTable.of(blas, new ImageTiles(image(40, 100, stripes)), candidates, false, FeatureTable.LARGEST).blocks())
				.containsExactly(70, 12);
	}

	@Test
	void aLargeMapIsReducedToFifteenNumbersPerCandidate() {
		Candidates candidates = new Candidates(80, 90, 16, 1);
		FeatureTable table = FeatureTable.of(blas, new ImageTiles(image(80, 90, ramp(80, 90))), candidates, true, 1000);
		assertThat(table.dimension()).isEqualTo(15);
		double[] one = new double[15];
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
