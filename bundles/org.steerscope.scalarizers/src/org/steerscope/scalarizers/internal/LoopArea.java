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

/**
 * The area of a closed loop, ½ Σ (Vi·Ri+1 − Vi+1·Ri) over the closed polygon, per cycle. Positive if the loop is run through
 * anticlockwise (bias to the right, response up).
 */
@Component(service = ScalarizerFactory.class)
public final class LoopArea implements ScalarizerFactory<LoopScalarizer.Options> {

	@Override
	public String id() {
		return "loop-area";
	}

	@Override
	public String label() {
		return "Loop area";
	}

	@Override
	public String description() {
		return "The area of a hysteresis loop per cycle; positive if it is run through anticlockwise";
	}

	@Override
	public Class<LoopScalarizer.Options> settingsType() {
		return LoopScalarizer.Options.class;
	}

	@Override
	public Scalarizer create(LoopScalarizer.Options s) {
		return new LoopScalarizer(id(), s.channel(), s.branch()) {

			@Override
			Unit unit(Unit axis, Unit values) {
				return Units.times(axis, values);
			}

			@Override
			List<Scalar> score(Curve curve) {
				Sweep sweep = new Sweep(curve);
				int n = curve.size();
				double twice = 0;
				double weights = 0;
				for (int i = 0; i < n; i++) {
					int next = (i + 1) % n;
					twice += curve.x[i] * curve.y[next] - curve.x[next] * curve.y[i];
					double w = curve.x[(i + n - 1) % n] - curve.x[next];
					weights += w * w;
				}
				int loops = sweep.loops();
				return List.of(graded(id(), twice / 2 / loops, unit(curve.xUnit, curve.yUnit),
						sweep.noise() * Math.sqrt(weights) / 2 / loops, curve, sweep.doubt()));
			}
		};
	}
}
