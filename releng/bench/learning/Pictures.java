/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Scenes to look at. */
final class Pictures {

	private Pictures() {
	}

	/** Writes a scene's channels and its scalar side by side, each from black to white over its range. */
	static void write(Path folder, Scene scene) throws IOException {
		int rows = scene.candidates().gridRows();
		int cols = scene.candidates().gridCols();
		int channels = scene.image().planes().size();
		byte[] pixels = new byte[rows * cols * (channels + 1)];
		for (int k = 0; k <= channels; k++) {
			double[] v = scene.measured();
			if (k < channels) {
				int channel = k;
				v = new double[rows * cols];
				Arrays.setAll(v, i -> scene.image().value(channel, scene.candidates().row(i), scene.candidates().col(i)));
			}
			double low = Arrays.stream(v).min().orElse(0);
			double high = Arrays.stream(v).max().orElse(1);
			for (int i = 0; i < v.length; i++) {
				pixels[(i / cols) * cols * (channels + 1) + k * cols + i % cols] = (byte) Math.round(255 * (v[i] - low) / (high - low));
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes("P5 %d %d 255%n".formatted(cols * (channels + 1), rows).getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(pixels);
		Files.createDirectories(folder);
		Files.write(folder.resolve(scene.name() + ".pgm"), out.toByteArray());
	}
}
