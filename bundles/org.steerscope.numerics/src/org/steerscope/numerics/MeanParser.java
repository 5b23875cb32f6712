/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.steerscope.data.ProblemException;
import org.steerscope.numerics.Formula.Function;
import org.steerscope.numerics.Formula.Operation;

/** Reads the text form of mean functions; see {@link MeanExpression}. For one text. */
final class MeanParser {

	private static final int LONGEST = 600;
	private static final int DEEPEST = 24;
	private static final int MOST = 24;
	private static final String FUNCTIONS = "exp, log, sqrt, sin, cos, tanh, erf, abs, min, max";

	private final String text;
	private final List<String> inputs;
	private final List<String> names = new ArrayList<>();
	private final List<Boolean> positive = new ArrayList<>();
	private int at;
	private int depth;

	MeanParser(String text, List<String> inputs) {
		this.text = text;
		this.inputs = inputs;
	}

	MeanExpression parse() {
		if (text.length() > LONGEST) {
			throw new ProblemException("A mean function of %d characters is too long".formatted(text.length()), "mean function",
					"Use at most %d characters".formatted(LONGEST));
		}
		int end = text.indexOf(';') < 0 ? text.length() : text.indexOf(';');
		at = end;
		List<MeanExpression.Parameter> priors = new ArrayList<>();
		while (take(';')) {
			if (peek() != 0) {
				priors.add(prior());
			}
		}
		if (peek() != 0) {
			throw problem("'%c' is not expected".formatted(peek()), "Divide priors by semicolons");
		}
		at = 0;
		Formula f = sum();
		if (skip() < end) {
			throw problem("'%c' is not expected".formatted(peek()), "Join parts with + - * / or ^");
		}
		for (MeanExpression.Parameter p : priors) {
			if (!text.substring(0, end).matches("(?s).*\\b" + p.name() + "\\b.*")) {
				throw new ProblemException("Parameter '%s' has a prior but is not in the formula".formatted(p.name()),
						"mean function '%s'".formatted(text), "Use it or leave its prior away");
			}
		}
		for (String name : names.subList(priors.size(), names.size())) {
			priors.add(new MeanExpression.Parameter(name, 0, 1, false));
		}
		return new MeanExpression(text, inputs.size(), priors, f);
	}

	private MeanExpression.Parameter prior() {
		String name = word();
		if (name.isEmpty() || inputs.contains(name) || names.contains(name)) {
			throw problem("A prior needs the name of a parameter, not '%s'".formatted(name), "Write for example a ~ normal(0, 1)");
		}
		names.add(name);
		if (!take('~')) {
			throw problem("A ~ is missing after '%s'".formatted(name), "Write for example a ~ normal(0, 1)");
		}
		String kind = word().toLowerCase(Locale.ROOT);
		boolean log = kind.equals("lognormal");
		if (!log && !kind.equals("normal")) {
			throw problem("There is no prior '%s'".formatted(kind), "Use normal(mean, sd) or lognormal(mean, sd)");
		}
		positive.add(log);
		expect('(');
		double mean = signed();
		expect(',');
		double sd = signed();
		expect(')');
		if (!(sd > 0)) {
			throw problem("A standard deviation of %s is not positive".formatted(sd), "Use a positive number");
		}
		return new MeanExpression.Parameter(name, mean, sd, log);
	}

	private double signed() {
		return take('-') ? -number() : number();
	}

	private Formula sum() {
		if (++depth > DEEPEST) {
			throw problem("Brackets are nested too deeply", "Use at most %d levels".formatted(DEEPEST));
		}
		Formula f = product();
		while (true) {
			if (take('+')) {
				f = Formula.binary(Operation.ADD, f, product());
			} else if (take('-')) {
				f = Formula.binary(Operation.SUBTRACT, f, product());
			} else {
				depth--;
				return f;
			}
		}
	}

	private Formula product() {
		Formula f = signedPower();
		while (true) {
			if (take('*')) {
				f = Formula.binary(Operation.MULTIPLY, f, signedPower());
			} else if (take('/')) {
				f = Formula.binary(Operation.DIVIDE, f, signedPower());
			} else {
				return f;
			}
		}
	}

	private Formula signedPower() {
		boolean negative = false;
		while (take('-')) {
			negative = !negative;
		}
		Formula base = atom();
		Formula f = base;
		if (take('^')) {
			if (++depth > DEEPEST) {
				throw problem("Powers are nested too deeply", "Use at most %d levels".formatted(DEEPEST));
			}
			f = Formula.binary(Operation.POWER, base, signedPower());
			depth--;
		}
		return negative ? Formula.apply(Function.NEGATE, f) : f;
	}

	private Formula atom() {
		char c = peek();
		if (c >= '0' && c <= '9' || c == '.') {
			return Formula.number(number());
		}
		if (take('(')) {
			Formula f = sum();
			expect(')');
			return f;
		}
		int from = at;
		String name = word();
		if (name.isEmpty()) {
			throw problem(c == 0 ? "The formula ends too early" : "'%c' is not expected".formatted(c), "A number, a name or a bracket must follow");
		}
		if (peek() == '(') {
			return function(name.toLowerCase(Locale.ROOT), from);
		}
		if (inputs.contains(name)) {
			return new Formula.Input(inputs.indexOf(name));
		}
		if (name.equals("pi")) {
			return Formula.number(Math.PI);
		}
		if (!names.contains(name)) {
			if (names.size() == MOST) {
				throw problem("More than %d parameters".formatted(MOST), "Use fewer; the inputs are " + String.join(", ", inputs));
			}
			names.add(name);
			positive.add(false);
		}
		int p = names.indexOf(name);
		Formula parameter = new Formula.Parameter(p);
		return positive.get(p) ? Formula.apply(Function.EXP, parameter) : parameter;
	}

	private Formula function(String name, int from) {
		expect('(');
		Formula a = sum();
		Formula f = null;
		if (name.equals("min") || name.equals("max")) {
			expect(',');
			f = Formula.binary(name.equals("min") ? Operation.MIN : Operation.MAX, a, sum());
		} else {
			for (Function known : Function.values()) {
				if (known != Function.NEGATE && known.name().toLowerCase(Locale.ROOT).equals(name)) {
					f = Formula.apply(known, a);
				}
			}
		}
		if (f == null) {
			at = from;
			throw problem("There is no function '%s'".formatted(name), "Use " + FUNCTIONS);
		}
		expect(')');
		return f;
	}

	private String word() {
		int from = skip();
		while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_'
				|| at > from && Character.isDigit(text.charAt(at)))) {
			at++;
		}
		return text.substring(from, at);
	}

	private double number() {
		int from = skip();
		while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.'
				|| at > from && (text.charAt(at) == 'e' || text.charAt(at) == 'E')
				|| at > from && (text.charAt(at) == '-' || text.charAt(at) == '+')
						&& (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E'))) {
			at++;
		}
		try {
			double v = Double.parseDouble(text.substring(from, at));
			if (Double.isFinite(v)) {
				return v;
			}
		} catch (NumberFormatException e) {
			// reported below
		}
		String wrong = text.substring(from, at);
		at = from;
		throw problem("'%s' is not a number".formatted(wrong), "Write numbers like 0.5 or 2e-3");
	}

	private void expect(char c) {
		if (!take(c)) {
			throw problem("A '%c' is missing".formatted(c), "Put it there");
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
		return new ProblemException(what, "mean function '%s', character %d".formatted(text, at + 1), remedy);
	}
}
