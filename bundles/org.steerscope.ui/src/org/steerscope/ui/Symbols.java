/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and units of data files as people write them: some files hold them in TeX. What is not understood stays as it is. */
public final class Symbols {

	private static final String RAISED = "0123456789+-";
	private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
	private static final Pattern POWER = Pattern.compile("\\^(?:\\{([^{}]*)\\}|(-?[0-9]+))");
	private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\s*");
	private static final Map<String, String> COMMANDS = Map.ofEntries(Map.entry("sqrt", "√"), Map.entry("mu", "µ"), Map.entry("AA", "Å"),
			Map.entry("cdot", "·"), Map.entry("times", "×"), Map.entry("circ", "°"), Map.entry("degree", "°"), Map.entry("Omega", "Ω"),
			Map.entry("omega", "ω"), Map.entry("Delta", "Δ"), Map.entry("theta", "θ"), Map.entry("phi", "φ"), Map.entry("sigma", "σ"),
			Map.entry("mathrm", ""), Map.entry("rm", ""), Map.entry("text", ""));

	private Symbols() {
	}

	/**
	 * @param text as a file writes it, for example {@code $A/m^2$}
	 * @return as people read it, for example {@code A/m²}
	 */
	public static String pretty(String text) {
		if (text.indexOf('$') < 0 && text.indexOf('^') < 0 && text.indexOf('\\') < 0) {
			return text;
		}
		String s = text.replace("$", "");
		s = COMMAND.matcher(s).replaceAll(m -> Matcher.quoteReplacement(COMMANDS.getOrDefault(m.group(1), m.group())));
		s = POWER.matcher(s).replaceAll(m -> Matcher.quoteReplacement(raised(m.group(1) != null ? m.group(1) : m.group(2))));
		return text.indexOf('$') < 0 ? s : s.replace("{", "").replace("}", "");
	}

	private static String raised(String power) {
		if (power.equals("°")) {
			return power;
		}
		StringBuilder s = new StringBuilder();
		for (char c : power.toCharArray()) {
			int at = RAISED.indexOf(c);
			if (at < 0) {
				return "^" + power;
			}
			s.append(SUPERSCRIPTS.charAt(at));
		}
		return s.toString();
	}
}
