/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/** The choice between two models, with models whose skill is known. */
class ChoosingLearnerTest {

	/** Truth at candidate i is sin(i); the model misses it by a known error and says so. */
	private static final class Fake implements Learner {

		private final String name;
		private double error;
		private boolean fails;
		private Warp warp;

		Fake(String name, double error) {
			this.name = name;
			this.error = error;
		}

		@Override
		public void begin(PolicyContext context) {
			warp = null;
		}

		@Override
		public void fit(Data data) {
			if (fails) {
				throw new ArithmeticException("no fit");
			}
			warp = new Warp(Warp.Shape.IDENTITY, 0, 0, 1);
		}

		@Override
		public Warp warp() {
			return warp;
		}

		@Override
		public double noiseSd() {
			return 0.01;
		}

		@Override
		public void predict(Tile tile, RandomGenerator draw) {
			tile.accept(0, 1, new double[] { error }, new double[] { error }, null);
		}

		@Override
		public void predict(int[] candidates, double[] mean, double[] sd) {
			if (warp == null) {
				throw new IllegalStateException("not fitted");
			}
			for (int i = 0; i < candidates.length; i++) {
				mean[i] = Math.sin(candidates[i]) + error * (candidates[i] % 2 == 0 ? 1 : -1);
				sd[i] = error;
			}
		}

		@Override
		public double[] covariance(int[] a, int[] b) {
			return new double[a.length * b.length];
		}

		@Override
		public Learner given(int[] candidates, double[] z) {
			return this;
		}

		@Override
		public LeaveOneOut leaveOneOut() {
			return new LeaveOneOut(new double[0], new double[0], new double[0]);
		}

		@Override
		public FeatureExtractor.Features features() {
			return null;
		}

		@Override
		public String model() {
			return name;
		}

		@Override
		public void recall(Data data) {
			warp = new Warp(Warp.Shape.IDENTITY, 0, 0, 1);
		}

		@Override
		public Optional<Embedding> embedding() {
			return Optional.empty();
		}

		@Override
		public void save(DataOutputStream out) throws IOException {
			out.writeDouble(error);
		}

		@Override
		public void load(DataInputStream in) throws IOException {
			error = in.readDouble();
		}

		@Override
		public Learner fork() {
			Fake fork = new Fake(name, error);
			fork.fails = fails;
			fork.warp = warp;
			return fork;
		}
	}

	private static Data data(int n) {
		int[] where = new int[n];
		double[] y = new double[n];
		Arrays.setAll(where, i -> 7 * i);
		Arrays.setAll(y, i -> Math.sin(7 * i));
		return new Data(where, y);
	}

	private static void run(Learner learner, int from, int to) {
		for (int n = from; n < to; n++) {
			learner.fit(data(n));
		}
	}

	@Test
	void thePlainModelDecidesUntilTheDeepOneHasShownThatItIsBetter() {
		Fake plain = new Fake("plain", 0.5);
		Fake deep = new Fake("deep", 0.05);
		ChoosingLearner learner = new ChoosingLearner(plain, deep);
		learner.begin(null);
		run(learner, 10, 13);
		assertThat(learner.model()).isEqualTo("plain");
		assertThat(learner.why()).contains("at least 5 measurements").contains("2 so far");
		run(learner, 13, 20);
		assertThat(learner.model()).isEqualTo("deep");
		assertThat(learner.why()).startsWith("The deep kernel predicts better").contains("over 9 measurements");
		deep.error = 5;
		run(learner, 20, 40);
		assertThat(learner.model()).as("it has lost its lead").isEqualTo("plain");
	}

	@Test
	void equalModelsAndAFailingOneLeaveThePlainModelInPlace() {
		ChoosingLearner equal = new ChoosingLearner(new Fake("plain", 0.3), new Fake("deep", 0.3));
		equal.begin(null);
		run(equal, 10, 40);
		assertThat(equal.model()).isEqualTo("plain");
		Fake deep = new Fake("deep", 0.01);
		ChoosingLearner failing = new ChoosingLearner(new Fake("plain", 0.5), deep);
		failing.begin(null);
		run(failing, 10, 30);
		assertThat(failing.model()).isEqualTo("deep");
		deep.fails = true;
		run(failing, 30, 31);
		assertThat(failing.model()).isEqualTo("plain");
		assertThat(failing.why()).contains("could not be fitted");
	}

	@Test
	void otherScoresBeginTheComparisonAnew() {
		ChoosingLearner learner = new ChoosingLearner(new Fake("plain", 0.5), new Fake("deep", 0.05));
		learner.begin(null);
		run(learner, 10, 30);
		assertThat(learner.model()).isEqualTo("deep");
		Data other = data(31);
		other.upward()[3] += 1;
		learner.fit(other);
		assertThat(learner.model()).isEqualTo("plain");
		assertThat(learner.why()).contains("0 so far");
	}

	@Test
	void aSnapshotGoesOnAsIfNothingHadHappened() throws IOException {
		long seed = new SplittableRandom().nextLong();
		System.out.println("seed " + seed);
		int at = 10 + new SplittableRandom(seed).nextInt(20);
		ChoosingLearner whole = new ChoosingLearner(new Fake("plain", 0.5), new Fake("deep", 0.3));
		whole.begin(null);
		run(whole, 10, at + 1);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		whole.save(new DataOutputStream(bytes));
		ChoosingLearner resumed = new ChoosingLearner(new Fake("plain", 9), new Fake("deep", 9));
		resumed.begin(null);
		resumed.load(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		Learner fork = whole.fork();
		run(whole, at + 1, 45);
		run(resumed, at + 1, 45);
		run(fork, at + 1, 45);
		assertThat(resumed.why()).isEqualTo(whole.why());
		assertThat(resumed.model()).isEqualTo(whole.model());
		assertThat(fork.why()).isEqualTo(whole.why());
	}
}
