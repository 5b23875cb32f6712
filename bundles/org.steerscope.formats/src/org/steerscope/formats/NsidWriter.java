/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.formats.internal.NsidLayout;
import org.steerscope.formats.internal.NsidReader;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;

/**
 * Writes an overview image and one measurement per pixel as an NSID HDF5 file (pyNSID's layout: a group per array holding a data set of
 * the same name, its axes beside it with {@code CLASS}, {@code NAME}, {@code name}, {@code units}, {@code quantity} and
 * {@code dimension_type}). The axes are found by {@code DIMENSION_LABELS}: object references ({@code DIMENSION_LIST}) cannot be
 * written by the library. Data of a twin carry {@code simulated = 1} at the file and at every array. Never overwrites.
 */
public final class NsidWriter {

	private static final long MAX_BYTES = 1L << 30;

	private NsidWriter() {
	}

	/**
	 * Writes a file. Asks for every pixel's measurement once, row by row; all must have the channels and axes of the first. Holds the
	 * whole map in memory, up to 1 GiB.
	 *
	 * @param file must not exist
	 * @param overview image on any grid; empty to write none
	 * @param grid pixels of the measurements
	 * @param measurements gives what to write at each pixel
	 * @throws ProblemException if the file exists, cannot be written, or the measurements differ in shape
	 */
	public static void write(Path file, Optional<Image> overview, PixelGrid grid, Function<Pixel, Measurement> measurements) {
		if (Files.exists(file)) {
			throw new ProblemException("The file exists, and nothing is overwritten", file.toString(), "Choose another name");
		}
		NsidLayout layout = new NsidLayout(file.toString(), MAX_BYTES);
		List<NsidLayout.Part> parts = new ArrayList<>();
		overview.ifPresent(image -> parts.addAll(layout.image(image)));
		parts.addAll(layout.map(grid, measurements));
		Path written = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			Files.deleteIfExists(written);
			store(written, parts);
			verify(written, parts);
			Files.move(written, file);
		} catch (IOException | RuntimeException e) {
			discard(written, e);
			throw new ProblemException("It cannot be written (" + e.getMessage() + ")", file.toString(),
					"Check that the folder exists, may be written and has space", e);
		}
	}

	/** As above, with an image. */
	public static void write(Path file, Image overview, PixelGrid grid, Function<Pixel, Measurement> measurements) {
		write(file, Optional.of(overview), grid, measurements);
	}

	private static void store(Path path, List<NsidLayout.Part> parts) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(HdfFile.class.getClassLoader());
		try (WritableHdfFile hdf = HdfFile.write(path)) {
			hdf.putAttribute("simulated", parts.stream().anyMatch(NsidLayout.Part::simulated) ? 1 : 0);
			WritableGroup measurement = hdf.putGroup("Measurement_000");
			for (int i = 0; i < parts.size(); i++) {
				parts.get(i).put(measurement.putGroup(String.format(Locale.ROOT, "Channel_%03d", i)));
			}
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** The library calls its writing experimental: what cannot be read again is not handed out. */
	private static void verify(Path path, List<NsidLayout.Part> parts) {
		try (Dataset read = new NsidReader().open(path)) {
			int arrays = parts.stream().mapToInt(p -> 1 + p.axes().size()).sum();
			if (read.entries().size() != arrays) {
				throw new IllegalStateException("%d of %d arrays can be read again".formatted(read.entries().size(), arrays));
			}
		}
	}

	private static void discard(Path written, Exception because) {
		try {
			Files.deleteIfExists(written);
		} catch (IOException e) {
			because.addSuppressed(e);
		}
	}
}
