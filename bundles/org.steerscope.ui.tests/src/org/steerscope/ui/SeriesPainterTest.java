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

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Unit;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/** Curves of more points than pixels. */
class SeriesPainterTest {

	private final List<int[]> lines = new ArrayList<>();

	private void paint(double[] y) {
		double[] x = new double[y.length];
		Arrays.setAll(x, i -> i);
		Series s = Series.of("", Kind.LINE, 0, x, y);
		PlotModel model = PlotModel.of(PlotModel.Axis.of("x", Unit.ONE), PlotModel.Axis.of("y", Unit.ONE), List.of(s));
		Pen pen = (Pen) Proxy.newProxyInstance(Pen.class.getClassLoader(), new Class<?>[] { Pen.class }, (proxy, method, args) -> {
			if (method.getName().equals("drawLine")) {
				lines.add(Arrays.stream(args).mapToInt(a -> (Integer) a).toArray());
			}
			return null;
		});
		new SeriesPainter(pen, new Theme(0xffffff, 0), PlotScale.of(model, 0, 0, 100, 100)).paint(s);
	}

	@Test
	void aStepBetweenTwoColumnsIsDrawn() {
		double[] y = new double[1000];
		Arrays.fill(y, 500, 1000, 1);
		paint(y);
		assertThat(lines).anyMatch(l -> Math.abs(l[3] - l[1]) > 80);
		assertThat(lines).allMatch(l -> l[2] - l[0] <= 1);
	}

	@Test
	void aGapStaysAGap() {
		double[] y = new double[1000];
		Arrays.fill(y, 500, 1000, 1);
		Arrays.fill(y, 480, 520, Double.NaN);
		paint(y);
		assertThat(lines).isNotEmpty().noneMatch(l -> Math.abs(l[3] - l[1]) > 80);
	}
}
