/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Unit;

/**
 * The candidates in the policy's feature space, for people: two coordinates each, stable from step to step as far as the policy can, and
 * whatever more the policy knows. The arrays must not be changed.
 *
 * @param candidates numbers of the candidates shown; all, or a sample of a large map
 * @param x first coordinate of each
 * @param y second coordinate of each
 * @param label what the coordinates are, for example {@code PCA 1}, {@code PCA 2}
 * @param further more coordinates of each. More than two are those of the model itself, and x and y are a projection of them
 * @param manifold the way back from x and y to patches; null if there is none, or not yet
 * @param steady whether the map does not depend on what was measured: then it is that of every moment of the run
 */
public record Embedding(int[] candidates, float[] x, float[] y, String[] label, List<Coordinate> further, Manifold manifold, boolean steady) {

	/** Keeps a copy of the list. */
	public Embedding {
		further = List.copyOf(further);
	}

	/** Two coordinates and nothing more. */
	public Embedding(int[] candidates, float[] x, float[] y, String[] label) {
		this(candidates, x, y, label, List.of(), null, false);
	}

	/**
	 * One number of each candidate shown.
	 *
	 * @param label what it is
	 * @param unit of the number
	 * @param values one for each of {@link Embedding#candidates}
	 */
	public record Coordinate(String label, Unit unit, float[] values) {
	}

	/** What patches the points of a map stand for, learned from the overview. Thread-safe. */
	public interface Manifold {

		/** @return rows and columns of a patch, pixels */
		int edge();

		/**
		 * Computes for some tenths of a millisecond; not for the UI thread.
		 *
		 * @return the patch at a point: channel after channel, row by row, each standardised
		 */
		float[] patch(double x, double y);
	}

	/** @return the way back to patches */
	public Optional<Manifold> decoder() {
		return Optional.ofNullable(manifold);
	}

	/** @return all coordinates that can be shown, those of the map first */
	public List<Coordinate> coordinates() {
		List<Coordinate> all = new ArrayList<>();
		all.add(new Coordinate(label(0), Unit.ONE, x));
		all.add(new Coordinate(label(1), Unit.ONE, y));
		all.addAll(further);
		return all;
	}

	/** @return z0, z1, … as the model has them: where the map is a projection, what it is a projection of */
	public List<Coordinate> latent() {
		return further.size() > 2 ? further : coordinates();
	}

	private String label(int axis) {
		return label.length > axis ? label[axis] : "feature " + (axis + 1);
	}
}
