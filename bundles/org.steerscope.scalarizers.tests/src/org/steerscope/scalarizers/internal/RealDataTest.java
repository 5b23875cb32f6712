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
import static org.steerscope.scalarizers.internal.Make.curve;
import static org.steerscope.scalarizers.internal.Make.score;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.testkit.SharedData;

/** Recorded curves; the expected numbers were computed with NumPy and SciPy. */
class RealDataTest {

	private static final Measurement BFO = curve("A/m^2", Axis.of("sqrt(E)", Unit.of("(V/m)^0.5"), RealCurves.ROOT_FIELD),
			RealCurves.LOG_CURRENT);
	private static final Measurement LOOP = curve("", Make.bias(RealCurves.BIAS), RealCurves.LOOP);
	private static final Measurement OUTLIERS = curve("", Make.bias(RealCurves.BIAS), RealCurves.OUTLIERS);

	@Test
	void meanOfLogCurrent() {
		Scalar mean = score(BFO, "mean");
		assertThat(mean.value()).isCloseTo(8.851029413264152, within(1e-12));
		assertThat(mean.sd()).isCloseTo(0.016442665082555444, within(1e-12));
		assertThat(mean.unit().symbol()).isEqualTo("A/m^2");
		assertThat(mean.quality()).isEqualTo(Quality.OK);
	}

	@Test
	void slopeOfLogCurrentAgainstRootOfField() {
		Scalar slope = score(BFO, "slope");
		assertThat(slope.value()).isCloseTo(7.366540379747273e-4, within(1e-14));
		assertThat(slope.sd()).isCloseTo(1.7987482375848493e-5, within(1e-14));
		assertThat(slope.unit().symbol()).isEqualTo("(A/m^2)/((V/m)^0.5)");
		assertThat(score(BFO, "slope", "from=9000", "to=10000").value()).isCloseTo(8.372911906515081e-4, within(1e-14));
	}

	@Test
	void theFieldAxisIsNoBias() {
		assertThat(Make.scalarizer("turn-on").refuses(BFO)).contains(
				"turn-on needs a bias axis in V; the axis of “signal” is sqrt(E), in (V/m)^0.5");
		assertThat(Make.scalarizer("loop-area").refuses(BFO)).isPresent();
	}

	@Test
	void loopAreaAndCoerciveBias() {
		Scalar area = score(LOOP, "loop-area");
		assertThat(area.value()).isCloseTo(0.0023886412805266813, within(1e-15));
		assertThat(area.unit()).isEqualTo(Unit.of("V"));
		assertThat(area.quality()).isEqualTo(Quality.OK);
		assertThat(area.sd()).isPositive().isLessThan(area.value());
		assertThat(score(LOOP, "coercive-bias").value()).isCloseTo(5.2113765311112115, within(1e-9));
		assertThat(score(LOOP, "coercive-bias", "side=negative").value()).isCloseTo(-3.3247751104174292, within(1e-9));
		var all = Make.scalarizer("coercive-bias").score(LOOP);
		assertThat(all.get(1).value()).isCloseTo(5.2113765311112115 + 3.3247751104174292, within(1e-9));
		assertThat(all.get(2).value()).isCloseTo((5.2113765311112115 - 3.3247751104174292) / 2, within(1e-9));
	}

	@Test
	void nucleationComesBeforeCoercion() {
		Scalar positive = score(LOOP, "nucleation-bias");
		assertThat(positive.quality()).isEqualTo(Quality.OK);
		assertThat(positive.value()).isBetween(4.0, 5.2113);
		Scalar negative = score(LOOP, "nucleation-bias", "side=negative");
		assertThat(negative.value()).isBetween(-3.33, -2.0);
	}

	@Test
	void outliersAreSurvivedAndFlagged() {
		Scalar area = score(OUTLIERS, "loop-area");
		assertThat(area.value()).isCloseTo(0.16313980740427364, within(1e-12));
		assertThat(area.quality()).isEqualTo(Quality.SUSPECT);
		assertThat(area.reason()).contains("outliers");
		assertThat(score(OUTLIERS, "coercive-bias").quality()).isNotEqualTo(Quality.OK);
		assertThat(score(OUTLIERS, "nucleation-bias").quality()).isNotEqualTo(Quality.OK);
	}

	@Test
	void edgeModeOfTheSyntheticScene() throws IOException {
		Path scene = SharedData.require("synth_eels_62x75");
		float[] energy = npy(scene.resolve("energy_eV.npy"), 0, 377);
		Axis axis = Axis.of("energy loss", Unit.of("eV"), doubles(energy));
		float[] noisy = npy(scene.resolve("scalar_edge_0.60-0.80eV_noisy.npy"), 0, 62 * 75);
		for (int pixel = 0; pixel < noisy.length; pixel += 37) {
			Measurement m = curve("counts", axis, doubles(npy(scene.resolve("spectra.npy"), pixel * 377, 377)));
			assertThat(score(m, "band-integral", "from=0.6", "to=0.8", "measure=sum").value()).as("pixel %d", pixel)
					.isCloseTo(noisy[pixel], within(2e-5));
		}
		Measurement m = curve("counts", axis, doubles(npy(scene.resolve("spectra.npy"), (30 * 75 + 30) * 377, 377)));
		assertThat(score(m, "band-integral", "from=0.6", "to=0.8").value()).isCloseTo(0.02053333262652135, within(1e-9));
		assertThat(score(m, "band-ratio", "from=0.6", "to=0.8", "referenceFrom=0.3", "referenceTo=0.4").value())
				.isNaN();
		assertThat(score(m, "maximum", "from=0.3", "to=2").value()).isCloseTo(0.19333332777023315, within(1e-9));
		assertThat(score(m, "mean").value()).isCloseTo(0.06518125615826258, within(1e-9));
	}

	private static double[] doubles(float[] values) {
		double[] d = new double[values.length];
		for (int i = 0; i < d.length; i++) {
			d[i] = values[i];
		}
		return d;
	}

	/** Reads little-endian 32-bit floats of a NumPy file in C order. */
	private static float[] npy(Path file, int from, int count) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		int start = 10 + bytes.getShort(8);
		float[] values = new float[count];
		bytes.position(start + 4 * from).slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
		return values;
	}
}
