/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.steerscope.data.Axis;

/** A curve over a bias that goes up and down, taken apart at its turning points. */
final class Sweep {

	private final Curve curve;
	private final List<Axis.Segment> stretches;

	/** @param curve in the order recorded */
	Sweep(Curve curve) {
		this.curve = curve;
		List<Axis.Segment> found = Axis.swept("", curve.xUnit, curve.x).segments();
		this.stretches = found.isEmpty()
				? List.of(new Axis.Segment(curve.size() > 1 && curve.x[1] < curve.x[0] ? "reverse" : "forward", 0, 0, curve.size()))
				: found;
	}

	/** @return the monotonic stretches in order, a turning point belonging to both its neighbours */
	List<Curve> stretches() {
		return stretches.stream().map(this::withStart).toList();
	}

	private Curve withStart(Axis.Segment s) {
		return curve.slice(Math.max(0, s.from() - 1), s.to());
	}

	/** @return how often the sweep goes round: half its turning points, rounded up, at least 1 */
	int loops() {
		return Math.max(1, stretches.size() / 2);
	}

	/**
	 * @param rising whether the rising or the falling stretches are wanted
	 * @return their points sorted by bias, upwards, points of equal bias averaged over the cycles
	 */
	Curve branch(boolean rising) {
		List<Integer> indices = new ArrayList<>();
		for (Axis.Segment s : stretches) {
			if (s.branch().equals("forward") == rising) {
				for (int i = Math.max(0, s.from() - 1); i < s.to(); i++) {
					indices.add(i);
				}
			}
		}
		indices.sort(Comparator.comparingDouble(i -> curve.x[i]));
		Curve sorted = curve.pick(indices.stream().mapToInt(Integer::intValue).toArray());
		return averaged(sorted);
	}

	private static Curve averaged(Curve sorted) {
		List<Integer> kept = new ArrayList<>();
		double[] means = new double[sorted.size()];
		for (int i = 0; i < sorted.size();) {
			int end = i;
			double sum = 0;
			while (end < sorted.size() && sorted.x[end] - sorted.x[i] <= Curve.TOLERANCE * sorted.step()) {
				sum += sorted.y[end++];
			}
			means[kept.size()] = sum / (end - i);
			kept.add(i);
			i = end;
		}
		Curve merged = sorted.pick(kept.stream().mapToInt(Integer::intValue).toArray());
		System.arraycopy(means, 0, merged.y, 0, merged.size());
		return merged;
	}

	/** @return the noise of one value, estimated within the stretches so that turning points do not count as noise; NaN if unknown */
	double noise() {
		List<Double> d = new ArrayList<>();
		for (Axis.Segment s : stretches) {
			for (int i = s.from(); i + 2 < s.to(); i++) {
				d.add(curve.y[i] - 2 * curve.y[i + 1] + curve.y[i + 2]);
			}
		}
		return d.size() < 3 ? Double.NaN
				: Noise.robustSd(d.stream().mapToDouble(Double::doubleValue).toArray()) / Math.sqrt(6);
	}

	/** @return how many values lie further than ten median absolute deviations from the median: spikes, not a loop */
	int spikes() {
		double centre = Noise.median(curve.y);
		double spread = Noise.robustSd(curve.y);
		int n = 0;
		for (double v : curve.y) {
			n += spread > 0 && Math.abs(v - centre) > 10 * spread ? 1 : 0;
		}
		return n;
	}

	/** @return a sentence about {@link #spikes}; empty if there are none */
	String doubt() {
		int spikes = spikes();
		return spikes == 0 ? "" : spikes + " of " + curve.size() + " values are outliers";
	}
}
