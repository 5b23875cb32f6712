/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Unit;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Density;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

class PlotScaleTest {

	private static PlotModel plot(double[] x, double[] y, double[] spread) {
		return PlotModel.of(Axis.of("energy loss", Unit.of("eV")), Axis.of("counts", Unit.COUNTS),
				List.of(new Series("s", spread == null ? Kind.LINE : Kind.RIBBON, 0, x, y, spread, null, new int[] { 10, 11, 12 })));
	}

	@Test
	void showsAllDataAndTheRibbon() {
		PlotScale s = PlotScale.of(plot(new double[] { 0, 1, 2 }, new double[] { 5, Double.NaN, 7 }, new double[] { 1, 1, 3 }), 50, 10, 200, 100);
		assertThat(s.px(0)).isEqualTo(50);
		assertThat(s.px(2)).isEqualTo(250);
		assertThat(s.minY()).isLessThan(4);
		assertThat(s.maxY()).isGreaterThan(10);
		assertThat(s.y(s.py(6))).isCloseTo(6, within(1e-9));
		assertThat(s.x(s.px(1.3))).isCloseTo(1.3, within(1e-9));
	}

	@Test
	void aConstantAndAnEmptyPlotHaveARange() {
		PlotScale constant = PlotScale.of(plot(new double[] { 1, 1, 1 }, new double[] { 4, 4, 4 }, null), 0, 0, 10, 10);
		assertThat(constant.maxY()).isGreaterThan(constant.minY());
		PlotScale empty = PlotScale.of(PlotModel.of(Axis.counting("step"), Axis.of("y", Unit.ONE), List.of()), 0, 0, 10, 10);
		assertThat(empty.maxX()).isGreaterThan(empty.minX());
	}

	@Test
	void aClickFindsTheNearestPoint() {
		PlotModel model = plot(new double[] { 0, 1, 2 }, new double[] { 0, 1, 2 }, null);
		PlotScale s = PlotScale.of(model, 0, 0, 200, 200);
		assertThat(Plot.nearest(model, s, (int) s.px(1) + 3, (int) s.py(1) - 2, 12)).isEqualTo(11);
		assertThat(Plot.nearest(model, s, (int) s.px(1.5), (int) s.py(0.2), 12)).isEqualTo(-1);
	}

	@Test
	void aScreenReaderHearsAxesAndNewestValues() {
		assertThat(Plot.describe(plot(new double[] { 0, 1, 2 }, new double[] { 5, 6, 7 }, null)))
				.isEqualTo("counts against energy loss; s 7 counts");
	}

	@Test
	void densityCountsEveryPointOnce() {
		Density d = Density.of(new float[] { 0, 1, 1, Float.NaN, 2 }, new float[] { 0, 1, 1, 1, 4 }, 4).orElseThrow();
		assertThat(java.util.Arrays.stream(d.counts()).sum()).isEqualTo(4);
		assertThat(d.counts()[0]).isEqualTo(1);
		assertThat(d.counts()[15]).isEqualTo(1);
		assertThat(d.counts()[1 * 4 + 2]).isEqualTo(2);
		assertThat(Density.of(new float[] { 1 }, new float[] { 1 }, 4)).isEmpty();
	}
}
