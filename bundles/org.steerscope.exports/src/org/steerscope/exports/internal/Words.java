/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;

/** Numbers and times as a reader of a logbook expects them. */
final class Words {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

	private Words() {
	}

	/** @return four significant digits and the unit; a dash for NaN */
	static String value(double value, Unit unit) {
		return Double.isNaN(value) ? "–" : new Quantity(Double.parseDouble(String.format(Locale.ROOT, "%.4g", value)), unit).toString();
	}

	/** @return value ± standard deviation, as many decimals as two digits of the latter have */
	static String value(double value, double sd, Unit unit) {
		if (!Double.isFinite(value) || !(sd > 0) || Double.isInfinite(sd)) {
			return value(value, unit);
		}
		BigDecimal spread = new BigDecimal(sd).round(new MathContext(2));
		BigDecimal mean = new BigDecimal(value).setScale(spread.scale(), RoundingMode.HALF_EVEN);
		String symbol = unit.symbol().isEmpty() ? "" : " " + unit.symbol();
		boolean plain = Math.abs(value) < 1e6 && sd < 1e6 && sd > 1e-5;
		return plain ? mean.toPlainString() + " ± " + spread.toPlainString() + symbol
				: String.format(Locale.ROOT, "%.4g ± %.2g%s", value, sd, symbol);
	}

	/** @return a length in the unit that suits it */
	static String length(double length, Unit unit) {
		if (!unit.equals(Unit.METRE)) {
			return value(length, unit);
		}
		String[] names = { "m", "mm", "µm", "nm", "pm" };
		int i = 0;
		double scaled = length;
		while (i < names.length - 1 && Math.abs(scaled) < 0.9995) {
			scaled *= 1000;
			i++;
		}
		return String.format(Locale.ROOT, "%.4g", scaled).replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "") + " " + names[i];
	}

	static String time(Instant time) {
		return time == null ? "–" : TIME.format(time.atZone(ZoneId.systemDefault()));
	}

	static String duration(Duration d) {
		long s = d.toSeconds();
		return s < 120 ? String.format(Locale.ROOT, "%.1f s", d.toNanos() * 1e-9)
				: s < 7200 ? "%d min %d s".formatted(s / 60, s % 60) : "%d h %d min".formatted(s / 3600, s % 3600 / 60);
	}
}
