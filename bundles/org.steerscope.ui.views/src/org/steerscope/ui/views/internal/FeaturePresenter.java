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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Density;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Mark;
import org.steerscope.ui.PlotModel.Series;

/** Decides what the Feature space view shows: where the measured points lie among all candidates, as the policy sees them. */
final class FeaturePresenter {

	private static final int CELLS = 96;
	private static final int NONE = 0x808080;

	/**
	 * What the view shows.
	 *
	 * @param plot the scatter; null without an embedding
	 * @param contrast scalars of the end colours
	 * @param label what the colours are
	 * @param unit of the scalar
	 * @param note which map it is and what of it is shown
	 * @param moving whether its points are on their way to a newer map: look again soon
	 */
	record Model(PlotModel plot, Contrast contrast, String label, Unit unit, String note, boolean moving) {
	}

	private record Shown(RunView run, Embedding map) {
	}

	private final Desk desk;
	private final Glide glide = new Glide();
	private final SteadyRange rangeX = new SteadyRange();
	private final SteadyRange rangeY = new SteadyRange();
	private volatile Shown shown;
	private Embedding indexed;
	private Density density;
	private IntUnaryOperator indexOf;

	FeaturePresenter(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Cheap: a past run whose policy is not back yet is not asked. Any thread.
	 *
	 * @return whether the policy has a newer map than the one shown, for it may learn it between events
	 */
	boolean outdated() {
		Shown last = shown;
		return desk.run().filter(r -> r.live() || last != null && last.run() == r).flatMap(RunView::embedding)
				.filter(e -> last == null || e != last.map()).isPresent();
	}

	/** One thread at a time. */
	Model compute() {
		Optional<RunView> run = desk.run();
		Optional<Embedding> embedding = run.flatMap(RunView::embedding);
		Optional<Candidates> candidates = run.flatMap(RunView::candidates);
		if (embedding.isEmpty() || candidates.isEmpty()) {
			shown = null;
			return new Model(null, null, "", Unit.ONE, "", false);
		}
		Embedding e = embedding.get();
		shown = new Shown(run.get(), e);
		if (glide.look(e)) {
			density = Density.of(glide.x(), glide.y(), CELLS).orElse(null);
			rangeX.show(glide.x());
			rangeY.show(glide.y());
		}
		if (e != indexed) {
			indexOf = indexOf(e.candidates());
			indexed = e;
		}
		float[] placeX = glide.x();
		float[] placeY = glide.y();
		RunState state = desk.state();
		int n = state.measured();
		float[] scalar = new float[n];
		double[] x = new double[n];
		double[] y = new double[n];
		int[] keys = new int[n];
		List<Pixel> next = state.proposal().map(p -> p.action().places()).orElse(List.of());
		for (int i = 0; i < n; i++) {
			int index = indexOf.applyAsInt(candidates.get().indexOf(state.place(i)));
			x[i] = index < 0 ? Double.NaN : placeX[index];
			y[i] = index < 0 ? Double.NaN : placeY[index];
			scalar[i] = (float) state.get(Column.SCALAR, i);
			keys[i] = i;
		}
		Contrast contrast = Contrast.range(scalar);
		int[] rgb = new int[n];
		Arrays.setAll(rgb, i -> Float.isFinite(scalar[i]) ? ColourMap.VIRIDIS.rgb(contrast.position(scalar[i])) : NONE);
		List<Mark> marks = new ArrayList<>();
		int step = desk.shownStep();
		if (step >= 0 && step < n) {
			marks.add(new Mark(x[step], y[step], "step " + step, false));
		}
		for (Pixel p : next) {
			int index = indexOf.applyAsInt(candidates.get().indexOf(p));
			if (index >= 0 && !(n > 0 && state.place(n - 1).equals(p))) {
				marks.add(new Mark(placeX[index], placeY[index], "next", true));
			}
		}
		PlotModel plot = new PlotModel(new Axis(label(e, 0), Unit.ONE, rangeX.low(), rangeX.high(), false),
				new Axis(label(e, 1), Unit.ONE, rangeY.low(), rangeY.high(), false), density, List.of(), List.of(new Series("", Kind.PATH, 0, x, y, null, rgb, keys)), marks);
		return new Model(plot, contrast, state.scalarName(), state.scalarUnit(),
				note(e, candidates.get().size()), glide.moving());
	}

	/** @return for example {@code Map: structure PCA  ·  grey: 20 000 of 1 000 000 candidates} */
	static String note(Embedding e, int candidates) {
		String name = e.label().length == 0 ? "features" : e.label()[0].replaceAll("[\\s\\d]+$", "");
		String all = e.candidates().length == candidates ? "all candidates"
				: Numbers.text(e.candidates().length) + " of " + Numbers.text(candidates) + " candidates";
		return "Map: " + (name.isEmpty() ? "features" : name) + "  ·  grey: " + all;
	}

	private static String label(Embedding e, int axis) {
		return e.label().length > axis ? e.label()[axis] : "feature " + (axis + 1);
	}

	/** @return from the number of a candidate to its index among those shown; negative if it is not shown */
	private static IntUnaryOperator indexOf(int[] shown) {
		for (int i = 1; i < shown.length; i++) {
			if (shown[i] <= shown[i - 1]) {
				Map<Integer, Integer> index = new HashMap<>();
				for (int k = 0; k < shown.length; k++) {
					index.put(shown[k], k);
				}
				return candidate -> index.getOrDefault(candidate, -1);
			}
		}
		return candidate -> Arrays.binarySearch(shown, candidate);
	}
}
