/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Locale;

/**
 * What an operator chose in the Feature space view; remembered as text. Immutable.
 *
 * @param across number of the coordinate along the bottom
 * @param up number of the coordinate on the left
 * @param colour what the colour of a measured point tells
 * @param ground what is behind the points
 * @param path whether the points are joined in their order
 * @param next whether the next point and the runners-up are marked
 */
record FeatureSettings(int across, int up, Colour colour, Ground ground, boolean path, boolean next) {

	/** As it is before anyone chose. */
	static final FeatureSettings DEFAULT = new FeatureSettings(0, 1, Colour.SCALAR, Ground.DENSITY, true, true);
	private static final int MOST = 64;

	/** What the colour of a measured point tells. */
	enum Colour {
		/** The value measured. */
		SCALAR("scalar"),
		/** The model's standard deviation there. */
		UNCERTAINTY("uncertainty (sd)"),
		/** When it was measured. */
		STEP("step"),
		/** Which class it was sorted into. */
		CLASS("class");

		private final String label;

		Colour(String label) {
			this.label = label;
		}

		String label() {
			return label;
		}
	}

	/** What is behind the points. */
	enum Ground {
		/** Density of all candidates. */
		DENSITY("density of all candidates"),
		/** Mean patch of the candidates of each cell. */
		MEAN("mean patch of each cell"),
		/** Patch that the autoencoder paints for the middle of each cell. */
		DECODED("decoded patches (manifold)"),
		/** Nothing. */
		NONE("nothing");

		private final String label;

		Ground(String label) {
			this.label = label;
		}

		String label() {
			return label;
		}
	}

	FeatureSettings axes(int x, int y) {
		return new FeatureSettings(x, y, colour, ground, path, next);
	}

	FeatureSettings colour(Colour now) {
		return new FeatureSettings(across, up, now, ground, path, next);
	}

	FeatureSettings ground(Ground now) {
		return new FeatureSettings(across, up, colour, now, path, next);
	}

	FeatureSettings path(boolean now) {
		return new FeatureSettings(across, up, colour, ground, now, next);
	}

	FeatureSettings next(boolean now) {
		return new FeatureSettings(across, up, colour, ground, path, now);
	}

	/** @return one line that {@link #of} understands */
	String text() {
		return String.format(Locale.ROOT, "%d %d %s %s %b %b", across, up, colour, ground, path, next);
	}

	/** @return what a text says; as usual if it is not understandable */
	static FeatureSettings of(String text) {
		String[] v = text == null ? new String[0] : text.split(" ", 7);
		try {
			return v.length != 6 ? DEFAULT
					: new FeatureSettings(Math.clamp(Integer.parseInt(v[0]), 0, MOST), Math.clamp(Integer.parseInt(v[1]), 0, MOST),
							Colour.valueOf(v[2]), Ground.valueOf(v[3]), Boolean.parseBoolean(v[4]), Boolean.parseBoolean(v[5]));
		} catch (IllegalArgumentException e) {
			return DEFAULT;
		}
	}
}
