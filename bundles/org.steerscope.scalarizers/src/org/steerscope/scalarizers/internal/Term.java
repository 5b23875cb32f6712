/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

/** A term of an expression over the channels of a measurement; {@code at} is where it stands in the text, from 0. Immutable. */
sealed interface Term {

	/** @return where it stands in the text, from 0 */
	int at();

	/** A number with its unit. */
	record Number(double value, UnitPowers unit, int at) implements Term {
	}

	/**
	 * What a band of a channel gives.
	 *
	 * @param what is taken of the band
	 * @param band which
	 * @param at where it stands
	 */
	record OfBand(BandFunction what, Range band, int at) implements Term {
	}

	/** Two terms joined by one of + - * and /. */
	record Joined(char sign, Term left, Term right, int at) implements Term {
	}

	/** A term raised to a number. */
	record Power(Term base, double exponent, int at) implements Term {
	}

	/** A function of a term. */
	record Applied(Mapping mapping, Term of, int at) implements Term {
	}

	/**
	 * A band of a channel.
	 *
	 * @param from lower end
	 * @param to upper end; with the lower end infinite if the whole axis is meant
	 * @param unit of the ends; empty for that of the axis
	 * @param channel name; empty for the first that fits
	 * @param branch of a swept axis; empty for all
	 */
	record Range(double from, double to, String unit, String channel, String branch) {

		boolean whole() {
			return Double.isInfinite(from) && Double.isInfinite(to);
		}
	}

	/** Functions of a number. */
	enum Mapping {
		/** Natural logarithm of a pure number. */
		LOG,
		/** Decimal logarithm of a pure number. */
		LOG10,
		/** Exponential of a pure number. */
		EXP,
		/** Inverse hyperbolic sine of a pure number: a logarithm that knows zero and signs. */
		ASINH,
		/** Square root. */
		SQRT,
		/** Magnitude. */
		ABS;

		/** @return whether it is only for pure numbers */
		boolean pure() {
			return this != SQRT && this != ABS;
		}

		/** @return value and derivative */
		double[] of(double x) {
			return switch (this) {
			case LOG -> new double[] { Math.log(x), 1 / x };
			case LOG10 -> new double[] { Math.log10(x), 1 / (x * Math.log(10)) };
			case EXP -> new double[] { Math.exp(x), Math.exp(x) };
			case ASINH -> new double[] { Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), 1 / Math.sqrt(x * x + 1) };
			case SQRT -> new double[] { Math.sqrt(x), 0.5 / Math.sqrt(x) };
			case ABS -> new double[] { Math.abs(x), Math.signum(x) };
			};
		}
	}
}
