/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.exports.RunReport;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Technique;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Envelope;
import org.steerscope.run.Forecast;
import org.steerscope.run.InDoubt;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;

/** The report of a run. */
class ReportTest {

	private static final PixelGrid GRID = PixelGrid.ofMetres(20, 30, 5e-9);
	private static final String NASTY = "<script>alert(1)</script> | *bold* & \"quotes\"";

	private static RunSpec spec(String title) {
		return new RunSpec(title, "find plasmons", 7, Choice.of("twin"), 1e-5, 5, 1, 0.1, List.of(), Choice.of("mean"), Direction.MAXIMISE,
				RewardRule.EACH_STEP, Choice.of("gp"), new StartingPoints(1, StartingPoints.Method.RANDOM, List.of()), Budget.ofSteps(10), Envelope.OPEN,
				IdleMode.BLANK, InDoubt.ASK, Approval.WHEN_ASKED);
	}

	private static FoldedRun run(int steps) {
		List<RunEvent> events = new ArrayList<>();
		events.add(new RunEvent.RunStarted(spec("Silver " + NASTY), "", Map.of("org.steerscope.engine", "0.1"), Map.of("java", "25"), "Ada"));
		if (steps < 0) {
			return new FoldedRun(events, null);
		}
		events.add(new RunEvent.InstrumentOpened(new InstrumentInfo("twin", "A twin", Technique.STEM, true, Set.of(), GRID, List.of(), List.of(),
				Probe.NONE, List.of("simulated"))));
		List<Image.Plane> planes = List.of(new Image.Plane("HAADF", Unit.COUNTS));
		events.add(new RunEvent.OverviewTaken(0, GRID, planes, List.of(), List.of(), true, Drift.NONE));
		for (int step = 0; step < steps; step++) {
			Pixel place = new Pixel(3 + step, 4 + 2 * step);
			events.add(new RunEvent.Proposed(step, step == 0 ? "start" : step == 1 ? "person" : "gp", new Action.Measure(List.of(place)),
					List.of(new Forecast(step, 0.5, 1)), "", 0.1, 0.1));
			events.add(new RunEvent.CommandDone(step, null, 0.1, 100));
			events.add(new RunEvent.MeasurementTaken(step, place, GRID.centre(place, Frame.SCAN), GRID.centre(place, Frame.SAMPLE), Drift.NONE,
					PositionGrade.COMMANDED, 0.1, List.of(), Conditions.UNKNOWN, true));
			events.add(new RunEvent.Scored(step, List.of(step == 3 ? Scalar.invalid("mean", Unit.of("eV"), "dark")
					: Scalar.ok("mean", Math.sin(step), Unit.of("eV"), 0.1))));
		}
		events.add(new RunEvent.Steered(new Steering(new SteeringCommand.Note(NASTY), "Eve", -1)));
		events.add(new RunEvent.Steered(new Steering(new SteeringCommand.ChangePlaces(List.of(
				new PlaceRule(PlaceRule.Kind.VETO, List.of(new Pixel(2, 2), new Pixel(5, 6))),
				new PlaceRule(PlaceRule.Kind.FAVOUR, List.of(new Pixel(2, 2), new Pixel(5, 6), new Pixel(9, 1))))), "Eve", -1)));
		events.add(new RunEvent.AlarmRaised("noise", "The model explains noise", "Measure longer"));
		events.add(new RunEvent.Steered(new Steering(new SteeringCommand.Acknowledge("noise"), "Eve", -1)));
		events.add(new RunEvent.RunEnded(RunOutcome.FINISHED, "The budget is spent", Instant.EPOCH));
		float[] plane = new float[600];
		for (int i = 0; i < 600; i++) {
			plane[i] = i % 37;
		}
		plane[5] = Float.NaN;
		return new FoldedRun(events, Image.of(GRID, planes, List.of(plane), List.of(), true));
	}

	@Test
	void itTellsWhatTheRunDid(@TempDir Path folder) throws IOException {
		List<Path> files = RunReport.write(run(12), "silver.steerscope", folder, "silver");
		String markdown = Files.readString(files.get(0));
		assertThat(markdown).contains("12 of 416 places", "row 11, column 20 (x = 102.5 nm, y = 57.5 nm)", "0.99 ± 0.10 eV", "SIMULATED", "Ada, Eve",
				"1200 e/Å²", "The model explains noise", "1 forbidden, 1 favoured", "silver_figures/overview.svg");
		assertThat(files.get(1)).content().contains("12 of 416 places", "The best 10 measurements");
		assertThat(folder.resolve("silver_figures")).isDirectoryContaining("glob:**overview.svg").isDirectoryContaining("glob:**learning-curve.svg");
		assertThatThrownBy(() -> RunReport.write(run(1), "silver.steerscope", folder, "silver")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("exists already");
	}

	@Test
	void whatPeopleTypeIsOnlyText() {
		ReportPages pages = ReportPages.of(run(6), "x");
		assertThat(pages.html()).doesNotContain("<script>").contains("&lt;script&gt;");
		assertThat(pages.markdown("f")).doesNotContain("<script>").contains("\\*bold\\*");
		pages.markdown("f").lines().filter(l -> l.startsWith("| time")).findFirst().ifPresent(header -> {
			long bars = header.chars().filter(c -> c == '|').count();
			assertThat(pages.markdown("f").lines().filter(l -> l.contains("Eve") && l.startsWith("|")).map(l -> l.replace("\\|", "")))
					.allMatch(l -> l.chars().filter(c -> c == '|').count() == bars || l.startsWith("| Operators"));
		});
	}

	@Test
	void everyDrawingIsWellFormed() {
		for (int steps : new int[] { 0, 1, 2, 12 }) {
			ReportPages.of(run(steps), "x").drawings().forEach((name, svg) -> assertThat(wellFormed(svg)).as(name + " after " + steps).isTrue());
		}
		assertThat(wellFormed(SvgPlot.of(300, 200, "a < b", "\"c\"", List.of(new SvgPlot.Curve("&", new double[] { 1, 1 }, new double[] { Double.NaN, 5 }, "#000000",
				false))))).isTrue();
	}

	private static boolean wellFormed(String svg) {
		try {
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new org.xml.sax.InputSource(new StringReader(svg)));
			return true;
		} catch (Exception e) {
			throw new AssertionError(svg, e);
		}
	}

	@Test
	void aRunThatNeverBeganIsReportedToo() {
		assertThat(ReportPages.of(run(-1), "x").markdown("f")).contains("Nobody intervened", "| Measured | 0 |");
		assertThat(ReportPages.of(run(0), "x").drawings()).containsOnlyKeys("overview");
	}

	@Test
	void regretIsSaidWithWhatItIsMeasuredAgainst() {
		ReportPages pages = ReportPages.of(run(6), "x");
		assertThat(pages.drawings()).containsKeys("simple-regret", "cumulative-regret").doesNotContainKey("live-and-final");
		assertThat(pages.markdown("f")).contains("Simple regret: how far the best so far was behind the best this run found", "after the last step");
	}

	@Test
	void ticksAreRoundAndInside() {
		assertThat(SvgPlot.ticks(0, 10, 5)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
		for (double[] range : Arrays.asList(new double[] { -3e-9, 7e-9 }, new double[] { 1e6, 1.0001e6 }, new double[] { -1, 1e12 })) {
			assertThat(SvgPlot.ticks(range[0], range[1], 6)).isNotEmpty().hasSizeLessThan(13).allMatch(t -> t >= range[0] && t <= range[1]);
		}
	}

	@Test
	void lengthsHaveTheUnitThatSuits() {
		assertThat(Words.length(1e-7, Unit.METRE)).isEqualTo("100 nm");
		assertThat(Words.length(2.5e-6, Unit.METRE)).isEqualTo("2.5 µm");
		assertThat(Words.length(0, Unit.METRE)).isEqualTo("0 pm");
		assertThat(Words.length(12, Unit.PIXEL)).isEqualTo("12 px");
	}
}
