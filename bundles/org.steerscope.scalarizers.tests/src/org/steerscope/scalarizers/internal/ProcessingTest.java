/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.steerscope.scalarizers.internal.Make.curve;
import static org.steerscope.scalarizers.internal.Make.energy;
import static org.steerscope.scalarizers.internal.Make.step;
import static org.steerscope.scalarizers.internal.Make.values;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.Axis;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.ProcessingStepFactory.Stage;
import org.steerscope.learning.Quality;

/** The processing chain. */
class ProcessingTest {

	@Test
	void theChainHasAStepForEachStage() {
		List<ProcessingStepFactory<?>> all = List.of(new Despike(), new AlignZeroLoss(), new Background(), new Normalise(), new Transform());
		assertThat(all.stream().map(ProcessingStepFactory::stage).toList()).containsExactly(Stage.values());
		assertThat(all.stream().map(ProcessingStepFactory::id).toList()).containsExactly("despike", "align-zlp", "background",
				"normalise", "transform");
	}

	@Test
	void spikesGoAndEverythingElseStays() {
		long seed = 21;
		SplittableRandom random = new SplittableRandom(seed);
		double[] clean = new double[200];
		for (int i = 0; i < clean.length; i++) {
			clean[i] = Math.rint(200 * Math.exp(-Math.pow((i - 80) / 12.0, 2)) + 50 + 7 * random.nextGaussian());
		}
		double[] struck = clean.clone();
		struck[30] = 4000;
		struck[120] = struck[121] = struck[122] = 900;
		double[] healed = values(step(new Despike()).apply(curve("counts", energy(0, 1, 200), struck)));
		assertThat(healed[30]).as("seed %d", seed).isEqualTo((clean[29] + clean[31]) / 2);
		assertThat(healed[121]).isCloseTo((clean[119] + clean[123]) / 2, within(1e-9));
		for (int i = 0; i < clean.length; i++) {
			if (i != 30 && (i < 120 || i > 122)) {
				assertThat(healed[i]).as("channel %d, seed %d", i, seed).isEqualTo(clean[i]);
			}
		}
		struck[123] = 900;
		assertThat(values(step(new Despike()).apply(curve("counts", energy(0, 1, 200), struck)))[121]).isEqualTo(900);
	}

	@Test
	void aSwitchingLoopHasNoSpikes() {
		Measurement loop = curve("", Make.bias(RealCurves.BIAS), RealCurves.LOOP);
		assertThat(values(step(new Despike()).apply(loop))).isEqualTo(RealCurves.LOOP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "max", "centre-of-mass", "gaussian" })
	void theZeroLossPeakComesToZero(String method) {
		Measurement m = curve("counts", energy(-0.5, 0.01, 251), zeroLoss(0.0537));
		Measurement aligned = step(new AlignZeroLoss(), "method=" + method).apply(m);
		double position = AlignZeroLoss.position(aligned.primary(),
				org.steerscope.data.settings.Settings.parse(AlignZeroLoss.Options.class, java.util.Map.of("method", method), ""));
		assertThat(position).isCloseTo(0, within(1e-3));
		assertThat(values(aligned)[50]).isCloseTo(10000, within(50.0));
		assertThat(values(aligned)[250]).isNaN();
	}

	@Test
	void withoutAZeroLossPeakTheScalarIsInvalid() {
		double[] rising = Make.ramp(1, 1, 251);
		Measurement m = step(new AlignZeroLoss(), "search=0.3").apply(curve("counts", energy(-0.5, 0.01, 251), rising));
		assertThat(Make.score(m, "band-integral", "from=0.5", "to=1").quality()).isEqualTo(Quality.INVALID);
		Measurement core = curve("counts", energy(100, 1, 20), Make.ramp(1, 1, 20));
		assertThat(step(new AlignZeroLoss()).apply(core)).isEqualTo(core);
	}

	@Test
	void backgroundsAreRemovedExactly() {
		Axis axis = energy(100, 1, 200);
		double[] x = axis.values();
		double[] edge = Arrays.stream(x).map(e -> e >= 200 ? 40 : 0).toArray();
		double[] power = new double[200];
		double[] exponential = new double[200];
		double[] line = new double[200];
		for (int i = 0; i < 200; i++) {
			power[i] = 1e9 * Math.pow(x[i], -3.2) + edge[i];
			exponential[i] = 700 * Math.exp(-x[i] / 55) + edge[i];
			line[i] = 3 + 0.25 * x[i] + edge[i];
		}
		check(edge, values(step(new Background(), "from=120", "to=190").apply(curve("counts", axis, power))), 20);
		check(edge, values(step(new Background(), "kind=exponential", "from=120", "to=190").apply(curve("counts", axis, exponential))), 20);
		check(edge, values(step(new Background(), "kind=linear", "from=120", "to=190").apply(curve("counts", axis, line))), 0);
	}

	private static void check(double[] expected, double[] found, int from) {
		for (int i = 0; i < expected.length; i++) {
			if (i < from) {
				assertThat(found[i]).isNaN();
			} else {
				assertThat(found[i]).as("channel %d", i).isCloseTo(expected[i], within(1e-6));
			}
		}
	}

	@Test
	void aBackgroundThatCannotBeFittedLeavesNoNumbers() {
		Measurement m = step(new Background(), "from=0", "to=3").apply(curve("counts", energy(0, 1, 10), new double[10]));
		assertThat(values(m)).containsOnly(Double.NaN);
		assertThat(Make.score(m, "mean").quality()).isEqualTo(Quality.INVALID);
	}

	@Test
	void normalisedValuesArePureNumbers() {
		Measurement m = curve("counts", energy(-1, 0.5, 6), 0, 10, 60, 10, 15, 5);
		assertThat(values(step(new Normalise()).apply(m))[2]).isEqualTo(0.6);
		assertThat(values(step(new Normalise(), "by=zlp", "halfWidth=0.5").apply(m))[4]).isEqualTo(15 / 80.0);
		assertThat(values(step(new Normalise(), "by=band", "from=1", "to=1.5").apply(m))[2]).isEqualTo(3);
		assertThat(values(step(new Normalise(), "by=max").apply(m))[2]).isEqualTo(1);
		assertThat(step(new Normalise()).apply(m).primary().unit()).isEqualTo(Unit.ONE);
		assertThat(values(step(new Normalise()).apply(curve("counts", energy(0, 1, 3), 0, 0, 0)))).containsOnly(Double.NaN);
	}

	@Test
	void transforms() {
		Measurement m = curve("A", energy(0, 1, 6), 1e-9, 1e-12, -1e-9, 0, Double.NaN, 1e-6);
		double[] log = values(step(new Transform(), "floor=1e-11").apply(m));
		assertThat(log).containsExactly(new double[] { -9, -11, -11, -11, Double.NaN, -6 }, within(1e-12));
		assertThat(values(step(new Transform(), "function=asinh", "floor=1e-9").apply(m))[2]).isCloseTo(-0.881373587019543, within(1e-12));
		double[] clipped = values(step(new Transform(), "function=clip", "sigmas=2").apply(curve("A", energy(0, 1, 7), 1, 2, 3, 4, 5, 6, 1000)));
		assertThat(clipped[6]).isCloseTo(4 + 2 * 1.4826 * 2, within(1e-9));
		assertThat(clipped[0]).isEqualTo(1);
		assertThatThrownBy(() -> step(new Transform(), "function=smooth", "window=4")).isInstanceOf(ProblemException.class);
	}

	@Test
	void smoothingEqualsSciPy() {
		// scipy.signal.savgol_filter(y, 7, 3) of an equidistant axis
		Measurement m = curve("", energy(0, 1, 53), RealCurves.LOG_CURRENT);
		double[] smooth = values(step(new Transform(), "function=smooth", "window=7", "order=3").apply(m));
		assertThat(smooth[0]).isCloseTo(8.012009201309525, within(1e-10));
		assertThat(smooth[1]).isCloseTo(7.944610775499999, within(1e-10));
		assertThat(smooth[20]).isCloseTo(8.668241291285721, within(1e-10));
		assertThat(smooth[52]).isCloseTo(9.881899167666688, within(1e-10));
		// with deriv=1; SciPy's numbers are per (x[52] − x[0])/52
		double[] slope = values(step(new Transform(), "function=derivative", "window=7", "order=3").apply(m));
		double pitch = (RealCurves.ROOT_FIELD[52] - RealCurves.ROOT_FIELD[0]) / 52;
		assertThat(slope[0] / pitch).isCloseTo(-0.0014829364269425848, within(1e-12));
		assertThat(slope[20] / pitch).isCloseTo(0.0019815588208226395, within(1e-12));
	}

	@Test
	void theDerivativeOfASweptParabolaIsExactOnEachBranch() {
		double[] v = SweepScalarizersTest.triangle(8, 1);
		Measurement m = curve("A", Make.bias(v), Arrays.stream(v).map(x -> x * x).toArray());
		double[] d = values(step(new Transform(), "function=derivative").apply(m));
		for (int i = 0; i < v.length; i++) {
			assertThat(d[i]).isCloseTo(2 * v[i], within(1e-9));
		}
	}

	private static double[] zeroLoss(double centre) {
		return Arrays.stream(Make.ramp(-0.5, 0.01, 251)).map(e -> 10000 * Math.exp(-(e - centre) * (e - centre) / (2 * 0.05 * 0.05)))
				.toArray();
	}
}
