/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.formats.Datasets;
import org.steerscope.formats.RecordedDataset;
import org.steerscope.numerics.Blas;

/** Scenes from files. */
final class Recorded {

	private static final double BFO_CEILING = 0.40;

	private Recorded() {
	}

	/** @return the published synthetic EELS scene; empty where it is not there */
	static Optional<Scene> published(String name, Path data) {
		Path folder = data.resolve("synth_eels_62x75");
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		return Optional.of(Scene.of(name, "plasmonic cuboids, edge mode (published)", List.of(read(folder.resolve("image.npy"))),
				read(folder.resolve("scalar_edge_0.60-0.80eV_noisy.npy")), read(folder.resolve("scalar_edge_0.60-0.80eV_clean.npy"))));
	}

	private static Plane read(Path file) {
		try (RecordedDataset data = (RecordedDataset) Datasets.builtIn().open(file)) {
			Image image = data.images().get(0);
			float[] v = image.plane(0);
			double[] d = new double[v.length];
			Arrays.setAll(d, i -> v[i]);
			return new Plane(image.grid().rows(), image.grid().cols(), d);
		}
	}

	/**
	 * Conductive AFM on BiFeO3: the scalar is the mean of log10 J, the overview the first principal component of the curves, each minus its
	 * own mean. The ceiling is that of trees trained on all patches.
	 *
	 * @return the scene; empty where the file is not there
	 */
	static Optional<Scene> bfo(String name, Path data) {
		Path file = data.resolve("bfo_iv_final.hf5");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try (Dataset set = Datasets.builtIn().open(file)) {
			PixelGrid grid = set.grid().orElseThrow();
			int pixels = grid.rows() * grid.cols();
			double[] mean = new double[pixels];
			double[][] curves = new double[pixels][];
			for (int i = 0; i < pixels; i++) {
				curves[i] = set.measurement(new Pixel(i / grid.cols(), i % grid.cols())).primary().values().toArray();
				mean[i] = Arrays.stream(curves[i]).average().orElseThrow();
				for (int j = 0; j < curves[i].length; j++) {
					curves[i][j] -= mean[i];
				}
			}
			return Optional.of(Scene.of(name, "conductive AFM on BiFeO3, mean of log10 J (recorded)",
					List.of(new Plane(grid.rows(), grid.cols(), component(curves))), new Plane(grid.rows(), grid.cols(), mean), null, BFO_CEILING));
		}
	}

	/** @return the scores of the first principal component, with the sign that makes its largest weight positive */
	private static double[] component(double[][] curves) {
		int d = curves[0].length;
		double[] centre = new double[d];
		double[] covariance = new double[d * d];
		for (double[] c : curves) {
			for (int j = 0; j < d; j++) {
				centre[j] += c[j] / curves.length;
			}
		}
		for (double[] c : curves) {
			for (int j = 0; j < d * d; j++) {
				covariance[j] += (c[j / d] - centre[j / d]) * (c[j % d] - centre[j % d]);
			}
		}
		Blas.open(1).syevd(d, covariance);
		double[] axis = Arrays.copyOfRange(covariance, (d - 1) * d, d * d);
		double largest = 0;
		for (double w : axis) {
			largest = Math.abs(w) > Math.abs(largest) ? w : largest;
		}
		double[] scores = new double[curves.length];
		for (int i = 0; i < curves.length; i++) {
			for (int j = 0; j < d; j++) {
				scores[i] += Math.signum(largest) * axis[j] * (curves[i][j] - centre[j]);
			}
		}
		return scores;
	}
}
