/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;

/**
 * How far a search rule explores rather than exploits, as one slider: it moves the margin ξ of the improvement rules or the boldness β of the
 * bounds; other rules strike their own balance.
 *
 * @param path of the setting it moves; empty if there is none
 * @param position 0 exploits only, 100 explores as far as the slider goes
 * @param words what that means
 */
record Balance(String path, int position, String words) {

	/** End of the slider. */
	static final int MOST = 100;

	private static final double MOST_XI = 0.5;
	private static final double MOST_BETA = 10;

	/**
	 * @param type the settings record of a policy
	 * @param values its settings
	 * @return its balance; empty if it has no search rule
	 */
	static Optional<Balance> of(Class<? extends Record> type, Map<String, String> values) {
		String rule = values.get("acquisition");
		if (rule == null || Settings.describe(type).stream().noneMatch(s -> s.path().equals("acquisition"))) {
			return Optional.empty();
		}
		String path = switch (rule) {
		case "ei", "log-ei", "pi" -> "xi";
		case "ucb", "find-and-map", "level-set" -> "beta";
		default -> "";
		};
		if (path.isEmpty() || !values.containsKey(path)) {
			return Optional.of(new Balance("", 0, switch (rule) {
			case "mu", "alc" -> SteerTexts.of("balance.onlyExploresItMaps");
			case "novelty", "curiosity" -> SteerTexts.of("balance.onlyExploresItSeeks");
			case "target" -> SteerTexts.of("balance.goesForTheWanted");
			default -> SteerTexts.of("balance.strikesItsOwnBalance");
			}));
		}
		double value;
		try {
			value = Double.parseDouble(values.get(path));
		} catch (NumberFormatException e) {
			value = 0;
		}
		int position = (int) Math.round(MOST * Math.sqrt(Math.clamp(value / most(path), 0, 1)));
		return Optional.of(new Balance(path, position, words(path, value)));
	}

	private static double most(String path) {
		return path.equals("xi") ? MOST_XI : MOST_BETA;
	}

	/** @return the value of the setting at a position of the slider, as text; fine near exploiting, where it matters */
	String value(int at) {
		double share = Math.clamp(at / (double) MOST, 0, 1);
		double value = share * share * most(path);
		return value == 0 ? "0" : new java.math.BigDecimal(value).round(new java.math.MathContext(2)).stripTrailingZeros().toPlainString();
	}

	private static String words(String path, double value) {
		double share = Math.sqrt(value / most(path));
		String how = share < 0.08 ? SteerTexts.of("balance.exploitsGoesWhereThe") : share < 0.35 ? SteerTexts.of("balance.mostlyExploits") : share < 0.6 ? "balanced"
				: share < 0.85 ? SteerTexts.of("balance.mostlyExplores") : SteerTexts.of("balance.exploresGoesWhereLittle");
		return how + String.format(Locale.ROOT, path.equals("xi") ? SteerTexts.of("balance.marginOfTheRange") : SteerTexts.of("balance.sdAboveTheMean"),
				org.steerscope.ui.Numbers.text(value));
	}

	/** @return the setting it moves */
	SettingInfo setting(Class<? extends Record> type) {
		return Settings.describe(type).stream().filter(s -> s.path().equals(path)).findFirst().orElseThrow();
	}
}
