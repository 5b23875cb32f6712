/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.steerscope.run.Embedding;
import org.steerscope.run.Prediction;
import org.steerscope.ui.ColourMap;

/** What can lie over the overview, from the bottom to the top. The key of each is its digit in the list. */
enum Layer {
	/** Predicted mean. */
	MEAN("predicted mean", "What the model expects at each place", true, false, 0.6, ColourMap.VIRIDIS),
	/** Predicted standard deviation. */
	UNCERTAINTY("uncertainty (sd)", "How unsure the model is of each place, noise included", true, false, 0.6, ColourMap.CIVIDIS),
	/** Value of the search rule. */
	ACQUISITION("search rule", "How much the search rule wants each place", true, false, 0.6, ColourMap.MAGMA),
	/** First coordinate in feature space. */
	Z0("latent z0", "First coordinate of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
	/** Second coordinate in feature space. */
	Z1("latent z1", "Second coordinate of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
	/** Fluence accumulated at each place. */
	FLUENCE("fluence", "Fluence of the exposures at each place, in e/Å²; that of the overview is not counted", false, false, 0.8,
			ColourMap.CIVIDIS),
	/** Regions a person favours, avoids or forbids. */
	REGIONS("regions", "Regions favoured, avoided and forbidden", false, true, 1, null),
	/** Measured points in order. */
	PATH("path", "Measured points: squares are starting points, diamonds were asked for by a person; colour shows the order", false, true,
			1, ColourMap.MAGMA),
	/** The next point and the runners-up. */
	NEXT("next and runners-up", "The next point, and the five other places the search rule likes best, apart from each other", false,
			true, 1, null),
	/** How far the sample moved. */
	DRIFT("drift", "How far and where the sample has moved since the first overview", false, true, 1, null);

	private final String label;
	private final String help;
	private final boolean raster;
	private final Look byDefault;

	/**
	 * How a layer looks.
	 *
	 * @param visible whether it is shown
	 * @param opacity 0 to 1
	 * @param map its colours; null for a layer that has its own
	 */
	record Look(boolean visible, double opacity, ColourMap map) {

		Look visible(boolean now) {
			return new Look(now, opacity, map);
		}

		Look opacity(double now) {
			return new Look(visible, Math.clamp(now, 0, 1), map);
		}

		Look map(ColourMap now) {
			return new Look(visible, opacity, map == null ? null : now);
		}
	}

	Layer(String label, String help, boolean raster, boolean visible, double opacity, ColourMap map) {
		this.label = label;
		this.help = help;
		this.raster = raster;
		this.byDefault = new Look(visible, opacity, map);
	}

	String label() {
		return label;
	}

	String help() {
		return help;
	}

	/** @return the digit that shows and hides it */
	char key() {
		return (char) ('0' + (ordinal() + 1) % 10);
	}

	/** @return whether it has a value at each candidate */
	boolean raster() {
		return raster;
	}

	Look byDefault() {
		return byDefault;
	}

	/** @return one value per candidate; null if the model does not have it */
	float[] of(Prediction p) {
		return switch (this) {
		case MEAN -> p.mean();
		case UNCERTAINTY -> p.sd();
		case ACQUISITION -> p.acquisition();
		default -> null;
		};
	}

	/** @return one value per candidate shown in feature space; null if it is no coordinate */
	float[] of(Embedding e) {
		return this == Z0 ? e.x() : this == Z1 ? e.y() : null;
	}
}
