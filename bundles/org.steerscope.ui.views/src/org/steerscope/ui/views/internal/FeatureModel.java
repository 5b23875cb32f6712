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
import org.steerscope.learning.Candidates;
import org.steerscope.run.Prediction;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.PlaceClasses;
import org.steerscope.ui.PlotModel;

/**
 * What the Feature space view shows.
 *
 * @param plot axes, measured points unless there are very many, and marks; null without a map
 * @param cloud where everything is; null without a map
 * @param rgb colour of each measured point
 * @param ground behind the points; null for nothing
 * @param scale what the colours of the points mean; null if they are classes
 * @param runnersUp other places the search rule likes, the best first
 * @param region steps inside the region drawn in the Scan view
 * @param classes places sorted into classes
 * @param axes names of all coordinates that can be shown
 * @param decodes whether there is a way back to patches
 * @param look how patches are drawn
 * @param state of the moment shown
 * @param prediction of the model at hand; null if none is
 * @param settings what the operator chose
 * @param note which map it is and what of it is shown
 * @param moving whether its points are on their way to a newer map: look again soon
 */
record FeatureModel(PlotModel plot, FeatureCloud cloud, int[] rgb, FeatureGround ground, ScanScale scale, List<FeatureCloud.Spot> runnersUp,
		List<Integer> region, PlaceClasses classes, List<String> axes, boolean decodes, Look look, RunState state, Prediction prediction,
		FeatureSettings settings, String note, boolean moving) {

	/** Nothing to show. */
	static FeatureModel nothing(FeatureSettings settings) {
		return new FeatureModel(null, null, null, null, null, List.of(), List.of(), PlaceClasses.NONE, List.of(), false, null, RunState.EMPTY, null,
				settings, "", false);
	}

	/**
	 * How patches are drawn.
	 *
	 * @param image they are part of
	 * @param contrast of its first channel
	 */
	record Look(Image image, Contrast contrast) {
	}

	Candidates candidates() {
		return cloud.candidates();
	}
}
