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
import org.steerscope.numerics.Kernel.Scope;

/** Reads the text form of kernels; see {@link Kernel}. For one text. */
final class KernelParser {

	private static final int LONGEST = 400;
	private static final int DEEPEST = 16;
	private static final String NAMES = "rbf, matern12, matern32, matern52, periodic, linear, constant and outputs(number)";

	private final String text;
	private int at;
	private int depth;

	KernelParser(String text) {
		this.text = text;
	}

	Kernel parse() {
		if (text.length() > LONGEST) {
			throw new ProblemException("A kernel of %d characters is too long".formatted(text.length()), "kernel",
					"Use at most %d characters".formatted(LONGEST));
		}
		Kernel k = sum();
		if (peek() != 0) {
			throw problem("'%c' is not expected".formatted(peek()), "Join kernels with + or *");
		}
		return k;
	}

	private Kernel sum() {
		if (++depth > DEEPEST) {
			throw problem("Brackets are nested too deeply", "Use at most %d levels".formatted(DEEPEST));
		}
		List<Kernel> terms = new ArrayList<>(List.of(product()));
		while (take('+')) {
			terms.add(product());
		}
		depth--;
		return terms.size() == 1 ? terms.get(0) : new Kernel.Sum(terms);
	}

	private Kernel product() {
		List<Kernel> factors = new ArrayList<>(List.of(factor()));
		while (take('*')) {
			factors.add(factor());
		}
		return factors.size() == 1 ? factors.get(0) : new Kernel.Product(factors);
	}

	private Kernel factor() {
		if (take('(')) {
			Kernel inner = sum();
			if (!take(')')) {
				throw problem("A closing bracket is missing", "Close every bracket");
			}
			return peek() == '@' ? inner.on(scope()) : inner;
		}
		int from = skip();
		while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
			at++;
		}
		String name = text.substring(from, at).toLowerCase(Locale.ROOT);
		String argument = argument();
		Scope scope = scope();
		if (name.equals("outputs")) {
			try {
				return new Kernel.Outputs(Integer.parseInt(argument), scope);
			} catch (IllegalArgumentException e) {
				at = from;
				throw problem("outputs needs the number of outputs, 1 to 32, not '%s'".formatted(argument),
						"Write for example outputs(2)@2");
			}
		}
		if (name.equals("constant") && argument.isEmpty()) {
			return new Kernel.Constant();
		}
		if (!argument.isEmpty() && !argument.equals("ard")) {
			throw problem("%s knows nothing of '%s'".formatted(name, argument), "Write (ard) for one length scale per input, or nothing");
		}
		boolean ard = !argument.isEmpty();
		switch (name) {
		case "periodic":
			return new Kernel.Periodic(ard, scope);
		case "linear":
			return new Kernel.Linear(ard, scope);
		default:
		}
		for (RadialKernel shape : RadialKernel.values()) {
			if (shape.name().toLowerCase(Locale.ROOT).equals(name)) {
				return new Kernel.Radial(shape, ard, scope);
			}
		}
		at = from;
		throw problem(name.isEmpty() ? "A kernel is missing" : "There is no kernel '%s'".formatted(name), "Use " + NAMES);
	}

	private String argument() {
		if (!take('(')) {
			return "";
		}
		int end = text.indexOf(')', at);
		if (end < 0) {
			throw problem("A closing bracket is missing", "Close every bracket");
		}
		String s = text.substring(at, end).strip().toLowerCase(Locale.ROOT);
		at = end + 1;
		return s.isEmpty() ? "()" : s;
	}

	private Scope scope() {
		if (!take('@')) {
			return Scope.EACH;
		}
		skip();
		if (text.regionMatches(true, at, "all", 0, 3)) {
			at += 3;
			return Scope.ALL;
		}
		int first = block();
		int last = take('-') ? block() : first;
		if (last < first) {
			throw problem("Blocks %d to %d are in the wrong order".formatted(first, last), "Name the lower one first");
		}
		return new Scope(first, last);
	}

	private int block() {
		int from = skip();
		while (at < text.length() && at < from + 6 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
			at++;
		}
		int block = at == from ? 0 : Integer.parseInt(text, from, at, 10);
		if (block < 1) {
			at = from;
			throw problem("@ needs a block of inputs", "Write the block's number, from 1, or all");
		}
		return block;
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
		return new ProblemException(what, "kernel '%s', character %d".formatted(text, at + 1), remedy);
	}
}
