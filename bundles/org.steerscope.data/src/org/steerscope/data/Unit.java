/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A unit of measurement: its symbol as people and files write it, the dimension it measures, and the factor to the SI unit of
 * that dimension. The units at home in microscopy (eV, e/Å², counts, px) are known; an unknown symbol is kept as it stands, as
 * a dimension of its own, so that nothing a file says is lost. Immutable.
 *
 * @param symbol what is printed after a number; empty for a pure number
 * @param dimension units with equal dimension convert into each other
 * @param factor multiply a value in this unit by it to get SI
 */
public record Unit(String symbol, String dimension, double factor) {

	private static final Map<String, Unit> KNOWN = new LinkedHashMap<>();

	static {
		known("1", 1, "", "1", "a.u.", "arb. units");
		known("length", 1, "m");
		known("length", 1e-2, "cm");
		known("length", 1e-3, "mm");
		known("length", 1e-6, "µm", "um", "μm");
		known("length", 1e-9, "nm");
		known("length", 1e-10, "Å", "A_", "angstrom");
		known("length", 1e-12, "pm");
		known("pixel", 1, "px", "pixel", "pixels");
		known("time", 1, "s");
		known("time", 1e-3, "ms");
		known("time", 1e-6, "µs", "us", "μs");
		known("time", 1e-9, "ns");
		known("time", 60, "min");
		known("time", 3600, "h");
		known("current", 1, "A");
		known("current", 1e-3, "mA");
		known("current", 1e-6, "µA", "uA", "μA");
		known("current", 1e-9, "nA");
		known("current", 1e-12, "pA");
		known("current", 1e-15, "fA");
		known("voltage", 1, "V");
		known("voltage", 1e3, "kV");
		known("voltage", 1e-3, "mV");
		known("energy", 1.602176634e-19, "eV");
		known("energy", 1.602176634e-16, "keV");
		known("energy", 1.602176634e-22, "meV");
		known("pressure", 1, "Pa");
		known("pressure", 100, "mbar");
		known("pressure", 133.322368, "Torr");
		known("temperature", 1, "K");
		known("angle", 1, "rad");
		known("angle", 1e-3, "mrad");
		known("angle", 1e-6, "µrad", "urad", "μrad");
		known("angle", Math.PI / 180, "deg", "°");
		known("frequency", 1, "Hz");
		known("frequency", 1e3, "kHz");
		known("frequency", 1e6, "MHz");
		known("wavenumber", 100, "cm⁻¹", "1/cm", "cm-1");
		known("wavenumber", 1e9, "1/nm", "nm⁻¹");
		known("force", 1, "N");
		known("force", 1e-9, "nN");
		known("force", 1e-12, "pN");
		known("stiffness", 1, "N/m");
		known("charge", 1.602176634e-19, "e");
		known("fluence", 1.602176634e1, "e/Å²", "e/A2", "e/Å^2");
		known("fluence", 1.602176634e-1, "e/nm²", "e/nm^2");
		known("counts", 1, "counts", "count");
		known("count rate", 1, "counts/s");
		known("area", 1e-28, "barn");
	}

	/** A pure number. */
	public static final Unit ONE = of("");
	/** Metre. */
	public static final Unit METRE = of("m");
	/** A pixel of an image whose size is unknown. */
	public static final Unit PIXEL = of("px");
	/** Second. */
	public static final Unit SECOND = of("s");
	/** Detector counts. */
	public static final Unit COUNTS = of("counts");

	/** @throws NullPointerException if a part is missing */
	public Unit {
		Objects.requireNonNull(symbol, "symbol");
		Objects.requireNonNull(dimension, "dimension");
	}

	private static void known(String dimension, double factor, String... symbols) {
		Unit unit = new Unit(symbols[0], dimension, factor);
		for (String symbol : symbols) {
			KNOWN.put(symbol, unit);
		}
	}

	/**
	 * @param symbol as written in a file or typed by a person; surrounding white space is ignored
	 * @return the known unit, or a unit of its own dimension with factor 1
	 */
	public static Unit of(String symbol) {
		String s = symbol == null ? "" : symbol.strip();
		Unit unit = KNOWN.get(s);
		return unit != null ? unit : new Unit(s, "“" + s + "”", 1);
	}

	/** @return whether the symbol names a unit of the built-in table */
	public static boolean isKnown(String symbol) {
		return KNOWN.containsKey(symbol.strip());
	}

	/** @return whether values in this unit can be expressed in the other */
	public boolean convertibleTo(Unit other) {
		return dimension.equals(other.dimension);
	}

	/**
	 * @param value in this unit
	 * @param target a unit of the same dimension
	 * @return the value in the target unit
	 * @throws IllegalArgumentException if the dimensions differ
	 */
	public double convert(double value, Unit target) {
		if (!convertibleTo(target)) {
			throw new IllegalArgumentException(
					"%s cannot be expressed in %s".formatted(describe(), target.describe()));
		}
		return factor == target.factor ? value : value * factor / target.factor;
	}

	private String describe() {
		return symbol.isEmpty() ? "a pure number" : symbol + " (" + dimension + ")";
	}

	@Override
	public String toString() {
		return symbol;
	}
}
