/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;
import java.util.Objects;

/** Makes what is behind the points, anew only where it would be another. Used by one thread at a time. */
final class FeatureGrounds {

	private record Key(FeatureSettings.Ground kind, Object x, Object y, Object image, Object manifold, java.util.List<Double> part, double aspect) {

		@Override
		public boolean equals(Object o) {
			return o instanceof Key k && kind == k.kind && x == k.x && y == k.y && image == k.image && manifold == k.manifold && part.equals(k.part) && aspect == k.aspect;
		}

		@Override
		public int hashCode() {
			return Objects.hash(kind, part);
		}
	}

	private Key key;
	private FeatureGround made;

	/**
	 * @param plane whether the axes are those of the map, which alone can be decoded
	 * @param r rectangle shown: minX, maxX, minY, maxY
	 * @param aspect width of the plane on screen over its height
	 * @param moving whether the points will be elsewhere soon: patches then wait for them
	 * @return null for nothing
	 */
	FeatureGround of(FeatureSettings.Ground kind, FeatureCloud cloud, FeatureModel.Look look, boolean plane, double[] r, double aspect, boolean moving) {
		if (kind == FeatureSettings.Ground.NONE || !(r[0] < r[1]) || !(r[2] < r[3])) {
			return null;
		}
		Key wanted = new Key(kind, cloud.x(), cloud.y(), look.image(), cloud.map().manifold(), Arrays.stream(r).boxed().toList(),
				kind == FeatureSettings.Ground.DENSITY ? 1 : aspect);
		int across = (int) Math.clamp(Math.round(PatchMosaic.CELLS * Math.sqrt(aspect)), 4, 40);
		int up = (int) Math.clamp(Math.round(across / aspect), 3, 40);
		if (wanted.equals(key)) {
			return made;
		}
		boolean patches = kind != FeatureSettings.Ground.DENSITY;
		if (moving && patches && key != null && key.kind() == kind && key.part().equals(wanted.part()) && key.aspect() == wanted.aspect()) {
			return made;
		}
		key = wanted;
		made = !patches ? FeatureGround.density(cloud.x(), cloud.y(), r)
				: kind == FeatureSettings.Ground.DECODED && plane && cloud.map().manifold() != null
						? PatchMosaic.decoded(cloud, cloud.map().manifold(), r, across, up)
						: kind == FeatureSettings.Ground.DECODED ? null : PatchMosaic.mean(cloud, look.image(), 0, look.contrast(), r, across, up);
		return made;
	}
}
