/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.Unit;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Pca;
import org.steerscope.numerics.Procrustes;
import org.steerscope.run.Embedding;

/**
 * Latent coordinates of candidates as a map in the plane that keeps its place: of more than two coordinates the first two principal
 * components, turned, scaled and shifted onto a map that does not change. Immutable.
 *
 * @param shown candidates of the map
 * @param reference where they are in the map that does not change, n × 2
 */
record LatentMap(int[] shown, float[] reference) {

	private static final int MOST = 20_000;

	/** @return the candidates that a map of so many shows */
	static int[] shown(int size) {
		int every = (size + MOST - 1) / MOST;
		int[] s = new int[(size + every - 1) / every];
		java.util.Arrays.setAll(s, i -> i * every);
		return s;
	}

	/** @return n × 2 of n × latent coordinates */
	static float[] plane(Blas blas, int n, int latent, float[] z) {
		float[] p = new float[2 * n];
		if (latent <= 2) {
			for (int i = 0; i < n; i++) {
				System.arraycopy(z, i * latent, p, 2 * i, latent);
			}
			return p;
		}
		double[] wide = new double[n * latent];
		java.util.Arrays.setAll(wide, i -> z[i]);
		double[] two = Pca.of(blas, n, latent, wide, 2).project(blas, n, wide);
		for (int i = 0; i < p.length; i++) {
			p[i] = (float) two[i];
		}
		return p;
	}

	/** @return the map of latent coordinates, shown × latent */
	Embedding of(Blas blas, int latent, float[] z, String... labels) {
		int n = shown.length;
		float[] p = plane(blas, n, latent, z);
		Procrustes.keepingSpread(n, p, reference).apply(n, p);
		Embedding flat = embedding(shown, p, labels);
		return latent <= 2 ? flat : new Embedding(shown, flat.x(), flat.y(), labels, columns(n, latent, z), null, false);
	}

	/** @return the coordinates one by one */
	private static List<Embedding.Coordinate> columns(int n, int latent, float[] z) {
		List<Embedding.Coordinate> all = new ArrayList<>();
		for (int c = 0; c < latent; c++) {
			float[] column = new float[n];
			for (int i = 0; i < n; i++) {
				column[i] = z[i * latent + c];
			}
			all.add(new Embedding.Coordinate("latent z" + c, Unit.ONE, column));
		}
		return all;
	}

	/** @return the map of points n × 2 */
	static Embedding embedding(int[] shown, float[] p, String... labels) {
		float[] x = new float[shown.length];
		float[] y = new float[shown.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = p[2 * i];
			y[i] = p[2 * i + 1];
		}
		return new Embedding(shown, x, y, labels);
	}
}
