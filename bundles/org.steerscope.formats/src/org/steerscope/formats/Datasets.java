/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.steerscope.data.Dataset;
import org.steerscope.data.DatasetReader;
import org.steerscope.data.ProblemException;
import org.steerscope.formats.internal.NpyFolderReader;
import org.steerscope.formats.internal.NpyImageReader;
import org.steerscope.formats.internal.NsidReader;

/** Opens recorded data with the first reader that knows its layout. A service; thread-safe. */
@Component(service = Datasets.class)
public final class Datasets {

	private final List<DatasetReader> readers;

	/** @param readers asked in this order */
	@Activate
	public Datasets(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<DatasetReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/** @return the readers of this bundle alone, for use outside an OSGi framework */
	public static Datasets builtIn() {
		return new Datasets(List.of(new NsidReader(), new NpyFolderReader(), new NpyImageReader()));
	}

	/** @return the names of the known layouts */
	public List<String> formats() {
		return readers.stream().map(DatasetReader::format).sorted().toList();
	}

	/**
	 * Opens a file or folder. Reads headers only.
	 *
	 * @return the opened data set, to be closed by the caller
	 * @throws ProblemException naming file, place and remedy
	 */
	public Dataset open(Path path) {
		return open(path, Selection.AUTOMATIC);
	}

	/** As {@link #open(Path)}, with a choice of the arrays to use. */
	public Dataset open(Path path, Selection selection) {
		if (!Files.exists(path)) {
			throw new ProblemException("There is no such file or folder", path.toString(), "Check the path");
		}
		if (!Files.isReadable(path)) {
			throw new ProblemException("It cannot be read", path.toString(), "Ask for permission to read it");
		}
		DatasetReader reader = readers.stream().filter(r -> r.accepts(path)).findFirst()
				.orElseThrow(() -> new ProblemException("It is not recorded data of a known layout", path.toString(),
						"Known are: " + formats().stream().collect(Collectors.joining("; "))));
		if (selection.isAutomatic()) {
			return reader.open(path);
		}
		if (reader instanceof SelectiveReader selective) {
			return selective.open(path, selection);
		}
		throw new ProblemException("In data of the layout " + reader.format() + " no arrays can be chosen", path.toString(),
				"Leave the choice of image and spectra empty");
	}
}
