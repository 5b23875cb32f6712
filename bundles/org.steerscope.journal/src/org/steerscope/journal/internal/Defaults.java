/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Position;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.Probe;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Calibration;
import org.steerscope.run.Envelope;
import org.steerscope.run.Forecast;
import org.steerscope.run.InDoubt;
import org.steerscope.run.MapSummary;
import org.steerscope.run.RewardRule;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;

/**
 * What a field is that the JSON leaves out. Texts, lists and maps are empty and flags are false; what has a neutral value of its own
 * takes that; a number has a default only where one is listed here, for a step or a place nobody wrote down must not become 0.
 */
final class Defaults {

	/** Marks a field that must be given. */
	static final Object NONE = new Object();

	private static final Map<String, Object> BY_FIELD = byField();
	private static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(Map.entry(String.class, ""),
			Map.entry(boolean.class, false), Map.entry(List.class, List.of()), Map.entry(Set.class, Set.of()),
			Map.entry(Map.class, Map.of()), Map.entry(java.util.SortedMap.class, Collections.emptySortedMap()),
			Map.entry(Drift.class, Drift.NONE), Map.entry(Conditions.class, Conditions.UNKNOWN),
			Map.entry(Unit.class, Unit.ONE), Map.entry(Probe.class, Probe.NONE), Map.entry(Envelope.class, Envelope.OPEN),
			Map.entry(Approval.class, Approval.WHEN_ASKED), Map.entry(RewardRule.class, RewardRule.EACH_STEP),
			Map.entry(IdleMode.class, IdleMode.BLANK), Map.entry(InDoubt.class, InDoubt.ASK),
			Map.entry(MapSummary.Scale.class, MapSummary.Scale.LEVEL),
			Map.entry(PositionGrade.class, PositionGrade.COMMANDED), Map.entry(Caller.class, Caller.ENGINE));

	private Defaults() {
	}

	private static Map<String, Object> byField() {
		Map<String, Object> d = new TreeMap<>();
		put(d, Budget.class, 0, "steps");
		put(d, Budget.class, 0.0, "seconds", "fluence");
		put(d, Envelope.class, 0.0, "maxExposure", "maxPlaceFluence", "maxTotalFluence", "positionTolerance");
		put(d, Forecast.class, Double.NaN, "mean", "sd", "acquisition");
		put(d, Scalar.class, Double.NaN, "sd");
		put(d, Drift.class, Double.POSITIVE_INFINITY, "age");
		put(d, Steering.class, -1L, "basedOn");
		put(d, RunEvent.Proposed.class, Double.NaN, "fitSeconds", "predictSeconds");
		put(d, RunEvent.Proposed.class, true, "learn");
		put(d, SteeringCommand.MeasureNext.class, true, "learn");
		put(d, SteeringCommand.Vote.class, Double.NaN, "seconds");
		put(d, SteeringCommand.Prefer.class, Double.NaN, "seconds");
		put(d, SteeringCommand.Prefer.class, 2, "confidence");
		put(d, RunEvent.Judged.class, Double.NaN, "r2", "nlpd", "coverage90");
		put(d, Calibration.class, Double.NaN, "nlpd");
		put(d, Calibration.class, 1.0, "sdFactor");
		put(d, MapSummary.class, Double.NaN, "meanVariance", "sdVariance", "maxAcquisition");
		put(d, RunEvent.RunResumed.class, -1L, "inDoubt");
		put(d, RunEvent.RunResumed.class, 0.0, "fluenceInDoubt");
		return Map.copyOf(d);
	}

	private static void put(Map<String, Object> defaults, Class<?> owner, Object value, String... fields) {
		for (String field : fields) {
			defaults.put(owner.getName() + "." + field, value);
		}
	}

	/** @return the default, which may be null; {@link #NONE} if the field must be given */
	static Object of(Class<?> owner, String field, Class<?> type) {
		if (type == Position.class && owner == RunEvent.CommandDone.class || type == java.time.Instant.class
				|| type == Calibration.class || type == MapSummary.class) {
			return null;
		}
		Object value = BY_FIELD.get(owner.getName() + "." + field);
		return value != null ? value : BY_TYPE.getOrDefault(type, NONE);
	}
}
