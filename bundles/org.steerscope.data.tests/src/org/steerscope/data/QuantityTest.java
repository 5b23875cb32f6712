/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with units, as people type them. */
class QuantityTest {

	@ParameterizedTest
	@CsvSource({ "5 nm,5e-9", "5nm,5e-9", "1e-9 m,1e-9", " -.5 µm ,-5e-7", "+3,3", "1.e3 Å,1e-7" })
	void readsWhatPeopleType(String text, double metres) {
		assertThat(Quantity.parse(text, Unit.METRE).si()).isCloseTo(metres, within(1e-12 * Math.abs(metres)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nm", "5,3 nm", "5 V", "1 2 nm", "0x10", "five nm" })
	void refusesTheRestInWords(String text) {
		assertThatThrownBy(() -> Quantity.parse(text, Unit.of("nm"))).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("“" + text + "”");
	}

	@Test
	void infinityAndNaNAreNumbers() {
		assertThat(Quantity.parse("-Infinity", Unit.ONE).value()).isEqualTo(Double.NEGATIVE_INFINITY);
		assertThat(Quantity.parse("NaN", Unit.ONE).value()).isNaN();
	}

	@ParameterizedTest
	@CsvSource({ "0.5,nm,0.5 nm", "3,V,3 V", "1e-12,A,1e-12 A", "123456.7,,123457", "100000,,100000", "-0.65,eV,-0.65 eV", "1e20,,1e+20",
			"2.5e-7,m,2.5e-07 m", "1234567.5,,1.23457e+06" })
	void printsShort(double value, String unit, String expected) {
		assertThat(new Quantity(value, Unit.of(unit))).hasToString(expected);
	}

	@Test
	void printsAPointUnderAnyLocaleAndReadsItsOwnText() {
		Locale before = Locale.getDefault();
		long seed = 3;
		SplittableRandom random = new SplittableRandom(seed);
		try {
			Locale.setDefault(Locale.GERMANY);
			assertThat(Quantity.of(0.25, "nm")).hasToString("0.25 nm");
			for (int i = 0; i < 2000; i++) {
				double value = random.nextGaussian() * Math.pow(10, random.nextInt(-15, 15));
				Quantity back = Quantity.parse(Quantity.of(value, "nm").toString(), Unit.METRE);
				assertThat(back.value()).as("seed %d, number %d", seed, i).isCloseTo(value, within(1e-5 * Math.abs(value)));
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void printsWhatIsNoNumber() {
		assertThat(Quantity.of(Double.NaN, "V")).hasToString("NaN V");
		assertThat(Quantity.of(Double.POSITIVE_INFINITY, "V").toString()).isEqualTo("Infinity V");
		assertThat(Quantity.of(-0.0, "V")).hasToString("0 V");
	}
}
