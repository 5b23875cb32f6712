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
import static org.assertj.core.api.Assertions.within;
import static org.steerscope.scalarizers.internal.Make.bias;
import static org.steerscope.scalarizers.internal.Make.curve;
import static org.steerscope.scalarizers.internal.Make.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;

/** Loops and current–voltage curves against values worked out by hand. */
class SweepScalarizersTest {

	@Test
	void theAreaOfASquareIsPositiveAnticlockwise() {
		// four corners and the middles of the edges, run through right, up, left, down
		Axis v = bias(0, 1, 2, 2, 2, 1, 0, 0);
		Measurement square = curve("pm", v, 0, 0, 0, 1.5, 3, 3, 3, 1.5);
		Scalar area = score(square, "loop-area");
		assertThat(area.value()).isCloseTo(6, within(1e-12));
		assertThat(area.unit().symbol()).isEqualTo("V·pm");
		double[] backV = { 0, 0, 0, 1, 2, 2, 2, 1 };
		double[] backR = { 0, 1.5, 3, 3, 3, 1.5, 0, 0 };
		assertThat(score(curve("pm", bias(backV), backR), "loop-area").value()).isCloseTo(-6, within(1e-12));
	}

	@Test
	void theAreaIsPerCycle() {
		double[] once = triangle(8, 1);
		double[] thrice = triangle(8, 3);
		double one = score(curve("pm", bias(once), response(once)), "loop-area").value();
		assertThat(one).isNotZero();
		assertThat(score(curve("pm", bias(thrice), response(thrice)), "loop-area").value()).isCloseTo(one, within(1e-9));
	}

	@Test
	void theSdOfAnAreaIsWhatRepetitionShows() {
		long seed = 99;
		SplittableRandom random = new SplittableRandom(seed);
		double[] v = triangle(16, 1);
		double[] areas = new double[500];
		double claimed = 0;
		for (int k = 0; k < areas.length; k++) {
			double[] r = response(v);
			for (int i = 0; i < r.length; i++) {
				r[i] += 0.05 * random.nextGaussian();
			}
			Scalar s = score(curve("pm", bias(v), r), "loop-area");
			areas[k] = s.value();
			claimed += s.sd() / areas.length;
		}
		double mean = Arrays.stream(areas).average().orElseThrow();
		double sd = Math.sqrt(Arrays.stream(areas).map(a -> (a - mean) * (a - mean)).average().orElseThrow());
		assertThat(claimed / sd).as("seed %d", seed).isBetween(0.7, 1.4);
	}

	@Test
	void openAndOneWaySweepsAreNoLoops() {
		assertThat(Make.scalarizer("loop-area").refuses(curve("pm", bias(0, 1, 2, 3), 0, 0, 0, 0)))
				.hasValueSatisfying(s -> assertThat(s).contains("bias, in V", "does not turn back"));
		assertThat(Make.scalarizer("loop-area").refuses(curve("pm", bias(-5, 0, 1, 2, 3, 4, 3.5), 0, 0, 0, 0, 0, 0, 0))).isEmpty();
		assertThat(Make.scalarizer("loop-area").refuses(curve("pm", bias(0, 1, 2, 3, 4, 3.5), 0, 0, 0, 0, 0, 0)))
				.hasValueSatisfying(s -> assertThat(s).contains("stays open"));
		assertThat(Make.scalarizer("band-integral").refuses(curve("pm", bias(0, 1, 0), 0, 0, 0)))
				.hasValueSatisfying(s -> assertThat(s).contains("turns back", "Name one of its branches"));
		assertThat(Make.scalarizer("band-integral", "branch=forward").refuses(curve("pm", bias(0, 1, 0), 0, 0, 0))).isEmpty();
		assertThat(Make.scalarizer("band-integral", "branch=up").refuses(curve("pm", bias(0, 1, 0), 0, 0, 0)))
				.contains("“signal” has no branch “up”; it has “forward”, “reverse”");
	}

	@Test
	void nucleationOfAKnownLoopIsRecovered() {
		double[] v = triangle(32, 1);
		double[] r = response(v);
		// R = erf((V ∓ 2)/0.8): 3 % are done at 2 + 0.8·erf⁻¹(−0.94) = 2 + 0.8·(−1.32994) (SciPy's erfinv)
		double expected = 2 - 0.8 * 1.3299219075;
		Measurement m = curve("pm", bias(v), r);
		assertThat(score(m, "nucleation-bias").value()).isCloseTo(expected, within(1e-4));
		assertThat(score(m, "nucleation-bias", "side=negative").value()).isCloseTo(-expected, within(1e-4));
		assertThat(score(m, "coercive-bias").value()).isCloseTo(2, within(0.01));
		assertThat(score(m, "nucleation-bias", "percent=10").value()).isBetween(expected, 2.0);
	}

	@Test
	void theErrorFunctionIsRight() {
		assertThat(Erf.of(0.5)).isCloseTo(0.5204998778130465, within(1e-14));
		assertThat(Erf.of(-1.5)).isCloseTo(-0.9661051464753108, within(1e-14));
		assertThat(Erf.of(3)).isCloseTo(0.9999779095030014, within(1e-14));
		assertThat(Erf.inverse(-0.94)).isCloseTo(-1.3299219, within(1e-6));
		assertThat(Erf.of(Erf.inverse(0.3))).isCloseTo(0.3, within(1e-13));
	}

	@Test
	void turnOnIsTheSmallestBiasAboveTheThresholdThreeTimes() {
		// 10 pA threshold; a lone spike at 1 V does not count; crosses half way between 2.5 and 3 V
		Measurement m = curve("A", bias(0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4), 0, 0, 4e-11, 0, 0, 0, 2e-11, 5e-11, 9e-11);
		Scalar on = score(m, "turn-on", "sigmas=0");
		assertThat(on.value()).isCloseTo(2.75, within(1e-12));
		assertThat(on.unit().symbol()).isEqualTo("V");
		assertThat(on.quality()).isEqualTo(Quality.OK);
		assertThat(score(m, "turn-on", "sigmas=0", "points=1").value()).isCloseTo(0.625, within(1e-12));
		assertThat(score(m, "turn-on", "sigmas=0", "threshold=30 pA").value()).isNotEqualTo(on.value());
	}

	@Test
	void whatNeverTurnsOnIsCensoredAtTheLargestBias() {
		Scalar never = score(curve("pA", bias(0, 1, 2, 3, 4, 5), 0, 1, 1, 2, 3, 4), "turn-on");
		assertThat(never.quality()).isEqualTo(Quality.CENSORED_HIGH);
		assertThat(never.value()).isEqualTo(5);
		Scalar always = score(curve("pA", bias(1, 2, 3, 4, 5), 100, 110, 120, 130, 140), "turn-on", "sigmas=0");
		assertThat(always.quality()).isEqualTo(Quality.CENSORED_LOW);
		assertThat(always.value()).isEqualTo(1);
	}

	@Test
	void polarityAndBranchAreRespected() {
		double[] v = triangle(4, 1);
		double[] i = Arrays.stream(v).map(x -> x > 1 ? 40 * (x - 1) : x < -2 ? 40 * (x + 2) : 0).toArray();
		Measurement m = curve("pA", bias(v), i);
		assertThat(score(m, "turn-on", "sigmas=0", "points=2").value()).isCloseTo(1.25, within(1e-9));
		assertThat(score(m, "turn-on", "sigmas=0", "points=2", "polarity=negative").value()).isCloseTo(2.25, within(1e-9));
		assertThat(score(m, "turn-on", "sigmas=0", "points=2", "branch=reverse").value()).isCloseTo(1.25, within(1e-9));
		Scalar none = score(curve("pA", bias(0, 1, 2, 3), 0, 0, 30, 60), "turn-on", "polarity=negative");
		assertThat(none.quality()).isEqualTo(Quality.INVALID);
	}

	@Test
	void theChannelThatFitsIsChosen() {
		Axis v = bias(triangle(8, 1));
		double[] r = response(v.values());
		Channel current = Channel.curve("current", Unit.of("A"), v, Arrays.stream(r).map(x -> x * 1e-9).toArray());
		Channel pfm = Channel.curve("PFM", Unit.of("pm"), v, r);
		Channel map = new Channel("pattern", Unit.COUNTS, List.of(Axis.of("x", Unit.PIXEL, 0, 1), Axis.of("y", Unit.PIXEL, 0, 1)),
				NumericArray.of(new double[4], 2, 2));
		Measurement m = Make.of(map, current, pfm);
		assertThat(score(m, "loop-area").unit().symbol()).isEqualTo("V·pm");
		assertThat(score(m, "loop-area", "channel=current").unit().symbol()).isEqualTo("V·A");
		assertThat(score(m, "turn-on").quality()).isNotEqualTo(Quality.INVALID);
		assertThat(score(m, "mean").unit().symbol()).isEqualTo("A");
		assertThat(Make.scalarizer("mean", "channel=pattern").refuses(m))
				.contains("mean needs a channel with one axis; “pattern” has 2 (x, y)");
		assertThat(Make.scalarizer("mean", "channel=EELS").refuses(m))
				.contains("There is no channel “EELS”; there are “pattern”, “current”, “PFM”");
		assertThat(Make.scalarizer("turn-on").refuses(Make.of(pfm)))
				.contains("turn-on needs a current in A; “PFM” is in pm");
	}

	/** 0 → 4 → −4 → 0 V, n steps a quarter. */
	static double[] triangle(int n, int cycles) {
		double[] v = new double[4 * n * cycles];
		for (int i = 0; i < v.length; i++) {
			int k = i % (4 * n);
			v[i] = 4.0 * (k <= n ? k : k <= 3 * n ? 2 * n - k : k - 4 * n) / n;
		}
		return v;
	}

	/** A loop that switches at ±2 V; it starts on its lower branch. */
	static double[] response(double[] v) {
		double[] r = new double[v.length];
		for (int i = 0; i < v.length; i++) {
			boolean rising = i == 0 || v[i] > v[i - 1];
			r[i] = Erf.of((v[i] - (rising ? 2 : -2)) / 0.8);
		}
		return r;
	}
}
