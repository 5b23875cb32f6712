/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.steerscope.run.Prediction;
import org.steerscope.ui.ColourMap;

/** A map of the model that can be laid over the overview. */
enum Overlay {
	/** Only the image. */
	NONE("no map", ColourMap.GREY),
	/** Predicted mean. */
	MEAN("predicted mean", ColourMap.VIRIDIS),
	/** Predicted standard deviation. */
	UNCERTAINTY("uncertainty (sd)", ColourMap.CIVIDIS),
	/** Value of the search rule. */
	ACQUISITION("search rule", ColourMap.MAGMA);

	private final String label;
	private final ColourMap map;

	Overlay(String label, ColourMap map) {
		this.label = label;
		this.map = map;
	}

	String label() {
		return label;
	}

	ColourMap map() {
		return map;
	}

	/** @return one value per candidate; null for {@link #NONE} */
	float[] of(Prediction p) {
		return switch (this) {
		case NONE -> null;
		case MEAN -> p.mean();
		case UNCERTAINTY -> p.sd();
		case ACQUISITION -> p.acquisition();
		};
	}
}
