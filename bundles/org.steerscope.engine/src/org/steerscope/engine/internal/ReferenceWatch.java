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
import org.steerscope.run.state.ReferenceRule;
import org.steerscope.run.state.RunState;

/** Whether the reference point still gives what it gave at first: an alarm when it is off by {@link ReferenceRule}. */
final class ReferenceWatch {

	private ReferenceWatch() {
	}

	/**
	 * @param measured the steps that measured a reference point, in order; those of other places do not count
	 * @param step just scored
	 * @return an alarm, unless the step is none of them, or the one before was as far off
	 */
	static Optional<RunEvent.AlarmRaised> alarm(RunState state, List<Integer> measured, int step) {
		List<Integer> references = measured.stream().filter(r -> state.place(r).equals(state.place(step))).toList();
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
		return ReferenceRule.off(state.get(Column.SCALAR, first), state.get(Column.SCALAR_SD, first), state.get(Column.SCALAR, step),
				state.get(Column.SCALAR_SD, step));
	}
}
