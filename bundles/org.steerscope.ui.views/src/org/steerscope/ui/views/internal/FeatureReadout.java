/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.run.Prediction;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlaceClasses;

/** What is told of a point of feature space, and its patch. Cheap: reads one patch of the overview. */
final class FeatureReadout {

	private static final int MOST_EDGE = 64;

	private FeatureReadout() {
	}

	/** @return lines for the operator: step, place, value with unit, class */
	static List<String> lines(FeatureModel model, FeatureCloud.Spot spot) {
		List<String> lines = new ArrayList<>();
		RunState state = model.state();
		boolean measured = spot.step() >= 0 && spot.step() < state.measured();
		Pixel p = measured ? state.place(spot.step()) : model.candidates().pixel(spot.candidate());
		lines.add(measured ? FeatureTexts.of("hover.step", spot.step()) : FeatureTexts.of("hover.unmeasured"));
		lines.add(FeatureTexts.of("hover.place", p.row(), p.col()));
		PixelGrid grid = model.look().image().grid();
		if (grid.calibrated()) {
			lines.add(FeatureTexts.of("hover.xy", Numbers.text((p.col() + 0.5) * grid.pitchX(), grid.unit()),
					Numbers.text((p.row() + 0.5) * grid.pitchY(), grid.unit())));
		}
		Prediction prediction = model.prediction();
		int candidate = model.candidates().indexOf(p);
		if (measured) {
			double value = state.get(Column.SCALAR, spot.step());
			lines.add(Double.isFinite(value) ? state.scalarName() + " " + Numbers.text(value, state.scalarUnit()) : FeatureTexts.of("hover.unscored"));
		} else if (prediction != null && candidate >= 0 && candidate < prediction.mean().length) {
			lines.add(FeatureTexts.of("hover.predicted", Numbers.text(prediction.mean()[candidate], prediction.sd()[candidate], state.scalarUnit())));
		}
		int of = model.candidates().equals(model.classes().candidates()) ? model.classes().of(candidate) : -1;
		if (of >= 0) {
			lines.add(FeatureTexts.of("hover.class", PlaceClasses.sign(of), of + 1));
		}
		return lines;
	}

	/**
	 * @return the patch of the plan's size, shades 0 to 255, row by row, of at most {@value #MOST_EDGE} pixels each way; empty if the place is
	 *         no candidate
	 */
	static int[][] patch(FeatureModel model, FeatureCloud.Spot spot) {
		RunState state = model.state();
		Pixel p = spot.step() >= 0 && spot.step() < state.measured() ? state.place(spot.step()) : model.candidates().pixel(spot.candidate());
		int patch = model.candidates().patch();
		int top = p.row() - patch / 2;
		int left = p.col() - patch / 2;
		PixelGrid grid = model.look().image().grid();
		if (top < 0 || left < 0 || top + patch > grid.rows() || left + patch > grid.cols()) {
			return new int[0][];
		}
		int edge = Math.min(patch, MOST_EDGE);
		int[][] shades = new int[edge][edge];
		for (int r = 0; r < edge; r++) {
			for (int c = 0; c < edge; c++) {
				double t = model.look().contrast().position(model.look().image().value(0, top + r * patch / edge, left + c * patch / edge));
				shades[r][c] = Double.isNaN(t) ? 0 : (int) Math.clamp(Math.round(255 * t), 0, 255);
			}
		}
		return shades;
	}
}
