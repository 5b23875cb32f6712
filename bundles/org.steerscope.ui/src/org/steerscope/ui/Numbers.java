/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.time.Duration;
import java.util.Locale;

import org.steerscope.data.Unit;

/** Numbers as people read them: few digits, prefixed units, a true minus sign, a point for decimals whatever the locale. */
public final class Numbers {

	private static final String[] PREFIXES = { "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T" };

	private Numbers() {
	}

	/** @return up to four significant digits; an en dash for NaN */
	public static String text(double value) {
		if (Double.isNaN(value)) {
			return "–";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "∞" : "−∞";
		}
		double abs = Math.abs(value);
		String s;
		if (abs != 0 && (abs < 1e-3 || abs >= 1e6)) {
			s = String.format(Locale.ROOT, "%.3e", value).replaceAll("\\.?0+e", "e").replaceAll("e([-+])0*(\\d)", "e$1$2").replace("e+",
					"e");
			int e = s.indexOf('e');
			s = s.substring(0, e) + "×10" + superscript(s.substring(e + 1));
		} else {
			int digits = abs == 0 ? 0 : (int) Math.clamp(3 - (long) Math.floor(Math.log10(abs)), 0, 6);
			s = grouped(trimmed(String.format(Locale.ROOT, "%." + digits + "f", value)));
		}
		return s.replace('-', '−');
	}

	/** @return the value with its unit; metres, seconds, amperes and volts get a fitting prefix */
	public static String text(double value, Unit unit) {
		String symbol = Symbols.pretty(unit.symbol());
		if (Double.isNaN(value) || symbol.isEmpty()) {
			return text(value);
		}
		if (value != 0 && Double.isFinite(value) && (symbol.equals("m") || symbol.equals("s") && Math.abs(value) < 1 || symbol.equals("A")
				|| symbol.equals("V") || symbol.equals("Hz"))) {
			int thousand = (int) Math.clamp((long) Math.floor(Math.log10(Math.abs(value)) / 3 + 1e-9), -6, symbol.equals("m") ? 0 : 4);
			return text(value * Math.pow(10, -3 * thousand)) + " " + PREFIXES[thousand + 6] + symbol;
		}
		return text(value) + " " + symbol;
	}

	/** @return value ± standard deviation to two of its digits, with the unit once; without «±» where the standard deviation is NaN */
	public static String text(double value, double sd, Unit unit) {
		if (Double.isNaN(sd) || Double.isNaN(value)) {
			return text(value, unit);
		}
		boolean handy = sd >= 1e-3 && sd < 1e5 && Math.abs(value) < 1e6;
		int digits = handy ? (int) Math.max(0, 1 - (long) Math.floor(Math.log10(sd))) : 0;
		return (handy ? decimals(value, digits) + " ± " + decimals(sd, digits) : text(value) + " ± " + text(sd))
				+ (unit.symbol().isEmpty() ? "" : " " + Symbols.pretty(unit.symbol()));
	}

	/** @return the unit of an axis whose labels had a power of ten (a multiple of three) taken out: {@code nA}, or {@code 10⁶ counts} */
	public static String scaled(Unit unit, int exponent) {
		String symbol = Symbols.pretty(unit.symbol());
		if (exponent == 0) {
			return symbol;
		}
		boolean prefixed = symbol.equals("m") && exponent < 0 || symbol.equals("s") && exponent < 0 || symbol.equals("A")
				|| symbol.equals("V") || symbol.equals("Hz");
		if (prefixed && exponent >= -18 && exponent <= 12) {
			return PREFIXES[exponent / 3 + 6] + symbol;
		}
		return "10" + superscript(Integer.toString(exponent)) + (symbol.isEmpty() ? "" : " " + symbol);
	}

	/** @return for example {@code 3.2 s}, {@code 4 min 05 s}, {@code 2 h 07 min} */
	public static String text(Duration time) {
		long s = time.toSeconds();
		if (s < 60) {
			return String.format(Locale.ROOT, s < 10 ? "%.1f s" : "%.0f s", Math.max(0, time.toMillis()) / 1000.0);
		}
		return s < 3600 ? String.format(Locale.ROOT, "%d min %02d s", s / 60, s % 60)
				: String.format(Locale.ROOT, "%d h %02d min", s / 3600, s % 3600 / 60);
	}

	private static String decimals(double value, int digits) {
		return grouped(String.format(Locale.ROOT, "%." + digits + "f", value)).replace('-', '−');
	}

	/** Thin spaces in whole numbers of more than four digits. */
	private static String grouped(String s) {
		return s.length() > 4 && s.indexOf('.') < 0 ? s.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u2009") : s;
	}

	private static String trimmed(String s) {
		return s.indexOf('.') < 0 ? s : s.replaceAll("0+$", "").replaceAll("\\.$", "");
	}

	private static String superscript(String exponent) {
		StringBuilder s = new StringBuilder();
		for (char c : exponent.toCharArray()) {
			s.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
		}
		return s.toString();
	}
}
