/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import org.steerscope.data.Unit;

/** Units of results. A derived unit is kept by its symbol, so that a run file reads back what was written. */
final class Units {

	static final Unit VOLT = Unit.of("V");
	static final Unit AMPERE = Unit.of("A");

	private Units() {
	}

	/** @return for example counts·eV */
	static Unit times(Unit a, Unit b) {
		return bare(a) ? b : bare(b) ? a : Unit.of(bracketed(a) + "·" + bracketed(b));
	}

	/** @return for example A/V */
	static Unit over(Unit a, Unit b) {
		return bare(b) ? a : a.equals(b) ? Unit.ONE : Unit.of((bare(a) ? "1" : bracketed(a)) + "/" + bracketed(b));
	}

	/** @return the unit's symbol in a sentence */
	static String words(Unit unit) {
		return bare(unit) ? "without a unit" : "in " + unit.symbol();
	}

	private static boolean bare(Unit unit) {
		return unit.symbol().isEmpty();
	}

	private static String bracketed(Unit unit) {
		String s = unit.symbol();
		return s.chars().anyMatch(c -> c == '/' || c == '·' || c == ' ') ? "(" + s + ")" : s;
	}
}
