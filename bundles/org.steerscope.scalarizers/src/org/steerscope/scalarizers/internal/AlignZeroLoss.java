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
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;

/**
 * Shifts a spectrum so that its zero-loss peak stands at zero. Sub-channel shifts by linear interpolation; what is moved in from
 * outside is NaN. A spectrum without a peak inside the search range becomes NaN.
 */
@Component(service = ProcessingStepFactory.class)
public final class AlignZeroLoss implements ProcessingStepFactory<AlignZeroLoss.Options> {

	/** How the peak is found. */
	public enum Method {
		/** The highest channel, refined by a parabola. */
		MAX,
		/** The centre of mass round the highest channel. */
		CENTRE_OF_MASS,
		/** The centre of a Gaussian fitted round the highest channel. */
		GAUSSIAN
	}

	/**
	 * Settings.
	 *
	 * @param method how the peak is found
	 * @param search how far from zero it is sought
	 * @param halfWidth how far from the highest channel the centre of mass and the fit reach
	 * @param channel name of the channel
	 */
	public record Options(
			@Setting(label = "Method", byDefault = "gaussian", help = "max, centre-of-mass or gaussian") Method method,
			@Setting(label = "Search within", byDefault = "2 eV", unit = "eV", min = 0, help = "The peak is sought so far on either side of zero") double search,
			@Setting(label = "Half width", byDefault = "0.2 eV", unit = "eV", min = 0, help = "The centre of mass and the fit reach so far on either side of the highest channel") double halfWidth,
			@Setting(label = "Channel", help = "Name of the channel treated; empty: all that fit") String channel) {
	}

	@Override
	public String id() {
		return "align-zlp";
	}

	@Override
	public String label() {
		return "Align the zero-loss peak";
	}

	@Override
	public String description() {
		return "Shifts each spectrum so that its zero-loss peak stands at 0 eV; for energy axes that have zero inside";
	}

	@Override
	public Stage stage() {
		return Stage.ALIGNMENT;
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public ProcessingStep create(Options s) {
		return new ChannelStep(s.channel()) {

			@Override
			Channel treat(Channel c) {
				if (!holdsZeroLoss(c)) {
					return c;
				}
				double shift = position(c, s);
				return Double.isFinite(shift) ? with(c, c.unit(), Interpolation.at(c, shift)) : failed(c, c.unit());
			}
		};
	}

	/** @return where the zero-loss peak stands, in the axis's unit; NaN if there is none in the range */
	static double position(Channel c, Options s) {
		Unit unit = c.axis().unit();
		double search = Unit.of("eV").convert(s.search(), unit);
		double half = Unit.of("eV").convert(s.halfWidth(), unit);
		Curve curve = Curve.of(c);
		Curve band = curve.band(-search, search);
		if (band.size() < 5 || !band.hopeless().isEmpty()) {
			return Double.NaN;
		}
		int top = 0;
		for (int i = 1; i < band.size(); i++) {
			top = band.y[i] > band.y[top] ? i : top;
		}
		if (top == 0 || top == band.size() - 1 || !(band.y[top] > 0)) {
			return Double.NaN;
		}
		double highest = band.x[top];
		Curve near = curve.band(highest - half, highest + half);
		return switch (s.method()) {
		case MAX -> Parabola.vertex(band.x, band.y, top)[0];
		case CENTRE_OF_MASS -> centre(near);
		case GAUSSIAN -> gaussian(near, highest, band.y[top]);
		};
	}

	private static double centre(Curve near) {
		double weight = 0;
		double sum = 0;
		for (int i = 0; i < near.size(); i++) {
			weight += near.y[i];
			sum += near.y[i] * near.x[i];
		}
		return sum / weight;
	}

	private static double gaussian(Curve near, double highest, double height) {
		if (near.size() < 4) {
			return Double.NaN;
		}
		double span = Math.abs(near.x[near.size() - 1] - near.x[0]);
		double[] relative = new double[near.size()];
		double[] scaled = new double[near.size()];
		for (int i = 0; i < relative.length; i++) {
			relative[i] = (near.x[i] - highest) / span;
			scaled[i] = near.y[i] / height;
		}
		LeastSquares.Fit fit = LeastSquares.fit((x, p) -> p[0] * Math.exp(-0.5 * (x - p[1]) * (x - p[1]) / (p[2] * p[2])), relative,
				scaled, new double[] { 1, 0, 0.2 });
		double found = fit == null ? Double.NaN : fit.parameters()[1];
		return Math.abs(found) <= 0.5 ? highest + found * span : Double.NaN;
	}
}
