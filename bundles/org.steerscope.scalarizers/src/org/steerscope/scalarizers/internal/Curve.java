/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Unit;

/**
 * A one-dimensional channel, or a part of it, in the order it was recorded. Values that are no numbers are replaced by linear
 * interpolation between their neighbours and counted. Immutable; the arrays must not be changed.
 */
final class Curve {

	/** The share of a channel by which a band's ends are widened against rounding. */
	static final double TOLERANCE = 1e-3;

	final double[] x;
	final double[] y;
	/** Width of each channel in the axis's unit: half the distance of its neighbours. */
	final double[] width;
	final Unit xUnit;
	final Unit yUnit;
	private final boolean[] bad;
	private final double step;

	private Curve(double[] x, double[] y, double[] width, boolean[] bad, double step, Unit xUnit, Unit yUnit) {
		this.x = x;
		this.y = y;
		this.width = width;
		this.bad = bad;
		this.step = step;
		this.xUnit = xUnit;
		this.yUnit = yUnit;
	}

	/** @return the whole of a one-dimensional channel */
	static Curve of(Channel channel) {
		Axis axis = channel.axis();
		double[] x = axis.values();
		double[] y = channel.values().toArray();
		int n = y.length;
		boolean[] bad = new boolean[n];
		double[] width = new double[n];
		double[] steps = new double[Math.max(0, n - 1)];
		for (int i = 0; i < n; i++) {
			bad[i] = !Double.isFinite(y[i]);
			width[i] = n == 1 ? 1 : i == 0 ? Math.abs(x[1] - x[0])
					: i == n - 1 ? Math.abs(x[i] - x[i - 1]) : Math.abs(x[i + 1] - x[i - 1]) / 2;
			if (i > 0) {
				steps[i - 1] = Math.abs(x[i] - x[i - 1]);
			}
		}
		fill(y, bad);
		return new Curve(x, y, width, bad, n > 1 ? Noise.median(steps) : 1, axis.unit(), channel.unit());
	}

	private static void fill(double[] y, boolean[] bad) {
		int last = -1;
		for (int i = 0; i <= y.length; i++) {
			if (i < y.length && bad[i]) {
				continue;
			}
			for (int k = last + 1; k < i; k++) {
				y[k] = last < 0 ? (i < y.length ? y[i] : Double.NaN)
						: i == y.length ? y[last] : y[last] + (y[i] - y[last]) * (k - last) / (i - last);
			}
			last = i;
		}
	}

	/** @return number of points */
	int size() {
		return x.length;
	}

	/** @return the points whose channel centre lies within [from, to], widened by a thousandth of a channel */
	Curve band(double from, double to) {
		double slack = TOLERANCE * step;
		return where(i -> x[i] >= from - slack && x[i] <= to + slack);
	}

	/** @return the points of some indices, in order */
	Curve where(IntPredicate keep) {
		return pick(IntStream.range(0, x.length).filter(keep).toArray());
	}

	/** @return the points of the given indices, in the given order */
	Curve pick(int... kept) {
		double[] px = new double[kept.length];
		double[] py = new double[kept.length];
		double[] pw = new double[kept.length];
		boolean[] pb = new boolean[kept.length];
		for (int i = 0; i < kept.length; i++) {
			px[i] = x[kept[i]];
			py[i] = y[kept[i]];
			pw[i] = width[kept[i]];
			pb[i] = bad[kept[i]];
		}
		return new Curve(px, py, pw, pb, step, xUnit, yUnit);
	}

	/** @return the points from one index to before another */
	Curve slice(int from, int to) {
		return pick(IntStream.range(from, to).toArray());
	}

	/** @return the median distance of neighbouring points of the whole channel, in the axis's unit */
	double step() {
		return step;
	}

	/** @return how many values were no numbers */
	int missing() {
		int n = 0;
		for (boolean b : bad) {
			n += b ? 1 : 0;
		}
		return n;
	}

	/** @return why no number can be had of these points; empty if one can */
	String hopeless() {
		if (x.length == 0) {
			return "No channel lies in the band";
		}
		int missing = missing();
		return missing == x.length ? "All values are NaN or infinite"
				: missing > x.length / 2 ? missing + " of " + x.length + " values are NaN or infinite" : "";
	}

	/** @return why these points deserve no full trust; empty if they do */
	String suspicion() {
		int missing = missing();
		if (missing > 0) {
			return missing + " of " + x.length + " values were NaN or infinite and were interpolated";
		}
		if (yUnit.equals(Unit.COUNTS) && Arrays.stream(y).allMatch(v -> v == 0)) {
			return "There are no counts at all";
		}
		int flat = saturated();
		return flat > 0 ? flat + " neighbouring values stand at the same largest value: saturated?" : "";
	}

	/** Four or more neighbours at exactly the largest magnitude, on a curve that is not constant. */
	private int saturated() {
		double top = Arrays.stream(y).map(Math::abs).max().orElse(0);
		int run = 0;
		int longest = 0;
		for (int i = 0; i < y.length; i++) {
			run = Math.abs(y[i]) == top ? i > 0 && y[i] != y[i - 1] ? 1 : run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return longest >= 4 && longest < y.length ? longest : 0;
	}
}
