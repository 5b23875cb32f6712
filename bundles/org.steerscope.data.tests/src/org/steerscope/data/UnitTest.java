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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units at home in microscopy. */
class UnitTest {

	@ParameterizedTest
	@CsvSource({ "5,nm,m,5e-9", "1,Å,nm,0.1", "3,um,µm,3", "2,keV,eV,2000", "1,pA,A,1e-12", "180,deg,rad,3.141592653589793",
			"1,e/Å²,e/nm²,100", "1,cm-1,1/cm,1", "1,mbar,Pa,100", "2,h,min,120", "10,ms,s,0.01", "1,kV,mV,1e6" })
	void converts(double value, String from, String to, double expected) {
		assertThat(Unit.of(from).convert(value, Unit.of(to))).isCloseTo(expected, within(1e-12 * expected));
		assertThat(Unit.of(to).convert(expected, Unit.of(from))).isCloseTo(value, within(1e-12 * value));
	}

	@Test
	void oneElectronPerSquareAngstromIsSixteenCoulombPerSquareMetre() {
		assertThat(Quantity.of(1, "e/Å²").si()).isCloseTo(16.02176634, within(1e-9));
	}

	@Test
	void anUnknownSymbolIsKeptAndConvertsOnlyToItself() {
		Unit odd = Unit.of(" $(V/m)^{0.5}$ ");
		assertThat(odd.symbol()).isEqualTo("$(V/m)^{0.5}$");
		assertThat(odd).isEqualTo(Unit.of("$(V/m)^{0.5}$"));
		assertThat(odd.convertibleTo(Unit.of("V"))).isFalse();
		assertThat(Unit.isKnown("$(V/m)^{0.5}$")).isFalse();
		assertThatThrownBy(() -> odd.convert(1, Unit.METRE)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("m (length)");
	}

	@Test
	void energyIsNoVoltageAndAPixelNoLength() {
		assertThat(Unit.of("eV").convertibleTo(Unit.of("V"))).isFalse();
		assertThat(Unit.PIXEL.convertibleTo(Unit.METRE)).isFalse();
		assertThat(Unit.of(null)).isEqualTo(Unit.ONE);
	}

	@Test
	void theSameUnitChangesNoBit() {
		assertThat(Unit.of("deg").convert(0.1, Unit.of("°"))).isEqualTo(0.1);
	}
}
