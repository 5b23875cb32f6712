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

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Scalar;

/** What holds for all of them. */
class ServicesTest {

	@Test
	void theIdsAreThoseOfThePlans() {
		assertThat(Make.factories().stream().map(Described::id).toList()).containsExactly("band-integral", "band-ratio",
				"peak-position", "peak-height", "peak-width", "maximum", "mean", "slope", "loop-area", "nucleation-bias",
				"coercive-bias", "turn-on", "expression", "combination", "votes", "preference");
	}

	@Test
	void everySettingHasALabelAndHelpAndReadsBackWhatItWrote() {
		for (Described<?> factory : List.<Described<?>>copyOf(Make.factories())) {
			check(factory);
		}
		for (Described<?> factory : List.<Described<?>>of(new Despike(), new AlignZeroLoss(), new Background(), new Normalise(),
				new Transform())) {
			check(factory);
		}
	}

	private static <S extends Record> void check(Described<S> factory) {
		for (SettingInfo info : Settings.describe(factory.settingsType())) {
			assertThat(info.label()).as(factory.id() + " " + info.path()).isNotBlank();
			assertThat(info.help()).as(factory.id() + " " + info.path()).isNotBlank();
		}
		S defaults = Settings.defaults(factory.settingsType());
		assertThat(Settings.parse(factory.settingsType(), Settings.toMap(defaults), factory.id())).isEqualTo(defaults);
	}

	@Test
	void sentencesAndNumbersAreTheSameUnderAGermanLocale() {
		Measurement m = Make.curve("A", Make.bias(0, 0.5, 1, 1.5), 0.25, 7, -2, 1.5);
		Locale before = Locale.getDefault();
		try {
			String here = told(m);
			Locale.setDefault(Locale.GERMANY);
			assertThat(told(m)).isEqualTo(here).contains("1.5 V");
		} finally {
			Locale.setDefault(before);
		}
	}

	private static String told(Measurement m) {
		StringBuilder told = new StringBuilder();
		for (var factory : Make.factories()) {
			var scalarizer = Make.scalarizer(factory.id());
			told.append(scalarizer.refuses(m)).append(scalarizer.score(m));
		}
		return told.append(Make.scalarizer("mean", "from=2.5", "to=3").refuses(m)).toString();
	}

	@Test
	void noCurveMakesAScalarizerThrow() {
		long seed = 20261123;
		SplittableRandom random = new SplittableRandom(seed);
		for (int k = 0; k < 3000; k++) {
			Measurement m = any(random);
			for (var factory : Make.factories()) {
				var scalarizer = Make.scalarizer(factory.id());
				List<Scalar> scalars = scalarizer.score(m);
				assertThat(scalars).as("seed %d, curve %d, %s", seed, k, factory.id()).isNotEmpty()
						.allSatisfy(s -> assertThat(s.sd() < 0).isFalse())
						.allSatisfy(s -> assertThat(s.quality().usable() || !s.reason().isBlank()).isTrue());
				assertThat(scalarizer.refuses(m).isPresent() && scalars.get(0).quality().usable()).isFalse();
			}
			for (var step : List.of(Make.step(new Despike()), Make.step(new AlignZeroLoss()), Make.step(new Background()),
					Make.step(new Normalise()), Make.step(new Transform()), Make.step(new Transform(), "function=derivative"))) {
				assertThat(step.apply(m).primary().axis()).isEqualTo(m.primary().axis());
			}
		}
	}

	private static Measurement any(SplittableRandom random) {
		int n = random.nextInt(40);
		double[] x = new double[n];
		double[] y = new double[n];
		int shape = random.nextInt(4);
		for (int i = 0; i < n; i++) {
			x[i] = shape == 0 ? i - 3 : shape == 1 ? Math.sin(i * 0.4) : shape == 2 ? random.nextInt(4) : -0.1 * i;
			y[i] = switch (random.nextInt(6)) {
			case 0 -> 0;
			case 1 -> Double.NaN;
			case 2 -> random.nextGaussian() * 1e-9;
			case 3 -> random.nextInt(100);
			case 4 -> random.nextInt(20) == 0 ? Double.MAX_VALUE : 1;
			default -> random.nextGaussian();
			};
		}
		String unit = List.of("V", "eV", "nm", "").get(random.nextInt(4));
		String values = List.of("A", "counts", "", "pm").get(random.nextInt(4));
		return Make.curve(values, Axis.swept("axis", Unit.of(unit), x), y);
	}
}
