/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * Expected approach to a wanted value, on the first two moments of the value; where none is to be expected, the nearest to it.
 *
 * @param target the wanted value, in the unit of the scalar
 */
record TargetRule(double target) implements Rule {

	/** Weight of the mere distance, so that places differ also where no approach is to be expected. */
	private static final double NEAR = 1e-6;

	@Override
	public Scale scale(Situation t) {
		return Scale.LEVEL;
	}

	@Override
	public Score prepare(Situation t) {
		Warp warp = t.warp();
		ExpectedApproach function = new ExpectedApproach(t.direction().upward(target));
		double nearest = nearest(t);
		return (i, z, s, drawn, mean) -> {
			double sd = warp.sd(z, s);
			return function.value(mean, sd, nearest) - NEAR * function.distance(mean, sd);
		};
	}

	private double nearest(Situation t) {
		double wanted = t.direction().upward(target);
		double nearest = t.data().upward()[0];
		for (double y : t.data().upward()) {
			nearest = Math.abs(y - wanted) < Math.abs(nearest - wanted) ? y : nearest;
		}
		return nearest;
	}

	@Override
	public String words(Situation t, Chosen c) {
		return "best hope to come nearer to %s than %s: by %s in the mean".formatted(Situation.number(target), t.shown(nearest(t)),
				Situation.number(Math.max(0, c.value())));
	}
}
