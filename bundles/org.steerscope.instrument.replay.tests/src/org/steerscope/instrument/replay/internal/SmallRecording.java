/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.formats.NsidWriter;

/** A small twin recording for tests. */
final class SmallRecording {

	static final PixelGrid GRID = PixelGrid.ofMetres(6, 8, 5e-9);
	static final int CHANNELS = 12;

	private SmallRecording() {
	}

	static double[] curve(Pixel p) {
		SplittableRandom random = new SplittableRandom(100L * p.row() + p.col());
		double[] curve = new double[CHANNELS];
		for (int i = 0; i < CHANNELS; i++) {
			curve[i] = p.row() + (p.col() - 3.5) * (i - 5.5) + 0.01 * random.nextDouble();
		}
		return curve;
	}

	static Measurement measurement(Pixel p) {
		double[] bias = new double[CHANNELS];
		for (int i = 0; i < CHANNELS; i++) {
			bias[i] = -1 + 0.1 * i;
		}
		return new Measurement(List.of(Channel.curve("current", Unit.of("nA"), Axis.of("bias", Unit.of("V"), bias), curve(p))),
				new Conditions(Map.of("setpoint", "2 nN")), true);
	}

	static Image image(PixelGrid grid) {
		float[] values = new float[grid.rows() * grid.cols()];
		for (int i = 0; i < values.length; i++) {
			values[i] = i;
		}
		return Image.of(grid, List.of(new Image.Plane("height", Unit.of("nm"))), List.of(values), List.of(), true);
	}

	static Path write(Path file, Optional<Image> image) {
		NsidWriter.write(file, image, GRID, SmallRecording::measurement);
		return file;
	}
}
