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
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** The signal in a band: Σ S·ΔE, or the plain sum of the channels. */
@Component(service = ScalarizerFactory.class)
public final class BandIntegral implements ScalarizerFactory<BandIntegral.Options> {

	/** What a sum over a band is. */
	public enum Measure {
		/** Σ value × channel width: independent of the binning. */
		AREA,
		/** Σ value: counts stay counts. */
		SUM
	}

	/**
	 * Settings.
	 *
	 * @param from lower end
	 * @param to upper end
	 * @param measure area or sum
	 * @param channel name of the channel
	 * @param branch label of the branch
	 */
	public record Options(
			@Setting(label = "From", byDefault = "-Infinity", onAxis = true, help = "Lower end of the band, in the axis's unit. Includes the channels whose centre lies in the band, give or take a thousandth of a channel") double from,
			@Setting(label = "To", byDefault = "Infinity", onAxis = true, help = "Upper end of the band, in the axis's unit") double to,
			@Setting(label = "Measure", byDefault = "area", help = "area: Σ value × channel width (counts·eV); sum: Σ value (counts)") Measure measure,
			@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits") String channel,
			@Setting(label = "Branch", help = "Branch of a swept axis, such as forward or reverse; empty: all") String branch) {
	}

	@Override
	public String id() {
		return "band-integral";
	}

	@Override
	public String label() {
		return "Band integral";
	}

	@Override
	public String description() {
		return "The signal between two values of the axis; counts get the standard deviation of Poisson counts";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		Sentences.checkBand(id(), s.from(), s.to());
		return new CurveScalarizer(id(), s.channel(), s.branch(), AxisNeed.MONOTONIC,
				List.of(new Band(s.channel(), s.from(), s.to(), s.branch()))) {

			@Override
			Unit unit(Unit axis, Unit values) {
				return s.measure() == Measure.SUM ? values : Units.times(values, axis);
			}

			@Override
			List<Scalar> score(Curve curve) {
				double[] sum = integral(curve, s.from(), s.to(), s.measure());
				return List.of(graded(id(), sum[0], unit(curve.xUnit, curve.yUnit), sum[1], curve.band(s.from(), s.to()), ""));
			}
		};
	}

	/** @return the integral over a band and its standard deviation */
	static double[] integral(Curve curve, double from, double to, Measure measure) {
		Curve band = curve.band(from, to);
		double[] weights = band.width.clone();
		if (measure == Measure.SUM) {
			Arrays.fill(weights, 1);
		}
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * band.y[i];
		}
		return new double[] { sum, Noise.ofSum(Noise.variances(band, curve), band, weights) };
	}
}
