/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

/** What stands under the pointer of a plot, in words. */
final class ReadOut {

	private static final int MOST = 4;

	private ReadOut() {
	}

	/** @return place with units; of a picture its value, of up to four named lines their values there */
	static String of(PlotModel model, PlotScale scale, int px, int py) {
		double x = scale.x(px);
		double y = scale.y(py);
		StringBuilder s = new StringBuilder(Numbers.text(x, model.x().unit())).append(",  ").append(Numbers.text(y, model.y().unit()));
		if (model.picture() != null) {
			return s.append("  →  ").append(Numbers.text(model.picture().value(x, y), model.picture().unit())).toString();
		}
		int said = 0;
		for (PlotModel.Series series : model.series()) {
			boolean line = series.kind() == PlotModel.Kind.LINE || series.kind() == PlotModel.Kind.DASHED || series.kind() == PlotModel.Kind.RIBBON;
			int nearest = line && said < MOST ? nearest(series.x(), x) : -1;
			if (nearest >= 0 && Math.abs(scale.px(series.x()[nearest]) - px) < 20 && Double.isFinite(series.y()[nearest])) {
				s.append('\n').append(series.name().isEmpty() ? "curve" : series.name()).append(": ")
						.append(Numbers.text(series.y()[nearest], model.y().unit()));
				said++;
			}
		}
		return s.toString();
	}

	private static int nearest(double[] x, double at) {
		int best = -1;
		for (int i = 0; i < x.length; i++) {
			if (Double.isFinite(x[i]) && (best < 0 || Math.abs(x[i] - at) < Math.abs(x[best] - at))) {
				best = i;
			}
		}
		return best;
	}
}
