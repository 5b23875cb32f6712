/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.steerscope.learning.FeatureExtractor;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/**
 * Two models side by side, a plain and a deep one. Before either learns of a new value, both have predicted it: the difference of their
 * log predictive densities, summed over the run with old values slowly forgotten, says which predicts better here (prequential evidence,
 * Dawid 1984). The plain one decides until the deep one has shown that it is better, and again as soon as it has lost its lead.
 */
final class ChoosingLearner implements Learner {

	/** Weight that the evidence of one value keeps when another one arrives. */
	private static final double MEMORY = 0.97;
	/** Most that one value can say, in nats, so that one surprise does not decide. */
	private static final double MOST = 3;
	/** Lead, in nats, and number of values compared after which the deep model takes over. */
	private static final double LEAD = 3;
	private static final int LEAST = 5;

	private final Learner plain;
	private final Learner deep;
	private double evidence;
	private int compared;
	private boolean deepDecides;
	private boolean deepFailed;
	private int fitted;
	private int fingerprint;
	private boolean recalled;

	ChoosingLearner(Learner plain, Learner deep) {
		this.plain = plain;
		this.deep = deep;
	}

	private Learner present() {
		return deepDecides ? deep : plain;
	}

	@Override
	public void begin(PolicyContext context) {
		plain.begin(context);
		deep.begin(context);
		recalled = false;
	}

	@Override
	public void fit(Data data) {
		compare(data);
		plain.fit(data);
		try {
			deep.fit(data);
			deepFailed = false;
		} catch (ArithmeticException e) {
			deepFailed = true;
		}
		if (deepFailed || deepDecides && evidence < 0) {
			deepDecides = false;
		} else if (!deepDecides && compared >= LEAST && evidence > LEAD) {
			deepDecides = true;
		}
		fitted = data.size();
		fingerprint = data.fingerprint();
		recalled = true;
	}

	private void compare(Data data) {
		if (fitted == 0) {
			return;
		}
		if (data.size() < fitted || data.first(fitted).fingerprint() != fingerprint) {
			forget();
			return;
		}
		if (data.size() == fitted || deepFailed) {
			return;
		}
		if (!recalled) {
			plain.recall(data.first(fitted));
			deep.recall(data.first(fitted));
		}
		int more = data.size() - fitted;
		int[] where = Arrays.copyOfRange(data.where(), fitted, data.size());
		double[] a = logDensities(plain, data, where);
		double[] b = logDensities(deep, data, where);
		for (int i = 0; i < more; i++) {
			double lead = b[i] - a[i];
			if (data.bound()[fitted + i] == Data.Bound.EXACT && !Double.isNaN(lead)) {
				evidence = MEMORY * evidence + Math.clamp(lead, -MOST, MOST);
				compared++;
			}
		}
	}

	/** Other values than those the evidence is about: they were scored anew. */
	private void forget() {
		evidence = 0;
		compared = 0;
		deepDecides = false;
	}

	private double[] logDensities(Learner learner, Data data, int[] where) {
		double[] mean = new double[where.length];
		double[] sd = new double[where.length];
		learner.predict(where, mean, sd);
		double[] log = new double[where.length];
		for (int i = 0; i < log.length; i++) {
			double y = data.upward()[fitted + i];
			double s = Math.hypot(sd[i], learner.noiseSd());
			double u = (learner.warp().forward(y) - mean[i]) / s;
			log[i] = -0.5 * u * u - Math.log(s) + learner.warp().logSlope(y);
		}
		return log;
	}

	@Override
	public Warp warp() {
		return present().warp();
	}

	@Override
	public double noiseSd() {
		return present().noiseSd();
	}

	@Override
	public double sdFactor() {
		return present().sdFactor();
	}

	@Override
	public void predict(Tile tile, RandomGenerator draw) {
		present().predict(tile, draw);
	}

	@Override
	public void predict(int[] candidates, double[] mean, double[] sd) {
		present().predict(candidates, mean, sd);
	}

	@Override
	public double[] covariance(int[] a, int[] b) {
		return present().covariance(a, b);
	}

	@Override
	public Learner given(int[] candidates, double[] z) {
		return present().given(candidates, z);
	}

	@Override
	public LeaveOneOut leaveOneOut() {
		return present().leaveOneOut();
	}

	@Override
	public FeatureExtractor.Features features() {
		return plain.features();
	}

	@Override
	public String model() {
		return present().model();
	}

	@Override
	public String why() {
		if (deepFailed) {
			return "The deep kernel could not be fitted";
		}
		if (compared < LEAST) {
			return "The plain model decides until at least %d measurements were predicted by both (%d so far)".formatted(LEAST,
					compared);
		}
		String lead = String.format(Locale.ROOT, "%.1f nats over %d measurements predicted before they were made", Math.abs(evidence),
				compared);
		return deepDecides ? "The deep kernel predicts better, by " + lead
				: evidence > 0 ? "The deep kernel leads by %s, which is too little to change".formatted(lead)
						: "The plain model predicts better, by " + lead;
	}

	@Override
	public Optional<Embedding> embedding() {
		return present().embedding();
	}

	@Override
	public void save(DataOutputStream out) throws IOException {
		out.writeDouble(evidence);
		out.writeInt(compared);
		out.writeBoolean(deepDecides);
		out.writeBoolean(deepFailed);
		out.writeInt(fitted);
		out.writeInt(fingerprint);
		plain.save(out);
		deep.save(out);
	}

	@Override
	public void load(DataInputStream in) throws IOException {
		evidence = in.readDouble();
		compared = in.readInt();
		deepDecides = in.readBoolean();
		deepFailed = in.readBoolean();
		fitted = in.readInt();
		fingerprint = in.readInt();
		recalled = false;
		plain.load(in);
		deep.load(in);
	}

	@Override
	public void recall(Data data) {
		plain.recall(data);
		if (!deepFailed) {
			deep.recall(data);
		}
		recalled = true;
	}

	@Override
	public Learner fork() {
		ChoosingLearner fork = new ChoosingLearner(plain.fork(), deep.fork());
		fork.evidence = evidence;
		fork.compared = compared;
		fork.deepDecides = deepDecides;
		fork.deepFailed = deepFailed;
		fork.fitted = fitted;
		fork.fingerprint = fingerprint;
		fork.recalled = recalled;
		return fork;
	}
}
