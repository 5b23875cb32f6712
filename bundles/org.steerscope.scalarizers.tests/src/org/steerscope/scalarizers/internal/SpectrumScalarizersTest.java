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
import static org.steerscope.scalarizers.internal.Make.score;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;

/** Bands and peaks against values worked out by hand. */
class SpectrumScalarizersTest {

	private static final Measurement COUNTS = curve("counts", energy(0, 0.5, 7), 1, 2, 9, 16, 9, 4, 1);

	@Test
	void aBandIncludesTheChannelsWhoseCentreLiesInIt() {
		Scalar sum = score(COUNTS, "band-integral", "from=0.5", "to=1.5", "measure=sum");
		assertThat(sum.value()).isEqualTo(27);
		assertThat(sum.unit()).isEqualTo(Unit.COUNTS);
		assertThat(sum.sd()).isCloseTo(Math.sqrt(27), within(1e-12));
		assertThat(sum.quality()).isEqualTo(Quality.OK);
		// half a thousandth of a channel short still includes it, two thousandths do not
		assertThat(score(COUNTS, "band-integral", "from=0.50025", "to=1.49975", "measure=sum").value()).isEqualTo(27);
		assertThat(score(COUNTS, "band-integral", "from=0.501", "to=1.499", "measure=sum").value()).isEqualTo(9);
	}

	@Test
	void anAreaIsInCountsTimesEnergy() {
		Scalar area = score(COUNTS, "band-integral", "from=0.5", "to=1.5");
		assertThat(area.value()).isCloseTo(13.5, within(1e-12));
		assertThat(area.unit().symbol()).isEqualTo("counts·eV");
		assertThat(area.unit()).isEqualTo(Unit.of("counts·eV"));
		assertThat(area.sd()).isCloseTo(0.5 * Math.sqrt(27), within(1e-12));
	}

	@Test
	void aFallingAxisGivesTheSameArea() {
		Measurement falling = curve("counts", Axis.of("energy loss", Unit.of("eV"), 3, 2.5, 2, 1.5, 1, 0.5, 0), 1, 4, 9, 16, 9, 2, 1);
		assertThat(score(falling, "band-integral", "from=0.5", "to=1.5").value()).isCloseTo(13.5, within(1e-12));
	}

	@Test
	void aBandWithoutCountsHasAFloorForItsSd() {
		Scalar none = score(curve("counts", energy(0, 1, 5), 0, 0, 0, 0, 0), "band-integral", "measure=sum");
		assertThat(none.value()).isZero();
		assertThat(none.sd()).isEqualTo(1);
		assertThat(none.quality()).isEqualTo(Quality.SUSPECT);
		assertThat(none.reason()).contains("no counts");
	}

	@Test
	void aRatioPropagatesPoissonNoise() {
		Scalar ratio = score(curve("counts", energy(0, 1, 6), 100, 300, 0, 0, 500, 300), "band-ratio", "from=0", "to=1",
				"referenceFrom=4", "referenceTo=5");
		assertThat(ratio.value()).isEqualTo(0.5);
		assertThat(ratio.unit()).isEqualTo(Unit.ONE);
		assertThat(ratio.sd()).isCloseTo(0.5 * Math.sqrt(1 / 400.0 + 1 / 800.0), within(1e-12));
		Scalar weak = score(curve("counts", energy(0, 1, 6), 100, 300, 0, 0, 4, 4), "band-ratio", "from=0", "to=1",
				"referenceFrom=4", "referenceTo=5");
		assertThat(weak.quality()).isEqualTo(Quality.INVALID);
		assertThat(weak.reason()).contains("three times");
	}

	@Test
	void aParabolaIsFoundExactly() {
		double[] y = new double[21];
		for (int i = 0; i < y.length; i++) {
			double x = i * 0.1;
			y[i] = 5 - 4 * (x - 1.03) * (x - 1.03);
		}
		Measurement m = curve("", energy(0, 0.1, 21), y);
		assertThat(score(m, "peak-position", "background=none").value()).isCloseTo(1.03, within(1e-9));
		assertThat(score(m, "peak-position", "background=none").unit().symbol()).isEqualTo("eV");
		assertThat(score(m, "peak-height", "background=none").value()).isCloseTo(5, within(1e-9));
	}

	@Test
	void aTriangleOnASlopingBackgroundHasItsHalfWidth() {
		double[] y = new double[31];
		for (int i = 0; i < y.length; i++) {
			double x = i * 0.1;
			y[i] = 2 + 0.5 * x + Math.max(0, 1 - Math.abs(x - 1.5) / 0.5);
		}
		Measurement m = curve("nA", energy(0, 0.1, 31), y);
		assertThat(score(m, "peak-height").value()).isCloseTo(1, within(1e-9));
		assertThat(score(m, "peak-width").value()).isCloseTo(0.5, within(1e-9));
		assertThat(score(m, "peak-position", "method=centroid").value()).isCloseTo(1.5, within(1e-9));
		assertThat(score(m, "peak-width").quality()).isEqualTo(Quality.OK);
	}

	@Test
	void aGaussianHasItsFullWidthAtHalfMaximum() {
		double[] y = new double[401];
		for (int i = 0; i < y.length; i++) {
			double x = i * 0.005 - 0.7312;
			y[i] = 300 * Math.exp(-x * x / (2 * 0.1 * 0.1));
		}
		Measurement m = curve("", energy(0, 0.005, 401), y);
		assertThat(score(m, "peak-width").value()).isCloseTo(0.1 * 2 * Math.sqrt(2 * Math.log(2)), within(1e-4));
		assertThat(score(m, "peak-position").value()).isCloseTo(0.7312, within(1e-5));
	}

	@Test
	void aPeakAtTheEdgeIsSuspect() {
		Scalar edge = score(COUNTS, "peak-position", "from=0", "to=1", "background=none");
		assertThat(edge.quality()).isEqualTo(Quality.SUSPECT);
		assertThat(edge.value()).isEqualTo(1);
		assertThat(edge.reason()).contains("edge");
		assertThat(score(COUNTS, "peak-width", "from=0", "to=1").quality()).isEqualTo(Quality.INVALID);
	}

	@Test
	void theSdOfAPeakPositionIsWhatRepetitionShows() {
		long seed = 4711;
		SplittableRandom random = new SplittableRandom(seed);
		double[] found = new double[400];
		double claimed = 0;
		for (int k = 0; k < found.length; k++) {
			double[] y = new double[61];
			for (int i = 0; i < y.length; i++) {
				double x = (i - 30) * 0.1;
				y[i] = 100 - 10 * x * x + random.nextGaussian() * 0.02;
			}
			Scalar s = score(curve("", energy(-3, 0.1, 61), y), "peak-position", "background=none");
			found[k] = s.value();
			claimed += s.sd() / found.length;
		}
		double mean = Arrays.stream(found).average().orElseThrow();
		double sd = Math.sqrt(Arrays.stream(found).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
		assertThat(claimed / sd).as("seed %d", seed).isBetween(0.7, 1.4);
	}

	@Test
	void theEstimatedNoiseIsTheTrueOne() {
		long seed = 815;
		SplittableRandom random = new SplittableRandom(seed);
		double[] y = new double[4000];
		for (int i = 0; i < y.length; i++) {
			y[i] = 50 * Math.sin(i * 0.002) + 0.3 * random.nextGaussian();
		}
		assertThat(Noise.estimated(y)).as("seed %d", seed).isCloseTo(0.3, within(0.015));
		assertThat(Noise.estimated(new double[4])).isNaN();
	}

	@Test
	void valuesThatAreNoNumbersAreBridgedAndTold() {
		Scalar one = score(curve("", energy(0, 1, 5), 1, 2, Double.NaN, 4, 5), "band-integral", "measure=sum");
		assertThat(one.value()).isEqualTo(15);
		assertThat(one.quality()).isEqualTo(Quality.SUSPECT);
		assertThat(one.reason()).startsWith("1 of 5 values");
		for (var factory : Make.factories()) {
			Measurement nothing = curve(factory.id().equals("turn-on") ? "A" : "counts",
					factory.id().matches("loop-area|.*-bias|turn-on") ? Make.bias(0, 1, 2, 1, 0, -1, -2, -1) : energy(0, 1, 8),
					Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
			String[] settings = factory.id().equals("combination") ? new String[] { "a.formula=max() / min()" } : new String[0];
			assertThat(Make.scalarizer(factory.id(), settings).refuses(nothing)).as(factory.id()).isEmpty();
			assertThat(Make.scalarizer(factory.id(), settings).score(nothing)).as(factory.id()).isNotEmpty()
					.allSatisfy(s -> assertThat(s.quality()).isEqualTo(Quality.INVALID))
					.allSatisfy(s -> assertThat(s.reason()).contains("NaN or infinite"));
		}
	}

	@Test
	void aSaturatedBandIsSuspect() {
		Scalar s = score(curve("counts", energy(0, 1, 9), 3, 80, 255, 255, 255, 255, 80, 5, 2), "band-integral");
		assertThat(s.quality()).isEqualTo(Quality.SUSPECT);
		assertThat(s.reason()).contains("saturated");
		assertThat(score(curve("counts", energy(0, 1, 5), 7, 7, 7, 7, 7), "band-integral").quality()).isEqualTo(Quality.OK);
	}

	@Test
	void anEmptyOrForeignBandIsRefusedInWords() {
		assertThat(Make.scalarizer("band-integral", "from=4", "to=5").refuses(COUNTS)).hasValueSatisfying(s -> assertThat(s)
				.isEqualTo("No channel of “signal” lies in the band 4 … 5 eV; its axis is energy loss 0 … 3 eV"));
		assertThat(Make.scalarizer("mean", "from=0.6", "to=0.9").refuses(COUNTS)).isPresent();
		assertThatThrownBy(() -> Make.scalarizer("band-integral", "from=2", "to=1")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("Give a lower end below the upper one");
	}

	@Test
	void bandsAreThereToBeDrawn() {
		assertThat(Make.scalarizer("band-integral", "from=0.65", "to=0.75").bands()).containsExactly(new Band("", 0.65, 0.75, ""));
		assertThat(Make.scalarizer("band-ratio", "from=1", "to=2", "referenceFrom=3", "referenceTo=4").bands()).hasSize(2);
		assertThat(Make.scalarizer("mean").bands()).isEmpty();
	}
}
