/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, kept as it was given. Immutable.
 *
 * @param value in {@code unit}
 * @param unit never null
 */
public record Quantity(double value, Unit unit) {

	private static final Pattern FORM = Pattern
			.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[-+]?(?:NaN|Infinity))\\s*(.*)");

	/** @return the quantity of a number and a unit's symbol */
	public static Quantity of(double value, String unit) {
		return new Quantity(value, Unit.of(unit));
	}

	/**
	 * Reads {@code 5 nm}, {@code 0.3} or {@code 1e-9 m}, with a point for decimals whatever the locale.
	 *
	 * @param text what a person typed or a file says
	 * @param bare the unit of a number that stands alone; also what the result must be convertible to
	 * @return the quantity, in the unit given in the text
	 * @throws IllegalArgumentException with a sentence for the person, if it is no number or of another dimension
	 */
	public static Quantity parse(String text, Unit bare) {
		Matcher m = FORM.matcher(text);
		if (!m.matches()) {
			throw new IllegalArgumentException("“" + text + "” is not a number"
					+ (bare.symbol().isEmpty() ? "" : ", with or without a unit such as " + bare.symbol()));
		}
		double value = Double.parseDouble(m.group(1));
		String symbol = m.group(2).strip();
		Unit unit = symbol.isEmpty() ? bare : Unit.of(symbol);
		if (!unit.convertibleTo(bare)) {
			throw new IllegalArgumentException("“" + text + "” is not in a unit that converts to "
					+ (bare.symbol().isEmpty() ? "a pure number" : bare.symbol()));
		}
		return new Quantity(value, unit);
	}

	/** @return the value in SI units */
	public double si() {
		return value * unit.factor();
	}

	/** @return the value in another unit of the same dimension */
	public double in(Unit target) {
		return unit.convert(value, target);
	}

	@Override
	public String toString() {
		String number = value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value)
				: String.format(Locale.ROOT, "%.6g", value).replaceAll("(\\.\\d*?)0+($|e)", "$1$2").replaceAll("\\.($|e)", "$1");
		return unit.symbol().isEmpty() ? number : number + " " + unit.symbol();
	}
}
