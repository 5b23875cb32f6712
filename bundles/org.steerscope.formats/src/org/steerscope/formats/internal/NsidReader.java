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
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Dataset;
import org.steerscope.data.DatasetReader;
import org.steerscope.data.ProblemException;
import org.steerscope.formats.Selection;
import org.steerscope.formats.SelectiveReader;

/**
 * Reads NSID HDF5 files (pyNSID 0.0.3 to 0.0.7 and our own). The first two dimensions of a map are rows and columns, in the order in
 * which they are stored, whatever their names; every further one is an axis of the measurement.
 */
@Component(service = DatasetReader.class)
public final class NsidReader implements SelectiveReader {

	@Override
	public String format() {
		return "NSID HDF5 (.h5, .hf5, .hdf5)";
	}

	@Override
	public boolean accepts(Path path) {
		try {
			return Files.isRegularFile(path) && Hdf5.superblock(path) >= 0;
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public Dataset open(Path path, Selection selection) {
		if (!accepts(path)) {
			throw new ProblemException("It is not an HDF5 file", path.toString(), "Choose an NSID file (.h5, .hf5, .hdf5)");
		}
		Hdf5File file = new Hdf5File(path);
		try {
			List<String> warnings = new ArrayList<>();
			List<NsidArray> arrays = new NsidCatalogue(file, warnings).arrays();
			return new NsidAssembly(file, arrays, warnings).assemble(format(), selection);
		} catch (RuntimeException e) {
			file.close();
			throw e;
		}
	}
}
