/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Columns of numbers, one per run. */
final class Marks {

	private Marks() {
	}

	static double[] of(List<Trace> runs, ToDoubleFunction<Trace> number) {
		return runs.stream().mapToDouble(number).toArray();
	}

	static double[] r2(List<Trace> runs, int n) {
		return of(runs, t -> t.r2()[n]);
	}

	static double[] coverage(List<Trace> runs, int n) {
		return of(runs, t -> t.coverage()[n]);
	}

	static double[] nlpd(List<Trace> runs, int n) {
		return of(runs, t -> t.nlpd()[n]);
	}

	static double[] found(List<Trace> runs, int n) {
		return of(runs, t -> t.found()[n]);
	}

	static double[] first(List<Trace> runs) {
		return of(runs, Trace::first);
	}

	/** @return the times of all steps of all runs */
	static double[] seconds(List<Trace> runs) {
		return runs.stream().flatMapToDouble(t -> Arrays.stream(t.seconds()).filter(x -> !Double.isNaN(x))).toArray();
	}

	/** @return the CPU times of all steps of all runs */
	static double[] cpu(List<Trace> runs) {
		return runs.stream().flatMapToDouble(t -> Arrays.stream(t.cpu()).filter(x -> !Double.isNaN(x))).toArray();
	}

	/** @return the share of runs whose interval covers 85–95 %; NaN if none says */
	static double honest(double[] coverage) {
		double[] said = Arrays.stream(coverage).filter(c -> !Double.isNaN(c)).toArray();
		return Arrays.stream(said).filter(c -> c >= 0.85 && c <= 0.95).count() / (double) said.length;
	}

	static double[] difference(double[] a, double[] b) {
		double[] d = new double[a.length];
		Arrays.setAll(d, i -> a[i] - b[i]);
		return d;
	}
}
