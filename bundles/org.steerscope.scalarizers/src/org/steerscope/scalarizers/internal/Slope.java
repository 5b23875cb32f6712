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
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Unit;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** The slope of the least-squares line of value against axis. */
@Component(service = ScalarizerFactory.class)
public final class Slope implements ScalarizerFactory<BandOptions> {

	@Override
	public String id() {
		return "slope";
	}

	@Override
	public String label() {
		return "Slope";
	}

	@Override
	public String description() {
		return "The least-squares slope of value against axis over a band; of ln J against √E the Schottky or Poole–Frenkel coefficient";
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
				return Units.over(values, axis);
			}

			@Override
			List<Scalar> score(Curve curve) {
				Curve band = curve.band(s.from(), s.to());
				Unit unit = unit(curve.xUnit, curve.yUnit);
				Line line = Line.fit(band.x, band.y);
				String doubt = Double.isNaN(line.slope()) ? "A line needs two different places on the axis"
						: line.r2() < 0.8 ? String.format(Locale.ROOT, "The line explains only %.2f of the variance (R²)", line.r2()) : "";
				return List.of(graded(id(), line.slope(), unit, line.slopeSd(), band, doubt));
			}
		};
	}
}
