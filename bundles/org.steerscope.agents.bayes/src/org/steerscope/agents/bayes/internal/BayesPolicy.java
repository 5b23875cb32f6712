/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Action;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Direction;
import org.steerscope.run.Embedding;
import org.steerscope.run.Forecast;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;

/**
 * Fits a surrogate to everything measured, predicts all candidates, and proposes the one a search rule values most; equals are decided by
 * the seed. Learns from OK and SUSPECT values, and from censored ones as if they were the bound itself; never from what is INVALID, not
 * learnable, or not at a candidate. Before two different values are known it proposes at random.
 */
final class BayesPolicy implements Policy {

	private static final int MAGIC = 0x53_42_50_31;
	private static final int MOST_CANDIDATES = 20_000_000;

	private final String id;
	private final Record settings;
	private final Search search;
	private final Learner learner;
	private History history = new History();
	private Honesty honesty = new Honesty();
	private PolicyContext context;
	private long counter;
	private long turns;
	private volatile Prediction prediction;
	private volatile Embedding embedding;
	private volatile Diagnosis diagnosis;

	BayesPolicy(String id, Record settings, Search search, Learner learner) {
		this.id = id;
		this.settings = settings;
		this.search = search;
		this.learner = learner;
	}

	@Override
	public void begin(PolicyContext c) {
		if (c.candidates().size() > MOST_CANDIDATES) {
			throw new ProblemException("%s cannot hold features of %d candidates, only of %d".formatted(id, c.candidates().size(),
					MOST_CANDIDATES), "candidates", "Choose a larger step between candidates");
		}
		context = c;
		learner.begin(c);
		honesty.begin(c);
		prediction = null;
		diagnosis = null;
	}

	@Override
	public void observe(Observation o) {
		history.observe(o);
		honesty.observe(o);
	}

	@Override
	public Proposal propose(Set<Pixel> pending) {
		if (context == null) {
			throw new IllegalStateException("begin() comes first");
		}
		Candidates candidates = context.candidates();
		BitSet taken = new BitSet(candidates.size());
		for (History.Step s : history.steps().values()) {
			take(taken, s.place());
		}
		for (Pixel p : pending) {
			take(taken, p);
		}
		if (taken.cardinality() == candidates.size()) {
			return Proposal.without(new Action.Finish("Every candidate is measured"), "Nothing is left to measure");
		}
		SplittableRandom random = new SplittableRandom(
				context.seed() * 0x9E3779B97F4A7C15L + (++counter) * 0xBF58476D1CE4E5B9L);
		Data data = history.data(candidates, context.direction());
		String obstacle = data.obstacle();
		if (obstacle.isEmpty()) {
			try {
				return choose(data, taken, random);
			} catch (ArithmeticException e) {
				obstacle = "no model fits the values measured so far";
			}
		}
		diagnosis = null;
		int candidate = anyFree(taken, candidates.size(), random);
		return Proposal.without(new Action.Measure(List.of(candidates.pixel(candidate))), "Chosen at random: " + obstacle);
	}

	private void take(BitSet taken, Pixel p) {
		int i = context.candidates().indexOf(p);
		if (i >= 0) {
			taken.set(i);
		}
	}

	private static int anyFree(BitSet taken, int size, SplittableRandom random) {
		int skip = random.nextInt(size - taken.cardinality());
		int at = taken.nextClearBit(0);
		while (skip-- > 0) {
			at = taken.nextClearBit(at + 1);
		}
		return at;
	}

	private Proposal choose(Data data, BitSet taken, SplittableRandom random) {
		long start = System.nanoTime();
		learner.fit(data);
		long fitted = System.nanoTime();
		Warp warp = learner.warp();
		int size = context.candidates().size();
		double sign = context.direction() == Direction.MAXIMISE ? 1 : -1;
		double noise = learner.noiseSd();
		float[] mean = new float[size];
		float[] sd = new float[size];
		float[] low = new float[size];
		float[] high = new float[size];
		float[] acquisition = new float[size];
		double best = data.max();
		Search.Score score = search.score(warp, turns, best, data.max() - data.min());
		Choice choice = new Choice(taken, random);
		learner.predict((from, count, z, s, drawn) -> {
			for (int i = 0; i < count; i++) {
				double m = warp.mean(z[i], s[i]);
				double a = score.of(z[i], s[i], drawn == null ? 0 : drawn[i], m);
				mean[from + i] = (float) (sign * m);
				double wide = Math.hypot(s[i], noise);
				sd[from + i] = (float) warp.sd(z[i], wide);
				low[from + i] = (float) (sign * warp.back(z[i] - sign * Search.QUANTILE_95 * wide));
				high[from + i] = (float) (sign * warp.back(z[i] + sign * Search.QUANTILE_95 * wide));
				acquisition[from + i] = (float) a;
				choice.offer(from + i, a);
			}
		}, search.draw(random));
		if (choice.candidate < 0) {
			throw new ArithmeticException("no candidate has a value");
		}
		int c = choice.candidate;
		String reason = String.format(Locale.ROOT, "Predicted %.4g ± %.2g, best so far %.4g (%s)", mean[c], sd[c], sign * best,
				search.aim(turns));
		prediction = new Prediction(data.upward().length, mean, sd, low, high, acquisition,
				warp.sd(warp.forward(data.median()), noise));
		embedding = learner.embedding().orElse(null);
		diagnosis = honesty.ask(history, data, learner, prediction, c);
		turns++;
		return new Proposal(new Action.Measure(List.of(context.candidates().pixel(c))),
				List.of(new Forecast(mean[c], sd[c], acquisition[c])), reason, false, (fitted - start) * 1e-9,
				(System.nanoTime() - fitted) * 1e-9);
	}

	@Override
	public byte[] snapshot() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(MAGIC);
			out.writeUTF(fingerprint());
			out.writeLong(counter);
			out.writeLong(turns);
			history.save(out);
			learner.save(out);
			honesty.save(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	@Override
	public void restore(byte[] snapshot) {
		if (context == null) {
			throw new IllegalStateException("begin() comes first");
		}
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot))) {
			if (in.readInt() != MAGIC) {
				throw new IllegalArgumentException("This is not a snapshot of " + id);
			}
			String of = in.readUTF();
			if (!of.equals(fingerprint())) {
				throw new IllegalArgumentException("The snapshot is of %s, not of %s".formatted(of, fingerprint()));
			}
			counter = in.readLong();
			turns = in.readLong();
			history.load(in);
			learner.load(in);
			honesty.load(in);
			if (in.read() >= 0) {
				throw new IllegalArgumentException("The snapshot is longer than it should be");
			}
		} catch (IOException e) {
			throw new IllegalArgumentException("The snapshot of %s ends too early".formatted(id), e);
		}
		prediction = null;
		diagnosis = null;
	}

	private String fingerprint() {
		return id + Settings.toMap(settings);
	}

	@Override
	public Policy fork() {
		BayesPolicy fork = new BayesPolicy(id, settings, search, learner.fork());
		fork.history = history.copy();
		fork.honesty = honesty.copy();
		fork.context = context;
		fork.counter = counter;
		fork.turns = turns;
		fork.prediction = prediction;
		fork.embedding = embedding;
		fork.diagnosis = diagnosis;
		return fork;
	}

	@Override
	public Optional<Prediction> prediction() {
		return Optional.ofNullable(prediction);
	}

	@Override
	public Optional<Diagnosis> diagnosis() {
		return Optional.ofNullable(diagnosis);
	}

	@Override
	public Optional<Embedding> embedding() {
		return Optional.ofNullable(embedding);
	}

	/** The largest acquisition offered so far; equals have equal chances. */
	private static final class Choice {

		private final BitSet taken;
		private final SplittableRandom random;
		private int candidate = -1;
		private double value;
		private int equals;

		Choice(BitSet taken, SplittableRandom random) {
			this.taken = taken;
			this.random = random;
		}

		void offer(int i, double v) {
			if (taken.get(i) || Double.isNaN(v) || candidate >= 0 && v < value) {
				return;
			}
			equals = candidate >= 0 && v == value ? equals + 1 : 1;
			if (equals == 1 || random.nextInt(equals) == 0) {
				candidate = i;
			}
			value = v;
		}
	}
}
