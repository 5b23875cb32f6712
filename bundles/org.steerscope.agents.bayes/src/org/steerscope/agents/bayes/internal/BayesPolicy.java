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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
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
import org.steerscope.run.MapSummary;
import org.steerscope.run.Observation;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;

/**
 * Fits a surrogate to everything measured, predicts all candidates, and proposes the one, or the few, a search rule values most; equals are
 * decided by the seed. Learns from OK and SUSPECT values, and from censored ones as if they were the bound itself; never from what is INVALID, not
 * learnable, or not at a candidate. Before two different values are known it proposes at random.
 */
final class BayesPolicy implements Policy {

	private static final int MAGIC = 0x53_42_50_32;
	private static final int MOST_CANDIDATES = 20_000_000;
	/** Places waited for that the model is told of; more are only not chosen again. */
	private static final int MOST_WAITING = 64;

	private final String id;
	private final Record settings;
	private final Search search;
	private final Learner learner;
	private History history = new History();
	private Spectra spectra = new Spectra();
	private List<PlaceRule> places = List.of();
	private Wishes wishes;
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
		wishes = new Wishes(places, c.candidates());
		learner.begin(c);
		honesty.begin(c);
		prediction = null;
		diagnosis = null;
	}

	@Override
	public void observe(Observation o) {
		history.observe(o);
		honesty.observe(o);
		if (search.rule().comparesSpectra()) {
			spectra.observe(o);
		}
	}

	@Override
	public void places(List<PlaceRule> rules) {
		places = List.copyOf(rules);
		if (context != null) {
			wishes = new Wishes(places, context.candidates());
		}
	}

	@Override
	public Proposal propose(Set<Pixel> pending) {
		if (context == null) {
			throw new IllegalStateException("begin() comes first");
		}
		Candidates candidates = context.candidates();
		BitSet taken = new BitSet(candidates.size());
		wishes.close(taken);
		for (History.Step step : history.steps().values()) {
			take(taken, step.place());
		}
		List<Integer> waiting = new ArrayList<>();
		for (Pixel p : pending) {
			int i = candidates.indexOf(p);
			if (i >= 0 && !taken.get(i)) {
				waiting.add(i);
			}
		}
		Collections.sort(waiting);
		waiting.forEach(taken::set);
		if (taken.cardinality() == candidates.size()) {
			String all = "Every candidate is measured, waited for or forbidden";
			return Proposal.without(new Action.Finish(all), "Nothing is left to measure: every candidate is measured, waited for or forbidden");
		}
		SplittableRandom random = new SplittableRandom(
				context.seed() * 0x9E3779B97F4A7C15L + (++counter) * 0xBF58476D1CE4E5B9L);
		Data data = history.data(candidates, context.direction());
		String obstacle = data.obstacle();
		if (obstacle.isEmpty()) {
			try {
				return choose(data, taken, waiting.subList(0, Math.min(MOST_WAITING, waiting.size())), random);
			} catch (ArithmeticException e) {
				obstacle = "no model fits the values measured so far";
			}
		}
		diagnosis = null;
		return Proposal.without(new Action.Measure(anywhere(taken, random)), "Chosen at random: " + obstacle);
	}

	private static MapSummary.Scale scale(Rule.Scale scale) {
		return switch (scale) {
		case GAIN -> MapSummary.Scale.GAIN;
		case LOG -> MapSummary.Scale.LOG;
		case LEVEL -> MapSummary.Scale.LEVEL;
		};
	}

	private BitSet measured() {
		BitSet measured = new BitSet(context.candidates().size());
		history.steps().values().forEach(step -> take(measured, step.place()));
		return measured;
	}

	private void take(BitSet taken, Pixel p) {
		int i = context.candidates().indexOf(p);
		if (i >= 0) {
			taken.set(i);
		}
	}

	/** Draws free candidates; favoured ones if there are any, those to avoid only if there are no others. */
	private List<Pixel> anywhere(BitSet taken, SplittableRandom random) {
		int size = context.candidates().size();
		BitSet closed = (BitSet) taken.clone();
		List<Pixel> drawn = new ArrayList<>();
		while (drawn.size() < search.settings().batch() && closed.cardinality() < size) {
			BitSet unwished = wishes.lessThanBest(closed, size);
			int skip = random.nextInt(size - unwished.cardinality());
			int at = unwished.nextClearBit(0);
			while (skip-- > 0) {
				at = unwished.nextClearBit(at + 1);
			}
			closed.set(at);
			drawn.add(context.candidates().pixel(at));
		}
		return drawn;
	}

	private Proposal choose(Data data, BitSet taken, List<Integer> waiting, SplittableRandom random) {
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
		double best = data.max();
		Situation situation = new Situation(learner, data, context.candidates(), context.direction(), turns,
				history.steps().values().stream().map(History.Step::place).toList(), List.copyOf(waiting), best, spectra, random.split());
		Selection selection = new Selection(search, wishes, situation, taken, random);
		learner.predict((from, count, z, s, drawn) -> {
			for (int i = 0; i < count; i++) {
				double m = warp.mean(z[i], s[i]);
				selection.offer(from + i, z[i], s[i], drawn == null ? 0 : drawn[i], m);
				mean[from + i] = (float) (sign * m);
				double wide = Math.hypot(s[i], noise);
				sd[from + i] = (float) warp.sd(z[i], wide);
				low[from + i] = (float) (sign * warp.back(z[i] - sign * Search.QUANTILE_95 * wide));
				high[from + i] = (float) (sign * warp.back(z[i] + sign * Search.QUANTILE_95 * wide));
			}
		}, search.rule().draws(situation) ? random.split() : null);
		List<Rule.Chosen> chosen = selection.choose(search.settings().batch());
		int c = chosen.get(0).candidate();
		String reason = String.format(Locale.ROOT, "Predicted %.4g ± %.2g, best so far %.4g (%s)", mean[c], sd[c], sign * best,
				selection.words(chosen));
		prediction = new Prediction(data.upward().length, mean, sd, low, high, selection.acquisition(),
				warp.sd(warp.forward(data.median()), noise));
		embedding = learner.embedding().orElse(null);
		diagnosis = honesty.ask(history, data, learner, prediction, chosen.stream().mapToInt(Rule.Chosen::candidate).toArray())
				.with(MapSummary.of(prediction, measured(), scale(search.rule().scale(situation))));
		turns += chosen.size();
		return new Proposal(new Action.Measure(chosen.stream().map(k -> context.candidates().pixel(k.candidate())).toList()),
				chosen.stream().map(k -> new Forecast(mean[k.candidate()], sd[k.candidate()], k.value())).toList(), reason, false,
				(fitted - start) * 1e-9, (System.nanoTime() - fitted) * 1e-9);
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
			spectra.save(out);
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
			spectra.load(in);
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
		fork.spectra = spectra.copy();
		fork.places = places;
		fork.wishes = wishes;
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
}
