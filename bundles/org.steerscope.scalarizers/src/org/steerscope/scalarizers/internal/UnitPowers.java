/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Map;
import java.util.TreeMap;

import org.steerscope.data.Unit;

/**
 * The unit of a term of an expression as powers of units: {@code counts·eV} is counts¹ eV¹. Immutable.
 *
 * @param powers symbol to exponent, none of them 0
 */
record UnitPowers(Map<String, Double> powers) {

	private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	/** A pure number. */
	static final UnitPowers ONE = new UnitPowers(Map.of());

	/** Keeps a sorted copy. */
	UnitPowers {
		powers = new TreeMap<>(powers);
	}

	static UnitPowers of(Unit unit) {
		return unit.symbol().isEmpty() ? ONE : new UnitPowers(Map.of(unit.symbol(), 1.0));
	}

	UnitPowers times(UnitPowers other, int sign) {
		Map<String, Double> product = new TreeMap<>(powers);
		other.powers.forEach((symbol, power) -> product.merge(symbol, sign * power, Double::sum));
		product.values().removeIf(p -> p == 0);
		return new UnitPowers(product);
	}

	UnitPowers power(double exponent) {
		Map<String, Double> raised = new TreeMap<>();
		powers.forEach((symbol, power) -> raised.put(symbol, power * exponent));
		raised.values().removeIf(p -> p == 0);
		return new UnitPowers(raised);
	}

	boolean none() {
		return powers.isEmpty();
	}

	/** @return what a value in this unit is multiplied by to be in the other; NaN if they do not convert */
	double factorTo(UnitPowers other) {
		if (equals(other)) {
			return 1;
		}
		Unit a = unit();
		Unit b = other.unit();
		return a.convertibleTo(b) ? a.convert(1, b) : Double.NaN;
	}

	/** @return for example {@code counts·eV} or {@code nA/(V·s)} */
	Unit unit() {
		StringBuilder above = new StringBuilder();
		StringBuilder below = new StringBuilder();
		int under = 0;
		for (Map.Entry<String, Double> e : powers.entrySet()) {
			StringBuilder s = e.getValue() > 0 ? above : below;
			under += e.getValue() > 0 ? 0 : 1;
			String symbol = e.getKey();
			boolean compound = symbol.chars().anyMatch(c -> c == '/' || c == '·' || c == ' ');
			boolean alone = powers.size() == 1 && e.getValue() == 1;
			s.append(s.isEmpty() ? "" : "·").append(compound && !alone ? "(" + symbol + ")" : symbol).append(raised(Math.abs(e.getValue())));
		}
		return Unit.of(below.isEmpty() ? above.toString()
				: (above.isEmpty() ? "1" : above) + "/" + (under > 1 ? "(" + below + ")" : below));
	}

	private static String raised(double power) {
		if (power == 1) {
			return "";
		}
		return power == Math.rint(power) && power < 10 ? String.valueOf(DIGITS.charAt((int) power)) : "^" + power;
	}

	/** @return the unit in a sentence */
	String words() {
		return none() ? "a pure number" : "in " + unit().symbol();
	}
}
