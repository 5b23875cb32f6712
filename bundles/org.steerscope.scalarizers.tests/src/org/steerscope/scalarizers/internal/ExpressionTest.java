/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;

/** What formulas mean, what they refuse, and how sure they are. */
class ExpressionTest {

	private static final double[] COUNTS = { 4, 6, 9, 30, 55, 31, 19, 14, 11 };

	private static Measurement spectrum() {
		return Make.curve("counts", Make.energy(0, 0.5, 9), COUNTS);
	}

	private static Scalar of(Measurement m, String formula) {
		return Make.score(m, "expression", "formula=" + formula);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "sum(1..2 eV); 94; counts", "sum(1000..2000 meV); 94; counts", "area(1..2); 47; counts·eV",
			"mean(1..2 eV); 31.3333333; counts", "max(); 55; counts", "min(0..1 eV); 4; counts", "sum(1..2 eV) / sum(3..4 eV); 2.1363636; ",
			"2 * (max() - min()) ^ 2; 5202; counts²", "-max() + 60 counts; 5; counts", "log10(max() / 5.5 counts); 1; ",
			"sqrt(max() * max()); 55; counts", "1 / area(1..2 eV) * area(1..2 eV); 1; ", "position() - 1900 meV; 0.1051020; eV",
			"slope(0..1 eV); 5; counts/eV", "abs(-3); 3; ", "2^-1; 0.5; ", "1e2; 100; ", "-2^2; -4; " })
	void meansWhatItSays(String formula, double value, String unit) {
		Scalar s = of(spectrum(), formula);
		assertThat(s.quality()).as(s.reason()).isEqualTo(Quality.OK);
		assertThat(s.value()).isCloseTo(value, within(1e-6));
		assertThat(s.unit().symbol()).isEqualTo(unit == null ? "" : unit);
	}

	@Test
	void agreesWithTheScalarizersItCanSayInWords() {
		Measurement m = spectrum();
		assertThat(of(m, "area(1..2 eV) / area(3..4 eV)").value()).isCloseTo(
				Make.score(m, "band-ratio", "from=1", "to=2", "referenceFrom=3", "referenceTo=4").value(), within(1e-12));
		assertThat(of(m, "area(1..2 eV) / area(3..4 eV)").sd()).isCloseTo(
				Make.score(m, "band-ratio", "from=1", "to=2", "referenceFrom=3", "referenceTo=4").sd(), within(1e-12));
		assertThat(of(m, "area(1..2 eV)").sd()).isCloseTo(Make.score(m, "band-integral", "from=1", "to=2").sd(), within(1e-12));
		double[] v = SweepScalarizersTest.triangle(8, 1);
		Measurement loop = Make.curve("pm", Make.bias(v), SweepScalarizersTest.response(v));
		assertThat(of(loop, "loop_area()").value()).isCloseTo(Make.score(loop, "loop-area").value(), within(1e-9));
	}

	@Test
	void namesChannelAndBranch() {
		Measurement m = Make.of(Channel.curve("EELS", Unit.COUNTS, Make.energy(0, 1, 3), new double[] { 1, 2, 3 }),
				Channel.curve("tip current", Unit.of("A"), Make.bias(0, 1, 2, 1, 0), new double[] { 1, 2, 3, 20, 10 }));
		assertThat(of(m, "max(0..2 V)").value()).isEqualTo(20);
		assertThat(of(m, "max(0..2 V in \"tip current\" on forward)").value()).isEqualTo(3);
		assertThat(of(m, "max(in EELS)").value()).isEqualTo(3);
		assertThat(Make.scalarizer("expression", "formula=max(0..2 V in \"tip current\" on forward)").bands())
				.containsExactly(new org.steerscope.learning.Band("tip current", 0, 2, "forward"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "sum(0.6..0.8 eV; 16; A “)” is missing", "sum(0.8..0.6 eV); 5; The band is empty", "max() +; 8; ends too early",
			"total(); 1; There is no “total”", "max() max(); 7; “m” is not expected", "sum(1 eV); 7; A band needs two ends", "2 sum(); 6; A sign is missing",
			"max() ^ max(); 9; A number is missing", "max(in); 7; A name is missing", "max(0..1 eV of x); 13; “of” is not expected",
			"log(); 5; “)” is not expected", "1e999; 1; too large", "#; 1; “#” is not expected" })
	void saysWhereItCannotBeUnderstood(String formula, int character, String why) {
		assertThatThrownBy(() -> Make.scalarizer("expression", "formula=" + formula)).isInstanceOf(ProblemException.class)
				.hasMessageContaining(why).hasMessageContaining("character " + character);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "max() + position(); “+” joins two values that do not go together: one is in counts, the other in eV",
			"log(max()); log needs a pure number, and this is in counts", "sum(1..2 V); which is not in V", "sum(7..9 eV); no channel of “signal” lies in the band",
			"max(in EDS); there is no channel “EDS”", "max(on reverse); lies in the band", "max() - 3; the other a pure number" })
	void refusesWhatDoesNotFitTheMeasurement(String formula, String why) {
		assertThat(Make.scalarizer("expression", "formula=" + formula).refuses(spectrum()).orElse("")).contains(why).contains("character");
		assertThat(of(spectrum(), formula).quality()).isEqualTo(Quality.INVALID);
	}

	@Test
	void keepsWithinItsLimits() {
		for (String formula : new String[] { "(".repeat(25) + "1" + ")".repeat(25), "-".repeat(30) + "1", "1" + "+1".repeat(150), " ".repeat(2000) }) {
			assertThatThrownBy(() -> Make.scalarizer("expression", "formula=" + formula)).isInstanceOf(ProblemException.class);
		}
	}

	/** Random texts made of the language's own pieces never end in anything but a problem or a scalarizer. */
	@Test
	void survivesAnyText() {
		long seed = 20261123;
		SplittableRandom random = new SplittableRandom(seed);
		String[] pieces = { "sum", "(", ")", "0.6", "..", "0.8", "eV", "+", "-", "*", "/", "^", "in", "on", "\"", "log", " ", "1e", ".", "°", "\n" };
		for (int i = 0; i < 20_000; i++) {
			StringBuilder s = new StringBuilder();
			for (int k = random.nextInt(12); k >= 0; k--) {
				s.append(pieces[random.nextInt(pieces.length)]);
			}
			try {
				assertThat(of(spectrum(), s.toString())).as("seed " + seed + ": " + s).isNotNull();
			} catch (ProblemException e) {
				assertThat(e.what()).isNotBlank();
			}
		}
	}

	/** The first-order standard deviation, against the spread over Poisson repeats; what two bands share is counted once. */
	@Test
	void knowsHowSureItIs() {
		long seed = 7;
		SplittableRandom random = new SplittableRandom(seed);
		double[] mean = { 400, 420, 500, 900, 2500, 4000, 2600, 950, 520, 430 };
		for (String formula : new String[] { "sum(1..3 eV) / sum(0..4.5 eV)", "(sum(2..3 eV) - sum(0..1 eV)) / (sum(2..3 eV) + sum(0..1 eV))",
				"log(area(2..3 eV) / area(0..1 eV))", "centroid(1..4 eV)", "position(1..4 eV)", "slope(0..2 eV)", "max() / mean()" }) {
			int n = 4000;
			double sum = 0;
			double squares = 0;
			double expected = 0;
			for (int i = 0; i < n; i++) {
				double[] counts = new double[mean.length];
				for (int k = 0; k < counts.length; k++) {
					counts[k] = Math.rint(mean[k] + Math.sqrt(mean[k]) * random.nextGaussian());
				}
				Scalar s = of(Make.curve("counts", Make.energy(0, 0.5, 10), counts), formula);
				sum += s.value();
				squares += s.value() * s.value();
				expected += s.sd() / n;
			}
			double spread = Math.sqrt((squares - sum * sum / n) / (n - 1));
			assertThat(expected).as("%s, seed %d", formula, seed).isCloseTo(spread, within(0.1 * spread));
		}
	}

	@Test
	void dividesByNothingThatIsNoise() {
		assertThat(of(Make.curve("counts", Make.energy(0, 0.5, 9), 4, 6, 9, 30, 55, 31, 1, 0, 1), "sum(1..2 eV) / sum(3..4 eV)").quality())
				.isEqualTo(Quality.INVALID);
	}

	@Test
	void averagesSharesOfDeclaredRanges() {
		Scalar s = Make.score(spectrum(), "combination", "a.formula=sum(1..2 eV)", "a.low=44", "a.high=144", "a.unit=counts", "b.formula=position()", "b.name=place",
				"b.low=1000", "b.high=3020.4081632", "b.unit=meV", "b.weight=3");
		assertThat(s.value()).isCloseTo((0.5 + 3 * (2.0051020 - 1) / 2.0204082) / 4, within(1e-6));
		assertThat(s.unit()).isEqualTo(Unit.ONE);
		assertThat(s.sd()).isPositive();
		assertThat(Make.scalarizer("combination", "a.formula=max()", "b.formula=min()", "b.name=low", "a.unit=counts", "b.unit=counts").score(spectrum()))
				.extracting(Scalar::name).containsExactly("combination", "max()", "low");
	}

	/** A part given twice with opposite weights is known exactly to add nothing. */
	@Test
	void knowsThatPartsShareACurve() {
		Scalar s = Make.score(spectrum(), "combination", "a.formula=max()", "a.unit=counts", "b.formula=2 * max()", "b.unit=counts", "b.high=2", "b.weight=-1",
				"b.name=again");
		assertThat(s.value()).isCloseTo(0, within(1e-12));
		assertThat(s.sd()).isLessThan(1e-9);
	}

	@Test
	void refusesCombinationsInWords() {
		assertThat(Make.scalarizer("combination").refuses(spectrum()).orElse("")).contains("no part");
		assertThat(Make.scalarizer("combination", "a.formula=max()", "a.unit=eV").refuses(spectrum()).orElse("")).contains("is in counts, but its range is declared in eV");
		assertThatThrownBy(() -> Make.scalarizer("combination", "a.formula=max()", "a.low=1", "a.high=1")).hasMessageContaining("empty");
		assertThatThrownBy(() -> Make.scalarizer("combination", "a.formula=max()", "b.formula=min()")).hasMessageContaining("Two parts are called");
	}
}
