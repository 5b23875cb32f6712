/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;

/**
 * What all scalarizers of one-dimensional channels share: choosing the channel, the branch and the band, refusing in words, and
 * never throwing. Stateless and thread-safe.
 */
abstract class CurveScalarizer implements Scalarizer {

	private final String id;
	private final String channel;
	private final String branch;
	private final AxisNeed need;
	private final List<Band> bands;

	/**
	 * @param id of the factory, for sentences
	 * @param channel name; empty for the first channel that fits
	 * @param branch label; empty for all branches
	 * @param need what is asked of the axis
	 * @param bands the parts looked at; empty if everything is
	 */
	CurveScalarizer(String id, String channel, String branch, AxisNeed need, List<Band> bands) {
		this.id = id;
		this.channel = channel.strip();
		this.branch = branch.strip();
		this.need = need;
		this.bands = List.copyOf(bands);
	}

	/** @return names of the scalars, in order */
	List<String> names() {
		return List.of(id);
	}

	/** @return the unit of the scalars */
	abstract Unit unit(Unit axis, Unit values);

	/** @return one scalar per name; the curve has points in every band */
	abstract List<Scalar> score(Curve curve);

	/** @return why a channel whose axis fits is not wanted all the same; empty if it is */
	Optional<String> refusesValues(Channel candidate) {
		return Optional.empty();
	}

	/** @return smaller for a channel better suited, among several that fit */
	int rank(Channel candidate) {
		return 0;
	}

	@Override
	public final Optional<String> refuses(Measurement sample) {
		return choose(sample).isPresent() ? Optional.empty() : Optional.of(whyNone(sample));
	}

	@Override
	public final List<Scalar> score(Measurement measurement) {
		Optional<Channel> chosen = choose(measurement);
		if (chosen.isEmpty()) {
			return invalid(Unit.ONE, whyNone(measurement));
		}
		Channel c = chosen.get();
		Unit unit = unit(c.axis().unit(), c.unit());
		Curve curve = branchOf(c);
		String hopeless = curve.hopeless();
		return hopeless.isEmpty() ? score(curve) : invalid(unit, hopeless);
	}

	@Override
	public final List<Band> bands() {
		return bands;
	}

	final List<Scalar> invalid(Unit unit, String reason) {
		return names().stream().map(n -> Scalar.invalid(n, unit, reason)).toList();
	}

	/** @return the channel looked at; empty if none fits */
	final Optional<Channel> choose(Measurement m) {
		Channel best = null;
		for (Channel c : named(m)) {
			if (why(c).isEmpty() && (best == null || rank(c) < rank(best))) {
				best = c;
			}
		}
		return Optional.ofNullable(best);
	}

	private List<Channel> named(Measurement m) {
		return channel.isEmpty() ? m.channels() : m.channel(channel).map(List::of).orElse(List.of());
	}

	private String whyNone(Measurement m) {
		List<Channel> asked = named(m);
		if (asked.isEmpty()) {
			return "There is no channel “%s”; there are %s".formatted(channel,
					String.join(", ", m.channels().stream().map(c -> "“" + c.name() + "”").toList()));
		}
		List<String> reasons = new ArrayList<>();
		asked.forEach(c -> why(c).ifPresent(reasons::add));
		return String.join(". ", reasons);
	}

	private Optional<String> why(Channel c) {
		if (c.axes().size() != 1) {
			return Optional.of("%s needs a channel with one axis; “%s” has %d (%s)".formatted(id, c.name(),
					c.axes().size(), String.join(", ", c.axes().stream().map(Axis::name).toList())));
		}
		Curve curve = branchOf(c);
		if (curve.size() == 0) {
			Set<String> known = new LinkedHashSet<>();
			segments(c.axis()).forEach(s -> known.add("“" + s.branch() + "”"));
			return Optional.of(c.axis().size() == 0 ? "“%s” holds no values".formatted(c.name())
					: "“%s” has no branch “%s”; %s".formatted(c.name(), branch,
							known.isEmpty() ? "its axis does not turn back" : "it has " + String.join(", ", known)));
		}
		Optional<String> axis = need.refuses(id, c, curve.x);
		if (axis.isPresent()) {
			return axis;
		}
		for (Band band : bands) {
			if (curve.band(band.from(), band.to()).size() == 0) {
				return Optional.of("No channel of “%s” lies in the band %s; its axis is %s".formatted(c.name(),
						Sentences.range(band.from(), band.to(), c.axis().unit()), Sentences.axis(c.axis())));
			}
		}
		return refusesValues(c);
	}

	/** @return the part of a fitting channel that is looked at, in the order it was recorded; the whole if there is no branch */
	final Curve branchOf(Channel c) {
		Curve all = Curve.of(c);
		if (branch.isEmpty()) {
			return all;
		}
		List<Axis.Segment> segments = segments(c.axis());
		return all.where(i -> segments.stream().anyMatch(s -> s.branch().equals(branch) && i >= s.from() && i < s.to()));
	}

	/** @return the labelled stretches of an axis, found from its turning points where it carries no labels */
	static List<Axis.Segment> segments(Axis axis) {
		return !axis.segments().isEmpty() ? axis.segments()
				: Axis.swept(axis.name(), axis.unit(), axis.values()).segments();
	}

	/**
	 * @param seen the points the value rests upon
	 * @param doubt a reason against full trust beside what the points themselves show; empty for none
	 * @return the scalar with its quality
	 */
	static Scalar graded(String name, double value, Unit unit, double sd, Curve seen, String doubt) {
		String hopeless = seen.hopeless();
		if (!hopeless.isEmpty() || !Double.isFinite(value)) {
			return Scalar.invalid(name, unit, hopeless.isEmpty() ? doubt.isEmpty() ? "The value is not a number" : doubt : hopeless);
		}
		String suspicion = seen.suspicion();
		String reason = suspicion.isEmpty() ? doubt : doubt.isEmpty() ? suspicion : suspicion + "; " + doubt;
		return reason.isEmpty() ? Scalar.ok(name, value, unit, sd)
				: new Scalar(name, value, unit, sd, Quality.SUSPECT, reason);
	}
}
