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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Dataset;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;

/** Several threads read one data set. */
class ThreadsTest {

	@TempDir
	Path folder;

	@Test
	void threadsReadTheSameNumbersAsOne() throws Exception {
		Path file = folder.resolve("a.h5");
		NsidWriter.write(file, NsidWriterTest.image(NsidWriterTest.GRID), NsidWriterTest.GRID, NsidWriterTest::measurement);
		double[] numbers = new double[5 * 7 * 8];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = i;
		}
		Path npy = java.nio.file.Files.createDirectory(folder.resolve("npy"));
		NpyWriter.write(npy.resolve("spectra.npy"), NumericArray.of(numbers, 5, 7, 8));
		NpyWriter.write(npy.resolve("bias_V.npy"), NumericArray.of(new double[] { 0, 1, 2, 3, 4, 5, 6, 7 }));
		try (Dataset hdf = Datasets.builtIn().open(file);
				Dataset raw = Datasets.builtIn().open(npy);
				ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<Future<?>> all = new ArrayList<>();
			for (int t = 0; t < 4; t++) {
				int start = t * 9;
				all.add(pool.submit(() -> {
					for (int i = 0; i < 350; i++) {
						Pixel p = new Pixel((start + i) % 5, (start + i) % 7);
						assertThat(hdf.measurement(p).primary().values().toArray())
								.containsExactly(NsidWriterTest.measurement(p).primary().values().toArray());
						assertThat(raw.measurement(p).primary().values().get(3)).isEqualTo((p.row() * 7 + p.col()) * 8 + 3);
						assertThat(hdf.image().orElseThrow().value(0, p.row(), p.col())).isEqualTo(p.row() * 7 + p.col());
					}
				}));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
	}
}
