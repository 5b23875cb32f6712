/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.Source;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Series;
import org.steerscope.ui.Viewport;

class PresentersTest {

	private final Desk desk = new Desk((millis, work) -> {
	}, List::of);
	private final FakeRun run = new FakeRun(64, 80, 4, 30, 11);

	@AfterEach
	void close() {
		desk.close();
	}

	private void measure(int steps) {
		desk.show(run);
		run.begin();
		for (int i = 0; i < steps; i++) {
			run.step();
		}
	}

	@Test
	void withoutARunEveryViewSaysSo() {
		assertThat(new ScanPresenter(desk).compute()).isNull();
		assertThat(new SpectrumPresenter(desk, FakeCatalogue.EMPTY).compute().empty()).isNotEmpty();
		assertThat(new CurvePresenter(desk).compute().values()).isNull();
		assertThat(new FeaturePresenter(desk).compute().plot()).isNull();
		assertThat(new RunPresenter(desk).compute().word()).isEqualTo("NO RUN");
	}

	@Test
	void theScanShowsThePathInOrderAndTheNextPoint() {
		measure(7);
		run.propose();
		ScanModel model = new ScanPresenter(desk).compute();
		assertThat(model.path()).hasSize(7);
		assertThat(model.sources()).containsExactly(Source.START, Source.START, Source.START, Source.START, Source.AGENT, Source.AGENT,
				Source.AGENT);
		for (int i = 0; i < 7; i++) {
			assertThat(model.path().get(i)).isEqualTo(run.state().place(i));
		}
		assertThat(model.next()).isEqualTo(run.state().proposal().orElseThrow().action().places());
		assertThat(model.step()).isEqualTo(6);
		assertThat(model.raster()).isNull();
	}

	private static void show(ScanPresenter presenter, Layer layer) {
		presenter.settings(presenter.settings().with(layer, presenter.settings().look(layer).visible(true)));
	}

	@Test
	void theScanLaysTheChosenMapOverTheImage() {
		ScanPresenter presenter = new ScanPresenter(desk);
		show(presenter, Layer.UNCERTAINTY);
		measure(3);
		assertThat(presenter.compute().raster()).as("no model before the starting points").isNull();
		run.step();
		run.step();
		ScanModel model = presenter.compute();
		assertThat(model.raster().values()).isSameAs(run.prediction().orElseThrow().sd());
		assertThat(model.scale().unit().symbol()).isEqualTo("counts·eV");
		show(presenter, Layer.ACQUISITION);
		ScanModel both = presenter.compute();
		assertThat(both.rasters()).extracting(r -> (Object) r.values()).containsExactly(run.prediction().orElseThrow().sd(),
				run.prediction().orElseThrow().acquisition());
		assertThat(both.scale().unit()).isEqualTo(Unit.ONE);
		assertThat(both.scale().label()).isEqualTo("search rule");
	}

	@Test
	void aClickSelectsAMeasuredPointOrThePlace() {
		measure(3);
		ScanPresenter presenter = new ScanPresenter(desk);
		Pixel p = run.state().place(1);
		presenter.pick(p.col() + 0.9, p.row() + 0.2, 1.5);
		assertThat(run.state().place(desk.selection().step())).isEqualTo(p);
		presenter.pick(1.5, 2.5, 1.5);
		assertThat(desk.selection().place()).isEqualTo(new Pixel(2, 1));
		presenter.pick(-4, 2.5, 1.5);
		assertThat(desk.selection().place()).as("outside the image nothing is selected").isEqualTo(new Pixel(2, 1));
	}

	@Test
	void theReadoutGivesPlaceValueAndPrediction() {
		measure(6);
		String text = new ScanPresenter(desk).readout(30.5, 20.25);
		assertThat(text).contains("x 24.4 nm", "y 16.2 nm", "row 20, col 30", "HAADF", "predicted", "±", "counts·eV");
		assertThat(new ScanPresenter(desk).readout(-1, 3)).isEmpty();
		assertThat(new ScanPresenter(desk).readout(Double.NaN, Double.NaN)).isEmpty();
	}

	@Test
	void theSpectrumHasUnitsBandAndStep() {
		measure(5);
		SpectrumPresenter presenter = new SpectrumPresenter(desk, FakeCatalogue.EMPTY);
		SpectrumPresenter.Model model = presenter.compute();
		assertThat(model.channels()).containsExactly("EELS", "current");
		assertThat(model.plot().x().unit().symbol()).isEqualTo("eV");
		assertThat(model.plot().y().unit()).isEqualTo(Unit.COUNTS);
		assertThat(model.plot().spans()).containsExactly(new PlotModel.Span(0.6, 0.8, ""));
		assertThat(model.caption()).startsWith("Step 4").contains("±", "counts·eV");
		desk.select(new Pixel(1, 1));
		assertThat(presenter.compute().empty()).contains("Row 1, column 1 was not measured");
	}

	@Test
	void theBandFillsThePlotBesideAHighZeroLossPeak() {
		measure(1);
		SpectrumPresenter presenter = new SpectrumPresenter(desk, FakeCatalogue.EMPTY);
		assertThat(presenter.compute().plot().y().max()).isLessThan(3000);
		presenter.scale(SpectrumPlots.Scale.FULL);
		assertThat(presenter.compute().plot().y().max()).isNaN();
		presenter.scale(SpectrumPlots.Scale.LOG);
		PlotModel log = presenter.compute().plot();
		assertThat(log.y().label()).isEqualTo("log₁₀ of EELS in counts");
		assertThat(java.util.Arrays.stream(log.series().get(0).y()).max().orElseThrow()).isBetween(3.8, 4.1);
	}

	@Test
	void aLoopIsDrawnAgainstBiasBranchByBranch() {
		measure(1);
		SpectrumPresenter presenter = new SpectrumPresenter(desk, FakeCatalogue.EMPTY);
		presenter.channel("current");
		PlotModel plot = presenter.compute().plot();
		assertThat(plot.series()).extracting(Series::name).containsExactly("forward", "reverse");
		assertThat(plot.spans()).as("the band is on the first channel").isEmpty();
		Channel loop = run.measurement(0).orElseThrow().channels().get(1);
		long drawn = plot.series().stream().flatMapToDouble(s -> java.util.Arrays.stream(s.x())).filter(Double::isFinite).count();
		assertThat(drawn).isEqualTo(loop.axis().size());
	}

	@Test
	void channelsOfMoreDimensionsAreAveraged() {
		Channel c = new Channel("map", Unit.COUNTS, List.of(Axis.of("y", Unit.PIXEL, 0, 1), Axis.of("E", Unit.of("eV"), 0, 1, 2)),
				NumericArray.of(new double[] { 1, 2, 3, 3, 4, 5 }, 2, 3));
		assertThat(SpectrumPlots.row(c.values(), 3, -1)).containsExactly(2, 3, 4);
		assertThat(SpectrumPlots.row(c.values(), 3, 1)).containsExactly(3, 4, 5);
	}

	@Test
	void theCurveShowsWhatWasMeasuredAgainstWhatWasPredicted() {
		measure(9);
		CurvePresenter.Model model = new CurvePresenter(desk).compute();
		assertThat(model.values().series()).extracting(Series::name).containsExactly("predicted ± sd", "best so far", "measured");
		Series measured = model.values().series().get(2);
		Series best = model.values().series().get(1);
		for (int i = 0; i < 9; i++) {
			assertThat(measured.y()[i]).isEqualTo(run.state().get(Column.SCALAR, i));
			assertThat(best.y()[i]).isGreaterThanOrEqualTo(measured.y()[i]);
		}
		assertThat(model.values().y().unit().symbol()).isEqualTo("counts·eV");
		assertThat(model.of(CurvePanel.UNCERTAINTY).series().get(1).y()).hasSize(9);
	}

	@Test
	void uncertaintyIsTheVarianceOfTheNextPointAndOfTheUnmeasuredMap() {
		measure(6);
		PlotModel plot = new CurvePresenter(desk).compute().of(CurvePanel.UNCERTAINTY);
		double sum = 0;
		int left = 0;
		for (int i = 0; i < run.candidates.size(); i++) {
			Pixel p = run.candidates.pixel(i);
			if (java.util.stream.IntStream.range(0, 5).noneMatch(k -> run.state().place(k).equals(p))) {
				sum += Math.pow(run.prediction().orElseThrow().sd()[i], 2);
				left++;
			}
		}
		assertThat(plot.series()).extracting(Series::name).containsExactly("unmeasured map: mean ± sd", "next point");
		assertThat(plot.series().get(0).y()[5]).isCloseTo(sum / left, within(1e-6 * sum));
		assertThat(plot.series().get(0).y()[3]).as("a starting point").isNaN();
		assertThat(plot.series().get(1).y()[5]).isEqualTo(Math.pow(run.state().get(Column.PREDICTED_SD, 5), 2));
		assertThat(plot.y().unit().symbol()).isEqualTo("counts²·eV²");
	}

	@Test
	void featureSpaceShowsMeasuredPointsAmongAllCandidates() {
		measure(8);
		FeatureModel model = new FeaturePresenter(desk).compute();
		assertThat(model.cloud().x()).hasSize(run.candidates.size());
		Series path = model.plot().series().get(0);
		int index = run.candidates.indexOf(run.state().place(7));
		assertThat(path.x()[7]).isEqualTo(run.embedding().orElseThrow().x()[index]);
		assertThat(model.note()).isEqualTo("Map: PCA  ·  grey: all candidates");
		assertThat(model.moving()).isFalse();
		assertThat(path.keys()).hasSize(8);
		assertThat(model.plot().x().label()).isEqualTo("PCA 1");
	}

	@Test
	void pointsGlideToWhereTheirMapIsBetter() {
		measure(8);
		FeaturePresenter presenter = new FeaturePresenter(desk);
		assertThat(presenter.outdated()).isTrue();
		double before = presenter.compute().plot().series().get(0).x()[7];
		assertThat(presenter.outdated()).isFalse();
		run.improveMap(0.5f);
		assertThat(presenter.outdated()).isTrue();
		int index = run.candidates.indexOf(run.state().place(7));
		double after = run.embedding().orElseThrow().x()[index];
		double last = before;
		int looks = 0;
		for (FeatureModel m = presenter.compute(); m.moving(); m = presenter.compute()) {
			double now = m.plot().series().get(0).x()[7];
			assertThat(Math.abs(now - after)).as("nearer at each look").isLessThan(Math.abs(last - after));
			last = now;
			assertThat(looks++).isLessThan(30);
		}
		assertThat(looks).isGreaterThan(2);
		assertThat(presenter.compute().plot().series().get(0).x()[7]).isEqualTo(after);
		run.end();
		run.improveMap(0.5f);
		assertThat(presenter.outdated()).as("the map may still be learned when the run is over").isTrue();
		assertThat(new FeaturePresenter(desk).outdated()).as("a past run's policy is brought back by computing only").isFalse();
	}

	@Test
	void theCurveShowsHowHonestTheModelIs() {
		measure(9);
		CurvePresenter.Model model = new CurvePresenter(desk).compute();
		assertThat(model.of(CurvePanel.COVERAGE).series()).extracting(Series::name).containsExactly("honest: 85–95 %", "of the measured");
		double[] covered = model.of(CurvePanel.COVERAGE).series().get(1).y();
		assertThat(covered[5]).isNaN();
		assertThat(covered[8]).isEqualTo(100 * run.state().get(Column.LOO_COVERAGE90, 8));
		assertThat(model.of(CurvePanel.DENSITY).series().get(0).y()[8]).isEqualTo(run.state().get(Column.LOO_NLPD, 8));
		Series observed = model.of(CurvePanel.RELIABILITY).series().get(1);
		assertThat(observed.name()).isEqualTo("observed (8 values, sd × 1.20)");
		assertThat(observed.x()[8]).isEqualTo(90);
		assertThat(observed.y()[8]).isCloseTo(100 * (1 - 3.0 / 18), within(1e-9));
		assertThat(model.modelled()).isTrue();
	}

	@Test
	void withoutACalibrationThePanelsSayWhatIsMissing() {
		measure(3);
		CurvePresenter.Model model = new CurvePresenter(desk).compute();
		assertThat(model.modelled()).isFalse();
		run.step();
		run.step();
		model = new CurvePresenter(desk).compute();
		assertThat(model.modelled()).isTrue();
		for (CurvePanel panel : List.of(CurvePanel.COVERAGE, CurvePanel.DENSITY, CurvePanel.RELIABILITY)) {
			assertThat(model.of(panel)).isNull();
			assertThat(panel.nothing()).isNotEmpty();
		}
	}

	@Test
	void theScanShowsTheRegions() {
		measure(5);
		List<PlaceRule> rules = List.of(new PlaceRule(PlaceRule.Kind.VETO, List.of(new Pixel(20, 30), new Pixel(10, 12))),
				new PlaceRule(PlaceRule.Kind.FAVOUR, List.of(new Pixel(1, 1), new Pixel(1, 9), new Pixel(9, 1))));
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.ChangePlaces(rules), "Ada", -1)));
		assertThat(new ScanPresenter(desk).compute().regions()).isEqualTo(rules);
		Viewport view = new Viewport(0, 0, 10, 1, 800, 640);
		assertThat(RegionPainter.outline(rules.get(0), view)).as("round the pixels").containsExactly(120, 100, 310, 100, 310, 210, 120, 210);
		assertThat(RegionPainter.outline(rules.get(1), view)).as("through the pixels").containsExactly(15, 15, 95, 15, 15, 95);
	}

	@Test
	void theRunTellsWhichModelDecidesAndWhatItDoubts() {
		measure(4);
		assertThat(new RunPresenter(desk).compute().model()).isEmpty();
		for (int i = 4; i < 12; i++) {
			run.step();
		}
		RunPresenter.Model model = new RunPresenter(desk).compute();
		assertThat(model.model()).isEqualTo("Gaussian process on structure features (Matérn 5/2)");
		assertThat(model.why()).isEqualTo("it predicts held-out values better than the deep kernel (NLPD 1.2 against 1.5)");
		assertThat(model.troubles()).extracting(Trouble::severity).containsExactly(Severity.SERIOUS, Severity.CAUTION);
		assertThat(model.troubles()).extracting(Trouble::since).containsExactly("since step 9", "since step 7");
		assertThat(model.search()).contains(new RunPresenter.Row("Calibration", "90 % interval holds 86 %: honest"));
		run.say(new RunEvent.AlarmRaised("noise", "It is noise", "Measure longer"));
		run.say(new RunEvent.AlarmRaised("position", "Off by 3 nm", ""));
		assertThat(new RunPresenter(desk).compute().troubles()).extracting(Trouble::kind).as("what stands is not said twice").containsExactly("reward-hacking", "position", "noise");
	}

	@Test
	void theRunTellsStateProgressAndTimeLeft() {
		measure(14);
		RunPresenter.Model model = new RunPresenter(desk, new ManualActs(desk), () -> run.state().time()).compute();
		assertThat(model.word()).isEqualTo("AGENT");
		assertThat(model.done()).isEqualTo(14);
		assertThat(model.planned()).isEqualTo(34);
		double seconds = RunPresenter.secondsPerStep(run.state());
		assertThat(seconds).isCloseTo(0.158, within(0.01));
		assertThat(model.health()).contains(new RunPresenter.Row("Instrument", "STEM twin"), new RunPresenter.Row("Fluence", "3500 e/Å²"),
				new RunPresenter.Row("Steps", "10 of 30 (33 %)", 1 / 3.0), new RunPresenter.Row("Rate", "380 steps/min"));
		assertThat(model.search()).contains(new RunPresenter.Row("Seeks", "largest band-integral, from 0.6, to 0.8"));
		assertThat(model.reason()).isEqualTo("About 3.2 s left");
		run.say(new RunEvent.AlarmRaised("drift", "The sample drifts", "Wait, or retake the overview"));
		run.say(new RunEvent.ModeChanged(RunMode.SAFE, "The beam was lost"));
		model = new RunPresenter(desk).compute();
		assertThat(model.word()).isEqualTo("SAFE");
		assertThat(model.reason()).isEqualTo("The beam was lost");
		assertThat(model.troubles()).extracting(Trouble::message, Trouble::suggestion).contains(org.assertj.core.api.Assertions.tuple("The sample drifts", "Wait, or retake the overview"));
	}
}
