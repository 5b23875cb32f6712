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

import org.steerscope.data.settings.Setting;

/**
 * The highest peak of a band above its background. The highest channel is refined by a parabola through it and its neighbours;
 * the width is the full width at half height by linear interpolation.
 *
 * @param position of the top, in the axis's unit
 * @param height above the background
 * @param width full width at half height, NaN if a side does not fall to half
 * @param positionSd standard deviation of the position
 * @param heightSd standard deviation of the height
 * @param widthSd standard deviation of the width
 * @param doubt why the peak deserves no full trust; empty if it does
 */
record Peak(double position, double height, double width, double positionSd, double heightSd, double widthSd, String doubt) {

	/** What the peak stands on. */
	public enum Background {
		/** A straight line between the ends of the band, each the median of a tenth of it. */
		LINEAR,
		/** Zero. */
		NONE
	}

	/** How the top is found. */
	public enum Method {
		/** The highest channel, refined by a parabola through it and its neighbours. */
		PARABOLA,
		/** The centre of mass of what lies above half height round the highest channel. */
		CENTROID
	}

	/**
	 * Settings of what is measured on a peak.
	 *
	 * @param from lower end of the band
	 * @param to upper end
	 * @param background what the peak stands on
	 * @param method how the top is found
	 * @param channel name of the channel
	 * @param branch label of the branch
	 */
	public record Options(
			@Setting(label = "From", byDefault = "-Infinity", onAxis = true, help = "Lower end of the band that holds the peak, in the axis's unit") double from,
			@Setting(label = "To", byDefault = "Infinity", onAxis = true, help = "Upper end of the band, in the axis's unit") double to,
			@Setting(label = "Background", byDefault = "linear", help = "linear: a straight line between the medians of the first and last tenth of the band; none: zero") Background background,
			@Setting(label = "Method", byDefault = "parabola", help = "parabola: through the highest channel and its neighbours; centroid: of what lies above half height") Method method,
			@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits") String channel,
			@Setting(label = "Branch", help = "Branch of a swept axis, such as forward or reverse; empty: all") String branch) {
	}

	/**
	 * @param curve at least three points of a monotonic axis
	 * @param whole the channel, for its noise
	 */
	static Peak find(Curve curve, Curve whole, Background background, Method method) {
		int n = curve.size();
		double[] y = curve.y.clone();
		double baseVariance = 0;
		double[] variances = Noise.variances(curve, whole);
		if (background == Background.LINEAR) {
			int k = Math.max(1, n / 10);
			double left = Noise.median(Arrays.copyOf(curve.y, k));
			double right = Noise.median(Arrays.copyOfRange(curve.y, n - k, n));
			double xl = curve.x[(k - 1) / 2];
			double xr = curve.x[n - 1 - (k - 1) / 2];
			for (int i = 0; i < n; i++) {
				y[i] -= left + (right - left) * (curve.x[i] - xl) / (xr - xl);
			}
			baseVariance = (variances[0] + variances[n - 1]) / (4.0 * k);
		}
		int top = 0;
		for (int i = 1; i < n; i++) {
			top = y[i] > y[top] ? i : top;
		}
		double sd = Math.sqrt(variances[top]);
		double heightSd = Math.sqrt(variances[top] + baseVariance);
		if (top == 0 || top == n - 1) {
			return new Peak(curve.x[top], y[top], Double.NaN, Double.NaN, heightSd, Double.NaN,
					"The largest value stands at the edge of the band: the peak may lie outside");
		}
		double[] vertex = Parabola.vertex(curve.x, y, top);
		double position = vertex[0];
		double height = vertex[1];
		double positionSd = vertex[2] * sd;
		double left = crossing(curve.x, y, top, -1, height / 2);
		double right = crossing(curve.x, y, top, 1, height / 2);
		double width = Math.abs(right - left);
		if (method == Method.CENTROID) {
			double[] c = centroid(curve.x, y, variances, top, height / 2);
			position = c[0];
			positionSd = c[1];
		}
		double flank = height / Math.max(width, curve.step());
		String doubt = !(height > 3 * heightSd) && !Double.isNaN(heightSd) ? "The peak does not stand out of the noise"
				: Double.isNaN(width) ? "The peak does not fall to half its height within the band" : "";
		return new Peak(position, height, width, positionSd, heightSd, Math.sqrt(2) * sd / flank, doubt);
	}

	/** Where the values first fall to a level on one side of the top, by linear interpolation; NaN if they do not. */
	private static double crossing(double[] x, double[] y, int top, int direction, double level) {
		for (int i = top + direction; i >= 0 && i < y.length; i += direction) {
			if (y[i] <= level) {
				int inner = i - direction;
				return y[i] == y[inner] ? x[i] : x[i] + (x[inner] - x[i]) * (level - y[i]) / (y[inner] - y[i]);
			}
		}
		return Double.NaN;
	}

	private static double[] centroid(double[] x, double[] y, double[] variances, int top, double level) {
		int from = top;
		int to = top;
		while (from > 0 && y[from - 1] > level) {
			from--;
		}
		while (to < y.length - 1 && y[to + 1] > level) {
			to++;
		}
		double weight = 0;
		double sum = 0;
		for (int i = from; i <= to; i++) {
			weight += y[i] - level;
			sum += (y[i] - level) * x[i];
		}
		double centre = sum / weight;
		double variance = 0;
		for (int i = from; i <= to; i++) {
			variance += (x[i] - centre) * (x[i] - centre) * variances[i];
		}
		return new double[] { centre, Math.sqrt(variance) / Math.abs(weight) };
	}
}
