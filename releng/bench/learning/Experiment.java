/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.steerscope.run.Direction;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;

/** Lets a policy measure a scene from random starting points, as the engine would. */
final class Experiment {

	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

	private Experiment() {
	}

	/**
	 * @param randomOrder whether to measure in random order, whatever the policy proposes
	 * @param initial random starting points
	 * @param budget measurements in all
	 * @param seed of the starting points and of the policy
	 */
	static Trace run(Scene scene, Policy policy, boolean randomOrder, int initial, int budget, long seed) {
		double[][] a = new double[6][budget + 1];
		for (double[] x : a) {
			Arrays.fill(x, Double.NaN);
		}
		double[] reliability = new double[Score.LEVELS.length];
		Arrays.fill(reliability, Double.NaN);
		boolean[] known = new boolean[scene.candidates().size()];
		boolean[] top = scene.top();
		double first = budget + 1;
		int hits = 0;
		policy.begin(new PolicyContext(scene.image(), scene.candidates(), Direction.MAXIMISE, seed));
		int[] start = scene.start(randomOrder ? budget + 1 : initial, seed);
		int next = -1;
		for (int n = 1; n <= budget; n++) {
			int candidate = n <= initial || randomOrder ? start[n - 1] : next;
			Observation observation = scene.observation(n - 1, candidate);
			known[candidate] = true;
			if (top[candidate] && hits++ == 0) {
				first = n;
			}
			long from = System.nanoTime();
			long cpu = CPU.getCurrentThreadCpuTime();
			policy.observe(observation);
			if (n < initial) {
				continue;
			}
			Proposal proposal = policy.propose(Set.of());
			a[4][n] = (System.nanoTime() - from) * 1e-9;
			a[5][n] = (CPU.getCurrentThreadCpuTime() - cpu) * 1e-9;
			next = scene.candidates().indexOf(proposal.action().places().get(0));
			a[3][n] = hits;
			Optional<Prediction> prediction = policy.prediction();
			if (prediction.isPresent()) {
				Prediction p = prediction.get();
				if (p.step() != n) {
					throw new IllegalStateException("The prediction is of %d measurements, not of %d".formatted(p.step(), n));
				}
				a[0][n] = Score.r2(scene.measured(), p, known);
				a[1][n] = Score.coverage(scene.measured(), p, known);
				a[2][n] = Score.nlpd(scene.measured(), p, known);
				if (n == budget) {
					reliability = Score.reliability(scene.measured(), p, known);
				}
			}
		}
		return new Trace(a[0], a[1], a[2], a[3], a[4], a[5], first, reliability);
	}
}
