/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Channel;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;

/**
 * Subtracts a background fitted on a window: a power law A·x^−r, an exponential A·exp(−x/l) or a straight line, by least squares.
 * A power law and an exponential hold from the window on: below it the result is NaN. Where the fit fails all of it is.
 */
@Component(service = ProcessingStepFactory.class)
public final class Background implements ProcessingStepFactory<Background.Options> {

	/** What is fitted. */
	public enum Kind {
		/** A·x^−r. */
		POWER_LAW,
		/** A·exp(−x/l). */
		EXPONENTIAL,
		/** a + b·x. */
		LINEAR
	}

	/**
	 * Settings.
	 *
	 * @param kind what is fitted
	 * @param from lower end of the window
	 * @param to upper end of the window
	 * @param channel name of the channel
	 */
	public record Options(
			@Setting(label = "Kind", byDefault = "power-law", help = "power-law, exponential or linear") Kind kind,
			@Setting(label = "From", byDefault = "-Infinity", onAxis = true, help = "Lower end of the window fitted, in the axis's unit") double from,
			@Setting(label = "To", byDefault = "Infinity", onAxis = true, help = "Upper end of the window fitted, in the axis's unit") double to,
			@Setting(label = "Channel", help = "Name of the channel treated; empty: all that fit") String channel) {
	}

	@Override
	public String id() {
		return "background";
	}

	@Override
	public String label() {
		return "Subtract a background";
	}

	@Override
	public String description() {
		return "Fits a power law, an exponential or a line on a window and subtracts it";
	}

	@Override
	public Stage stage() {
		return Stage.BACKGROUND;
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public ProcessingStep create(Options s) {
		Sentences.checkBand(id(), s.from(), s.to());
		return new ChannelStep(s.channel()) {

			@Override
			Channel treat(Channel c) {
				if (!c.axis().isMonotonic()) {
					return c;
				}
				LeastSquares.Model model = model(s.kind());
				Curve all = Curve.of(c);
				Curve window = all.band(s.from(), s.to());
				double[] p = window.missing() * 2 > window.size() ? null : fit(s.kind(), window);
				return p == null ? failed(c, c.unit()) : with(c, c.unit(), subtract(c, all, model, p, s));
			}
		};
	}

	private static double[] subtract(Channel c, Curve all, LeastSquares.Model model, double[] p, Options s) {
		double[] y = c.values().toArray();
		double start = s.from() - Curve.TOLERANCE * all.step();
		for (int i = 0; i < y.length; i++) {
			y[i] = s.kind() != Kind.LINEAR && all.x[i] < start ? Double.NaN : y[i] - model.at(all.x[i], p);
		}
		return y;
	}

	private static LeastSquares.Model model(Kind kind) {
		return switch (kind) {
		case POWER_LAW -> (x, p) -> x > 0 ? p[0] * Math.pow(x, -p[1]) : Double.NaN;
		case EXPONENTIAL -> (x, p) -> p[0] * Math.exp(-x * p[1]);
		case LINEAR -> (x, p) -> p[0] + p[1] * x;
		};
	}

	/** @return the parameters of the model; null if the fit fails */
	static double[] fit(Kind kind, Curve window) {
		int n = window.size();
		if (n < 3) {
			return null;
		}
		if (kind == Kind.LINEAR) {
			Line line = Line.fit(window.x, window.y);
			return Double.isNaN(line.slope()) ? null : new double[] { line.intercept(), line.slope() };
		}
		Curve positive = window.where(i -> window.y[i] > 0 && (kind == Kind.EXPONENTIAL || window.x[i] > 0));
		if (positive.size() < 3 || kind == Kind.POWER_LAW && positive.size() < window.where(i -> window.y[i] > 0).size()) {
			return null;
		}
		double[] u = new double[positive.size()];
		double[] v = new double[positive.size()];
		double middle = positive.x[positive.size() / 2];
		for (int i = 0; i < u.length; i++) {
			u[i] = kind == Kind.POWER_LAW ? Math.log(positive.x[i] / middle) : positive.x[i] - middle;
			v[i] = Math.log(positive.y[i]);
		}
		// logarithms give the first guess, least squares of the values themselves are not biased by noise;
		// amplitude at the window's middle, so that the two parameters are of one order
		Line log = Line.fit(u, v);
		double scale = Math.exp(log.intercept());
		LeastSquares.Model centred = kind == Kind.POWER_LAW ? (x, p) -> p[0] * Math.pow(x / middle, -p[1])
				: (x, p) -> p[0] * Math.exp(-(x - middle) * p[1]);
		double[] y = window.y.clone();
		for (int i = 0; i < n; i++) {
			y[i] /= scale;
		}
		LeastSquares.Fit fit = LeastSquares.fit(centred, window.x, y, new double[] { 1, -log.slope() });
		if (fit == null || !(fit.parameters()[0] > 0)) {
			return null;
		}
		double r = fit.parameters()[1];
		double a = scale * fit.parameters()[0] * (kind == Kind.POWER_LAW ? Math.pow(middle, r) : Math.exp(middle * r));
		return Double.isFinite(a) ? new double[] { a, r } : null;
	}
}
