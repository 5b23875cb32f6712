/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Optional;

import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;

/** The words of a form for one setting. */
public final class SettingWords {

	private SettingWords() {
	}

	/** @return the range of a number, for example {@code 0 … 100 px}; empty if it has none */
	public static String range(SettingInfo s) {
		boolean low = !Double.isInfinite(s.min());
		boolean high = !Double.isInfinite(s.max());
		String unit = s.unit().isEmpty() ? "" : " " + s.unit();
		return low && high ? Numbers.text(s.min()) + " … " + Numbers.text(s.max()) + unit
				: low ? UiTexts.of("settingWords.atLeast", Numbers.text(s.min()), unit) : high ? UiTexts.of("settingWords.atMost", Numbers.text(s.max()), unit) : "";
	}

	/** @return help, range and default in sentences */
	public static String help(SettingInfo s) {
		String range = range(s);
		String normal = s.byDefault().isEmpty() ? "" : UiTexts.of("settingWords.default", s.byDefault(), s.unit().isEmpty() ? "" : " " + s.unit());
		return (s.help().isEmpty() ? s.label() : s.help()) + (s.help().endsWith(".") ? "" : ".") + (range.isEmpty() ? "" : UiTexts.of("settingWords.range", range))
				+ (normal.isEmpty() ? "" : " " + normal);
	}

	/** @return the heading of a nested record, from its name: {@code doseRadius} gives {@code Dose radius}, {@code a} gives {@code Part a} */
	public static String heading(String name) {
		if (name.length() == 1) {
			return UiTexts.of("settingWords.part", name);
		}
		String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
		return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
	}

	/**
	 * @param type the settings record
	 * @param s one of its settings
	 * @param text what a person typed
	 * @return what is wrong with it by itself, in words; empty if nothing is
	 */
	public static Optional<String> problem(Class<? extends Record> type, SettingInfo s, String text) {
		try {
			Settings.parse(type, java.util.Map.of(s.path(), text), s.label());
			return Optional.empty();
		} catch (ProblemException e) {
			return e.where().contains(s.path()) || s.type() == String.class && !text.equals(s.byDefault()) ? Optional.of(e.what() + ". " + e.remedy() + ".")
					: Optional.empty();
		}
	}
}
