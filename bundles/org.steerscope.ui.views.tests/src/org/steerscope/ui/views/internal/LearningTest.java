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

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Unit;
import org.steerscope.learning.Scalar;
import org.steerscope.run.MapSummary;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Flag;
import org.steerscope.ui.PlotModel.Series;

/** What the Learning curve says of gain, stopping and people. */
class LearningTest {

	private final FakeRun run = new FakeRun(64, 80, 4, 300, 5);
	private final Desk desk = new Desk((millis, work) -> {
	}, List::of);

	@AfterEach
	void close() {
		desk.close();
	}

	private CurvePresenter.Model after(int steps) {
		desk.show(run);
		run.begin();
		for (int i = 0; i < steps; i++) {
			run.step();
		}
		return new CurvePresenter(desk).compute();
	}

	@Test
	void theGainIsCountedInPointsTimeAndFluence() {
		Gain gain = after(10).gain();
		assertThat(gain.points()).isEqualTo(10);
		assertThat(gain.grid()).isEqualTo(run.candidates.size());
		assertThat(gain.gridSeconds()).isCloseTo(run.candidates.size() * 0.1, within(1e-9));
		assertThat(gain.seconds()).isCloseTo(run.state().elapsed().toMillis() / 1000.0, within(1e-9));
		assertThat(gain.fluence()).isEqualTo(2500);
		assertThat(gain.text()).contains("10 of 3185 points (0.3 %)", "× faster", "e/Å²", "× less dose");
	}

	@Test
	void aRunSlowerThanTheGridSaysSo() {
		assertThat(new Gain(50, 100, 40, 10, 0, 0).text()).isEqualTo("Gain  50 of 100 points (50 %)  ·  40 s for 10 s of exposure: 4.0 × slower");
		assertThat(new Gain(50, 100, 4, 10, 10, 5).text()).endsWith("10 e/Å² for 5 e/Å²: 2.0 × more dose");
	}

	private static StopHint gains(double[] most, int from) {
		return StopHint.of(most, new double[most.length], from);
	}

	@Test
	void itIsTimeToStopAfterTenStepsBelowAHundredth() {
		double[] most = new double[30];
		Arrays.setAll(most, i -> i < 4 ? Double.NaN : i < 20 ? 2.0 : 0.019);
		assertThat(gains(Arrays.copyOf(most, 20), 0).due()).isFalse();
		assertThat(gains(Arrays.copyOf(most, 29), 0).due()).as("nine steps").isFalse();
		StopHint hint = gains(most, 0);
		assertThat(hint.due()).isTrue();
		assertThat(hint.text()).contains("Time to stop", "For 10 steps", "0.019 of 2");
		assertThat(hint.level()).isEqualTo(0.02);
		most[25] = 0.5;
		assertThat(gains(most, 0).low()).as("counted anew").isEqualTo(4);
		assertThat(gains(most, 22).start()).as("another policy begins anew").isEqualTo(0.019);
	}

	@Test
	void ofRulesThatDoNotFallToNothingNothingIsSaid() {
		double level = MapSummary.Scale.LEVEL.ordinal();
		assertThat(StopHint.of(new double[] { 3, 2, 0.001 }, new double[] { 0, level, 0 }, 0)).isNull();
		assertThat(StopHint.of(new double[] { 3, 2 }, new double[] { MapSummary.Scale.GAIN.ordinal(), MapSummary.Scale.LOG.ordinal() }, 0))
				.isNull();
		assertThat(gains(new double[] { Double.NaN }, 0)).isNull();
		assertThat(gains(new double[] { 0, 0 }, 0)).isNull();
		double[] logarithms = new double[12];
		Arrays.fill(logarithms, -6);
		logarithms[0] = -1;
		double[] log = new double[12];
		Arrays.fill(log, MapSummary.Scale.LOG.ordinal());
		assertThat(StopHint.of(logarithms, log, 0).due()).isTrue();
		assertThat(StopHint.of(logarithms, log, 0).share()).isCloseTo(Math.exp(-5), within(1e-12));
	}

	@Test
	void theMostTheSearchRuleExpectsIsShownWithTheLevelOfStopping() {
		PlotModel plot = after(9).of(CurvePanel.ACQUISITION);
		assertThat(plot.series()).extracting(Series::name).containsExactly("most the search rule expects of any place",
				"1 % of its start: time to stop");
		double[] most = plot.series().get(0).y();
		double largest = Double.NEGATIVE_INFINITY;
		for (float a : run.prediction().orElseThrow().acquisition()) {
			largest = Math.max(largest, a);
		}
		assertThat(most[3]).isNaN();
		assertThat(most[8]).isLessThanOrEqualTo(largest).isGreaterThan(0.5 * largest);
		assertThat(plot.series().get(1).y()[8]).isCloseTo(0.01 * most[4], within(1e-12));
	}

	@Test
	void whereAPersonIntervenedIsMarkedWithWhoAndWhat() {
		after(6);
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.Pause(), "Ada", -1)));
		run.step();
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.Note("Carbon here"), "Ben", -1)));
		CurvePresenter.Model model = new CurvePresenter(desk).compute();
		for (CurvePanel panel : List.of(CurvePanel.VALUES, CurvePanel.UNCERTAINTY, CurvePanel.ACQUISITION)) {
			List<Flag> flags = model.of(panel).flags();
			assertThat(flags).extracting(Flag::x).containsExactly(5.5, 6.5);
			assertThat(flags.get(0).label()).startsWith("Ada, ").endsWith(": Pause after the present point");
			assertThat(flags.get(1).note()).isTrue();
			desk.showMoment(flags.get(0).key());
			assertThat(desk.state().measured()).isEqualTo(6);
		}
	}

	@Test
	void twoScalarsAreShownAgainstEachOtherWithThoseNoneBetters() {
		assertThat(after(5).of(CurvePanel.TRADE_OFF)).isNull();
		for (double[] v : new double[][] { { 1, 5 }, { 2, 2 }, { 4, 4 }, { 3, 4 }, { 5, 1 } }) {
			int step = run.state().measured() - 1;
			run.say(new RunEvent.Scored(step, List.of(Scalar.ok("whole", 1, Unit.ONE, 1), Scalar.ok("height", v[0], Unit.COUNTS, 1),
					Scalar.ok("width", v[1], Unit.of("eV"), 1))));
		}
		long before = run.state().sequence() - 1;
		CurvePresenter presenter = new CurvePresenter(desk);
		PlotModel plot = presenter.compute().of(CurvePanel.TRADE_OFF);
		assertThat(plot.x().label()).isEqualTo("height");
		assertThat(plot.y().unit().symbol()).isEqualTo("eV");
		assertThat(plot.series().get(0).x()).containsExactly(1, 4, 5);
		assertThat(plot.series().get(1).x()).hasSize(5);
		desk.showMoment(before);
		assertThat(presenter.compute().of(CurvePanel.TRADE_OFF).series().get(1).x()).as("what was known then").hasSize(4);
		assertThat(TradeOff.front(new double[] { 1, 2, 4, Double.NaN }, new double[] { 5, 2, 4, 0 }, -1)).containsExactly(0, 1);
	}

	@Test
	void theTruthIsShownWhereItIsKnown() {
		assertThat(after(6).of(CurvePanel.TRUTH)).isNull();
		run.say(new RunEvent.Judged(5, 0.75, 1, 0.9));
		assertThat(new CurvePresenter(desk).compute().of(CurvePanel.TRUTH).series().get(0).y()[5]).isEqualTo(0.75);
	}
}
