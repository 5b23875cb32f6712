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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.run.Hindsight;
import org.steerscope.run.Prediction;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlotModel;

/** What the Learning Curve view says afterwards. */
class HindsightPlotsTest {

	private final FakeRun run = new FakeRun(64, 80, 4, 300, 5);
	private final Desk desk = new Desk((millis, work) -> {
	}, List::of);

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

	private Hindsight invented(boolean truth) {
		int n = run.candidates.size();
		SplittableRandom random = new SplittableRandom(3);
		float[] mean = new float[n];
		double[] values = new double[truth ? n : 0];
		for (int i = 0; i < n; i++) {
			mean[i] = (float) random.nextDouble();
			if (truth) {
				values[i] = random.nextDouble();
			}
		}
		return new Hindsight(Optional.of(new Prediction(12, mean, new float[n], new float[n], 0)), values);
	}

	@Test
	void liveFinalAndTruthStandBesideWhatWasMeasured() {
		measure(12);
		Hindsight h = invented(true);
		PlotModel plot = HindsightPlots.predictions(run.state(), run.candidates, h, 12, new int[12]);
		assertThat(plot.series()).extracting(PlotModel.Series::name).satisfiesExactly(s -> assertThat(s).isEqualTo("complete: the truth"),
				s -> assertThat(s).startsWith("final model, off by "), s -> assertThat(s).startsWith("live, at the time, off by "),
				s -> assertThat(s).isEqualTo("measured"));
		for (int i = 0; i < 12; i++) {
			int index = run.candidates.indexOf(run.state().place(i));
			assertThat(plot.series().get(0).y()[i]).isEqualTo(h.truth()[index]);
			assertThat(plot.series().get(1).y()[i]).isEqualTo(h.model().orElseThrow().mean()[index]);
			assertThat(plot.series().get(2).y()[i]).isEqualTo(Double.valueOf(run.state().get(Column.PREDICTED_MEAN, i)));
			assertThat(plot.series().get(3).y()[i]).isEqualTo(run.state().get(Column.SCALAR, i));
		}
	}

	@Test
	void whatWasPredictedOfAnotherScalarIsLeftOut() {
		measure(8);
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.ChangeScalarizer(run.spec().scalarizer()), "Ada", 0)));
		for (int i = 0; i < 4; i++) {
			run.step();
		}
		assertThat(Arrays.copyOf(HindsightPlots.live(run.state(), 12), 8)).containsOnly(Double.NaN);
		assertThat(HindsightPlots.live(run.state(), 12)[11]).isEqualTo(Double.valueOf(run.state().get(Column.PREDICTED_MEAN, 11)));
	}

	@Test
	void regretNamesWhatItIsMeasuredAgainst() {
		measure(12);
		CurvePresenter.Model model = new CurvePresenter(desk).compute();
		assertThat(model.of(CurvePanel.REGRET).series().get(0).name()).contains("best found in this run");
		assertThat(model.of(CurvePanel.HINDSIGHT)).isNull();
		double[] cumulative = model.of(CurvePanel.CUMULATIVE).series().get(0).y();
		double best = run.state().best();
		double sum = 0;
		for (int i = 0; i < 12; i++) {
			sum += best - run.state().get(Column.SCALAR, i);
		}
		assertThat(cumulative[11]).isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-9));
	}

	@Test
	void theFinalModelIsOfferedAfterTheRunAndAJobCancelledLeavesNothing() {
		measure(12);
		FinalModel job = new FinalModel(desk);
		assertThat(job.offered()).as("during the run").isFalse();
		run.end();
		assertThat(job.offered()).isTrue();
		job.begin();
		assertThat(job.learning()).isTrue();
		job.cancel();
		assertThat(job.learn()).isFalse();
		assertThat(job.known()).isNull();
		run.hindsight = invented(false);
		job.begin();
		assertThat(job.learn()).isTrue();
		assertThat(job.known()).isSameAs(run.hindsight);
		assertThat(job.offered()).isFalse();
		assertThat(job.learning()).isFalse();
	}
}
