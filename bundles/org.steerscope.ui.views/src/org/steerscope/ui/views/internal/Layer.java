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
	/** A further coordinate in feature space. */
	Z2("latent z2", "Coordinate 2 of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z3("latent z3", "Coordinate 3 of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z4("latent z4", "Coordinate 4 of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z5("latent z5", "Coordinate 5 of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z6("latent z6", "Coordinate 6 of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z7("latent z7", "Coordinate 7 of each place in feature space", true, false, 0.6, ColourMap.VIRIDIS),
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

	/** @return the digit that shows and hides it; 0 if none does */
	char key() {
		int place = ordinal() < Z2.ordinal() ? ordinal() : ordinal() - (FLUENCE.ordinal() - Z2.ordinal());
		return ordinal() >= Z2.ordinal() && ordinal() < FLUENCE.ordinal() ? 0 : (char) ('0' + (place + 1) % 10);
	}

	/** @return number of the coordinate in feature space it shows; −1 for none */
	int latent() {
		return ordinal() >= Z0.ordinal() && ordinal() < FLUENCE.ordinal() ? ordinal() - Z0.ordinal() : -1;
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
		List<Embedding.Coordinate> all = e.latent();
		return latent() < 0 || latent() >= all.size() ? null : all.get(latent()).values();
	}
}
