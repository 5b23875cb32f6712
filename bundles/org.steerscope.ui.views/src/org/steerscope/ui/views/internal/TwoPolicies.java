/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Unit;
import org.steerscope.run.state.Comparison;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Symbols;

/**
 * Two policies that choose in turn, side by side.
 *
 * @param a what the first is
 * @param b what the second is
 * @param rows name and the value of each
 * @param verdict which serves the goal better, a sentence
 */
record TwoPolicies(String a, String b, List<Row> rows, String verdict) {

	/** Fewer values of one say nothing; the normal approximation of the test needs as many. */
	static final int ENOUGH = 8;
	private static final double LEVEL = 0.05;

	/** A line of the table. */
	record Row(String label, String a, String b) {
	}

	/** @return empty unless two policies choose in turn */
	static Optional<TwoPolicies> of(RunState state) {
		if (state.spec() == null || state.voices().size() != 2 && !state.spec().policy().id().equals("alternate")) {
			return Optional.empty();
		}
		Map<String, String> settings = state.spec().policy().settings();
		List<String> voices = state.voices();
		String first = voices.isEmpty() ? "a" : voices.get(0);
		String second = voices.size() < 2 ? "b" : voices.get(1);
		String a = name(first, settings);
		String b = name(second, settings);
		List<Row> rows = new ArrayList<>();
		String seeksA = settings.getOrDefault("scalarA", "");
		String seeksB = settings.getOrDefault("scalarB", "");
		if (!seeksA.isEmpty() || !seeksB.isEmpty()) {
			rows.add(new Row(ViewTexts.of("twoPolicies.seeks"), seeks(seeksA, state), seeks(seeksB, state)));
		}
		Comparison c = Comparison.of(state).orElse(null);
		if (c == null) {
			return Optional.of(new TwoPolicies(a, b, rows, ViewTexts.of("twoPolicies.tooFewToTell")));
		}
		Unit unit = state.scalarUnit();
		rows.add(new Row(ViewTexts.of("twoPolicies.values"), String.valueOf(c.a().steps()), String.valueOf(c.b().steps())));
		String in = unit.symbol().isEmpty() ? "" : " (" + Symbols.pretty(unit.symbol()) + ")";
		rows.add(new Row(ViewTexts.of("twoPolicies.best") + in, Numbers.text(c.a().best()), Numbers.text(c.b().best())));
		rows.add(new Row(ViewTexts.of("twoPolicies.mean") + in, Numbers.text(c.a().mean()), Numbers.text(c.b().mean())));
		rows.add(new Row(ViewTexts.of("twoPolicies.amongTheBestTenth"), String.valueOf(c.a().top()), String.valueOf(c.b().top())));
		return Optional.of(new TwoPolicies(a, b, rows, verdict(c, letter(first), letter(second))));
	}

	private static String seeks(String scalar, RunState state) {
		return scalar.isEmpty() ? state.scalarName().isEmpty() ? ViewTexts.of("twoPolicies.theRunSScalar") : state.scalarName() : scalar;
	}

	private static String name(String voice, Map<String, String> settings) {
		String policy = settings.getOrDefault(voice, "");
		return policy.isEmpty() ? letter(voice) : letter(voice) + ": " + policy;
	}

	private static String letter(String voice) {
		return voice.length() == 1 ? voice.toUpperCase(Locale.ROOT) : voice;
	}

	static String verdict(Comparison c, String a, String b) {
		String p = String.format(Locale.ROOT, c.p() < 0.001 ? "p < 0.001" : "p = %.2g", c.p());
		int fewer = Math.min(c.a().steps(), c.b().steps());
		if (fewer < ENOUGH) {
			return ViewTexts.of("twoPolicies.tooFewToTell2Of", ENOUGH, c.a().steps()) + c.b().steps();
		}
		if (c.p() >= LEVEL) {
			return ViewTexts.of("twoPolicies.noDifferenceBeyondChanceOf", p);
		}
		boolean first = c.better() > 0.5;
		return String.format(Locale.ROOT, ViewTexts.of("twoPolicies.sServesTheGoal"),
				first ? a : b, first ? b : a, first ? c.better() : 1 - c.better(), p);
	}
}
