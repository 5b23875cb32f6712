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

import org.steerscope.data.Drift;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.state.Source;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Foresight;
import org.steerscope.ui.Ink;
import org.steerscope.ui.Raster;

/**
 * What the Scan view shows.
 *
 * @param image the overview
 * @param plane which channel of it
 * @param contrast of the channel
 * @param rasters maps laid over, the last one on top
 * @param inks points drawn off the UI thread
 * @param scale what the colour bar explains; null for nothing
 * @param path measured places in order, not copied
 * @param from first step drawn one by one; earlier ones are ink, or left out
 * @param scaled number of steps of the colour of the last step
 * @param sources who asked for each measured place
 * @param next places about to be measured
 * @param runnersUp other places the search rule likes, the best first
 * @param step the step selected or followed; −1 for none
 * @param place a place selected that was not measured; null for none
 * @param regions favoured, avoided or forbidden
 * @param drift of the sample
 * @param foresight where an open draft would lead
 * @param refusal why the newest command was refused; empty if it was not
 * @param settings what the operator chose
 */
record ScanModel(Image image, int plane, Contrast contrast, List<Raster> rasters, List<Ink> inks, ScanScale scale, List<Pixel> path,
		int from, int scaled, List<Source> sources, List<Pixel> next, List<Pixel> runnersUp, int step, Pixel place,
		List<PlaceRule> regions, Drift drift, Foresight foresight, String refusal, ScanSettings settings) {

	/** @return whether a layer is shown */
	boolean shows(Layer layer) {
		return settings.look(layer).visible() && settings.look(layer).opacity() > 0;
	}

	/** @return opacity of a layer from 0 to 255; 0 if it is not shown */
	int alpha(Layer layer) {
		return shows(layer) ? (int) Math.round(255 * settings.look(layer).opacity()) : 0;
	}

	/** @return the map on top; null for none */
	Raster raster() {
		return rasters.isEmpty() ? null : rasters.get(rasters.size() - 1);
	}
}
