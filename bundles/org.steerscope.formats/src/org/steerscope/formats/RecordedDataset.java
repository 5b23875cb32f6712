/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import java.util.List;

import org.steerscope.data.Dataset;
import org.steerscope.data.Image;

/** A data set that tells of all its images, also of those that are not on the measurements' grid. */
public interface RecordedDataset extends Dataset {

	/** @return every recorded image; images of one shape form one stack */
	List<Image> images();
}
