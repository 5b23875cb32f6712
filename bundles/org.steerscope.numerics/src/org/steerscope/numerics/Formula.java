/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import org.apache.commons.math3.special.Erf;

/** A formula of inputs and parameters, with its derivatives as formulas. Immutable. */
sealed interface Formula {

	/** Functions of one argument. */
	enum Function {
		NEGATE, EXP, LOG, SQRT, SIN, COS, TANH, ERF, ABS;

		double of(double v) {
			return switch (this) {
			case NEGATE -> -v;
			case EXP -> Math.exp(v);
			case LOG -> Math.log(v);
			case SQRT -> Math.sqrt(v);
			case SIN -> Math.sin(v);
			case COS -> Math.cos(v);
			case TANH -> Math.tanh(v);
			case ERF -> Erf.erf(v);
			case ABS -> Math.abs(v);
			};
		}

		/** @return the derivative at a */
		Formula slope(Formula a) {
			return switch (this) {
			case NEGATE -> number(-1);
			case EXP -> apply(EXP, a);
			case LOG -> binary(Operation.DIVIDE, number(1), a);
			case SQRT -> binary(Operation.DIVIDE, number(0.5), apply(SQRT, a));
			case SIN -> apply(COS, a);
			case COS -> apply(NEGATE, apply(SIN, a));
			case TANH -> binary(Operation.SUBTRACT, number(1), binary(Operation.POWER, apply(TANH, a), number(2)));
			case ERF -> binary(Operation.MULTIPLY, number(2 / Math.sqrt(Math.PI)),
					apply(EXP, apply(NEGATE, binary(Operation.POWER, a, number(2)))));
			case ABS -> new Sign(a);
			};
		}
	}

	/** Operations on two arguments. */
	enum Operation {
		ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, MIN, MAX
	}

	/** @param value everywhere */
	record Number(double value) implements Formula {
	}

	/** @param index of the input */
	record Input(int index) implements Formula {
	}

	/** @param index of the parameter */
	record Parameter(int index) implements Formula {
	}

	/** A function of a formula. */
	record Applied(Function function, Formula a) implements Formula {
	}

	/** Two formulas joined. */
	record Joined(Operation operation, Formula a, Formula b) implements Formula {
	}

	/** −1, 0 or 1. */
	record Sign(Formula a) implements Formula {
	}

	/** a where u ≥ v, else b. */
	record Choice(Formula u, Formula v, Formula a, Formula b) implements Formula {
	}

	/**
	 * @param x holds the inputs
	 * @param from where they begin
	 * @param beta holds the parameters
	 * @param at where they begin
	 */
	default double value(double[] x, int from, double[] beta, int at) {
		return switch (this) {
		case Number n -> n.value;
		case Input i -> x[from + i.index];
		case Parameter p -> beta[at + p.index];
		case Applied f -> f.function.of(f.a.value(x, from, beta, at));
		case Sign s -> Math.signum(s.a.value(x, from, beta, at));
		case Choice c -> c.u.value(x, from, beta, at) >= c.v.value(x, from, beta, at) ? c.a.value(x, from, beta, at)
				: c.b.value(x, from, beta, at);
		case Joined j -> {
			double a = j.a.value(x, from, beta, at);
			double b = j.b.value(x, from, beta, at);
			yield switch (j.operation) {
			case ADD -> a + b;
			case SUBTRACT -> a - b;
			case MULTIPLY -> a * b;
			case DIVIDE -> a / b;
			case POWER -> Math.pow(a, b);
			case MIN -> Math.min(a, b);
			case MAX -> Math.max(a, b);
			};
		}
		};
	}

	/** @return the derivative with respect to an {@link Input} or a {@link Parameter} */
	default Formula derivative(Formula symbol) {
		return switch (this) {
		case Number n -> number(0);
		case Input i -> number(i.equals(symbol) ? 1 : 0);
		case Parameter p -> number(p.equals(symbol) ? 1 : 0);
		case Sign s -> number(0);
		case Choice c -> choice(c.u, c.v, c.a.derivative(symbol), c.b.derivative(symbol));
		case Applied f -> binary(Operation.MULTIPLY, f.function.slope(f.a), f.a.derivative(symbol));
		case Joined j -> derived(j, j.a.derivative(symbol), j.b.derivative(symbol));
		};
	}

	/** @return the derivative of a joined formula, given those of its parts */
	private static Formula derived(Joined j, Formula da, Formula db) {
		return switch (j.operation) {
		case ADD, SUBTRACT -> binary(j.operation, da, db);
		case MULTIPLY -> binary(Operation.ADD, binary(Operation.MULTIPLY, da, j.b), binary(Operation.MULTIPLY, j.a, db));
		case DIVIDE -> binary(Operation.SUBTRACT, binary(Operation.DIVIDE, da, j.b),
				binary(Operation.DIVIDE, binary(Operation.MULTIPLY, j, db), j.b));
		case POWER -> binary(Operation.ADD,
				binary(Operation.MULTIPLY, da,
						binary(Operation.MULTIPLY, j.b, binary(Operation.POWER, j.a, binary(Operation.SUBTRACT, j.b, number(1))))),
				binary(Operation.MULTIPLY, db, binary(Operation.MULTIPLY, j, apply(Function.LOG, j.a))));
		case MIN -> choice(j.a, j.b, db, da);
		case MAX -> choice(j.a, j.b, da, db);
		};
	}

	/** @return a number */
	static Formula number(double value) {
		return new Number(value);
	}

	/** @return f(a) */
	static Formula apply(Function f, Formula a) {
		return a instanceof Number n ? number(f.of(n.value)) : new Applied(f, a);
	}

	private static Formula choice(Formula u, Formula v, Formula a, Formula b) {
		return a.equals(b) ? a : new Choice(u, v, a, b);
	}

	private static boolean is(Formula f, double value) {
		return f instanceof Number n && n.value == value;
	}

	/** @return a and b joined, without what changes nothing */
	static Formula binary(Operation o, Formula a, Formula b) {
		if (a instanceof Number && b instanceof Number) {
			return number(new Joined(o, a, b).value(null, 0, null, 0));
		}
		return switch (o) {
		case ADD -> is(a, 0) ? b : is(b, 0) ? a : new Joined(o, a, b);
		case SUBTRACT -> is(b, 0) ? a : is(a, 0) ? apply(Function.NEGATE, b) : new Joined(o, a, b);
		case MULTIPLY -> is(a, 0) || is(b, 0) ? number(0) : is(a, 1) ? b : is(b, 1) ? a : new Joined(o, a, b);
		case DIVIDE -> is(a, 0) ? number(0) : is(b, 1) ? a : new Joined(o, a, b);
		case POWER -> is(b, 1) ? a : is(b, 0) ? number(1) : new Joined(o, a, b);
		case MIN, MAX -> new Joined(o, a, b);
		};
	}
}
