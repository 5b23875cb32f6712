/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Locale;

import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.scalarizers.internal.Term.Mapping;
import org.steerscope.scalarizers.internal.Term.Range;

/**
 * Reads expressions over the channels of a measurement, such as {@code sum(0.6..0.8 eV) / sum(1.0..2.0 eV)}; for one text.
 *
 * <pre>
 * sum    := product { (+|-) product }
 * product:= power { (*|/) power }
 * power  := [-] atom [ ^ number ]
 * atom   := number [unit] | ( sum ) | function ( sum ) | bandfunction ( [from .. to [unit]] [in "channel"] [on branch] )
 * </pre>
 */
final class ExpressionParser {

	private static final int LONGEST = 1000;
	private static final int DEEPEST = 24;
	private static final int MOST_TERMS = 200;

	private final String text;
	private int at;
	private int depth;
	private int terms;

	ExpressionParser(String text) {
		this.text = text;
	}

	/** @throws ProblemException naming the character where it cannot be understood */
	Term parse() {
		if (text.length() > LONGEST) {
			throw new ProblemException("An expression of %d characters is too long".formatted(text.length()), "expression",
					"Use at most " + LONGEST + " characters");
		}
		Term term = sum();
		if (peek() != 0) {
			throw problem("“%c” is not expected".formatted(peek()), "Join parts with + - * / or ^");
		}
		return term;
	}

	private Term sum() {
		if (++depth > DEEPEST) {
			throw problem("Brackets are nested too deeply", "Use at most " + DEEPEST + " levels");
		}
		Term t = product();
		while (peek() == '+' || peek() == '-') {
			int sign = at++;
			t = count(new Term.Joined(text.charAt(sign), t, product(), sign));
		}
		depth--;
		return t;
	}

	private Term product() {
		Term t = power();
		while (peek() == '*' || peek() == '/') {
			int sign = at++;
			t = count(new Term.Joined(text.charAt(sign), t, power(), sign));
		}
		return t;
	}

	private Term power() {
		int from = skip();
		if (take('-')) {
			if (++depth > DEEPEST) {
				throw problem("Too many signs", "Use one");
			}
			Term negated = new Term.Joined('*', new Term.Number(-1, UnitPowers.ONE, from), power(), from);
			depth--;
			return count(negated);
		}
		Term base = atom();
		int sign = skip();
		return take('^') ? count(new Term.Power(base, signed(), sign)) : base;
	}

	private Term atom() {
		int from = skip();
		char c = peek();
		if (digit(c) || c == '.') {
			double value = number();
			String unit = unit();
			if (peek() == '(' && !unit.isEmpty()) {
				throw problem("A sign is missing", "Join parts with + - * / or ^");
			}
			return count(new Term.Number(value, UnitPowers.of(Unit.of(unit)), from));
		}
		if (take('(')) {
			Term t = sum();
			expect(')');
			return t;
		}
		String name = word().toLowerCase(Locale.ROOT);
		if (name.isEmpty()) {
			throw problem(c == 0 ? "The expression ends too early" : "“%c” is not expected".formatted(c),
					"A number, a function or a bracket must follow");
		}
		for (BandFunction f : BandFunction.values()) {
			if (f.name().toLowerCase(Locale.ROOT).equals(name)) {
				return count(new Term.OfBand(f, range(), from));
			}
		}
		for (Mapping m : Mapping.values()) {
			if (m.name().toLowerCase(Locale.ROOT).equals(name)) {
				expect('(');
				Term t = sum();
				expect(')');
				return count(new Term.Applied(m, t, from));
			}
		}
		at = from;
		throw problem("There is no “%s”".formatted(name), "Use of a band: " + BandFunction.HELP
				+ "; of a number: log, log10, exp, asinh, sqrt, abs");
	}

	private Range range() {
		expect('(');
		double from = Double.NEGATIVE_INFINITY;
		double to = Double.POSITIVE_INFINITY;
		String unit = "";
		if (peek() == '-' || peek() == '+' || peek() == '.' || digit(peek())) {
			int start = at;
			from = signed();
			skip();
			if (!text.startsWith("..", at)) {
				throw problem("A band needs two ends", "Write for example 0.6..0.8 eV");
			}
			at += 2;
			to = signed();
			if (!(from <= to)) {
				at = start;
				throw problem("The band is empty", "Give the lower end first");
			}
			int before = at;
			unit = unit();
			if (unit.equals("in") || unit.equals("on")) {
				at = before;
				unit = "";
			}
		}
		String channel = "";
		String branch = "";
		while (peek() != ')' && peek() != 0) {
			int start = at;
			String key = word();
			if (key.equals("in") && channel.isEmpty()) {
				channel = name();
			} else if (key.equals("on") && branch.isEmpty()) {
				branch = name();
			} else {
				at = start;
				throw problem("“%s” is not expected".formatted(key.isEmpty() ? String.valueOf(peek()) : key),
						"After the band: in “channel”, on branch");
			}
		}
		expect(')');
		return new Range(from, to, unit, channel, branch);
	}

	private String name() {
		char quote = peek();
		char close = quote == '“' ? '”' : '"';
		if (quote == '"' || quote == '“') {
			int end = text.indexOf(close, at + 1);
			if (end < 0) {
				throw problem("A name is not closed", "Put “" + close + "” behind it");
			}
			String name = text.substring(at + 1, end);
			at = end + 1;
			return name;
		}
		int from = at;
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
			at++;
		}
		if (from == at) {
			throw problem("A name is missing", "Put names with spaces in quotation marks");
		}
		return text.substring(from, at);
	}

	private Term count(Term t) {
		if (++terms > MOST_TERMS) {
			throw problem("The expression has more than " + MOST_TERMS + " parts", "Make it simpler");
		}
		return t;
	}

	private String word() {
		int from = skip();
		while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_'
				|| at > from && digit(text.charAt(at)))) {
			at++;
		}
		return text.substring(from, at);
	}

	/** Letters with raised signs; a unit made with a slash stands in brackets of its own and is written as a division. */
	private String unit() {
		int from = skip();
		while (at < text.length() && (Character.isLetter(text.charAt(at)) || "°%⁻¹²³".indexOf(text.charAt(at)) >= 0)) {
			at++;
		}
		return text.substring(from, at);
	}

	private double signed() {
		skip();
		boolean minus = take('-');
		if (!minus) {
			take('+');
		}
		return minus ? -number() : number();
	}

	private double number() {
		int from = skip();
		digits();
		if (at + 1 < text.length() && text.charAt(at) == '.' && digit(text.charAt(at + 1))) {
			at++;
			digits();
		}
		if (at + 1 < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
			int sign = "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
			if (at + 1 + sign < text.length() && digit(text.charAt(at + 1 + sign))) {
				at += 1 + sign;
				digits();
			}
		}
		double value = from == at ? Double.NaN : Double.parseDouble(text.substring(from, at));
		if (!Double.isFinite(value)) {
			at = from;
			throw problem("A number is missing or too large", "Write numbers like 0.5 or 2e-3");
		}
		return value;
	}

	private void digits() {
		while (at < text.length() && digit(text.charAt(at))) {
			at++;
		}
	}

	private static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	private void expect(char c) {
		if (!take(c)) {
			throw problem("A “%c” is missing".formatted(c), "Put it there");
		}
	}

	private int skip() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private char peek() {
		skip();
		return at < text.length() ? text.charAt(at) : 0;
	}

	private boolean take(char c) {
		if (peek() == c) {
			at++;
			return true;
		}
		return false;
	}

	private ProblemException problem(String what, String remedy) {
		return problem(text, at, what, remedy);
	}

	static ProblemException problem(String text, int at, String what, String remedy) {
		return new ProblemException(what, "expression “%s”, character %d".formatted(text, at + 1), remedy);
	}
}
