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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steerscope.data.Unit;

class SymbolsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "$A/m^2$; A/m²", "$(V/m)^{0.5}$; (V/m)^0.5", "$\\sqrt E$; √E", "m^{-1}; m⁻¹", "cm^-1; cm⁻¹",
			"e/Å^2; e/Å²", "$\\mu m$; µm", "$\\mathrm{nA}$; nA", "$^{\\circ}$; °", "counts·eV; counts·eV", "a_{b}; a_{b}",
			"\\unknown x; \\unknown x" })
	void readAsPeopleWriteThem(String file, String people) {
		assertThat(Symbols.pretty(file)).isEqualTo(people);
	}

	@Test
	void areShownWithNumbersAndOnAxes() {
		Unit unit = Unit.of("$A/m^2$");
		assertThat(Numbers.text(0.5, unit)).isEqualTo("0.5 A/m²");
		assertThat(Numbers.text(0.5, 0.1, unit)).isEqualTo("0.50 ± 0.10 A/m²");
		assertThat(Numbers.scaled(unit, 0)).isEqualTo("A/m²");
		assertThat(Numbers.scaled(unit, -3)).isEqualTo("10⁻³ A/m²");
		assertThat(PlotPainter.label(PlotModel.Axis.of("$\\sqrt E$", unit), 0)).isEqualTo("√E (A/m²)");
	}
}
