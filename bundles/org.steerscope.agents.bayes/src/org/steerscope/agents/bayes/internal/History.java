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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Direction;
import org.steerscope.run.Observation;

/** What a policy was told of each step: the place and its scalars, without the spectra. */
final class History {

	private static final int MOST_STEPS = 10_000_000;
	private static final int MOST_SCALARS = 1000;

	/**
	 * One step.
	 *
	 * @param place where
	 * @param value of the scalar sought; NaN if it is not learned from
	 * @param sd known standard deviation; NaN if unknown
	 * @param quality of the scalar sought
	 * @param others values of the other scalars; NaN where not usable
	 */
	record Step(Pixel place, double value, double sd, Quality quality, double[] others) {
	}

	private final TreeMap<Integer, Step> steps = new TreeMap<>();

	/** Learns of a step, or of a new score of an old one. */
	void observe(Observation o) {
		Scalar sought = o.scalar();
		boolean learn = o.learnable() && sought.quality().usable() && Double.isFinite(sought.value());
		double[] others = new double[o.scalars().size() - 1];
		for (int i = 0; i < others.length; i++) {
			Scalar s = o.scalars().get(i + 1);
			others[i] = learn && s.quality().usable() ? s.value() : Double.NaN;
		}
		steps.put(o.step(), new Step(o.place(), learn ? sought.value() : Double.NaN, sought.sd(), sought.quality(), others));
	}

	/** @return the steps by number */
	Map<Integer, Step> steps() {
		return steps;
	}

	/** @return where the probe was last; empty before the first step */
	Optional<Pixel> last() {
		return steps.isEmpty() ? Optional.empty() : Optional.of(steps.lastEntry().getValue().place());
	}

	/** @return what a model can learn from: usable values at candidates */
	Data data(Candidates candidates, Direction direction) {
		int[] where = new int[steps.size()];
		double[] upward = new double[steps.size()];
		double[] sd = new double[steps.size()];
		Data.Bound[] bound = new Data.Bound[steps.size()];
		double[][] others = new double[steps.size()][];
		int n = 0;
		for (Step s : steps.values()) {
			int i = candidates.indexOf(s.place());
			if (i >= 0 && !Double.isNaN(s.value())) {
				where[n] = i;
				upward[n] = direction.upward(s.value());
				sd[n] = s.sd() > 0 && Double.isFinite(s.sd()) ? s.sd() : Double.NaN;
				bound[n] = bound(s.quality(), direction);
				others[n++] = s.others();
			}
		}
		return new Data(java.util.Arrays.copyOf(where, n), java.util.Arrays.copyOf(upward, n), java.util.Arrays.copyOf(sd, n),
				java.util.Arrays.copyOf(bound, n), java.util.Arrays.copyOf(others, n));
	}

	private static Data.Bound bound(Quality quality, Direction direction) {
		return switch (quality) {
		case CENSORED_HIGH -> direction == Direction.MAXIMISE ? Data.Bound.AT_LEAST : Data.Bound.AT_MOST;
		case CENSORED_LOW -> direction == Direction.MAXIMISE ? Data.Bound.AT_MOST : Data.Bound.AT_LEAST;
		default -> Data.Bound.EXACT;
		};
	}

	/** @return an independent copy */
	History copy() {
		History copy = new History();
		copy.steps.putAll(steps);
		return copy;
	}

	/** Writes everything. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(steps.size());
		for (Map.Entry<Integer, Step> e : steps.entrySet()) {
			Step s = e.getValue();
			out.writeInt(e.getKey());
			out.writeInt(s.place().row());
			out.writeInt(s.place().col());
			out.writeDouble(s.value());
			out.writeDouble(s.sd());
			out.writeByte(s.quality().ordinal());
			Snapshots.write(out, s.others());
		}
	}

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException {
		int n = Snapshots.length(in.readInt(), Math.min(MOST_STEPS, in.available() / 33));
		steps.clear();
		for (int i = 0; i < n; i++) {
			int step = in.readInt();
			Pixel place = new Pixel(in.readInt(), in.readInt());
			double value = in.readDouble();
			double sd = in.readDouble();
			Quality quality = Quality.values()[Snapshots.length(in.readByte(), Quality.values().length - 1)];
			steps.put(step, new Step(place, value, sd, quality, Snapshots.doubles(in, MOST_SCALARS)));
		}
	}
}
