/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/** Creates and opens run files. An OSGi service. */
@ProviderType
public interface JournalStore {

	/** @throws org.steerscope.data.ProblemException if the file exists or cannot be written */
	Journal create(Path file);

	/**
	 * @param writable to go on with a run; else another process may be writing it
	 * @throws org.steerscope.data.ProblemException if it is no run file, or damaged
	 */
	Journal open(Path file, boolean writable);
}
