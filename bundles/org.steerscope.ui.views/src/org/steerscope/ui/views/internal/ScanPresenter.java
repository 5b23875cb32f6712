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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Ink;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Raster;

/** Decides what the Scan view shows. The setters may be called from any thread; {@link #compute} and {@link #readout} may block. */
final class ScanPresenter {

	private static final Unit PER_AREA = Unit.of("e/Å²");

	private final Desk desk;
	private final ScanLayers layers;
	private final Refusals refusals;
	private volatile ScanSettings settings = ScanSettings.DEFAULT;
	private volatile ScanModel shown;
	private Image contrastOf;
	private Object contrastFor;
	private Contrast contrast;

	ScanPresenter(Desk desk) {
		this.desk = desk;
		this.layers = new ScanLayers(desk);
		this.refusals = new Refusals(desk);
	}

	ScanSettings settings() {
		return settings;
	}

	void settings(ScanSettings chosen) {
		settings = chosen;
	}

	/** @return number of coordinates in feature space there are layers for */
	int latent() {
		return layers.latent();
	}

	/** The operator has read why a command was refused. */
	void dismissRefusal() {
		refusals.dismiss();
	}

	/** @return what to show; null before there is an overview. One thread at a time. */
	ScanModel compute() {
		String refusal = refusals.newest();
		Optional<RunView> run = desk.run();
		Optional<Image> image = run.flatMap(RunView::overview);
		if (image.isEmpty()) {
			return null;
		}
		ScanSettings chosen = settings;
		int channel = Math.clamp(chosen.plane(), 0, image.get().planes().size() - 1);
		RunState state = desk.state();
		List<Raster> rasters = layers.rasters(chosen);
		List<Pixel> next = state.proposal().map(p -> p.action().places().stream().filter(q -> !isMeasured(state, q)).toList())
				.orElse(List.of());
		int measured = state.measured();
		int first = chosen.last() > 0 ? Math.max(0, measured - chosen.last()) : 0;
		int from = Math.max(first, ScanPoints.from(measured));
		List<Ink> inks = new ArrayList<>();
		Layer.Look path = chosen.look(Layer.PATH);
		Layer.Look dose = chosen.look(Layer.FLUENCE);
		Map<Pixel, Double> fluence = dose.visible() ? ScanPoints.fluence(state) : Map.of();
		if (dose.visible()) {
			add(inks, ScanPoints.exposed(fluence, dose.map(), dose.opacity()));
		}
		if (path.visible()) {
			inks.addAll(ScanPoints.old(state, first, from, path.map(), path.opacity()));
		}
		if (!desk.classes().isEmpty()) {
			inks.add(new ClassInk(desk.classes()));
		}
		ScanModel model = new ScanModel(image.get(), channel, contrast(image.get(), channel, chosen.channel(channel)), rasters, inks,
				scale(state, chosen, rasters, fluence), column(measured, state::place), from, ScanPoints.scaled(measured),
				column(measured, state::source), next, chosen.look(Layer.NEXT).visible() ? layers.runnersUp(state, next) : List.of(),
				desk.shownStep(), desk.selection().place(), state.places(), state.drift(), desk.foresight(), refusal, chosen);
		this.shown = model;
		return model;
	}

	private static void add(List<Ink> inks, Ink ink) {
		if (ink != null) {
			inks.add(ink);
		}
	}

	private Contrast contrast(Image image, int plane, ScanSettings.Channel look) {
		Object wanted = List.of(plane, look.low(), look.high());
		if (image != contrastOf || !wanted.equals(contrastFor)) {
			contrast = Contrast.of(image, plane, look.low(), look.high());
			contrastOf = image;
			contrastFor = wanted;
		}
		return contrast.withGamma(look.gamma());
	}

	/** The colour bar explains what is on top. */
	private ScanScale scale(RunState state, ScanSettings chosen, List<Raster> rasters, Map<Pixel, Double> fluence) {
		if (!fluence.isEmpty()) {
			return new ScanScale(chosen.look(Layer.FLUENCE).map(), ScanPoints.range(fluence), Layer.FLUENCE.label(), PER_AREA, false);
		}
		Layer top = rasters.isEmpty() ? null : layers.of(rasters.get(rasters.size() - 1).values());
		if (top != null) {
			Raster r = rasters.get(rasters.size() - 1);
			return new ScanScale(r.map(), r.contrast(), top.label(), layers.unit(top, state), false);
		}
		return chosen.look(Layer.PATH).visible() && state.measured() > 1
				? new ScanScale(chosen.look(Layer.PATH).map(), new Contrast(0, ScanPoints.scaled(state.measured()) - 1.0), "step", Unit.ONE, true)
				: null;
	}

	private static boolean isMeasured(RunState state, Pixel place) {
		int last = state.measured() - 1;
		return last >= 0 && state.place(last).equals(place);
	}

	/** @return a view of the state's columns; nothing is copied */
	private static <T> List<T> column(int size, IntFunction<T> of) {
		return new AbstractList<>() {
			@Override
			public T get(int step) {
				return of.apply(step);
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
		int channel = Math.clamp(settings.plane(), 0, image.planes().size() - 1);
		StringBuilder s = new StringBuilder();
		if (grid.calibrated()) {
			s.append("x ").append(Numbers.text(x * grid.pitchX(), grid.unit())).append(",  y ")
					.append(Numbers.text(y * grid.pitchY(), grid.unit())).append("   ");
		}
		s.append(ViewTexts.of("scanPresenter.row")).append(p.row()).append(ViewTexts.of("scanPresenter.col")).append(p.col()).append("   ").append(image.planes().get(channel).name())
				.append(' ').append(Numbers.text(image.value(channel, p.row(), p.col()), image.planes().get(channel).unit()));
		desk.predictionAtHand().ifPresent(m -> run.flatMap(RunView::candidates).ifPresent(c -> {
			int index = c.indexOf(p);
			if (index >= 0 && index < m.mean().length) {
				s.append(ViewTexts.of("scanPresenter.predicted")).append(Numbers.text(m.mean()[index], m.sd()[index], desk.state().scalarUnit()));
			}
		}));
		ScanModel model = shown;
		if (model != null && model.image() == image) {
			layers(model, p, s);
		}
		return s.toString();
	}

	/** The values of what is shown there beyond mean and uncertainty. */
	private void layers(ScanModel model, Pixel p, StringBuilder s) {
		for (Raster r : model.rasters()) {
			int candidate = r.candidate(p.row(), p.col());
			Layer layer = candidate < 0 ? null : layers.of(r.values());
			if (layer != null && layer != Layer.MEAN && layer != Layer.UNCERTAINTY && candidate < r.values().length) {
				s.append("   ").append(layer.label()).append(' ').append(Numbers.text(r.values()[candidate], Unit.ONE));
			}
		}
		if (model.shows(Layer.FLUENCE)) {
			Double f = ScanPoints.fluence(desk.state()).get(p);
			s.append(ViewTexts.of("scanPresenter.fluence")).append(Numbers.text(f == null ? 0 : f, PER_AREA));
		}
	}
}
