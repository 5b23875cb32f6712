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
	MEAN(ViewTexts.of("layer.predictedMean"), ViewTexts.of("layer.whatTheModelExpects"), true, false, 0.6, ColourMap.VIRIDIS),
	/** Predicted standard deviation. */
	UNCERTAINTY(ViewTexts.of("layer.uncertaintySd"), ViewTexts.of("layer.howUnsureTheModel"), true, false, 0.6, ColourMap.CIVIDIS),
	/** Value of the search rule. */
	ACQUISITION(ViewTexts.of("layer.searchRule"), ViewTexts.of("layer.howMuchTheSearch"), true, false, 0.6, ColourMap.MAGMA),
	/** First coordinate in feature space. */
	Z0(ViewTexts.of("layer.latentZ"), ViewTexts.of("layer.firstCoordinateOfEach"), true, false, 0.6, ColourMap.VIRIDIS),
	/** Second coordinate in feature space. */
	Z1(ViewTexts.of("layer.latentZ2"), ViewTexts.of("layer.secondCoordinateOfEach"), true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z2(ViewTexts.of("layer.latentZ3"), ViewTexts.of("layer.coordinateOfEachPlace"), true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z3(ViewTexts.of("layer.latentZ4"), ViewTexts.of("layer.coordinateOfEachPlace2"), true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z4(ViewTexts.of("layer.latentZ5"), ViewTexts.of("layer.coordinateOfEachPlace3"), true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z5(ViewTexts.of("layer.latentZ6"), ViewTexts.of("layer.coordinateOfEachPlace4"), true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z6(ViewTexts.of("layer.latentZ7"), ViewTexts.of("layer.coordinateOfEachPlace5"), true, false, 0.6, ColourMap.VIRIDIS),
	/** A further coordinate in feature space. */
	Z7(ViewTexts.of("layer.latentZ8"), ViewTexts.of("layer.coordinateOfEachPlace6"), true, false, 0.6, ColourMap.VIRIDIS),
	/** Fluence accumulated at each place. */
	FLUENCE("fluence", ViewTexts.of("layer.fluenceOfTheExposures"), false, false, 0.8,
			ColourMap.CIVIDIS),
	/** Regions a person favours, avoids or forbids. */
	REGIONS("regions", ViewTexts.of("layer.regionsFavouredAvoidedAnd"), false, true, 1, null),
	/** Measured points in order. */
	PATH("path", ViewTexts.of("layer.measuredPointsSquaresAre"), false, true,
			1, ColourMap.MAGMA),
	/** The next point and the runners-up. */
	NEXT(ViewTexts.of("layer.nextAndRunnersUp"), ViewTexts.of("layer.theNextPointAnd"), false,
			true, 1, null),
	/** How far the sample moved. */
	DRIFT("drift", ViewTexts.of("layer.howFarAndWhere"), false, true, 1, null),
	/** Where a draft would lead. */
	DRAFT(SearchTexts.of("layer.draft"), SearchTexts.of("layer.draftHelp"), false, true, 1, null);

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
		return this == DRAFT || ordinal() >= Z2.ordinal() && ordinal() < FLUENCE.ordinal() ? 0 : (char) ('0' + (place + 1) % 10);
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
