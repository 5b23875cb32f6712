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
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** The mean of the values of a band, each channel alike. */
@Component(service = ScalarizerFactory.class)
public final class Mean implements ScalarizerFactory<BandOptions> {

	@Override
	public String id() {
		return "mean";
	}

	@Override
	public String label() {
		return "Mean";
	}

	@Override
	public String description() {
		return "The mean of the values as recorded (of a log current: the mean of the log, not the log of the mean)";
	}

	@Override
	public Class<BandOptions> settingsType() {
		return BandOptions.class;
	}

	@Override
	public Scalarizer create(BandOptions s) {
		Sentences.checkBand(id(), s.from(), s.to());
		return new CurveScalarizer(id(), s.channel(), s.branch(), AxisNeed.ANY, s.bands()) {

			@Override
			Unit unit(Unit axis, Unit values) {
				return values;
			}

			@Override
			List<Scalar> score(Curve curve) {
				Curve band = curve.band(s.from(), s.to());
				Unit unit = unit(curve.xUnit, curve.yUnit);
				double[] weights = new double[band.size()];
				double sum = 0;
				for (int i = 0; i < weights.length; i++) {
					weights[i] = 1.0 / weights.length;
					sum += band.y[i];
				}
				double sd = Noise.ofSum(Noise.variances(band, curve), band, weights);
				return List.of(graded(id(), sum / weights.length, unit, sd, band, ""));
			}
		};
	}
}
