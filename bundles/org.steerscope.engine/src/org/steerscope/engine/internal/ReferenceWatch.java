/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/**
 * Whether the reference point still gives what it gave at first: an alarm at a difference of more than three standard deviations, or
 * of more than 20 % where that is more than two standard deviations.
 */
final class ReferenceWatch {

	private static final double SDS = 3;
	private static final double SHARE = 0.2;
	private static final double NOISE = 2;

	private ReferenceWatch() {
	}

	/**
	 * @param references the steps that measured the point, in order
	 * @param step just scored
	 * @return an alarm, unless the step is none of them, or the one before was as far off
	 */
	static Optional<RunEvent.AlarmRaised> alarm(RunState state, List<Integer> references, int step) {
		int n = references.indexOf(step);
		if (n < 1 || !off(state, references.get(0), step) || n > 1 && off(state, references.get(0), references.get(n - 1))) {
			return Optional.empty();
		}
		double first = state.get(Column.SCALAR, references.get(0));
		double now = state.get(Column.SCALAR, step);
		String unit = state.scalarUnit().symbol();
		return Optional.of(new RunEvent.AlarmRaised("reference",
				String.format(Locale.ROOT, "The reference point gives %.4g%s at step %d; at first it gave %.4g%s", now,
						unit.isEmpty() ? "" : " " + unit, step, first, unit.isEmpty() ? "" : " " + unit),
				"Look for a change of the instrument or of the sample: probe current, focus, drift, contamination, tip"));
	}

	private static boolean off(RunState state, int first, int step) {
		double a = state.get(Column.SCALAR, first);
		double b = state.get(Column.SCALAR, step);
		double sd = Math.hypot(state.get(Column.SCALAR_SD, first), state.get(Column.SCALAR_SD, step));
		double difference = Math.abs(b - a);
		if (Double.isNaN(difference)) {
			return Double.isNaN(b) && !Double.isNaN(a);
		}
		double share = SHARE * Math.abs(a);
		return Double.isNaN(sd) ? difference > share : difference > SDS * sd || share > NOISE * sd && difference > share;
	}
}
