/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.instrument.InstrumentCommand.Acquire;
import org.steerscope.instrument.InstrumentCommand.MoveProbe;
import org.steerscope.instrument.InstrumentCommand.TakeOverview;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.testkit.SharedData;

class RealRecordingsTest {

	@ParameterizedTest
	@CsvSource({ "bfo_iv_final.hf5, 50, 50, 53, PC1 of log J", "BEPS_PTO_50x50.h5, 50, 50, 64, shape of Piezoresponse",
			"synth_eels_62x75, 62, 75, 377, image" })
	void acts(String name, int rows, int cols, int channels, String plane) throws Exception {
		try (InstrumentDriver driver = ReplayDriverTest.open(SharedData.require(name), Map.of())) {
			PixelGrid field = driver.info().field();
			assertThat(field.rows()).isEqualTo(rows);
			assertThat(field.cols()).isEqualTo(cols);
			Image image = ((Reply.Overview) driver.execute(new TakeOverview(1e-6), LiveSignal.IGNORED)).image();
			assertThat(image.planes().get(0).name()).isEqualTo(plane);
			float[] values = image.plane(0);
			float first = values[0];
			for (float v : values) {
				assertThat(Float.isFinite(v)).isTrue();
			}
			assertThat(values).contains(values[values.length - 1]).doesNotContain(Float.NaN);
			for (Pixel p : new Pixel[] { new Pixel(0, 0), new Pixel(rows - 1, cols - 1), new Pixel(7, 31) }) {
				driver.execute(new MoveProbe(field.centre(p, Frame.SCAN)), LiveSignal.IGNORED);
				Reply.Measured m = (Reply.Measured) driver.execute(new Acquire(0.01), LiveSignal.IGNORED);
				assertThat(m.readBack()).isEqualTo(field.centre(p, Frame.SCAN));
				assertThat(m.measurement().primary().values().size()).isEqualTo(channels);
				assertThat(m.measurement().primary().values().toArray())
						.containsExactly(driver.truth().orElseThrow().at(p).primary().values().toArray());
			}
		}
	}

	@Test
	void imagesAloneAreRefused() {
		assertThatThrownBy(() -> ReplayDriverTest.open(SharedData.require("PTO_Funakubo0001.h5"), Map.of()))
				.hasMessageContaining("only images");
	}
}
