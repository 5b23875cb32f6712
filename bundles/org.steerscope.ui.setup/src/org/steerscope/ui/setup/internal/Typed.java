/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.List;

import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;

/** Numbers as a person types them into a field: with a handy prefix, and readable again. */
final class Typed {

	private static final List<Unit> LENGTHS = List.of(Unit.of("m"), Unit.of("mm"), Unit.of("µm"), Unit.of("nm"), Unit.of("pm"));
	private static final List<Unit> TIMES = List.of(Unit.of("s"), Unit.of("ms"), Unit.of("µs"), Unit.of("ns"));

	private Typed() {
	}

	/** @return for example {@code 50 ms}, {@code 0.5}, {@code 1200 e/Å²}; readable by {@link Quantity#parse} */
	static String text(double value, Unit unit) {
		List<Unit> ladder = unit.equals(Unit.METRE) ? LENGTHS : unit.equals(Unit.SECOND) ? TIMES : List.of(unit);
		if (value == 0 || !Double.isFinite(value)) {
			return new Quantity(value, Unit.ONE).toString();
		}
		Unit handy = ladder.stream().filter(u -> Math.abs(unit.convert(value, u)) >= 0.9999999).findFirst().orElse(ladder.getLast());
		double converted = unit.convert(value, handy);
		double rounded = Double.parseDouble(String.format(java.util.Locale.ROOT, "%.12g", converted));
		return new Quantity(rounded, handy).toString();
	}
}
