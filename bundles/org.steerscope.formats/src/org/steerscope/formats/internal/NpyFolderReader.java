/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Dataset;
import org.steerscope.data.DatasetReader;
import org.steerscope.data.ProblemException;

/**
 * Reads a folder of NumPy arrays: {@code spectra.npy} (row, column, channel …) and/or {@code image.npy} (row, column) or (plane, row,
 * column), one axis file {@code <name>_<unit>.npy} per channel dimension, and optionally {@code dataset.json} (or the only JSON file
 * there; {@link Sidecar}) for sizes and units.
 */
@Component(service = DatasetReader.class)
public final class NpyFolderReader implements DatasetReader {

	private static final int MAX_FILES = 1000;

	@Override
	public String format() {
		return "folder of NumPy arrays (image.npy, spectra.npy, <name>_<unit>.npy)";
	}

	@Override
	public boolean accepts(Path path) {
		return Files.isDirectory(path)
				&& (Files.isRegularFile(path.resolve("spectra.npy")) || Files.isRegularFile(path.resolve("image.npy")));
	}

	@Override
	public Dataset open(Path path) {
		if (!accepts(path)) {
			throw new ProblemException("The folder holds neither spectra.npy nor image.npy", path.toString(),
					"Choose a folder with spectra.npy (row, column, channel)");
		}
		NpyFolder folder = new NpyFolder(path, files(path, ".npy"), sidecar(path));
		try {
			return folder.assemble(format());
		} catch (RuntimeException e) {
			folder.close();
			throw e;
		}
	}

	private static Sidecar sidecar(Path folder) {
		Path named = folder.resolve("dataset.json");
		if (Files.isRegularFile(named)) {
			return Sidecar.read(named);
		}
		List<Path> found = files(folder, ".json");
		if (found.size() > 1) {
			throw new ProblemException("The folder holds " + found.size() + " JSON files, and none is called dataset.json",
					folder.toString(), "Rename the one that describes the data to dataset.json");
		}
		return found.isEmpty() ? Sidecar.none() : Sidecar.read(found.get(0));
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> list = Files.list(folder)) {
			List<Path> found = list.filter(p -> p.getFileName().toString().endsWith(ending) && Files.isRegularFile(p))
					.limit(MAX_FILES + 1L).sorted().toList();
			if (found.size() > MAX_FILES) {
				throw new ProblemException("The folder holds more than " + MAX_FILES + " " + ending + " files", folder.toString(),
						"Put the arrays of one recording into a folder of their own");
			}
			return found;
		} catch (IOException e) {
			throw new ProblemException("The folder cannot be read (" + e.getMessage() + ")", folder.toString(),
					"Check its permissions", e);
		}
	}
}
