/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.List;

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.run.PlaceRule;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Raster;

/**
 * What the Scan view shows.
 *
 * @param image the overview
 * @param plane the channel shown
 * @param contrast of the channel
 * @param raster the map laid over; null for none
 * @param rasterLabel what the map is
 * @param rasterUnit its unit
 * @param path measured places in order
 * @param starting how many of them are starting points
 * @param next places proposed and not measured yet
 * @param step the step shown; −1 for none
 * @param place a selected place that was not measured; null for none
 * @param regions favoured, avoided or forbidden
 */
record ScanModel(Image image, int plane, Contrast contrast, Raster raster, String rasterLabel, Unit rasterUnit, List<Pixel> path,
		int starting, List<Pixel> next, int step, Pixel place, List<PlaceRule> regions) {
}
