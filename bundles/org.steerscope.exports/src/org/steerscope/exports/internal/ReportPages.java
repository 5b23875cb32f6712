/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.run.Budget;
import org.steerscope.run.Journal;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.Comparison;
import org.steerscope.run.state.Intervention;
import org.steerscope.run.state.RunState;

/** What a report says, in order. */
public final class ReportPages {

	private static final int BEST = 10;
	/** More rows than this are left to the run file. */
	private static final int MOST_ROWS = 500;

	private final RunView run;
	private final RunState state;
	private final RunSpec spec;
	private final String source;
	private final List<Block> blocks = new ArrayList<>();

	private ReportPages(RunView run, String source) {
		this.run = run;
		this.state = run.state();
		this.spec = run.spec();
		this.source = source;
	}

	/** @return the report of a run as it stands */
	public static ReportPages of(RunView run, String source) {
		ReportPages pages = new ReportPages(run, source);
		List<RunEvent> events = run.events(0).stream().map(Journal.Entry::event).toList();
		pages.head(events);
		pages.result();
		pages.pictures();
		pages.best();
		pages.people(events);
		pages.settings(events);
		return pages;
	}

	/** @return name to SVG */
	public Map<String, String> drawings() {
		Map<String, String> drawings = new LinkedHashMap<>();
		blocks.stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).forEach(f -> drawings.put(f.name(), f.svg()));
		return drawings;
	}

	/** @param folder of the drawings, relative to the document */
	public String markdown(String folder) {
		return Markup.markdown(blocks, folder);
	}

	/** @return one page */
	public String html() {
		return Markup.html(blocks, title());
	}

	private String title() {
		return spec.title().isBlank() ? source : spec.title();
	}

	private void heading(int level, String text) {
		blocks.add(new Block.Heading(level, text));
	}

	private void text(String text) {
		if (!text.isBlank()) {
			blocks.add(new Block.Text(text));
		}
	}

	private void facts(String what, List<List<String>> rows) {
		blocks.add(new Block.Table(List.of(what, ""), rows));
	}

	private void head(List<RunEvent> events) {
		heading(1, title());
		if (state.instrument().map(i -> i.twin()).orElse(false)) {
			text("SIMULATED OR RECORDED DATA: the instrument was a twin.");
		}
		text(spec.objective());
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Run", source));
		rows.add(List.of("Started", Words.time(state.started())));
		rows.add(List.of("Lasted", Words.duration(state.elapsed())));
		rows.add(List.of("State", state.outcome().map(o -> o.name().toLowerCase(java.util.Locale.ROOT))
				.orElse(state.mode().name().toLowerCase(java.util.Locale.ROOT)) + (state.modeReason().isEmpty() ? "" : ": " + state.modeReason())));
		rows.add(List.of("Operators", operators(events)));
		state.instrument().ifPresent(i -> {
			rows.add(List.of("Instrument", i.name() + ", " + i.technique().name()));
			i.remarks().forEach(r -> rows.add(List.of("", r)));
		});
		state.overview().ifPresent(o -> rows.add(List.of("Overview", "%d × %d pixels, %s × %s, %s".formatted(o.grid().rows(), o.grid().cols(),
				Words.length(o.grid().height(), o.grid().unit()), Words.length(o.grid().width(), o.grid().unit()),
				o.planes().stream().map(p -> p.name()).collect(Collectors.joining(", "))))));
		facts("About", rows);
	}

	private static String operators(List<RunEvent> events) {
		return events.stream().map(e -> switch (e) {
		case RunEvent.RunStarted s -> s.who();
		case RunEvent.RunResumed r -> r.who();
		case RunEvent.Steered s -> s.steering().who();
		default -> "";
		}).filter(s -> !s.isBlank()).distinct().collect(Collectors.joining(", "));
	}

	private void result() {
		heading(2, "Result");
		List<List<String>> rows = new ArrayList<>();
		String n = String.valueOf(state.measured());
		Optional<Integer> all = run.candidates().map(c -> c.size());
		rows.add(List.of("Measured", n + all.map(a -> " of %d places (%.2g %%)".formatted(a, 100.0 * state.measured() / a)).orElse("")));
		if (state.bestStep() >= 0) {
			rows.add(List.of("Best " + state.scalarName(), value(state.bestStep()) + " at step " + (state.bestStep() + 1) + ", " + place(state.bestStep())));
		}
		rows.add(List.of("Fluence at the probe", Words.value(state.fluence(), Unit.of("e/Å²"))));
		double exposed = IntStream.range(0, state.measured()).mapToDouble(s -> state.get(Column.EXPOSURE, s)).sum();
		rows.add(List.of("Exposure", Words.value(exposed, Unit.SECOND)));
		if (state.measured() > 0 && all.isPresent()) {
			rows.add(List.of("The full grid would have exposed", Words.value(exposed / state.measured() * all.get(), Unit.SECOND)
					+ ", %.3g × as much".formatted((double) all.get() / state.measured())));
		}
		state.diagnosis().ifPresent(d -> {
			rows.add(List.of("Model", d.model() + (d.why().isBlank() ? "" : ": " + d.why())));
			d.calibrated().ifPresent(c -> rows.add(List.of("Calibration", "the central 90 %% interval held %.0f %% of %d values, each predicted from the others"
					.formatted(100 * c.coverage90(), c.points()))));
		});
		Comparison.of(state).ifPresent(c -> rows.add(List.of("Comparison", "%s: %d places, mean %s; %s: %d places, mean %s; a value of %s is better with probability %.2f (p = %.2g)"
				.formatted(c.a().name(), c.a().steps(), Words.value(c.a().mean(), state.scalarUnit()), c.b().name(), c.b().steps(),
						Words.value(c.b().mean(), state.scalarUnit()), c.a().name(), c.better(), c.p()))));
		facts("What came out", rows);
	}

	private String value(int step) {
		return Words.value(state.get(Column.SCALAR, step), state.get(Column.SCALAR_SD, step), state.scalarUnit());
	}

	private String place(int step) {
		Pixel p = state.place(step);
		Optional<PixelGrid> grid = state.overview().map(RunEvent.OverviewTaken::grid);
		return "row %d, column %d".formatted(p.row(), p.col()) + grid.filter(PixelGrid::calibrated)
				.map(g -> " (x = " + Words.length(state.get(Column.X_SAMPLE, step), g.unit()) + ", y = " + Words.length(state.get(Column.Y_SAMPLE, step), g.unit()) + ")")
				.orElse("");
	}

	private void pictures() {
		run.overview().ifPresent(image -> blocks.add(new Block.Figure("overview", OverviewDrawing.of(image, state),
				"Overview (%s) with the places measured, from dark (first) to yellow (last). Rings: starting points; squares: asked for by a person; diamond: the best. Outlines: regions forbidden (red), to avoid (amber, dashed) and favoured (green, dotted)."
						.formatted(image.planes().get(0).name()))));
		int n = state.scored();
		if (n > 0) {
			double[] steps = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
			String unit = state.scalarUnit().symbol();
			blocks.add(new Block.Figure("learning-curve", SvgPlot.of(760, 320, "step", state.scalarName() + (unit.isEmpty() ? "" : " / " + unit),
					List.of(new SvgPlot.Curve("measured", steps, column(Column.SCALAR, n), "#3b528b", true),
							new SvgPlot.Curve("best so far", steps, column(Column.BEST, n), "#d1495b", false),
							new SvgPlot.Curve("predicted", steps, column(Column.PREDICTED_MEAN, n), "#66a182", false))),
					"Measured values, the best so far, and what the model had predicted."));
			blocks.addAll(HindsightPage.of(run));
		}
	}

	private double[] column(Column column, int n) {
		return IntStream.range(0, n).mapToDouble(s -> state.get(column, s)).toArray();
	}

	private void best() {
		List<Integer> ranked = IntStream.range(0, state.scored()).filter(s -> !Double.isNaN(state.get(Column.SCALAR, s))).boxed()
				.sorted(Comparator.comparingDouble((Integer s) -> -spec.direction().upward(state.get(Column.SCALAR, s)))).limit(BEST).toList();
		if (ranked.isEmpty()) {
			return;
		}
		heading(2, ranked.size() == 1 ? "The best measurement" : "The best " + ranked.size() + " measurements");
		blocks.add(new Block.Table(List.of("step", "place", state.scalarName(), "predicted", "quality"),
				ranked.stream().map(s -> List.of(String.valueOf(s + 1), place(s), value(s),
						Words.value(state.get(Column.PREDICTED_MEAN, s), state.get(Column.PREDICTED_SD, s), state.scalarUnit()),
						state.quality(s) == Quality.OK ? "ok" : state.quality(s).name().toLowerCase(java.util.Locale.ROOT))).toList()));
		curves(ranked);
	}

	private void curves(List<Integer> steps) {
		List<SvgPlot.Curve> curves = new ArrayList<>();
		String x = "";
		String y = "";
		for (int i = steps.size() - 1; i >= 0; i--) {
			Channel channel = run.processed(steps.get(i)).map(Measurement::primary).filter(c -> c.axes().size() == 1).orElse(null);
			if (channel == null) {
				return;
			}
			Axis axis = channel.axis();
			x = axis.name() + (axis.unit().symbol().isEmpty() ? "" : " / " + axis.unit().symbol());
			y = channel.name() + (channel.unit().symbol().isEmpty() ? "" : " / " + channel.unit().symbol());
			curves.add(new SvgPlot.Curve("step " + (steps.get(i) + 1), axis.values(), channel.values().toArray(),
					Viridis.colour(1 - 0.9 * i / Math.max(1, steps.size() - 1) - 0.05), false));
		}
		blocks.add(new Block.Figure("best-spectra", SvgPlot.of(760, 380, x, y, curves), "The measurements of the table, after the processing chain."));
	}

	private void people(List<RunEvent> events) {
		List<Intervention> acts = state.interventions();
		heading(2, "What people did");
		if (acts.isEmpty()) {
			text("Nobody intervened.");
		} else {
			blocks.add(new Block.Table(List.of("time", "step", "who", "what"),
					acts.stream().limit(MOST_ROWS).map(i -> List.of(Words.time(i.time()), String.valueOf(i.step()), i.steering().who(),
							(i.steering().command() instanceof SteeringCommand.Note ? "Note: " : "") + i.steering().command().describe())).toList()));
			text(acts.size() > MOST_ROWS ? "… and %d more; all are in the run file.".formatted(acts.size() - MOST_ROWS) : "");
		}
		if (!state.alarms().isEmpty()) {
			heading(2, "Alarms");
			blocks.add(new Block.Table(List.of("kind", "message", "suggestion", "read by"), state.alarms().stream()
					.map(a -> List.of(a.id(), a.message(), a.suggestion(), state.acknowledged().getOrDefault(a.id(), "–"))).toList()));
		}
		List<RunEvent.CommandRefused> refused = events.stream().filter(RunEvent.CommandRefused.class::isInstance).map(RunEvent.CommandRefused.class::cast).toList();
		if (!refused.isEmpty()) {
			heading(2, "Refused by the guardian");
			blocks.add(new Block.Table(List.of("rule", "message"), refused.stream().limit(MOST_ROWS).map(r -> List.of(r.rule(), r.message())).toList()));
		}
	}

	private void settings(List<RunEvent> events) {
		heading(2, "Settings");
		Budget b = spec.budget();
		facts("Plan at the end of the run", Arrays.asList(List.of("Instrument", spec.instrument().toString()),
				List.of("Overview dwell", Words.value(spec.overviewDwell(), Unit.SECOND)), List.of("Exposure", Words.value(spec.exposure(), Unit.SECOND)),
				List.of("Patch", spec.patch() + " pixels, every " + spec.candidateStep()),
				List.of("Processing", spec.processing().isEmpty() ? "none" : spec.processing().stream().map(Object::toString).collect(Collectors.joining("; "))),
				List.of("Scalarizer", spec.scalarizer() + ", " + spec.direction().name().toLowerCase(java.util.Locale.ROOT)),
				List.of("Policy", spec.policy().toString()),
				List.of("Starting points", spec.starting().count() + ", " + spec.starting().method().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')),
				List.of("Budget", limits(b)), List.of("Seed", String.valueOf(spec.seed()))));
		events.stream().filter(RunEvent.RunStarted.class::isInstance).map(RunEvent.RunStarted.class::cast).findFirst().ifPresent(s -> {
			List<List<String>> rows = new ArrayList<>();
			s.environment().forEach((k, v) -> rows.add(List.of(k, v)));
			s.bundles().forEach((k, v) -> rows.add(List.of(k, v)));
			facts("Software", rows);
		});
	}

	private static String limits(Budget b) {
		List<String> limits = new ArrayList<>();
		if (b.steps() > 0) {
			limits.add(b.steps() + " steps");
		}
		if (b.seconds() > 0) {
			limits.add(Words.value(b.seconds(), Unit.SECOND));
		}
		if (b.until() != null) {
			limits.add("until " + Words.time(b.until()));
		}
		if (b.fluence() > 0) {
			limits.add(Words.value(b.fluence(), Unit.of("e/Å²")));
		}
		return limits.isEmpty() ? "none" : String.join(", ", limits);
	}
}
