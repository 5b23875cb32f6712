/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.steerscope.data.Unit;
import org.steerscope.instrument.Limit;
import org.steerscope.plan.model.EnvelopeLimits;
import org.steerscope.plan.model.KnobLimit;
import org.steerscope.run.Envelope;

/** The station's envelope and the plan's: the plan may only tighten. */
final class EnvelopeRules {

	private final EnvelopeLimits station;
	private final EnvelopeLimits plan;

	EnvelopeRules(EnvelopeLimits station, EnvelopeLimits plan) {
		this.station = station;
		this.plan = plan;
	}

	/** @return what is allowed: of each limit the plan's where it sets one, else the station's */
	Envelope merged() {
		Map<String, Limit> limits = new LinkedHashMap<>();
		station.getLimits().forEach(l -> limits.put(l.getName(), limit(l)));
		plan.getLimits().forEach(l -> limits.put(l.getName(), limit(l)));
		return new Envelope(tighter(station.getMaxExposure(), plan.getMaxExposure()),
				tighter(station.getMaxPlaceFluence(), plan.getMaxPlaceFluence()),
				tighter(station.getMaxTotalFluence(), plan.getMaxTotalFluence()),
				tighter(station.getPositionTolerance(), plan.getPositionTolerance()), new ArrayList<>(limits.values()));
	}

	/** Checks both, and that the plan's is nowhere looser. */
	void check(Findings findings) {
		sound("station.envelope", station, findings);
		sound("envelope", plan, findings);
		tightens("envelope.maxExposure", station.getMaxExposure(), plan.getMaxExposure(), "s", findings);
		tightens("envelope.maxPlaceFluence", station.getMaxPlaceFluence(), plan.getMaxPlaceFluence(), "e/Å²", findings);
		tightens("envelope.maxTotalFluence", station.getMaxTotalFluence(), plan.getMaxTotalFluence(), "e/Å²", findings);
		tightens("envelope.positionTolerance", station.getPositionTolerance(), plan.getPositionTolerance(), "m", findings);
		for (KnobLimit mine : plan.getLimits()) {
			station.getLimits().stream().filter(s -> s.getName().equals(mine.getName()))
					.forEach(theirs -> inside(theirs, mine, findings));
		}
	}

	private static double tighter(double station, double plan) {
		return plan == 0 ? station : station == 0 ? plan : Math.min(station, plan);
	}

	private static Limit limit(KnobLimit l) {
		return new Limit(l.getName(), l.getMin(), l.getMax(), Unit.of(l.getUnit()));
	}

	private static void sound(String path, EnvelopeLimits e, Findings findings) {
		String remedy = "Give a limit above zero, or 0 for none";
		findings.notNegative(path + ".maxExposure", e.getMaxExposure(), remedy);
		findings.notNegative(path + ".maxPlaceFluence", e.getMaxPlaceFluence(), remedy);
		findings.notNegative(path + ".maxTotalFluence", e.getMaxTotalFluence(), remedy);
		findings.notNegative(path + ".positionTolerance", e.getPositionTolerance(), remedy);
		Set<String> seen = new HashSet<>();
		for (KnobLimit l : e.getLimits()) {
			if (l.getName().isBlank() || !seen.add(l.getName())) {
				findings.error(path + ".limits", l.getName().isBlank() ? "A limit names no knob"
						: "The knob “%s” has two limits".formatted(l.getName()), "Give one limit for each knob");
			}
			if (!(l.getMin() <= l.getMax())) {
				findings.error(path + ".limits", "The range of “%s” runs from %s to %s".formatted(l.getName(), Text.of(l.getMin()),
						Text.of(l.getMax())), "Give the smaller number first");
			}
		}
	}

	private static void tightens(String path, double station, double plan, String unit, Findings findings) {
		if (station > 0 && plan > station) {
			findings.error(path, "%s is more than the station allows, %s".formatted(Text.of(plan, unit), Text.of(station, unit)),
					"Give at most %s, or 0 for the station's own; only the service role changes the station"
							.formatted(Text.of(station, unit)));
		}
	}

	private static void inside(KnobLimit station, KnobLimit plan, Findings findings) {
		Unit ours = Unit.of(plan.getUnit());
		Unit theirs = Unit.of(station.getUnit());
		if (!ours.convertibleTo(theirs)) {
			findings.error("envelope.limits", "The range of “%s” is in “%s”, the station's in “%s”".formatted(plan.getName(),
					plan.getUnit(), station.getUnit()), "Give it in " + station.getUnit());
			return;
		}
		List<Double> range = List.of(ours.convert(plan.getMin(), theirs), ours.convert(plan.getMax(), theirs));
		if (range.get(0) < station.getMin() || range.get(1) > station.getMax()) {
			findings.error("envelope.limits", "“%s” may run from %s to %s, which is more than the station allows, %s".formatted(
					plan.getName(), Text.of(plan.getMin()), Text.of(plan.getMax(), plan.getUnit()), limit(station)),
					"Stay within the station's range; only the service role changes the station");
		}
	}
}
