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

/**
 * Chooses among several explanations of the same values by evidence, as hypothesis learning does (Ziatdinov et al. 2022): each is a
 * Gaussian process with a mean function of its own, its evidence is the marginal likelihood of the values with the hyper-parameters
 * integrated out by Laplace's approximation (Rasmussen and Williams 2006, section 5.2), and all are equally probable beforehand.
 */
public final class Hypotheses {

	/**
	 * One explanation.
	 *
	 * @param name for people
	 * @param model with its mean function
	 */
	public record Hypothesis(String name, GpModel model) {
	}

	/**
	 * How one explanation stands.
	 *
	 * @param hypothesis the explanation
	 * @param fit at the maximum of the posterior; null if it could not be fitted
	 * @param logEvidence log marginal likelihood, nats; −∞ if it could not be fitted
	 * @param probability given the values, among those compared
	 */
	public record Standing(Hypothesis hypothesis, GpTraining.Result fit, double logEvidence, double probability) {
	}

	private Hypotheses() {
	}

	/**
	 * @param hypotheses in any order
	 * @param data the same for all
	 * @param search for the hyper-parameters of each; more restarts where mean functions have several optima; its warm start is not used
	 * @return one standing for each, in the order given
	 * @throws ArithmeticException if none can be fitted
	 */
	public static List<Standing> compare(Blas blas, List<Hypothesis> hypotheses, GpData data, GpTraining.Search search) {
		GpData usable = data.only(data.usable());
		GpTraining.Search fresh = new GpTraining.Search(null, search.restarts(), search.seed(), search.iterations());
		List<Standing> standings = new ArrayList<>();
		double best = Double.NEGATIVE_INFINITY;
		for (Hypothesis h : hypotheses) {
			try {
				GpTraining.Result fit = GpTraining.fit(blas, h.model, usable, fresh);
				double evidence = logEvidence(blas, h.model, usable, fit);
				standings.add(new Standing(h, fit, evidence, 0));
				best = Math.max(best, evidence);
			} catch (ArithmeticException e) {
				standings.add(new Standing(h, null, Double.NEGATIVE_INFINITY, 0));
			}
		}
		if (Double.isInfinite(best)) {
			throw new ArithmeticException("None of %d hypotheses could be fitted".formatted(hypotheses.size()));
		}
		double sum = 0;
		for (Standing s : standings) {
			sum += Math.exp(s.logEvidence - best);
		}
		for (int i = 0; i < standings.size(); i++) {
			Standing s = standings.get(i);
			standings.set(i, new Standing(s.hypothesis, s.fit, s.logEvidence, Math.exp(s.logEvidence - best) / sum));
		}
		return standings;
	}

	/**
	 * Laplace's approximation: the posterior of the hyper-parameters is taken for a normal one about its maximum.
	 *
	 * @param fit the maximum
	 * @return the log marginal likelihood, nats
	 */
	public static double logEvidence(Blas blas, GpModel model, GpData data, GpTraining.Result fit) {
		double[] theta = fit.theta();
		int p = theta.length;
		GpLikelihood f = new GpLikelihood(blas, model, data.x(), Censoring.targets(blas, model, theta, data));
		double[] sd = model.priorSd();
		double[] h = new double[p * p];
		double evidence = -f.evaluate(theta, new double[p]);
		for (int i = 0; i < p; i++) {
			double step = 1e-4 * Math.max(1e-3, Math.min(1, sd[i]));
			double[] up = new double[p];
			double[] down = new double[p];
			double[] moved = theta.clone();
			moved[i] = theta[i] + step;
			f.evaluate(moved, up);
			moved[i] = theta[i] - step;
			f.evaluate(moved, down);
			for (int j = 0; j < p; j++) {
				// in units of the priors' widths, so that the priors' own curvature is 1 and their normalisation cancels
				double second = sd[i] * sd[j] * (up[j] - down[j]) / (4 * step);
				h[i * p + j] += second;
				h[j * p + i] += second;
			}
		}
		for (double v : blas.syevd(p, h)) {
			evidence -= 0.5 * Math.log(Math.max(v, 1e-2));
		}
		return evidence;
	}
}
