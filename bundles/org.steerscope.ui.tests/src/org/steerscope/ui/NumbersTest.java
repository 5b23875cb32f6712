/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steerscope.data.Unit;

class NumbersTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "-1.5, −1.5", "0.012345, 0.01235", "1234.56, 1235", "12345, 12\u2009345", "1.5e-9, 1.5×10⁻⁹",
			"-2e12, −2×10¹²", "NaN, –", "Infinity, ∞", "999999, 999\u2009999" })
	void areShort(double value, String text) {
		assertThat(Numbers.text(value)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "1.2e-8, m, 12 nm", "5e-7, m, 500 nm", "3e-6, m, 3 µm", "2e-12, A, 2 pA", "0.05, s, 50 ms", "90, s, 90 s", "0.7, eV, 0.7 eV",
			"12000, counts, 12\u2009000 counts", "0, m, 0 m", "1e-9, m, 1 nm" })
	void takeAFittingPrefix(double value, String unit, String text) {
		assertThat(Numbers.text(value, Unit.of(unit))).isEqualTo(text);
	}

	@Test
	void nameTheUnitOfAnAxis() {
		assertThat(Numbers.scaled(Unit.of("A"), -9)).isEqualTo("nA");
		assertThat(Numbers.scaled(Unit.COUNTS, 6)).isEqualTo("10⁶ counts");
		assertThat(Numbers.scaled(Unit.ONE, -3)).isEqualTo("10⁻³");
		assertThat(Numbers.scaled(Unit.of("eV"), 0)).isEqualTo("eV");
	}

	@Test
	void tellTimes() {
		assertThat(Numbers.text(Duration.ofMillis(3210))).isEqualTo("3.2 s");
		assertThat(Numbers.text(Duration.ofSeconds(245))).isEqualTo("4 min 05 s");
		assertThat(Numbers.text(Duration.ofMinutes(127))).isEqualTo("2 h 07 min");
	}

	@Test
	void keepValueAndSpreadTogether() {
		assertThat(Numbers.text(1021, 12, Unit.COUNTS)).isEqualTo("1021 ± 12 counts");
		assertThat(Numbers.text(1021, Double.NaN, Unit.COUNTS)).isEqualTo("1021 counts");
		assertThat(Numbers.text(0.7441, 0.02214, Unit.of("V"))).isEqualTo("0.744 ± 0.022 V");
		assertThat(Numbers.text(60.33, 0.7767, Unit.ONE)).isEqualTo("60.33 ± 0.78");
		assertThat(Numbers.text(-123456.7, 250, Unit.COUNTS)).isEqualTo("−123\u2009457 ± 250 counts");
		assertThat(Numbers.text(-2.513e-5, 3.277e-5, Unit.ONE)).isEqualTo("−2.513×10⁻⁵ ± 3.277×10⁻⁵");
		assertThat(Numbers.text(3, 0, Unit.ONE)).isEqualTo("3 ± 0");
	}
}
