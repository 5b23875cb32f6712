/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads recorded data of one file layout. A lab adds one as an OSGi service. Opening reads headers only; nothing of a foreign
 * file is executed, and every size is checked before memory is taken.
 */
@ConsumerType
public interface DatasetReader {

	/** @return a short name for messages, such as {@code NSID HDF5} */
	String format();

	/** @return whether the file or folder looks like this layout; cheap, never throws for a readable path */
	boolean accepts(Path path);

	/**
	 * @return the opened data set, to be closed by the caller
	 * @throws ProblemException naming file, place and remedy, if it is damaged or not of this layout
	 */
	Dataset open(Path path);
}
