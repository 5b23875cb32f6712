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
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Direction;

/**
 * What a search rule chooses upon.
 *
 * @param learner the model, which may have been told of values not known yet
 * @param data what was measured
 * @param candidates all of them
 * @param direction what is sought, for words and for wanted values
 * @param turn number of choices made before in this run
 * @param exposed every place exposed so far, whether its value was usable or not; the probe is at the last one
 * @param waiting candidates waited for or chosen just now, the latest last
 * @param best the best value, those believed included
 * @param spectra of the measurements
 * @param random a source of randomness of its own
 */
record Situation(Learner learner, Data data, Candidates candidates, Direction direction, long turn, List<Pixel> exposed, List<Integer> waiting,
		double best, Spectra spectra, SplittableRandom random) {

	/** @return the situation some choices later in the same proposal */
	Situation ahead(int choices, List<Integer> places, SplittableRandom source) {
		return new Situation(learner, data, candidates, direction, turn + choices, exposed, List.copyOf(places), best, spectra, source);
	}

	/** @return the same with a model that believes some values not known yet */
	Situation believing(Learner told, double bestBelieved) {
		return new Situation(told, data, candidates, direction, turn, exposed, waiting, bestBelieved, spectra, random);
	}

	/** @return the same after some more places were exposed */
	Situation after(List<Integer> places) {
		List<Pixel> all = new ArrayList<>(exposed);
		places.subList(waiting.size(), places.size()).forEach(i -> all.add(candidates.pixel(i)));
		return new Situation(learner, data, candidates, direction, turn, all, List.copyOf(places), best, spectra, random);
	}

	/** @return the transformation between values and the model's own */
	Warp warp() {
		return learner.warp();
	}

	/** @return largest minus smallest value measured */
	double range() {
		return data.max() - data.min();
	}

	/** @return different candidates measured or about to be */
	int[] known() {
		return IntStream.concat(Arrays.stream(data.where()), waiting.stream().mapToInt(i -> i)).distinct().toArray();
	}

	/** @return a value as people know it, for text */
	String shown(double upward) {
		return number(direction.upward(upward));
	}

	/** @return a number for text */
	static String number(double v) {
		boolean whole = v == Math.rint(v) && Math.abs(v) < 1e6;
		return whole ? Long.toString((long) v) : String.format(Locale.ROOT, "%.3g", v);
	}

	/** @return one of two words */
	String upOrDown(String up, String down) {
		return direction == Direction.MAXIMISE ? up : down;
	}
}
