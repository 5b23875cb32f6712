/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Raster;

/** Decides what the Scan view shows. The setters may be called from any thread; {@link #compute} and {@link #readout} may block. */
final class ScanPresenter {

	private final Desk desk;
	private volatile int plane;
	private volatile Overlay overlay = Overlay.NONE;
	private volatile double opacity = 0.6;
	private Image contrastOf;
	private int contrastPlane = -1;
	private Contrast contrast;

	ScanPresenter(Desk desk) {
		this.desk = desk;
	}

	void plane(int index) {
		plane = index;
	}

	void overlay(Overlay wanted) {
		overlay = wanted;
	}

	void opacity(double share) {
		opacity = Math.clamp(share, 0, 1);
	}

	/** @return what to show; null before there is an overview. One thread at a time. */
	ScanModel compute() {
		Optional<RunView> run = desk.run();
		Optional<Image> image = run.flatMap(RunView::overview);
		if (image.isEmpty()) {
			return null;
		}
		Image shown = image.get();
		int channel = Math.clamp(plane, 0, shown.planes().size() - 1);
		if (shown != contrastOf || channel != contrastPlane) {
			contrast = Contrast.of(shown, channel);
			contrastOf = shown;
			contrastPlane = channel;
		}
		RunState state = desk.state();
		Raster raster = raster(run.get());
		Unit unit = overlay == Overlay.ACQUISITION ? Unit.ONE : state.scalarUnit();
		List<Pixel> next = state.proposal().map(p -> p.action().places().stream().filter(q -> !isMeasured(state, q)).toList())
				.orElse(List.of());
		return new ScanModel(shown, channel, contrast, raster, overlay.label(), unit, path(state),
				Math.min(state.startingPoints().size(), state.measured()), next, desk.shownStep(), desk.selection().place(),
				state.places());
	}

	private static boolean isMeasured(RunState state, Pixel place) {
		int last = state.measured() - 1;
		return last >= 0 && state.place(last).equals(place);
	}

	private Raster raster(RunView run) {
		Overlay wanted = overlay;
		Optional<Candidates> candidates = run.candidates();
		Optional<Prediction> prediction = wanted == Overlay.NONE ? Optional.empty() : desk.prediction();
		if (candidates.isEmpty() || prediction.isEmpty()) {
			return null;
		}
		float[] values = wanted.of(prediction.get());
		if (values.length != candidates.get().size()) {
			return null;
		}
		return new Raster(candidates.get(), values, Contrast.percentile(values, values.length), wanted.map(), opacity);
	}

	/** @return a view of the state's columns; nothing is copied */
	private static List<Pixel> path(RunState state) {
		int size = state.measured();
		return new AbstractList<>() {
			@Override
			public Pixel get(int step) {
				return state.place(step);
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	/** @return the step measured nearest to a place, at most so many pixels away; −1 if there is none */
	int nearest(double x, double y, double most) {
		RunState state = desk.state();
		int found = -1;
		double best = most * most;
		for (int i = 0; i < state.measured(); i++) {
			double dx = state.get(Column.COL, i) + 0.5 - x;
			double dy = state.get(Column.ROW, i) + 0.5 - y;
			if (dx * dx + dy * dy <= best) {
				best = dx * dx + dy * dy;
				found = i;
			}
		}
		return found;
	}

	/** Selects what lies at a place of the image: a measured point within so many pixels, or else the place. */
	void pick(double x, double y, double most) {
		int step = nearest(x, y, most);
		Pixel pixel = new Pixel((int) Math.floor(y), (int) Math.floor(x));
		if (step >= 0) {
			desk.select(step);
		} else if (desk.run().flatMap(RunView::overview).filter(i -> i.grid().contains(pixel)).isPresent()) {
			desk.select(pixel);
		}
	}

	/** @return coordinates and values at a place of the image; empty outside */
	String readout(double x, double y) {
		Optional<RunView> run = desk.run();
		Image image = run.flatMap(RunView::overview).orElse(null);
		if (image == null || Double.isNaN(x)) {
			return "";
		}
		PixelGrid grid = image.grid();
		Pixel p = new Pixel((int) Math.floor(y), (int) Math.floor(x));
		if (!grid.contains(p)) {
			return "";
		}
		int channel = Math.clamp(plane, 0, image.planes().size() - 1);
		StringBuilder s = new StringBuilder();
		if (grid.calibrated()) {
			s.append("x ").append(Numbers.text(x * grid.pitchX(), grid.unit())).append(",  y ")
					.append(Numbers.text(y * grid.pitchY(), grid.unit())).append("   ");
		}
		s.append("row ").append(p.row()).append(", col ").append(p.col()).append("   ").append(image.planes().get(channel).name())
				.append(' ').append(Numbers.text(image.value(channel, p.row(), p.col()), image.planes().get(channel).unit()));
		run.flatMap(RunView::prediction).ifPresent(m -> run.flatMap(RunView::candidates).ifPresent(c -> {
			int index = c.indexOf(p);
			if (index >= 0 && index < m.mean().length) {
				s.append("   predicted ")
						.append(Numbers.text(m.mean()[index], m.sd()[index], run.get().state().scalarUnit()));
			}
		}));
		return s.toString();
	}
}
