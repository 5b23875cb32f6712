/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Dataset;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;

/** Damaged, foreign and odd HDF5 files. */
class BadInputTest {

	@TempDir
	Path folder;

	private final Datasets datasets = Datasets.builtIn();

	private Path good() {
		Path file = folder.resolve("gut.h5");
		NsidWriter.write(file, NsidWriterTest.image(NsidWriterTest.GRID), NsidWriterTest.GRID, NsidWriterTest::measurement);
		return file;
	}

	private void readAll(Path file) {
		try (Dataset d = datasets.open(file)) {
			d.warnings();
			d.image().ifPresent(i -> i.plane(0));
			PixelGrid g = d.grid().orElse(PixelGrid.uncalibrated(1, 1));
			if (d.grid().isPresent()) {
				d.measurement(new Pixel(0, 0));
				d.measurement(new Pixel(g.rows() - 1, g.cols() - 1));
			}
		}
	}

	@Test
	void truncatedFileIsNamedAtEveryLength() throws IOException {
		byte[] whole = Files.readAllBytes(good());
		Path cut = folder.resolve("ab geschnitten ü.h5");
		for (int length = 8; length < whole.length; length += Math.max(1, whole.length / 97)) {
			Files.write(cut, Arrays.copyOf(whole, length));
			assertThatThrownBy(() -> datasets.open(cut)).isInstanceOf(ProblemException.class)
					.hasMessageContaining("ab geschnitten ü.h5").hasMessageContaining("truncated");
		}
	}

	@Test
	@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void damagedBytesGiveAProblemAndNothingElse() throws IOException {
		byte[] whole = Files.readAllBytes(good());
		Path file = folder.resolve("kaputt.h5");
		long seed = System.nanoTime();
		System.out.println("BadInputTest seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < 150; i++) {
			byte[] bytes = whole.clone();
			for (int n = 0; n < 6; n++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			Files.write(file, bytes);
			try {
				readAll(file);
			} catch (ProblemException e) {
				assertThat(e.getMessage()).contains("kaputt.h5");
			}
		}
	}

	@Test
	void whatIsNotThereOrNotReadableIsSaid() throws IOException {
		Path file = folder.resolve("fehlt.h5");
		assertThatThrownBy(() -> datasets.open(file)).hasMessageContaining("fehlt.h5").hasMessageContaining("no such file");
		Files.writeString(folder.resolve("text.h5"), "this is no HDF5 file");
		assertThatThrownBy(() -> datasets.open(folder.resolve("text.h5"))).hasMessageContaining("text.h5")
				.hasMessageContaining("known layout").hasMessageContaining("NSID HDF5");
		Files.createFile(folder.resolve("leer.h5"));
		assertThatThrownBy(() -> datasets.open(folder.resolve("leer.h5"))).hasMessageContaining("known layout");
		assertThatThrownBy(() -> datasets.open(Files.createDirectory(folder.resolve("Ordner")))).hasMessageContaining("Ordner");
		assertThat(new org.steerscope.formats.internal.NsidReader().accepts(folder)).isFalse();
	}

	@Test
	void selectionNamesWhatThereIs() {
		Path file = good();
		try (Dataset d = datasets.open(file, new Selection("Measurement_000/Channel_001", "/Measurement_000/Channel_003/pattern/pattern"))) {
			assertThat(d.image().orElseThrow().planes()).hasSize(1);
			assertThat(d.measurement(new Pixel(0, 0)).primary().name()).isEqualTo("pattern");
		}
		assertThatThrownBy(() -> datasets.open(file, new Selection("", "/a/b"))).hasMessageContaining("/a/b")
				.hasMessageContaining("/Measurement_000/Channel_003/pattern/pattern");
		assertThatThrownBy(() -> datasets.open(file, new Selection("bild", ""))).hasMessageContaining("/bild");
	}
}
