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
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.steerscope.learning.FeatureExtractor;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/** A sound model that is spoilt: it says it is surer than it is, or has lost all that tells places apart. */
final class Doubtful implements Learner {

	private final Learner sound;
	private final double factor;
	private final boolean collapsed;
	private double middle;

	/**
	 * @param factor its standard deviations are multiplied by
	 * @param collapsed whether it predicts the same everywhere, and what it does not know is the same everywhere
	 */
	Doubtful(Learner sound, double factor, boolean collapsed) {
		this.sound = sound;
		this.factor = factor;
		this.collapsed = collapsed;
	}

	private void spoil(int n, double[] mean, double[] sd) {
		for (int i = 0; i < n; i++) {
			mean[i] = collapsed ? middle : mean[i];
			sd[i] = collapsed ? 0.1 : sd[i] * factor;
		}
	}

	@Override
	public void begin(PolicyContext context) {
		sound.begin(context);
	}

	@Override
	public void fit(Data data) {
		sound.fit(data);
		middle = sound.warp().forward(data.median());
	}

	@Override
	public Warp warp() {
		return sound.warp();
	}

	@Override
	public double noiseSd() {
		return sound.noiseSd() * factor;
	}

	@Override
	public void predict(Tile tile, RandomGenerator draw) {
		sound.predict((from, count, mean, sd, drawn) -> {
			spoil(count, mean, sd);
			tile.accept(from, count, mean, sd, drawn);
		}, draw);
	}

	@Override
	public void predict(int[] candidates, double[] mean, double[] sd) {
		sound.predict(candidates, mean, sd);
		spoil(candidates.length, mean, sd);
	}

	@Override
	public double[] covariance(int[] a, int[] b) {
		if (!collapsed) {
			return sound.covariance(a, b);
		}
		double[] same = new double[a.length * b.length];
		Arrays.fill(same, 0.01);
		return same;
	}

	@Override
	public Learner given(int[] candidates, double[] z) {
		return new Doubtful(sound.given(candidates, z), factor, collapsed);
	}

	@Override
	public LeaveOneOut leaveOneOut() {
		LeaveOneOut l = sound.leaveOneOut();
		return new LeaveOneOut(l.value(), l.mean(), Arrays.stream(l.sd()).map(v -> v * factor).toArray());
	}

	@Override
	public FeatureExtractor.Features features() {
		return sound.features();
	}

	@Override
	public String model() {
		return "A model of doubtful honesty";
	}

	@Override
	public void recall(Data data) {
		sound.recall(data);
	}

	@Override
	public Optional<Embedding> embedding() {
		return sound.embedding();
	}

	@Override
	public void save(DataOutputStream out) throws IOException {
		sound.save(out);
		out.writeDouble(middle);
	}

	@Override
	public void load(DataInputStream in) throws IOException {
		sound.load(in);
		middle = in.readDouble();
	}

	@Override
	public Learner fork() {
		Doubtful fork = new Doubtful(sound.fork(), factor, collapsed);
		fork.middle = middle;
		return fork;
	}
}
