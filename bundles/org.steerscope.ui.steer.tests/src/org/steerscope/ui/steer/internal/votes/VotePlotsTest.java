/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.ui.PlotModel;

/** How a measurement to judge is drawn. */
class VotePlotsTest {

	private static final double[] ENERGY = new double[201];
	static {
		Arrays.setAll(ENERGY, i -> i * 0.01);
	}

	/** A peak of so many counts at zero, and a small one at 1 eV on 10 counts. */
	private static Measurement spectrum(double zero) {
		double[] counts = new double[ENERGY.length];
		Arrays.setAll(counts, i -> 10 + zero * Math.exp(-Math.pow(ENERGY[i] / 0.05, 2)) + 30 * Math.exp(-Math.pow((ENERGY[i] - 1) / 0.1, 2)));
		return new Measurement(List.of(Channel.curve("EELS", Unit.COUNTS, Axis.of("energy loss", Unit.of("eV"), ENERGY), counts)), Conditions.UNKNOWN, true);
	}

	private record Seeks(double from, double to) implements TaughtScalarizer {

		@Override
		public TaughtScalarizer after(Lessons lessons) {
			return this;
		}

		@Override
		public int questions() {
			return 1;
		}

		@Override
		public List<Band> bands() {
			return List.of(new Band("", from, to, ""));
		}

		@Override
		public Optional<String> refuses(Measurement sample) {
			return Optional.empty();
		}

		@Override
		public List<Scalar> score(Measurement measurement) {
			return List.of();
		}
	}

	@Test
	void whereAPartCountsItFillsThePlot() {
		PlotModel plot = VotePlots.of(spectrum(1e5), new Seeks(0.5, 1.5), true, VotePlots.Scale.FITTING);
		assertThat(plot.x().min()).isEqualTo(0.5);
		assertThat(plot.x().max()).isEqualTo(1.5);
		assertThat(plot.y().max()).isCloseTo(41.5, within(0.01));
		assertThat(plot.y().unit()).isEqualTo(Unit.COUNTS);
	}

	@Test
	void besideAHighPeakLogarithmsShowTheRest() {
		Seeks everything = new Seeks(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
		assertThat(VotePlots.of(spectrum(1e5), everything, true, VotePlots.Scale.FITTING).y().label()).startsWith("log₁₀ of EELS");
		assertThat(VotePlots.of(spectrum(100), everything, true, VotePlots.Scale.FITTING).y().label()).isEqualTo("EELS");
		assertThat(VotePlots.of(spectrum(1e5), null, true, VotePlots.Scale.FULL).y().label()).isEqualTo("EELS");
	}

	@Test
	void twoAreDrawnOnOneScale() {
		PlotModel low = VotePlots.of(spectrum(100), null, true, VotePlots.Scale.FULL);
		PlotModel high = VotePlots.of(spectrum(900), null, true, VotePlots.Scale.FULL);
		List<PlotModel> alike = VotePlots.alike(low, high);
		assertThat(alike.get(0).y()).isEqualTo(alike.get(1).y());
		assertThat(alike.get(0).y().max()).isBetween(910.0, 1000.0);
		assertThat(alike.get(0).series()).isEqualTo(low.series());
	}

	@Test
	void aPatternIsAPicture() {
		double[] values = new double[6];
		Arrays.setAll(values, i -> i);
		Axis up = Axis.of("ky", Unit.of("mrad"), new double[] { 1, 0 });
		Axis across = Axis.of("kx", Unit.of("mrad"), new double[] { 0, 1, 2 });
		Channel pattern = new Channel("pattern", Unit.COUNTS, List.of(up, across), NumericArray.of(values, 2, 3));
		PlotModel plot = VotePlots.of(new Measurement(List.of(pattern), Conditions.UNKNOWN, true), null, true, VotePlots.Scale.FITTING);
		assertThat(plot.picture().value(0, 0)).as("the second row is the lower one").isEqualTo(3);
		assertThat(plot.picture().value(2, 1)).isEqualTo(2);
	}
}
