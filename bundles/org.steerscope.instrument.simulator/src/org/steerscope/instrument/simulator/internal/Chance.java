/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Counter-based randomness: a stream is named by numbers, never by how often something was drawn before, so that an answer does not
 * depend on what else was asked. Thread-safe.
 *
 * @param seed of the twin
 */
record Chance(long seed) {

	/** Purposes, one stream each. */
	enum Of {
		/** The sample. */
		SCENE,
		/** Pixels of an overview; one stream per row. */
		OVERVIEW,
		/** Disturbances of an overview's lines. */
		LINES,
		/** Noise of a measurement. */
		MEASUREMENT,
		/** The survey signal during an exposure. */
		SURVEY,
		/** The source: current noise, energy jitter. */
		SOURCE,
		/** Direction and wander of the drift. */
		DRIFT,
		/** Steps of the tip. */
		TIP,
		/** Read-backs of the safety channel. */
		SAFETY
	}

	/** @return the stream of a purpose and up to two counters */
	SplittableRandom stream(Of purpose, long a, long b) {
		return new SplittableRandom(mix(mix(mix(seed ^ 0x9E3779B97F4A7C15L * (purpose.ordinal() + 1)) + a) + b));
	}

	/** @return a number in [0, 1) for a lattice point; cheap */
	double at(Of purpose, long a, long b) {
		return (mix(mix(mix(seed ^ 0x9E3779B97F4A7C15L * (purpose.ordinal() + 1)) + a) + b) >>> 11) * 0x1.0p-53;
	}

	/** The finaliser of SplitMix64 (Steele, Lea, Flood 2014) after a Weyl step. */
	private static long mix(long z) {
		z += 0x9E3779B97F4A7C15L;
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	/**
	 * A Poisson number: sequential search below a mean of 10, else transformed rejection (W. Hörmann 1993, algorithm PTRS).
	 *
	 * @param mean not negative
	 */
	static double poisson(RandomGenerator random, double mean) {
		if (!(mean > 0)) {
			return 0;
		}
		if (mean < 10) {
			double p = Math.exp(-mean);
			double u = random.nextDouble() - p;
			int k = 0;
			while (u > 0 && k < 200) {
				k++;
				p *= mean / k;
				u -= p;
			}
			return k;
		}
		double b = 0.931 + 2.53 * Math.sqrt(mean);
		double a = -0.059 + 0.02483 * b;
		double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
		double vr = 0.9277 - 3.6224 / (b - 2);
		double logMean = Math.log(mean);
		while (true) {
			double u = random.nextDouble() - 0.5;
			double v = random.nextDouble();
			double us = 0.5 - Math.abs(u);
			double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
			if (us >= 0.07 && v <= vr) {
				return k;
			}
			if (k < 0 || us < 0.013 && v > us) {
				continue;
			}
			if (Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b) <= -mean + k * logMean - logFactorial(k)) {
				return k;
			}
		}
	}

	private static double logFactorial(double k) {
		double shift = 0;
		while (k < 10) {
			k++;
			shift += Math.log(k);
		}
		double x = k + 1;
		return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + 1 / (12 * x) - 1 / (360 * x * x * x) - shift;
	}
}
