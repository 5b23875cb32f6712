/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.List;

/**
 * All that the benchmark measured.
 *
 * @param published runs on the published scene; null where it is not there
 * @param others runs on generated scenes
 * @param bfo runs on the recorded one; null where it is not there
 * @param times of steps and of plain Gaussian processes
 * @param notes what a reader should know
 * @param starts per method
 */
record Findings(Runs published, List<Runs> others, Runs bfo, Times times, List<String> notes, int starts) {

	/**
	 * @param exact plain Gaussian processes
	 * @param oneThread seconds of steps of {@code gp} with 26 … 35 measured
	 * @param allThreads the same with as many threads as there are cores, two at most
	 * @param dkl the same of {@code dkl}
	 * @param scale steps over many candidates
	 * @param cores used for {@code allThreads}, {@code dkl} and {@code scale}
	 */
	record Times(Exact exact, double[] oneThread, double[] allThreads, double[] dkl, List<Scale.Result> scale, int cores) {
	}
}
