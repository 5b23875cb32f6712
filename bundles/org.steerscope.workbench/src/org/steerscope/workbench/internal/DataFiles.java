/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.nio.file.Path;
import java.util.Collection;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.steerscope.data.Dataset;
import org.steerscope.data.DatasetReader;
import org.steerscope.data.ProblemException;

/** Looks whether an installed reader can open recorded data, so that a person hears at once if not. */
final class DataFiles {

	private DataFiles() {
	}

	/**
	 * Opens the data and closes them again. May block.
	 *
	 * @throws ProblemException if no reader knows the layout, or the data are damaged
	 */
	static void check(Path path) {
		BundleContext context = FrameworkUtil.getBundle(DataFiles.class).getBundleContext();
		try {
			Collection<ServiceReference<DatasetReader>> readers = context.getServiceReferences(DatasetReader.class, null);
			for (ServiceReference<DatasetReader> reference : readers) {
				DatasetReader reader = context.getService(reference);
				try {
					if (reader != null && reader.accepts(path)) {
						try (Dataset data = reader.open(path)) {
							measurements(path, data);
						}
						return;
					}
				} finally {
					context.ungetService(reference);
				}
			}
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
		throw new ProblemException(WorkbenchTexts.of("dataFiles.noInstalledReaderKnows"), path.toString(),
				WorkbenchTexts.of("dataFiles.openAnNsidHdf"));
	}

	private static void measurements(Path path, Dataset data) {
		if (data.grid().isEmpty()) {
			throw new ProblemException(WorkbenchTexts.of("dataFiles.theDataHoldNo"), path.toString(),
					WorkbenchTexts.of("dataFiles.openDataWithOne"));
		}
	}
}
