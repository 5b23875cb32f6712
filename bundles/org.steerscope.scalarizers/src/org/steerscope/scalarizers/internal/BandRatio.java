/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** The integral over one band by that over another. */
@Component(service = ScalarizerFactory.class)
public final class BandRatio implements ScalarizerFactory<BandRatio.Options> {

	/**
	 * Settings.
	 *
	 * @param from lower end of the upper band of the fraction
	 * @param to its upper end
	 * @param referenceFrom lower end of the band divided by
	 * @param referenceTo its upper end
	 * @param channel name of the channel
	 * @param branch label of the branch
	 */
	public record Options(
			@Setting(label = "From", byDefault = "-Infinity", onAxis = true, help = "Lower end of the band, in the axis's unit") double from,
			@Setting(label = "To", byDefault = "Infinity", onAxis = true, help = "Upper end of the band, in the axis's unit") double to,
			@Setting(label = "Reference from", byDefault = "-Infinity", onAxis = true, help = "Lower end of the band divided by, in the axis's unit") double referenceFrom,
			@Setting(label = "Reference to", byDefault = "Infinity", onAxis = true, help = "Upper end of the band divided by, in the axis's unit") double referenceTo,
			@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits") String channel,
			@Setting(label = "Branch", help = "Branch of a swept axis, such as forward or reverse; empty: all") String branch) {
	}

	@Override
	public String id() {
		return "band-ratio";
	}

	@Override
	public String label() {
		return "Band ratio";
	}

	@Override
	public String description() {
		return "The integral over one band by that over a reference band; invalid where the reference is below three standard deviations";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		Sentences.checkBand(id(), s.from(), s.to());
		Sentences.checkBand(id(), s.referenceFrom(), s.referenceTo());
		return new CurveScalarizer(id(), s.channel(), s.branch(), AxisNeed.MONOTONIC,
				List.of(new Band(s.channel(), s.from(), s.to(), s.branch()),
						new Band(s.channel(), s.referenceFrom(), s.referenceTo(), s.branch()))) {

			@Override
			Unit unit(Unit axis, Unit values) {
				return Unit.ONE;
			}

			@Override
			List<Scalar> score(Curve curve) {
				double[] a = BandIntegral.integral(curve, s.from(), s.to(), BandIntegral.Measure.AREA);
				double[] b = BandIntegral.integral(curve, s.referenceFrom(), s.referenceTo(), BandIntegral.Measure.AREA);
				if (b[0] == 0 || Math.abs(b[0]) < 3 * b[1]) {
					return List.of(Scalar.invalid(id(), Unit.ONE,
							"The reference band holds less than three times its standard deviation"));
				}
				double ratio = a[0] / b[0];
				double sd = Math.hypot(a[1], ratio * b[1]) / Math.abs(b[0]);
				Curve reference = curve.band(s.referenceFrom(), s.referenceTo());
				String hopeless = reference.hopeless();
				return List.of(!hopeless.isEmpty() ? Scalar.invalid(id(), Unit.ONE, hopeless)
						: graded(id(), ratio, Unit.ONE, sd, curve.band(s.from(), s.to()), reference.suspicion()));
			}
		};
	}
}
