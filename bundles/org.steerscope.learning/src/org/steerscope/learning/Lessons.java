/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import java.util.List;

import org.steerscope.data.Measurement;

/**
 * What people have said about measurements so far.
 *
 * @param votes on single measurements, oldest first; where a person voted on one measurement again, only the newest vote
 * @param preferences between two measurements, oldest first
 */
public record Lessons(List<Vote> votes, List<Preference> preferences) {

	/** Nothing was said yet. */
	public static final Lessons NONE = new Lessons(List.of(), List.of());

	/** Keeps copies. */
	public Lessons {
		votes = List.copyOf(votes);
		preferences = List.copyOf(preferences);
	}

	/** How good a measurement is to a person. */
	public enum Grade {
		/** Not what is sought. */
		BAD,
		/** What is sought. */
		GOOD,
		/** Just what is sought. */
		VERY_GOOD,
		/** The person cannot judge. */
		UNSURE;

		/** @return 0, 1 or 2; NaN where the person cannot judge */
		public double value() {
			return this == UNSURE ? Double.NaN : ordinal();
		}
	}

	/** Which of two measurements a person prefers. */
	public enum Outcome {
		/** The first. */
		A,
		/** The second. */
		B,
		/** Neither over the other. */
		TIE,
		/** The person wants none of them, or cannot judge; says nothing about which is better. */
		NEITHER
	}

	/**
	 * A vote.
	 *
	 * @param step number of the measurement
	 * @param grade what the person thinks of it
	 * @param who the voter
	 * @param processed the measurement after the processing chain
	 */
	public record Vote(int step, Grade grade, String who, Measurement processed) {
	}

	/**
	 * A comparison.
	 *
	 * @param a number of the first measurement
	 * @param b number of the second
	 * @param outcome which is preferred
	 * @param confidence from 1 (a guess) to 3 (sure)
	 * @param who compared
	 * @param processedA the first after the processing chain
	 * @param processedB the second after the processing chain
	 */
	public record Preference(int a, int b, Outcome outcome, int confidence, String who, Measurement processedA, Measurement processedB) {
	}
}
