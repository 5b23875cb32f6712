/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The largest distance, in the features of the image, from everything measured or waited for. */
record NoveltyRule() implements Rule {

	@Override
	public Scale scale(Situation t) {
		return Scale.GAIN;
	}

	@Override
	public Score prepare(Situation t) {
		FeatureReader reader = new FeatureReader(t.learner().features(), t.candidates().size());
		int[] known = t.known();
		double[] points = reader.read(known);
		return (i, z, s, drawn, mean) -> {
			double nearest = Double.POSITIVE_INFINITY;
			for (int k = 0; k < known.length; k++) {
				nearest = Math.min(nearest, reader.distance2(i, points, k));
			}
			return Math.sqrt(nearest);
		};
	}

	@Override
	public String words(Situation t, Chosen c) {
		return "looks least like anything measured: %s away in feature space".formatted(Situation.number(c.value()));
	}
}
