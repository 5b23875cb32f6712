/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import org.steerscope.data.Axis;

/**
 * A dimension of an NSID array.
 *
 * @param axis name, unit and values as the file has them
 * @param quantity what is swept
 * @param kind {@code SPATIAL}, {@code SPECTRAL}, …; empty if the file does not say
 * @param recorded false if the file has no values and the axis only counts
 */
record NsidAxis(Axis axis, String quantity, String kind, boolean recorded) {

	/** @return whether it is, or may be, a direction in space */
	boolean maybeSpatial() {
		return kind.isEmpty() || kind.equals("SPATIAL") || kind.equals("UNKNOWN");
	}
}
