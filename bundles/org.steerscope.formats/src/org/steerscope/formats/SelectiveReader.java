/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import java.nio.file.Path;

import org.steerscope.data.Dataset;
import org.steerscope.data.DatasetReader;

/** A reader of a layout that may hold several images or maps, of which a person can choose. */
public interface SelectiveReader extends DatasetReader {

	/**
	 * @param path file or folder
	 * @param selection which arrays to use
	 * @return the opened data set, to be closed by the caller
	 * @throws org.steerscope.data.ProblemException naming file, place and remedy, also if the file holds no such array
	 */
	Dataset open(Path path, Selection selection);

	@Override
	default Dataset open(Path path) {
		return open(path, Selection.AUTOMATIC);
	}
}
