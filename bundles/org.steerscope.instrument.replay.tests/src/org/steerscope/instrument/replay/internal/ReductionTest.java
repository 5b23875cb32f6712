/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Channel;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.formats.Datasets;
import org.steerscope.formats.NsidWriter;
import org.steerscope.instrument.InstrumentCommand.TakeOverview;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;

class ReductionTest {

	@TempDir
	Path folder;

	private Image overview(String kind) throws Exception {
		Path file = SmallRecording.write(folder.resolve(kind + ".h5"), Optional.empty());
		try (InstrumentDriver driver = ReplayDriverTest.open(file, Map.of("overview", kind))) {
			assertThat(driver.info().remarks()).anyMatch(r -> r.contains("reduced from the recorded curves of current"));
			return ((Reply.Overview) driver.execute(new TakeOverview(1e-6), LiveSignal.IGNORED)).image();
		}
	}

	/** Row by row: the curves' mean is the row (plus noise), their slope the column; see {@link SmallRecording#curve}. */
	@Test
	void firstComponentShowsTheShapeAndNotTheMean() throws Exception {
		Image image = overview("auto");
		assertThat(image.processing()).singleElement().asString().contains("first principal component").contains("does not contain the mean");
		assertThat(image.planes().get(0).name()).isEqualTo("PC1 of current");
		for (int c = 0; c < 8; c++) {
			assertThat(image.value(0, 5, c)).isCloseTo(image.value(0, 0, c), within(0.05f));
			assertThat(Math.abs(image.value(0, 0, c))).isCloseTo((float) (Math.abs(c - 3.5) * Math.sqrt(143)), within(0.05f));
		}
	}

	@Test
	void meanShowsTheMeanAndNotTheShape() throws Exception {
		Image image = overview("curve-mean");
		for (int r = 0; r < 6; r++) {
			assertThat(image.value(0, r, 0)).isCloseTo(r, within(0.02f));
			assertThat(image.value(0, r, 7)).isCloseTo(r, within(0.02f));
		}
	}

	@Test
	void deviationIsAboutTheCurvesOwnMean() throws Exception {
		Image image = overview("curve-sd");
		assertThat(image.value(0, 4, 0)).isCloseTo((float) (3.5 * Math.sqrt(143 / 12.0)), within(0.02f));
	}

	@Test
	void shapeShowsNeitherMeanNorSize() throws Exception {
		Image image = overview("shape");
		float right = image.value(0, 0, 4);
		for (int r = 0; r < 6; r++) {
			for (int c = 0; c < 8; c++) {
				assertThat(image.value(0, r, c)).isCloseTo(c < 4 ? -right : right, within(0.01f));
			}
		}
		assertThat(Math.abs(right)).isCloseTo(1f, within(0.01f));
	}

	@Test
	void outliersAreSeen() {
		Path file = SmallRecording.write(folder.resolve("glatt.h5"), Optional.empty());
		try (Dataset d = Datasets.builtIn().open(file)) {
			assertThat(Reduction.hasOutliers(d, d.grid().orElseThrow(), "glatt.h5")).isFalse();
		}
		Path wild = folder.resolve("wild.h5");
		NsidWriter.write(wild, Optional.empty(), SmallRecording.GRID, p -> {
			Measurement m = SmallRecording.measurement(p);
			double[] curve = SmallRecording.curve(p);
			curve[3] += p.equals(new Pixel(2, 2)) ? 1e4 : 0;
			return m.withChannels(List.of(Channel.curve("current", Unit.of("nA"), m.primary().axis(), curve)));
		});
		try (InstrumentDriver driver = ReplayDriverTest.open(wild, Map.of())) {
			assertThat(driver.info().remarks()).anyMatch(r -> r.contains("neither the mean nor the size"));
		}
	}

	@Test
	void powerIterationAgreesWithAnEigenDecomposition() {
		int n = 48;
		int d = SmallRecording.CHANNELS;
		float[] values = new float[n * d];
		double[][] rows = new double[n][d];
		boolean[] usable = new boolean[n];
		for (int c = 0; c < n; c++) {
			double[] curve = SmallRecording.curve(new Pixel(c / 8, c % 8));
			usable[c] = true;
			for (int i = 0; i < d; i++) {
				curve[i] += 3 * Math.sin(c * 1.7) * Math.cos(i);
				values[c * d + i] = (float) curve[i];
				rows[c][i] = values[c * d + i];
			}
		}
		for (int i = 0; i < d; i++) {
			double mean = 0;
			for (double[] row : rows) {
				mean += row[i] / n;
			}
			for (double[] row : rows) {
				row[i] -= mean;
			}
		}
		Array2DRowRealMatrix x = new Array2DRowRealMatrix(rows);
		double[] expected = new EigenDecomposition(x.transpose().multiply(x)).getEigenvector(0).toArray();
		double[] loading = new PrincipalComponent(new Curves(d, values, usable)).loading();
		double cosine = 0;
		for (int i = 0; i < d; i++) {
			cosine += loading[i] * expected[i];
		}
		assertThat(Math.abs(cosine)).isCloseTo(1, within(1e-9));
	}

	@Test
	void curvesWithoutNumbersAreLeftOutAndEqualCurvesGiveAFlatImage() {
		float[] values = { 1, 2, 3, 1, 2, 3, 0, 0, 0 };
		Curves curves = new Curves(3, values, new boolean[] { true, true, false });
		PrincipalComponent component = new PrincipalComponent(curves);
		assertThat(curves.broken).isEqualTo(1);
		assertThat(component.score(curves, 0)).isZero();
		assertThat(component.score(curves, 2)).isZero();
	}
}
