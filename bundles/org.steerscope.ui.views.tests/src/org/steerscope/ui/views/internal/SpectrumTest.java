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

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Choice;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlotBand;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/** What the Spectrum view shows beside the newest curve, and how its band is moved; without a display. */
class SpectrumTest {

	/** Settings of a band. */
	record Options(@Setting(label = "From", byDefault = "-Infinity") double from, @Setting(label = "To", byDefault = "Infinity") double to,
			@Setting(label = "Channel") String channel, @Setting(label = "Branch") String branch) {
	}

	static final class Integral implements ScalarizerFactory<Options> {
		@Override
		public String id() {
			return "band-integral";
		}

		@Override
		public String label() {
			return "Band integral";
		}

		@Override
		public String description() {
			return "";
		}

		@Override
		public Class<Options> settingsType() {
			return Options.class;
		}

		@Override
		public Scalarizer create(Options settings) {
			return new Scalarizer() {
				@Override
				public Optional<String> refuses(Measurement sample) {
					return Optional.empty();
				}

				@Override
				public List<Scalar> score(Measurement measurement) {
					return List.of(Scalar.invalid("band-integral", Unit.ONE, "not scored here"));
				}
			};
		}
	}

	private static final class Halve implements ProcessingStepFactory<NoSettings> {
		@Override
		public String id() {
			return "halve";
		}

		@Override
		public String label() {
			return "Halve";
		}

		@Override
		public String description() {
			return "";
		}

		@Override
		public Stage stage() {
			return Stage.values()[0];
		}

		@Override
		public Class<NoSettings> settingsType() {
			return NoSettings.class;
		}

		@Override
		public ProcessingStep create(NoSettings settings) {
			return m -> m.withChannels(m.channels().stream().map(c -> {
				double[] y = c.values().toArray();
				java.util.Arrays.setAll(y, i -> y[i] / 2);
				return new Channel(c.name(), c.unit(), c.axes(), NumericArray.of(y, c.values().shape()));
			}).toList());
		}
	}

	private final FakeCatalogue catalogue = new FakeCatalogue(List.of(new Integral()), List.of(new Halve()));
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private final FakeRun run = new FakeRun(64, 80, 4, 200, 3);
	private final SpectrumPresenter presenter = new SpectrumPresenter(desk, catalogue);

	private void measure(int steps) {
		desk.show(run);
		run.begin();
		for (int i = 0; i < steps; i++) {
			run.step();
		}
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private List<String> names() {
		return presenter.compute().plot().series().stream().map(Series::name).toList();
	}

	@Test
	void pinnedCurvesStayBesideTheNewest() {
		measure(8);
		for (int step : new int[] { 1, 3 }) {
			desk.select(step);
			presenter.pin();
		}
		desk.select(-1);
		assertThat(names()).containsExactly("step 1", "step 3", "newest, step 7");
		assertThat(presenter.compute().pins()).isEqualTo(2);
		desk.select(3);
		assertThat(names()).containsExactly("step 1", "step 3");
		presenter.pin();
		assertThat(names()).containsExactly("step 1", "step 3");
		desk.select(-1);
		assertThat(names()).containsExactly("step 1", "newest, step 7");
		for (int step = 0; step < 7; step++) {
			desk.select(step);
			if (step != 1) {
				presenter.pin();
			}
		}
		assertThat(presenter.compute().pins()).as("the oldest goes").isEqualTo(5);
		presenter.unpin();
		assertThat(presenter.compute().pins()).isZero();
	}

	@Test
	void aDrawnRegionIsAveraged() {
		measure(6);
		desk.selectSteps(List.of(1, 2, 4));
		PlotModel plot = presenter.compute().plot();
		Series mean = plot.series().get(0);
		assertThat(mean.name()).isEqualTo("mean ± sd of 3 in the region");
		assertThat(mean.kind()).isEqualTo(Kind.RIBBON);
		double[] at = new double[3];
		int[] steps = { 1, 2, 4 };
		for (int i = 0; i < 3; i++) {
			at[i] = run.measurement(steps[i]).orElseThrow().primary().values().get(120);
		}
		double m = (at[0] + at[1] + at[2]) / 3;
		assertThat(mean.y()[120]).isCloseTo(m, org.assertj.core.api.Assertions.within(1e-9));
		assertThat(mean.spread()[120]).isCloseTo(Math.sqrt((Math.pow(at[0] - m, 2) + Math.pow(at[1] - m, 2) + Math.pow(at[2] - m, 2)) / 2),
				org.assertj.core.api.Assertions.within(1e-9));
		presenter.average(false);
		assertThat(names()).hasSize(1);
		desk.selectSteps(List.of());
		assertThat(presenter.compute().region()).isZero();
	}

	@Test
	void theChainIsShownStepByStep() {
		measure(2);
		SpectrumStages stages = new SpectrumStages(catalogue);
		List<Choice> chain = List.of(Choice.of("halve"), Choice.of("halve"));
		assertThat(stages.names(chain)).containsExactly("raw", "1 Halve", "2 Halve");
		double raw = stages.at(run, 1, chain, 0).orElseThrow().primary().values().get(7);
		assertThat(stages.at(run, 1, chain, 1).orElseThrow().primary().values().get(7)).isEqualTo(raw / 2);
		assertThat(stages.at(run, 1, List.of(Choice.of("unknown"), Choice.of("halve")), 1)).isEmpty();
		assertThat(presenter.compute().stages()).as("this run has no chain").containsExactly("raw");
	}

	@Test
	void theBandIsMovedAsADraft() {
		measure(3);
		SpectrumPresenter.Model before = presenter.compute();
		assertThat(before.bands()).singleElement().satisfies(b -> assertThat(b.draft()).isFalse());
		assertThat(before.chosen()).isZero();
		presenter.bands().nudge(1);
		assertThat(band().from()).isCloseTo(0.61, org.assertj.core.api.Assertions.within(1e-9));
		assertThat(band().to()).isCloseTo(0.81, org.assertj.core.api.Assertions.within(1e-9));
		presenter.bands().nudge(-10);
		assertThat(band().from()).isCloseTo(0.51, org.assertj.core.api.Assertions.within(1e-9));
		presenter.bands().widen(2);
		assertThat(band().to() - band().from()).isCloseTo(0.24, org.assertj.core.api.Assertions.within(1e-9));
		presenter.bands().widen(-100);
		assertThat(band().to() - band().from()).as("not narrower than a channel").isCloseTo(0.24, org.assertj.core.api.Assertions.within(1e-9));
		presenter.bands().move(0, 1.0034, 99, 0, true);
		assertThat(desk.scalarizerDraft().edited().orElseThrow().settings()).as("on the axis, with few digits").containsEntry("from", "1.003")
				.containsEntry("to", "3.49");
		SpectrumPresenter.Model after = presenter.compute();
		assertThat(after.bands()).singleElement().satisfies(b -> assertThat(b.draft()).isTrue());
		assertThat(after.plot().spans()).containsExactly(new PlotModel.Span(0.6, 0.8, "in force"));
		assertThat(after.caption()).contains("Draft: nothing is changed yet. Enter applies it");
		presenter.bands().nudge(1000);
		assertThat(band().to()).as("the band keeps its width at the end of the axis").isEqualTo(3.49);
		assertThat(run.steered).isEmpty();
		desk.scalarizerDraft().apply(run.state().sequence());
		assertThat(run.steered).singleElement().satisfies(s -> assertThat(s.command()).isInstanceOf(SteeringCommand.ChangeScalarizer.class));
		desk.scalarizerDraft().drop();
		assertThat(presenter.compute().caption()).doesNotContain("Draft");
	}

	private PlotBand band() {
		return presenter.bands().bands().get(0);
	}

	@Test
	void onALoopTheDraftNamesItsBranch() {
		measure(1);
		presenter.channel("current");
		assertThat(presenter.compute().bands()).as("the band is on the first channel").isEmpty();
		desk.scalarizerDraft().edit(Choice.of("band-integral", java.util.Map.of("channel", "current", "from", "0.2", "to", "0.4")));
		assertThat(presenter.compute().bands()).hasSize(1);
		Channel loop = run.measurement(0).orElseThrow().channels().get(1);
		int forward = 65;
		assertThat(loop.axis().segments().get(0).branch()).isEqualTo("forward");
		double x = loop.axis().value(forward);
		presenter.bands().move(0, x - 0.1, x + 0.1, loop.values().get(forward), true);
		assertThat(desk.scalarizerDraft().edited().orElseThrow().settings()).containsEntry("branch", "forward");
		assertThat(band().label()).startsWith("forward");
		presenter.bands().nextBranch();
		assertThat(band().label()).startsWith("reverse");
		presenter.bands().nextBranch();
		assertThat(desk.scalarizerDraft().edited().orElseThrow().settings()).containsEntry("branch", "");
		presenter.unfolded(true);
		SpectrumPresenter.Model flat = presenter.compute();
		assertThat(flat.loop()).isTrue();
		assertThat(flat.bands()).isEmpty();
		assertThat(flat.plot().series()).singleElement().satisfies(s -> assertThat(s.x()[150]).isEqualTo(150));
		assertThat(flat.plot().spans()).extracting(PlotModel.Span::label).contains("forward");
	}

	@Test
	void moreAxesMakeAPictureOrSlices() {
		Channel c = new Channel("pattern", Unit.COUNTS,
				List.of(Axis.of("frame", Unit.ONE, 0, 1), Axis.of("ky", Unit.of("mrad"), 2, 1, 0), Axis.of("kx", Unit.of("mrad"), 0, 1)),
				NumericArray.of(new double[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 2, 3, 2));
		PlotModel plot = SpectrumPlots.picture(c, 1);
		assertThat(plot.picture().minX()).isEqualTo(-0.5);
		assertThat(plot.picture().maxY()).isEqualTo(2.5);
		assertThat(plot.picture().value(0, 2)).as("a falling axis is turned").isEqualTo(6);
		assertThat(plot.picture().value(1, 0)).isEqualTo(11);
		assertThat(plot.y().label()).isEqualTo("ky");
		assertThat(SpectrumPlots.slices(c, true)).isEqualTo(2);
		assertThat(SpectrumPlots.slices(c, false)).isEqualTo(6);
		assertThat(SpectrumPlots.row(c.values(), 2, 4)).containsExactly(8, 9);
		assertThat(SpectrumPlots.row(c.values(), 2, 99)).containsExactly(10, 11);
	}

	@Test
	void aSpectrumSaysHowGoodItIs() {
		double[] y = new double[2000];
		java.util.Arrays.fill(y, 4);
		java.util.Arrays.fill(y, 100, 104, 25);
		Axis axis = Axis.of("E", Unit.of("eV"), java.util.stream.IntStream.range(0, 2000).mapToDouble(i -> i).toArray());
		SpectrumQuality q = SpectrumQuality.of(Channel.curve("EELS", Unit.COUNTS, axis, y), 100, 103);
		assertThat(q.snr()).isEqualTo(10);
		assertThat(q.words()).isEqualTo("SNR 10 in the band  ·  ⚠ 0.20 % of the channels saturated");
		y[101] = 24;
		assertThat(SpectrumQuality.of(Channel.curve("EELS", Unit.COUNTS, axis, y), Double.NaN, Double.NaN).words()).isEqualTo("not saturated");
		measure(1);
		assertThat(presenter.compute().caption()).contains("SNR ", "in the band", "not saturated");
	}
}
