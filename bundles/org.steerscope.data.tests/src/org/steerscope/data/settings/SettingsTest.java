/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.steerscope.data.ProblemException;

/** Settings records and their text. */
class SettingsTest {

	enum Search {
		EXPECTED_IMPROVEMENT, UCB
	}

	record Inner(@Setting(label = "Length", byDefault = "5 nm", unit = "m", min = 0, max = 1) double length) {
	}

	record Outer(@Setting(label = "Search rule", byDefault = "ucb") Search search,
			@Setting(label = "Steps", byDefault = "40", min = 1, max = 1000) int steps,
			@Setting(label = "Seed", byDefault = "9007199254740993") long seed,
			@Setting(label = "Warm", byDefault = "true") boolean warm, @Setting(label = "Name") String name,
			@Setting(label = "From", byDefault = "-Infinity") double from, Inner kernel) {
		Outer {
			if (name.equals("no")) {
				throw new IllegalArgumentException("The name must not be no");
			}
		}
	}

	record Bare(int n) {
	}

	private static Outer parse(String... texts) {
		Map<String, String> map = new java.util.LinkedHashMap<>();
		for (int i = 0; i < texts.length; i += 2) {
			map.put(texts[i], texts[i + 1]);
		}
		return Settings.parse(Outer.class, map, "policy dkl");
	}

	@Test
	void everythingHasADefault() {
		assertThat(Settings.defaults(Outer.class))
				.isEqualTo(new Outer(Search.UCB, 40, 9007199254740993L, true, "", Double.NEGATIVE_INFINITY, new Inner(5e-9)));
	}

	@Test
	void textsAreReadWithUnitsAndHyphens() {
		Outer o = parse("search", "Expected-Improvement", "kernel.length", "3 µm", "warm", "off", "seed", "-7");
		assertThat(o.search()).isEqualTo(Search.EXPECTED_IMPROVEMENT);
		assertThat(o.kernel().length()).isEqualTo(3e-6);
		assertThat(o.warm()).isFalse();
		assertThat(o.seed()).isEqualTo(-7);
	}

	@Test
	void whatWasWrittenReadsBackUnderAnyLocale() {
		Locale before = Locale.getDefault();
		try {
			for (Locale locale : List.of(Locale.ROOT, Locale.GERMANY, Locale.of("tr", "TR"))) {
				Locale.setDefault(locale);
				Outer o = parse("search", "expected-improvement", "kernel.length", "0.123456789", "from", "-1.5e-300", "seed",
						Long.toString(Long.MIN_VALUE));
				assertThat(Settings.parse(Outer.class, Settings.toMap(o), "")).isEqualTo(o);
				assertThat(Settings.toMap(o)).containsEntry("search", "expected-improvement").containsEntry("kernel.length", "0.123456789");
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void mistakesAreToldWithPlaceAndRemedy() {
		told("policy dkl, setting steps: 0 is outside 1 … 1000. Its default is 40.", "steps", "0");
		told("policy dkl, setting steps: “4.5” is not a whole number. Give a number such as 40.", "steps", "4.5");
		told("policy dkl, setting kernel.length: “3 V” is not in a unit that converts to m. Its default is 5 nm.", "kernel.length", "3 V");
		told("policy dkl, setting search: “ei” is not one of expected-improvement, ucb. Its default is ucb.", "search", "ei");
		told("policy dkl: There is no setting “step”. It takes: search, steps, seed, warm, name, from, kernel.length.", "step", "1");
		told("policy dkl: The name must not be no. Change these settings.", "name", "no");
		told("policy dkl, setting kernel.length: NaN m is outside 0 … 1 m. Its default is 5 nm.", "kernel.length", "NaN");
		told("policy dkl, setting warm: “maybe” is neither true nor false. Its default is true.", "warm", "maybe");
		told("policy dkl, setting steps: “99999999999999999999” is not a whole number. Give a number such as 40.", "steps",
				"99999999999999999999");
		told("policy dkl, setting steps: 4.29497e+09 is outside 1 … 1000. Its default is 40.", "steps", "4294967300");
	}

	private static void told(String message, String path, String text) {
		assertThatThrownBy(() -> parse(path, text)).isInstanceOf(ProblemException.class).hasMessage(message);
	}

	@Test
	void aFormShowsEverything() {
		List<SettingInfo> infos = Settings.describe(Outer.class);
		assertThat(infos.stream().map(SettingInfo::path).toList()).containsExactly("search", "steps", "seed", "warm", "name", "from",
				"kernel.length");
		assertThat(infos.get(0).choices()).containsExactly("expected-improvement", "ucb");
		assertThat(infos.get(6).unit()).isEqualTo("m");
		assertThatThrownBy(() -> Settings.describe(Bare.class)).isInstanceOf(IllegalStateException.class);
	}
}
