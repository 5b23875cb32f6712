/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;
import java.util.Optional;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.numerics.VoteTarget;

/**
 * What scalarizers taught by people share: which points of a channel are looked at, whether on one scale, and what they say before
 * anything was said. Loops are compared in the order they were recorded, each branch with the same branch.
 */
abstract class TaughtCurveScalarizer extends CurveScalarizer implements TaughtScalarizer {

	private final boolean standardise;
	private final int questions;

	/**
	 * @param mask the part of the axis that counts, maybe one channel or branch only
	 * @param standardise whether each curve is brought to mean 0 and standard deviation 1 before it is compared
	 */
	TaughtCurveScalarizer(String id, BandOptions mask, boolean standardise, int questions) {
		super(id, mask.channel(), mask.branch(), AxisNeed.ANY, mask.bands());
		Sentences.checkBand(id, mask.from(), mask.to());
		this.standardise = standardise;
		this.questions = questions;
	}

	@Override
	public final int questions() {
		return questions;
	}

	@Override
	final Unit unit(Unit axis, Unit values) {
		return Unit.ONE;
	}

	final boolean standardises() {
		return standardise;
	}

	/** @return the points of a branch that count */
	final Curve masked(Curve branch) {
		return bands().isEmpty() ? branch : branch.band(bands().get(0).from(), bands().get(0).to());
	}

	/** @return the points of a measurement that count; empty if there are none to be had */
	final Optional<Curve> seen(Measurement processed) {
		return choose(processed).map(c -> masked(branchOf(c))).filter(c -> c.hopeless().isEmpty());
	}

	/** @return a copy of values on the scale on which they are compared */
	final double[] scaled(double[] values) {
		return standardise ? VoteTarget.standardised(values) : values.clone();
	}

	@Override
	public final Optional<double[]> compared(Measurement processed) {
		return seen(processed).map(curve -> spread(choose(processed).orElseThrow(), scaled(curve.y)));
	}

	/**
	 * @param channel the whole channel
	 * @param part one value for each of its points that count
	 * @return one value for each of its points, NaN for those that do not count
	 */
	final double[] spread(Channel channel, double[] part) {
		Axis axis = channel.axis();
		double[] places = new double[axis.size()];
		Arrays.setAll(places, i -> i);
		Curve kept = masked(branchOf(Channel.curve(channel.name(), Unit.ONE, axis, places)));
		double[] whole = new double[places.length];
		Arrays.fill(whole, Double.NaN);
		for (int i = 0; i < part.length; i++) {
			whole[(int) kept.y[i]] = part[i];
		}
		return whole;
	}

	/** @return a score from −2 to −1 that looks random, as if the mean squared difference were drawn from U[1, 2] */
	final Scalar guess(String name, Curve curve, String why) {
		return new Scalar(name, -1 - new Fingerprint(curve.y).uniform(), Unit.ONE, Double.NaN, Quality.SUSPECT, why);
	}

	/** @return why two curves cannot be compared point by point; empty if they can */
	static String unlike(Curve curve, double[] x) {
		if (curve.size() != x.length) {
			return "It has %d values where those people spoke of have %d".formatted(curve.size(), x.length);
		}
		double slack = Math.max(curve.step(), Double.MIN_NORMAL) / 2;
		for (int i = 0; i < x.length; i++) {
			if (!(Math.abs(curve.x[i] - x[i]) <= slack)) {
				return "It was recorded over another axis than those people spoke of";
			}
		}
		return "";
	}
}
