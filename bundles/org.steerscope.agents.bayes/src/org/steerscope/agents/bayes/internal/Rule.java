/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** A search rule: which candidate is worth most. Values are «upward»: larger is better. Immutable. */
interface Rule {

	/** What the numbers of a rule mean, so that they can be weighed by costs. */
	enum Scale {
		/** A gain of at least 0. */
		GAIN,
		/** The logarithm of a gain. */
		LOG,
		/** A level that may be anything; only differences count. */
		LEVEL;

		/**
		 * @param a a rule's number
		 * @param factor above 0: what part of it is left; below 1 it becomes worse, whatever its sign
		 * @param usual a usual number of this rule, from which levels are counted
		 */
		double weigh(double a, double factor, double usual) {
			return switch (this) {
			case GAIN -> a * factor;
			case LOG -> a + Math.log(factor);
			case LEVEL -> usual + (a > usual ? (a - usual) * factor : (a - usual) / factor);
			};
		}
	}

	/** Worth of one candidate. */
	@FunctionalInterface
	interface Score {

		/**
		 * @param candidate which one
		 * @param z the model's mean
		 * @param s its noise-free standard deviation
		 * @param drawn the drawn function's value, in the model's own values; 0 if none was drawn
		 * @param mean mean of the value
		 * @return larger is better; finite for finite arguments
		 */
		double of(int candidate, double z, double s, double drawn, double mean);
	}

	/**
	 * A candidate chosen.
	 *
	 * @param candidate which one
	 * @param z the model's mean there
	 * @param s its noise-free standard deviation
	 * @param value what the rule gave it
	 */
	record Chosen(int candidate, double z, double s, double value) {
	}

	/** @return what the numbers mean */
	Scale scale(Situation situation);

	/** @return whether a function must be drawn from the model */
	default boolean draws(Situation situation) {
		return false;
	}

	/** @return whether {@link Situation#spectra} must know what was measured */
	default boolean comparesSpectra() {
		return false;
	}

	/** @return the worth of each candidate; for a rule that {@link #refines}, a rough one */
	Score prepare(Situation situation);

	/** @return whether the worth that counts comes from {@link #refine}, for promising candidates only */
	default boolean refines(Situation situation) {
		return false;
	}

	/**
	 * @param some promising candidates
	 * @param z the model's mean at each
	 * @param s its noise-free standard deviation at each
	 * @return the worth of each
	 */
	default double[] refine(Situation situation, int[] some, double[] z, double[] s) {
		throw new IllegalStateException("This rule needs no refinement");
	}

	/** @return what it is after and which number decided, for the operator: «highest upper bound: 0.31 = 0.22 + 2 × 0.045» */
	String words(Situation situation, Chosen chosen);
}
