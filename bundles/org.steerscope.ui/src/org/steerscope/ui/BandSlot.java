/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Choice;

/**
 * A band among the settings of a scalarizer, so that it can be moved with mouse and keys: a pair of numbers whose names end in
 * {@code from} and {@code to}, or a range {@code 0.6..0.8 eV} in a formula. Immutable.
 *
 * @param path of the lower end, or of the formula
 * @param place of the range in the formula, 0 first; −1 for a pair of numbers
 * @param from lower end; may be infinite
 * @param to upper end; may be infinite
 * @param unit of the ends; empty for that of the axis
 * @param channel name of the channel; empty for the first that fits
 * @param branch of a swept axis; empty for all
 */
public record BandSlot(String path, int place, double from, double to, String unit, String channel, String branch) {

	private static final Pattern RANGE = Pattern.compile(
			"([-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*\\.\\.\\s*([-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)(\\s*(?!in\\b|on\\b)[\\p{L}°µ⁻¹²³]+)?([^)]*)");
	private static final Pattern IN = Pattern.compile("\\bin\\s+(?:\"([^\"]*)\"|([\\w-]+))");
	private static final Pattern ON = Pattern.compile("\\bon\\s+(?:\"([^\"]*)\"|([\\w-]+))");

	/**
	 * @param type the settings record of the scalarizer
	 * @param choice the scalarizer
	 * @return its bands, in the order of the settings; those that cannot be read are left out
	 */
	public static List<BandSlot> of(Class<? extends Record> type, Choice choice) {
		List<SettingInfo> infos = Settings.describe(type);
		Map<String, String> texts = new TreeMap<>();
		infos.forEach(i -> texts.put(i.path(), choice.settings().getOrDefault(i.path(), i.byDefault())));
		List<BandSlot> slots = new ArrayList<>();
		for (SettingInfo info : infos) {
			String partner = partner(info.path());
			if (info.type() == double.class && partner != null && texts.containsKey(partner)) {
				pair(info, partner, texts).ifPresent(slots::add);
			} else if (info.type() == String.class && info.path().endsWith("formula")) {
				ranges(info.path(), texts.get(info.path()), slots);
			}
		}
		return slots;
	}

	private static String partner(String path) {
		return path.endsWith("From") ? path.substring(0, path.length() - 4) + "To"
				: path.equals("from") || path.endsWith(".from") ? path.substring(0, path.length() - 4) + "to" : null;
	}

	private static Optional<BandSlot> pair(SettingInfo info, String partner, Map<String, String> texts) {
		try {
			Unit unit = Unit.of(info.unit());
			return Optional.of(new BandSlot(info.path(), -1, Quantity.parse(texts.get(info.path()), unit).in(unit),
					Quantity.parse(texts.get(partner), unit).in(unit), info.unit(), texts.getOrDefault("channel", "").strip(),
					texts.getOrDefault("branch", "").strip()));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static void ranges(String path, String formula, List<BandSlot> slots) {
		Matcher m = RANGE.matcher(formula);
		for (int place = 0; m.find(); place++) {
			slots.add(new BandSlot(path, place, Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)),
					m.group(3) == null ? "" : m.group(3).strip(), name(IN, m.group(4)), name(ON, m.group(4))));
		}
	}

	private static String name(Pattern key, String rest) {
		Matcher m = key.matcher(rest);
		return !m.find() ? "" : m.group(1) != null ? m.group(1) : m.group(2);
	}

	/**
	 * @param axis unit of the axis the band lies on
	 * @return what an end of the band is multiplied by to lie on the axis; NaN if the units do not convert
	 */
	public double factor(Unit axis) {
		Unit own = unit.isEmpty() ? axis : Unit.of(unit);
		return own.convertibleTo(axis) ? own.convert(1, axis) : Double.NaN;
	}

	/**
	 * @param choice the scalarizer the band was read from
	 * @param newFrom lower end, in the band's unit
	 * @param newTo upper end
	 * @return the scalarizer with the band there
	 */
	public Choice moved(Choice choice, double newFrom, double newTo) {
		Map<String, String> settings = new TreeMap<>(choice.settings());
		if (place < 0) {
			settings.put(path, text(newFrom));
			settings.put(partner(path), text(newTo));
		} else {
			String formula = settings.getOrDefault(path, "");
			Matcher m = RANGE.matcher(formula);
			for (int i = 0; i <= place; i++) {
				if (!m.find()) {
					return choice;
				}
			}
			settings.put(path, formula.substring(0, m.start(1)) + text(newFrom) + ".." + text(newTo) + formula.substring(m.end(2)));
		}
		return Choice.of(choice.id(), settings);
	}

	/**
	 * @param type the settings record of the scalarizer
	 * @param choice the scalarizer the band was read from
	 * @param label of a branch
	 * @return the scalarizer with its band on that branch; the same if its settings know no branch
	 */
	public Choice onBranch(Class<? extends Record> type, Choice choice, String label) {
		Map<String, String> settings = new TreeMap<>(choice.settings());
		if (place < 0) {
			if (Settings.describe(type).stream().noneMatch(i -> i.path().equals("branch"))) {
				return choice;
			}
			settings.put("branch", label);
			return Choice.of(choice.id(), settings);
		}
		String formula = settings.getOrDefault(path, "");
		Matcher m = RANGE.matcher(formula);
		for (int i = 0; i <= place; i++) {
			if (!m.find()) {
				return choice;
			}
		}
		String rest = ON.matcher(m.group(4)).replaceAll("").stripTrailing();
		settings.put(path, formula.substring(0, m.start(4)) + rest + (label.isEmpty() ? "" : " on " + label) + formula.substring(m.end(4)));
		return Choice.of(choice.id(), settings);
	}

	/** Six significant digits: more than a hand can place. */
	private static String text(double value) {
		return Double.isInfinite(value) || Double.isNaN(value) ? Double.toString(value)
				: java.math.BigDecimal.valueOf(value).round(new java.math.MathContext(6)).stripTrailingZeros().toPlainString();
	}

	/**
	 * @param type the settings record
	 * @param choice to check
	 * @return why the settings cannot be used, in words; empty if they can
	 */
	public static Optional<String> problem(Class<? extends Record> type, Choice choice) {
		try {
			Settings.parse(type, choice.settings(), choice.id());
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.what() + ". " + e.remedy() + ".");
		}
	}
}
