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
import java.util.Locale;
import java.util.Optional;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalarizer;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlotBand;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;
import org.steerscope.ui.PlotModel.Span;

/** Decides what the Spectrum view shows. The setters may be called from any thread; {@link #compute} may block. */
final class SpectrumPresenter {

	private static final int MOST_PINS = 5;
	private static final int MOST_AVERAGED = 500;

	/**
	 * What the view shows.
	 *
	 * @param plot the curves or the picture; null if there is none
	 * @param channels names to choose from
	 * @param channel the one shown
	 * @param stages of the processing chain, raw first
	 * @param stage the one shown
	 * @param slices how many slices the channel has beside the one shown; 1 for a plain curve
	 * @param picture whether the channel can be shown as a picture
	 * @param loop whether the axis turns back, so that it can be unfolded
	 * @param bands that can be moved
	 * @param chosen the band keys move
	 * @param pins how many curves are pinned
	 * @param region how many steps lie in the region drawn last
	 * @param caption which step, where, what came out
	 * @param empty why there is no curve
	 */
	record Model(PlotModel plot, List<String> channels, String channel, List<String> stages, int stage, int slices, boolean picture,
			boolean loop, List<PlotBand> bands, int chosen, int pins, int region, String caption, String empty) {
	}

	/** How a channel of more than one axis is shown. */
	enum Look {
		/** The last two axes as a picture. */
		PICTURE("picture"),
		/** The mean over all axes but the last. */
		MEAN("mean"),
		/** One row. */
		SLICE("slice");

		private final String label;

		Look(String label) {
			this.label = label;
		}

		String label() {
			return label;
		}
	}

	private record Averaged(List<Integer> steps, String channel, List<Choice> chain, int stage, double[] mean, double[] sd, int count) {
	}

	private final Desk desk;
	private final SpectrumStages stages;
	private final SpectrumBands bands;
	private final List<Integer> pins = new ArrayList<>();
	private volatile String channel = "";
	private volatile int stage;
	private volatile SpectrumPlots.Scale scale = SpectrumPlots.Scale.BAND;
	private volatile Look look = Look.PICTURE;
	private volatile int slice;
	private volatile boolean unfolded;
	private volatile boolean average = true;
	private RunView pinnedOf;
	private Averaged averaged;

	SpectrumPresenter(Desk desk, Catalogue catalogue) {
		this.desk = desk;
		this.stages = new SpectrumStages(catalogue);
		this.bands = new SpectrumBands(desk, catalogue);
	}

	SpectrumBands bands() {
		return bands;
	}

	void channel(String name) {
		channel = name;
	}

	/** @param wanted 0 raw, then after so many steps of the chain; {@link SpectrumStages#ALL} follows the end of the chain */
	void stage(int wanted) {
		stage = Math.max(0, wanted);
	}

	void scale(SpectrumPlots.Scale wanted) {
		scale = wanted;
	}

	void look(Look wanted) {
		look = wanted;
	}

	void slice(int number) {
		slice = Math.max(0, number);
	}

	void unfolded(boolean on) {
		unfolded = on;
	}

	boolean isUnfolded() {
		return unfolded;
	}

	void average(boolean on) {
		average = on;
	}

	/** Keeps the curve shown beside those to come, or lets it go if it is kept; the oldest goes when there are too many. */
	void pin() {
		int step = desk.shownStep();
		synchronized (pins) {
			forgetOthers(desk.run().orElse(null));
			if (step >= 0 && !pins.remove(Integer.valueOf(step))) {
				pins.add(step);
				if (pins.size() > MOST_PINS) {
					pins.remove(0);
				}
			}
		}
	}

	/** Lets all pinned curves go. */
	void unpin() {
		synchronized (pins) {
			pins.clear();
		}
	}

	private List<Integer> pins(RunView run, int measured) {
		synchronized (pins) {
			forgetOthers(run);
			return pins.stream().filter(p -> p < measured).toList();
		}
	}

	private void forgetOthers(RunView run) {
		if (run != pinnedOf) {
			pinnedOf = run;
			pins.clear();
		}
	}

	Model compute() {
		RunView run = desk.run().orElse(null);
		int step = desk.shownStep();
		if (run == null) {
			return none(ViewTexts.of("spectrumPresenter.theNewestMeasurementAppears"));
		}
		RunState state = desk.state();
		List<Integer> kept = pins(run, state.measured());
		if (step < 0) {
			Pixel place = desk.selection().place();
			return none(place == null ? ViewTexts.of("spectrumPresenter.nothingHasBeenMeasured")
					: ViewTexts.of("spectrumPresenter.rowColumnWasNot", place.row(), place.col()));
		}
		List<Choice> chain = (state.spec() == null ? run.spec() : state.spec()).processing();
		int at = Math.min(stage, chain.size());
		Optional<Measurement> measurement = stages.at(run, step, chain, at);
		if (measurement.isEmpty()) {
			return none(ViewTexts.of("spectrumPresenter.theDataOfStep", step));
		}
		Measurement m = measurement.get();
		Channel shown = SpectrumStages.channel(m, channel);
		List<String> names = m.channels().stream().map(Channel::name).toList();
		boolean many = shown.axes().size() > 1;
		boolean picture = many && look == Look.PICTURE;
		int slices = many && look != Look.MEAN ? SpectrumPlots.slices(shown, picture) : 1;
		boolean loop = shown.axes().size() == 1 && !shown.axis().segments().isEmpty();
		bands.on(loop && unfolded ? null : shown, shown.axes().size() == 1 ? shown.values().toArray() : null, shown == m.primary());
		PlotModel plot = shown.axes().isEmpty() ? SpectrumPlots.point(shown)
				: picture ? SpectrumPlots.picture(shown, Math.min(slice, slices - 1)) : curves(run, m, shown, step, kept, chain, at);
		if (plot == null) {
			return none(ViewTexts.of("spectrumPresenter.thisChannelIsToo"));
		}
		List<PlotBand> movable = bands.bands();
		return new Model(plot, names, shown.name(), stages.names(chain), at, slices, many, loop, movable, bands.chosen(), kept.size(),
				desk.steps().size(), caption(state, step, shown, movable), "");
	}

	private static Model none(String why) {
		return new Model(null, List.of(), "", List.of(), 0, 1, false, false, List.of(), -1, 0, 0, "", why);
	}

	private PlotModel curves(RunView run, Measurement m, Channel shown, int step, List<Integer> kept, List<Choice> chain, int at) {
		Axis axis = shown.axis();
		boolean flat = unfolded && !axis.segments().isEmpty();
		int row = shown.axes().size() > 1 && look == Look.SLICE ? slice : -1;
		List<Series> curves = new ArrayList<>();
		if (average && !desk.steps().isEmpty() && shown.axes().size() == 1) {
			region(run, shown, chain, at, flat).ifPresent(curves::add);
		}
		int colour = 2;
		for (int pinned : kept) {
			int c = colour++;
			if (pinned != step) {
				stages.at(run, pinned, chain, at).flatMap(p -> p.channel(shown.name()))
						.filter(p -> p.axes().size() == shown.axes().size() && p.axis().size() == axis.size())
						.ifPresent(p -> curves.addAll(SpectrumPlots.curve(ViewTexts.of("spectrumPresenter.step", pinned), c, p.axis(),
								SpectrumPlots.row(p.values(), axis.size(), row), flat)));
			}
		}
		if (at > SpectrumStages.RAW) {
			stages.at(run, step, chain, at - 1).flatMap(p -> p.channel(shown.name()))
					.filter(p -> p.unit().equals(shown.unit()) && p.axes().equals(shown.axes()))
					.ifPresent(p -> curves.add(Series.of(ViewTexts.of("spectrumPresenter.beforeThisStep"), Kind.DASHED, 4, p.axis().values(),
							SpectrumPlots.row(p.values(), axis.size(), row))));
		}
		String name = curves.isEmpty() ? "" : (step == desk.state().measured() - 1 ? ViewTexts.of("spectrumPresenter.newestStep") : ViewTexts.of("spectrumPresenter.step2")) + step;
		curves.addAll(SpectrumPlots.curve(name, 0, axis, SpectrumPlots.row(shown.values(), axis.size(), row), flat));
		List<Span> spans = flat ? SpectrumPlots.stretches(axis) : spans(run, m, shown);
		PlotModel.Axis x = flat ? new PlotModel.Axis(ViewTexts.of("spectrumPresenter.orderOfRecordingSwept", axis.name()), Unit.ONE, Double.NaN, Double.NaN, true)
				: PlotModel.Axis.of(axis.name(), axis.unit());
		PlotModel plot = SpectrumPlots.curves(shown, curves, flat ? List.of() : spans, scale, x);
		List<Span> drawn = flat ? spans : bands.movable() ? bands.before() : spans;
		return new PlotModel(plot.x(), plot.y(), null, drawn, plot.series(), List.of());
	}

	/** Where to look: the movable bands and, so that the scale holds still, those in force; or else what the scalarizer in force says. */
	private List<Span> spans(RunView run, Measurement m, Channel c) {
		List<PlotBand> movable = bands.bands();
		if (!movable.isEmpty()) {
			List<Span> both = new ArrayList<>(bands.before());
			movable.forEach(b -> both.add(new Span(b.from(), b.to(), b.label())));
			return both;
		}
		List<Span> spans = new ArrayList<>();
		for (Band b : run.scalarizer().map(Scalarizer::bands).orElse(List.of())) {
			if (b.channel().isEmpty() ? c == m.primary() : b.channel().equals(c.name())) {
				spans.add(new Span(Math.max(b.from(), c.axis().min()), Math.min(b.to(), c.axis().max()), b.branch()));
			}
		}
		return spans;
	}

	/** The mean over a drawn region, kept until region, channel or chain changes. */
	private Optional<Series> region(RunView run, Channel shown, List<Choice> chain, int at, boolean flat) {
		List<Integer> steps = desk.steps();
		Averaged a = averaged;
		if (a == null || !a.steps().equals(steps) || !a.channel().equals(shown.name()) || !a.chain().equals(chain) || a.stage() != at) {
			a = average(run, shown, steps, chain, at);
			averaged = a;
		}
		if (a.count() == 0 || a.mean().length != shown.axis().size()) {
			return Optional.empty();
		}
		double[] x = shown.axis().values();
		if (flat) {
			java.util.Arrays.setAll(x, i -> i);
		}
		return Optional.of(new Series(ViewTexts.of("spectrumPresenter.meanSdOfIn", a.count(), steps.size() > a.count() ? ViewTexts.of("spectrumPresenter.of", steps.size()) : ""),
				Kind.RIBBON, 1, x, a.mean(), a.sd(), null, null));
	}

	private Averaged average(RunView run, Channel like, List<Integer> steps, List<Choice> chain, int at) {
		int n = like.axis().size();
		double[] mean = new double[n];
		double[] squares = new double[n];
		int count = 0;
		for (int step : steps.subList(0, Math.min(steps.size(), MOST_AVERAGED))) {
			Channel c = stages.at(run, step, chain, at).flatMap(m -> m.channel(like.name())).orElse(null);
			if (c == null || c.axes().size() != 1 || c.axis().size() != n) {
				continue;
			}
			double[] y = c.values().toArray();
			count++;
			for (int i = 0; i < n; i++) {
				double d = y[i] - mean[i];
				mean[i] += d / count;
				squares[i] += d * (y[i] - mean[i]);
			}
		}
		double[] sd = new double[n];
		for (int i = 0; i < n; i++) {
			sd[i] = count > 1 ? Math.sqrt(squares[i] / (count - 1)) : 0;
		}
		return new Averaged(steps, like.name(), chain, at, mean, sd, count);
	}

	private String caption(RunState state, int step, Channel shown, List<PlotBand> movable) {
		Pixel p = state.place(step);
		StringBuilder s = new StringBuilder(ViewTexts.of("spectrumPresenter.step3")).append(step).append(ViewTexts.of("spectrumPresenter.row")).append(p.row()).append(ViewTexts.of("spectrumPresenter.col"))
				.append(p.col());
		if (step < state.scored()) {
			Quality quality = state.quality(step);
			s.append("  ·  ").append(Numbers.text(state.get(Column.SCALAR, step), state.get(Column.SCALAR_SD, step), state.scalarUnit()));
			if (quality != Quality.OK) {
				s.append("  ·  ").append(quality.name().toLowerCase(Locale.ROOT).replace('_', ' '));
			}
		}
		if (shown.axes().size() == 1) {
			PlotBand b = movable.isEmpty() ? null : movable.get(Math.clamp(bands.chosen(), 0, movable.size() - 1));
			s.append("  ·  ").append((b == null ? SpectrumQuality.of(shown, Double.NaN, Double.NaN)
					: SpectrumQuality.of(shown, b.from(), b.to())).words());
		}
		String note = bands.note();
		return note.isEmpty() ? s.toString() : s.append('\n').append(note).toString();
	}
}
