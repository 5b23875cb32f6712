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

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Moment;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlaceClasses;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Mark;
import org.steerscope.ui.PlotModel.Series;

/** Decides what the Feature space view shows: where the measured points lie among all candidates, as the policy sees them. */
final class FeaturePresenter {

	private static final int NONE = 0x808080;

	private record Shown(RunView run, Embedding map) {
	}

	private final Desk desk;
	private final Glide glide = new Glide();
	private final FeatureHistory history = new FeatureHistory();
	private final Map<Integer, SteadyRange> ranges = new HashMap<>();
	private final FeatureGrounds grounds = new FeatureGrounds();
	private final FeaturePlaces places = new FeaturePlaces();
	private volatile FeatureSettings settings = FeatureSettings.DEFAULT;
	private volatile double[] zoom;
	private volatile double aspect = 1;
	private volatile Shown shown;
	private float[] floatX;
	private float[] floatY;
	private double[] x;
	private double[] y;
	private PointIndex all;
	private RunView rangesOf;
	private List<Pixel> runnersUp = List.of();
	private Object rankedFor;
	private FeatureModel.Look look;

	FeaturePresenter(Desk desk) {
		this.desk = desk;
	}

	FeatureSettings settings() {
		return settings;
	}

	void settings(FeatureSettings chosen) {
		settings = chosen;
	}

	/** @param part minX, maxX, minY, maxY of what is shown; null for all */
	void zoom(double[] part) {
		zoom = part;
	}

	/** @param ratio width of the plane on screen over its height; @return whether it was another before */
	boolean aspect(double ratio) {
		double before = aspect;
		aspect = Math.clamp(Math.rint(ratio * 10) / 10, 0.2, 5);
		return before != aspect;
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

	/** One thread at a time. May block for a past run's model. */
	FeatureModel compute() {
		FeatureSettings chosen = settings;
		RunView run = desk.run().orElse(null);
		Embedding newest = run == null ? null : run.embedding().orElse(null);
		Candidates candidates = run == null ? null : run.candidates().orElse(null);
		Image image = run == null ? null : run.overview().orElse(null);
		if (newest == null || candidates == null || image == null) {
			shown = null;
			return FeatureModel.nothing(chosen);
		}
		shown = new Shown(run, newest);
		history.keep(run, newest);
		Moment moment = desk.moment().orElse(null);
		FeatureHistory.Seen then = moment == null || newest.steady() ? null : history.at(moment).orElse(null);
		Embedding e = then == null ? newest : then.map();
		List<Embedding.Coordinate> axes = e.coordinates();
		int across = chosen.across() < axes.size() ? chosen.across() : 0;
		int up = chosen.up() < axes.size() && chosen.up() != across ? chosen.up() : across == 1 ? 0 : 1;
		glide.look(e);
		if (run != rangesOf) {
			ranges.clear();
			rangesOf = run;
		}
		positions(across == 0 ? glide.x() : across == 1 ? glide.y() : axes.get(across).values(),
				up == 0 ? glide.x() : up == 1 ? glide.y() : axes.get(up).values());
		SteadyRange rangeX = ranges.computeIfAbsent(across, i -> new SteadyRange());
		SteadyRange rangeY = ranges.computeIfAbsent(up, i -> new SteadyRange());
		rangeX.show(floatX);
		rangeY.show(floatY);
		double[] part = zoom;
		double[] r = part != null ? part : new double[] { rangeX.low(), rangeX.high(), rangeY.low(), rangeY.high() };

		RunState state = desk.state();
		places.of(e, candidates, state);
		int n = state.measured();
		double[] stepX = new double[n];
		double[] stepY = new double[n];
		for (int i = 0; i < n; i++) {
			int index = places.index(i);
			stepX[i] = index < 0 ? Double.NaN : x[index];
			stepY[i] = index < 0 ? Double.NaN : y[index];
		}
		FeatureCloud cloud = new FeatureCloud(e, candidates, x, y, stepX, stepY, all, new PointIndex(stepX, stepY));
		Prediction model = chosen.colour() == FeatureSettings.Colour.UNCERTAINTY || chosen.next() ? desk.prediction().orElse(null)
				: desk.predictionAtHand().orElse(null);
		model = model != null && model.sd().length == candidates.size() ? model : null;
		PlaceClasses classes = desk.classes();
		float[] values = values(chosen.colour(), state, model);
		ScanScale scale = scale(chosen.colour(), state, values);
		int[] rgb = new int[n];
		Arrays.setAll(rgb, i -> scale == null ? classRgb(classes, i)
				: Float.isFinite(values[i]) ? scale.map().rgb(scale.contrast().position(values[i])) : NONE);
		int[] keys = new int[n];
		Arrays.setAll(keys, i -> i);
		List<Pixel> next = state.proposal().map(p -> p.action().places()).orElse(List.of()).stream()
				.filter(p -> n == 0 || !state.place(n - 1).equals(p)).toList();
		PlotModel plot = new PlotModel(axis(axes.get(across), r[0], r[1]), axis(axes.get(up), r[2], r[3]), null, List.of(),
				n > FeatureDots.CROWD ? List.of() : List.of(new Series("", Kind.POINTS, 0, stepX, stepY, null, rgb, keys)), marks(cloud, chosen, next));
		if (look == null || look.image() != image) {
			look = new FeatureModel.Look(image, Contrast.of(image, 0));
		}
		boolean plane = across == 0 && up == 1;
		FeatureGround ground = grounds.of(chosen.ground(), cloud, look, plane, r, aspect, glide.moving());
		return new FeatureModel(plot, cloud, rgb, ground, scale, chosen.next() && (moment == null || !(run instanceof RunHandle)) ? runnersUp(cloud, model, state, next) : List.of(), desk.steps(), classes,
				axes.stream().map(Embedding.Coordinate::label).toList(), plane && e.decoder().isPresent(), look, state, model, chosen,
				note(e, candidates.size(), chosen, plane) + ofThen(then, moment), glide.moving());
	}

	private static Axis axis(Embedding.Coordinate c, double low, double high) {
		return new Axis(c.label(), c.unit(), low, high, false);
	}

	/** Takes new coordinates in. */
	private void positions(float[] newX, float[] newY) {
		if (newX == floatX && newY == floatY) {
			return;
		}
		floatX = newX;
		floatY = newY;
		x = new double[newX.length];
		y = new double[newY.length];
		Arrays.setAll(x, i -> newX[i]);
		Arrays.setAll(y, i -> newY[i]);
		all = new PointIndex(x, y);
	}

	private float[] values(FeatureSettings.Colour colour, RunState state, Prediction model) {
		float[] v = new float[state.measured()];
		for (int i = 0; i < v.length; i++) {
			int candidate = places.candidate(i);
			v[i] = switch (colour) {
			case SCALAR -> (float) state.get(Column.SCALAR, i);
			case STEP -> i;
			case UNCERTAINTY -> model == null || candidate < 0 ? Float.NaN : model.sd()[candidate];
			case CLASS -> Float.NaN;
			};
		}
		return v;
	}

	private static ScanScale scale(FeatureSettings.Colour colour, RunState state, float[] values) {
		return switch (colour) {
		case SCALAR -> new ScanScale(ColourMap.VIRIDIS, Contrast.range(values), state.scalarName(), state.scalarUnit(), false);
		case UNCERTAINTY -> new ScanScale(ColourMap.CIVIDIS, Contrast.range(values), "sd of " + state.scalarName(), state.scalarUnit(), false);
		case STEP -> new ScanScale(ColourMap.MAGMA, new Contrast(0, Math.max(1, values.length - 1.0)), "step", Unit.ONE, true);
		case CLASS -> null;
		};
	}

	private int classRgb(PlaceClasses classes, int step) {
		int index = classes.of(places.candidate(step));
		return index < 0 ? NONE : PlaceClasses.rgb(index);
	}

	private List<Mark> marks(FeatureCloud cloud, FeatureSettings chosen, List<Pixel> next) {
		List<Mark> marks = new ArrayList<>();
		int step = desk.shownStep();
		Pixel place = desk.selection().place();
		if (step >= 0 && step < cloud.stepX().length) {
			marks.add(new Mark(cloud.stepX()[step], cloud.stepY()[step], FeatureTexts.of("mark.step", step), false));
		} else if (place != null && places.shown(place) >= 0) {
			int index = places.shown(place);
			marks.add(new Mark(x[index], y[index], FeatureTexts.of("mark.place"), false));
		}
		if (chosen.next()) {
			for (Pixel p : next) {
				int index = places.shown(p);
				if (index >= 0) {
					marks.add(new Mark(x[index], y[index], FeatureTexts.of("mark.next"), true));
				}
			}
		}
		return marks;
	}

	private List<FeatureCloud.Spot> runnersUp(FeatureCloud cloud, Prediction model, RunState state, List<Pixel> next) {
		if (model == null || model.acquisition().length != cloud.candidates().size()) {
			return List.of();
		}
		Object key = List.of(System.identityHashCode(model), state.places(), next, state.measured());
		if (!key.equals(rankedFor)) {
			runnersUp = RunnersUp.of(cloud.candidates(), model.acquisition(), state, next);
			rankedFor = key;
		}
		return runnersUp.stream().map(places::shown).filter(i -> i >= 0).map(cloud::shown).toList();
	}

	/** @return for example {@code Map: structure PCA  ·  grey: 20 000 of 1 000 000 candidates} */
	static String note(Embedding e, int candidates, FeatureSettings chosen, boolean plane) {
		String name = e.label().length == 0 ? "features" : e.label()[0].replaceAll("[\\s\\d]+$", "");
		String some = e.candidates().length == candidates ? FeatureTexts.of("note.all")
				: FeatureTexts.of("note.some", Numbers.text(e.candidates().length), Numbers.text(candidates));
		String ground = switch (chosen.ground()) {
		case DENSITY -> FeatureTexts.of("note.density", some);
		case MEAN -> FeatureTexts.of("note.mean");
		case DECODED -> FeatureTexts.of(plane && e.decoder().isPresent() ? "note.decoded" : "note.undecoded");
		case NONE -> some;
		};
		return FeatureTexts.of("note", name.isEmpty() ? "features" : name, ground);
	}

	private static String ofThen(FeatureHistory.Seen then, Moment moment) {
		return moment == null ? "" : then == null ? FeatureTexts.of("note.steady") : FeatureTexts.of("note.then", Math.max(0, then.step()));
	}
}
