/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.steerscope.data.Axis;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;

/** Finds a grid's pixel size in the axes of its rows and columns. Believes the file, and says what looks odd. */
final class GridCalibration {

	/** A pixel size is rounded so that differences of axis values leave no trace in it. */
	private static final int DIGITS = 12;
	private static final double UNEVEN = 0.01;
	private static final double SMALL_FOR_A_TIP = 5e-10;

	private GridCalibration() {
	}

	/**
	 * @param rowAxis along the rows (down), may be null
	 * @param colAxis along the columns (right), may be null
	 * @param where the array, for warnings
	 * @param warnings receives what a user should know
	 * @return the grid; uncalibrated if the axes give no size
	 */
	static PixelGrid of(int rows, int cols, Axis rowAxis, Axis colAxis, String where, List<String> warnings) {
		Optional<Double> y = pitch(rowAxis, where, warnings);
		Optional<Double> x = pitch(colAxis, where, warnings);
		if (y.isEmpty() && x.isEmpty()) {
			warnings.add(where + ": no pixel size is known; positions are in pixels");
			return PixelGrid.uncalibrated(rows, cols);
		}
		if (y.isEmpty() || x.isEmpty()) {
			warnings.add(where + ": only one direction has a pixel size; pixels are taken as square");
		}
		PixelGrid grid = new PixelGrid(rows, cols, x.or(() -> y).orElseThrow(), y.or(() -> x).orElseThrow(), Unit.METRE);
		if (grid.width() < 5e-10 || grid.width() > 1e-2) {
			warnings.add("%s: a field of %s is outside what a microscope records; the file is believed".formatted(where,
					length(grid.width())));
		}
		return grid;
	}

	/** @return a warning where a tip's curves lie closer together than a tip can tell apart */
	static Optional<String> tipWarning(PixelGrid grid, List<Axis> axes, List<String> quantities, String where) {
		boolean electrical = axes.stream().anyMatch(a -> a.unit().convertibleTo(Unit.of("V")))
				|| quantities.stream().map(q -> q.toLowerCase(Locale.ROOT))
						.anyMatch(q -> q.contains("bias") || q.contains("voltage") || q.contains("electric field"));
		if (!grid.calibrated() || !electrical || Math.min(grid.pitchX(), grid.pitchY()) >= SMALL_FOR_A_TIP) {
			return Optional.empty();
		}
		return Optional.of("%s: the field of 0–%s (pixels of %s) looks wrong by a unit for curves taken with a tip; the file is believed"
				.formatted(where, length(grid.width() - grid.pitchX()), length(grid.pitchX())));
	}

	private static Optional<Double> pitch(Axis axis, String where, List<String> warnings) {
		if (axis == null || axis.size() < 2) {
			return Optional.empty();
		}
		if (!axis.unit().convertibleTo(Unit.METRE)) {
			if (!axis.unit().convertibleTo(Unit.PIXEL)) {
				warnings.add("%s: the axis %s is in “%s”, which is not a length; it gives no pixel size".formatted(where, axis.name(),
						axis.unit().symbol()));
			}
			return Optional.empty();
		}
		double step = (axis.value(axis.size() - 1) - axis.value(0)) / (axis.size() - 1);
		for (int i = 1; i < axis.size(); i++) {
			if (!(Math.abs(axis.value(i) - axis.value(i - 1) - step) <= UNEVEN * Math.abs(step))) {
				warnings.add("%s: the axis %s is not evenly spaced; it gives no pixel size".formatted(where, axis.name()));
				return Optional.empty();
			}
		}
		if (step == 0) {
			return Optional.empty();
		}
		if (step < 0) {
			warnings.add("%s: the axis %s falls; rows and columns are kept as they are stored".formatted(where, axis.name()));
		}
		double metres = Math.abs(axis.unit().convert(step, Unit.METRE));
		return metres > 0 && metres < Double.POSITIVE_INFINITY
				? Optional.of(new BigDecimal(metres).round(new MathContext(DIGITS)).doubleValue()) : Optional.empty();
	}

	/** @return a length in a unit that reads well */
	static String length(double metres) {
		Unit unit = Unit.of(metres < 1e-6 ? "nm" : metres < 1e-3 ? "µm" : "mm");
		String number = String.format(Locale.ROOT, "%.3g", Unit.METRE.convert(metres, unit));
		return (number.contains(".") && !number.contains("e") ? number.replaceAll("\\.?0+$", "") : number) + " " + unit.symbol();
	}
}
