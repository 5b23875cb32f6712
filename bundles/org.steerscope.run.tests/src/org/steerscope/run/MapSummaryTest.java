/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;

import org.junit.jupiter.api.Test;

class MapSummaryTest {

	private static final Prediction PREDICTION = new Prediction(1, new float[4], new float[] { 1, 2, 3, 100 },
			new float[] { -3, -2, -5, 7 }, 0.1);

	@Test
	void onlyWhatIsNotMeasuredCounts() {
		BitSet measured = new BitSet();
		measured.set(3);
		MapSummary summary = MapSummary.of(PREDICTION, measured, MapSummary.Scale.GAIN);
		assertThat(summary.unmeasured()).isEqualTo(3);
		assertThat(summary.meanVariance()).isCloseTo((1 + 4 + 9) / 3.0, within(1e-12));
		assertThat(summary.sdVariance()).isCloseTo(Math.sqrt((1 + 16 + 81) / 3.0 - 14 * 14 / 9.0), within(1e-12));
		assertThat(summary.maxAcquisition()).isEqualTo(-2);
	}

	@Test
	void ofNothingNothingIsSaid() {
		BitSet measured = new BitSet();
		measured.set(0, 4);
		assertThat(MapSummary.of(PREDICTION, measured, MapSummary.Scale.GAIN)).isNull();
	}
}
