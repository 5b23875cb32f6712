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

/** The largest value of a band. */
@Component(service = ScalarizerFactory.class)
public final class Maximum implements ScalarizerFactory<BandOptions> {

	@Override
	public String id() {
		return "maximum";
	}

	@Override
	public String label() {
		return "Maximum";
	}

	@Override
	public String description() {
		return "The largest value in a band, with the noise of one value as its standard deviation";
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
				double[] variances = Noise.variances(band, curve);
				int top = 0;
				for (int i = 1; i < band.size(); i++) {
					top = band.y[i] > band.y[top] ? i : top;
				}
				return List.of(graded(id(), band.y[top], unit, Math.sqrt(variances[top]), band, ""));
			}
		};
	}
}
