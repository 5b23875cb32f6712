/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * One proposal in the making: the worth of every candidate, and the places chosen by it, one after another. Candidates waited for, and
 * those chosen before in the batch, are taken into account as the {@link BatchRule} says. For one thread.
 */
final class Selection {

	private final Rule rule;
	private final SearchSettings settings;
	private final Wishes wishes;
	private final Situation situation;
	private final BitSet taken;
	private final SplittableRandom random;
	private final Rule.Score score;
	private final double[] worth;
	private final List<String> troubles = new ArrayList<>();
	private double usual;
	private int[] refined;
	private Situation first;

	/** @param taken candidates that cannot be chosen; not changed */
	Selection(Search search, Wishes wishes, Situation situation, BitSet taken, SplittableRandom random) {
		this.rule = search.rule();
		this.settings = search.settings();
		this.wishes = wishes;
		this.situation = situation;
		this.taken = (BitSet) taken.clone();
		this.random = random;
		this.score = rule.prepare(situation);
		this.worth = new double[situation.candidates().size()];
	}

	/** Learns what the model says of a candidate. Every candidate must be offered once. */
	void offer(int candidate, double z, double s, double drawn, double mean) {
		worth[candidate] = usable(score.of(candidate, z, s, drawn, mean));
	}

	private static double usable(double v) {
		return Double.isNaN(v) ? Double.NEGATIVE_INFINITY : Math.min(v, Double.MAX_VALUE);
	}

	/**
	 * Chooses, after all candidates were offered.
	 *
	 * @param most how many; fewer if fewer are free
	 * @return at least one
	 * @throws ArithmeticException if no free candidate has a worth
	 */
	List<Rule.Chosen> choose(int most) {
		finish();
		List<Rule.Chosen> chosen = new ArrayList<>();
		List<Integer> waiting = new ArrayList<>(situation.waiting());
		int count = Math.min(most, free());
		for (int k = 0; k < count; k++) {
			Rule.Chosen c = waiting.isEmpty() && !settings.costs() && !wishes.any() ? best() : next(waiting, k);
			if (c == null) {
				break;
			}
			chosen.add(c);
			taken.set(c.candidate());
			waiting.add(c.candidate());
		}
		if (chosen.isEmpty()) {
			throw new ArithmeticException("no candidate has a value");
		}
		return chosen;
	}

	private int free() {
		return worth.length - taken.cardinality();
	}

	/** Replaces rough worth by the exact one where the rule has one, and finds what is usual. */
	private void finish() {
		first = situation;
		if (rule.refines(situation)) {
			refined = Screen.of(attractive(Rule.Scale.LEVEL, situation.waiting()), taken, situation.candidates());
			double[] exact = again(situation, refined);
			double least = Arrays.stream(exact).filter(Double::isFinite).min().orElse(0);
			Arrays.fill(worth, least);
			for (int i = 0; i < refined.length; i++) {
				worth[refined[i]] = exact[i];
			}
			usual = median(exact);
		} else if (settings.costs() || settings.batchRule() == BatchRule.LOCAL_PENALTY) {
			usual = median(gather(all()));
		}
	}

	/** Worth of all candidates, weighed by costs and wishes. */
	private double[] attractive(Rule.Scale scale, List<Integer> waiting) {
		if (!settings.costs() && !wishes.any()) {
			return worth;
		}
		int[] all = all();
		double[] values = gather(all);
		expend(scale, median(values), waiting, all, values);
		wish(all, values);
		double[] attractive = worth.clone();
		for (int i = 0; i < all.length; i++) {
			attractive[all[i]] = values[i];
		}
		return attractive;
	}

	/** The candidates to choose from. */
	private int[] open(List<Integer> waiting) {
		if (refined != null) {
			return Arrays.stream(refined).filter(i -> !taken.get(i)).toArray();
		}
		return waiting.isEmpty() ? all() : Screen.of(attractive(rule.scale(situation), waiting), taken, situation.candidates());
	}

	private int[] all() {
		int[] all = new int[free()];
		for (int k = 0, i = taken.nextClearBit(0); k < all.length; i = taken.nextClearBit(i + 1)) {
			all[k++] = i;
		}
		return all;
	}

	private double[] gather(int[] some) {
		double[] values = new double[some.length];
		Arrays.setAll(values, i -> worth[some[i]]);
		return values;
	}

	private static double median(double[] values) {
		int every = Math.max(1, values.length / 20_000);
		double[] sorted = new double[values.length / every];
		Arrays.setAll(sorted, i -> values[i * every]);
		Arrays.sort(sorted);
		return sorted.length == 0 || !Double.isFinite(sorted[sorted.length / 2]) ? 0 : sorted[sorted.length / 2];
	}

	/** The one of most worth, where nothing but the rule counts. */
	private Rule.Chosen best() {
		int best = -1;
		int equals = 0;
		for (int i = taken.nextClearBit(0); i < worth.length; i = taken.nextClearBit(i + 1)) {
			if (best >= 0 ? worth[i] >= worth[best] : worth[i] > Double.NEGATIVE_INFINITY) {
				equals = best >= 0 && worth[i] == worth[best] ? equals + 1 : 1;
				best = equals == 1 || random.nextInt(equals) == 0 ? i : best;
			}
		}
		return best < 0 ? null : chosen(situation.learner(), best, worth[best]);
	}

	private static Rule.Chosen chosen(Learner learner, int candidate, double value) {
		double[] z = new double[1];
		double[] s = new double[1];
		learner.predict(new int[] { candidate }, z, s);
		return new Rule.Chosen(candidate, z[0], s[0], value);
	}

	/** The one of most worth in view of what is waited for, of costs and of wishes. */
	private Rule.Chosen next(List<Integer> waiting, int ahead) {
		boolean penalise = !waiting.isEmpty() && settings.batchRule() == BatchRule.LOCAL_PENALTY;
		int[] some = open(waiting);
		Situation t = situation.ahead(ahead, waiting, random.split());
		double[] raw = null;
		if (!waiting.isEmpty() && !penalise) {
			try {
				Situation told = believing(t);
				raw = again(told, some);
				t = told;
			} catch (ArithmeticException e) {
				troubles.add("values waited for could not be added to the model");
			}
		}
		if (raw == null) {
			raw = ahead == 0 ? gather(some) : again(t, some);
		}
		double[] weighed = raw.clone();
		weigh(t, waiting, some, weighed, penalise);
		wish(some, weighed);
		int best = -1;
		int equals = 0;
		for (int i = 0; i < some.length; i++) {
			int order = best < 0 ? 1 : Double.compare(weighed[i], weighed[best]);
			if (order == 0) {
				order = Integer.compare(wishes.of(some[i]), wishes.of(some[best]));
			}
			if (order >= 0 && weighed[i] > Double.NEGATIVE_INFINITY) {
				equals = order > 0 ? 1 : equals + 1;
				best = equals == 1 || random.nextInt(equals) == 0 ? i : best;
			}
		}
		if (ahead == 0) {
			first = t;
		}
		return best < 0 ? null : chosen(t.learner(), some[best], raw[best]);
	}

	private void weigh(Situation t, List<Integer> waiting, int[] some, double[] values, boolean penalise) {
		if (!settings.costs() && !penalise) {
			return;
		}
		Rule.Scale scale = rule.scale(t);
		double from = scale == rule.scale(situation) ? usual : median(values);
		expend(scale, from, waiting, some, values);
		if (penalise) {
			LocalPenalty penalty = new LocalPenalty(t, waiting);
			for (int i = 0; i < some.length; i++) {
				values[i] = scale.weigh(values[i], penalty.of(some[i]), from);
			}
		}
	}

	private void expend(Rule.Scale scale, double from, List<Integer> waiting, int[] some, double[] values) {
		if (settings.costs()) {
			Costs costs = new Costs(settings, situation.after(waiting));
			for (int i = 0; i < some.length; i++) {
				values[i] = scale.weigh(values[i], 1 / costs.of(some[i]), from);
			}
		}
	}

	private void wish(int[] some, double[] values) {
		if (!wishes.any()) {
			return;
		}
		double share = Math.min(1, settings.preference() * free() / Math.max(1, some.length));
		double shift = Wishes.shift(values, share);
		for (int i = 0; i < some.length; i++) {
			values[i] += wishes.of(some[i]) * shift;
		}
	}

	/** The situation in which the values waited for are known. */
	private Situation believing(Situation t) {
		int[] where = t.waiting().stream().mapToInt(i -> i).toArray();
		Warp warp = t.warp();
		Data data = t.data();
		double[] z = new double[where.length];
		switch (settings.batchRule()) {
		case LIAR_LOW -> Arrays.fill(z, warp.forward(data.min()));
		case LIAR_MEAN -> Arrays.fill(z, warp.forward(Arrays.stream(data.upward()).average().getAsDouble()));
		case LIAR_HIGH -> Arrays.fill(z, warp.forward(data.max()));
		case BELIEVER, LOCAL_PENALTY -> t.learner().predict(where, z, new double[where.length]);
		}
		double best = t.best();
		for (double v : z) {
			best = Math.max(best, warp.back(v));
		}
		return t.believing(t.learner().given(where, z), best);
	}

	/** The worth of some candidates, anew. */
	private double[] again(Situation t, int[] some) {
		double[] values = new double[some.length];
		if (rule.draws(t)) {
			int[] at = new int[worth.length];
			Arrays.fill(at, -1);
			for (int i = 0; i < some.length; i++) {
				at[some[i]] = i;
			}
			Rule.Score now = rule.prepare(t);
			t.learner().predict((from, count, z, s, drawn) -> {
				for (int i = 0; i < count; i++) {
					if (at[from + i] >= 0) {
						values[at[from + i]] = usable(now.of(from + i, z[i], s[i], drawn[i], t.warp().mean(z[i], s[i])));
					}
				}
			}, random.split());
			return values;
		}
		double[] z = new double[some.length];
		double[] s = new double[some.length];
		t.learner().predict(some, z, s);
		if (rule.refines(t)) {
			return usable(rule.refine(t, some, z, s));
		}
		Rule.Score now = rule.prepare(t);
		for (int i = 0; i < some.length; i++) {
			values[i] = usable(now.of(some[i], z[i], s[i], 0, t.warp().mean(z[i], s[i])));
		}
		return values;
	}

	private static double[] usable(double[] values) {
		Arrays.setAll(values, i -> usable(values[i]));
		return values;
	}

	/** @return the worth of each candidate by the rule alone, for the map; finite, the least one where there is none */
	float[] acquisition() {
		double least = Arrays.stream(worth).filter(Double::isFinite).min().orElse(0);
		float[] shown = new float[worth.length];
		for (int i = 0; i < shown.length; i++) {
			shown[i] = (float) Math.clamp(Math.max(worth[i], least), -Float.MAX_VALUE, Float.MAX_VALUE);
		}
		return shown;
	}

	/** @return why these, for the operator */
	String words(List<Rule.Chosen> chosen) {
		Rule.Chosen c = chosen.get(0);
		List<String> words = new ArrayList<>();
		words.add(rule.words(first, c));
		if (settings.costs()) {
			words.add(String.format(Locale.ROOT, "per cost of %.2g measurements", new Costs(settings, situation).of(c.candidate())));
		}
		if (!wishes.words(c.candidate()).isEmpty()) {
			words.add(wishes.words(c.candidate()));
		}
		if (chosen.size() > 1) {
			words.add("the first of %d, the others chosen %s".formatted(chosen.size(), settings.batchRule().words()));
		}
		if (!situation.waiting().isEmpty()) {
			words.add("with %d refused or waited for, chosen %s".formatted(situation.waiting().size(), settings.batchRule().words()));
		}
		troubles.stream().distinct().forEach(words::add);
		return String.join("; ", words);
	}
}
