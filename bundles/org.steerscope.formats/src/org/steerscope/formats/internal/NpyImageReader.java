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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Dataset;
import org.steerscope.data.DatasetReader;
import org.steerscope.data.Image;
import org.steerscope.data.ProblemException;

/** Reads a single NumPy image (row, column), with a JSON file of the same name beside it for its size ({@link Sidecar}). */
@Component(service = DatasetReader.class)
public final class NpyImageReader implements DatasetReader {

	@Override
	public String format() {
		return "NumPy image (.npy)";
	}

	@Override
	public boolean accepts(Path path) {
		if (!Files.isRegularFile(path)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(path)) {
			return NpyHeader.isMagic(in.readNBytes(6));
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public Dataset open(Path path) {
		NpyArray array = new NpyArray(path);
		try {
			int[] shape = array.shape();
			if (shape.length != 2) {
				throw new ProblemException("It has %d dimensions (%s), not those of an image".formatted(shape.length,
						Texts.size(shape)), path.toString(),
						"For measurements choose the folder that holds spectra.npy and its axis file");
			}
			String name = path.getFileName().toString().replaceFirst("\\.npy$", "");
			Path json = path.resolveSibling(name + ".json");
			Sidecar sidecar = Files.isRegularFile(json) ? Sidecar.read(json) : Sidecar.none();
			List<String> warnings = new ArrayList<>();
			Image image = new ArrayImage(sidecar.grid(shape[0], shape[1], warnings), sidecar.planes(1),
					List.of(new ArrayImage.Place(array, 0)), List.of(), sidecar.simulated());
			Dataset.Entry entry = new Dataset.Entry(path.getFileName().toString(), array.header().typeName(), Texts.shape(shape),
					image.planes().get(0).unit().symbol(), Texts.counted(shape));
			return new ArrayDataset(new ArrayDataset.Contents(format(), path.toString(), List.of(entry), Optional.empty(), List.of(),
					Optional.empty(), List.of(image), sidecar.conditions(), sidecar.simulated()), warnings,
					() -> FiniteCheck.warning(path.getFileName().toString(), array).stream().toList(), array::close);
		} catch (RuntimeException e) {
			array.close();
			throw e;
		}
	}
}
