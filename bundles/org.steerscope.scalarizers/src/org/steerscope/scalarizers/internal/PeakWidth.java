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
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** How wide the highest peak of a band is. */
@Component(service = ScalarizerFactory.class)
public final class PeakWidth implements ScalarizerFactory<Peak.Options> {

	@Override
	public String id() {
		return "peak-width";
	}

	@Override
	public String label() {
		return "Peak width";
	}

	@Override
	public String description() {
		return "The full width of the highest peak of a band at half its height above the background";
	}

	@Override
	public Class<Peak.Options> settingsType() {
		return Peak.Options.class;
	}

	@Override
	public Scalarizer create(Peak.Options s) {
		Sentences.checkBand(id(), s.from(), s.to());
		return new CurveScalarizer(id(), s.channel(), s.branch(), AxisNeed.MONOTONIC,
				List.of(new Band(s.channel(), s.from(), s.to(), s.branch()))) {

			@Override
			Unit unit(Unit axis, Unit values) {
				return axis;
			}

			@Override
			List<Scalar> score(Curve curve) {
				Curve band = curve.band(s.from(), s.to());
				Unit unit = unit(curve.xUnit, curve.yUnit);
				if (band.size() < 3) {
					return List.of(Scalar.invalid(id(), unit, "A peak needs three channels; the band holds " + band.size()));
				}
				Peak peak = Peak.find(band, curve, s.background(), s.method());
				return List.of(graded(id(), peak.width(), unit, peak.widthSd(), band, peak.doubt()));
			}
		};
	}
}
