/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.steerscope.data.Channel;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;

/** Makes an overview image of recorded curves, and says what it contains. */
final class Reduction {

	private static final double OUTLIER = 30;

	private Reduction() {
	}

	/** @return the reduction in words, for the operator */
	static String describe(OverviewKind kind, String channel) {
		return switch (kind) {
		case CURVE_MEAN -> "reduced from the recorded curves of %s: the mean of each curve; it contains nothing of their shape (slope, loop area, peak position), but all of their mean"
				.formatted(channel);
		case CURVE_SD -> "reduced from the recorded curves of %s: the standard deviation of each curve about its own mean; it does not contain the mean, but does contain shape (slope, loop area)"
				.formatted(channel);
		case SHAPE -> "reduced from the recorded curves of %s: the first principal component of the curves, each minus its own mean and scaled to unit length; it contains neither the mean nor the size of a curve, but does contain its shape"
				.formatted(channel);
		default -> "reduced from the recorded curves of %s: the first principal component of the curves, each minus its own mean; it does not contain the mean, but does contain shape (slope, loop area)"
				.formatted(channel);
		};
	}

	/** Reads the whole map and reduces it; blocks for as long as that takes. */
	static Image image(Dataset dataset, PixelGrid grid, OverviewKind kind, String where) {
		Channel first = dataset.measurement(new Pixel(0, 0)).primary();
		Curves curves = Curves.read(dataset, grid, where);
		float[] plane = new float[curves.count];
		if (kind == OverviewKind.CURVE_MEAN) {
			for (int c = 0; c < curves.count; c++) {
				plane[c] = (float) curves.mean(c);
			}
		} else {
			curves.removeMeans();
			if (kind == OverviewKind.SHAPE) {
				curves.normalise();
			}
			PrincipalComponent component = kind == OverviewKind.CURVE_SD ? null : new PrincipalComponent(curves);
			for (int c = 0; c < curves.count; c++) {
				plane[c] = (float) (component == null ? curves.norm(c) / Math.sqrt(curves.length) : component.score(curves, c));
			}
		}
		List<String> processing = new ArrayList<>();
		processing.add(describe(kind, first.name()));
		if (curves.broken > 0) {
			processing.add("%d curves with NaN or infinity are shown as 0".formatted(curves.broken));
		}
		String name = switch (kind) {
		case CURVE_MEAN -> "mean of " + first.name();
		case CURVE_SD -> "sd of " + first.name();
		case SHAPE -> "shape of " + first.name();
		default -> "PC1 of " + first.name();
		};
		return Image.of(grid, List.of(new Image.Plane(name, kind == OverviewKind.SHAPE ? Unit.ONE : first.unit())), List.of(plane), processing, dataset.simulated());
	}

	/** @return whether a few curves are so much larger than the others that only they would show; reads the whole map */
	static boolean hasOutliers(Dataset dataset, PixelGrid grid, String where) {
		Curves curves = Curves.read(dataset, grid, where);
		curves.removeMeans();
		double[] norms = IntStream.range(0, curves.count).filter(c -> curves.usable[c]).mapToDouble(curves::norm).sorted().toArray();
		return norms.length > 0 && norms[norms.length - 1] > OUTLIER * norms[norms.length / 2];
	}
}
