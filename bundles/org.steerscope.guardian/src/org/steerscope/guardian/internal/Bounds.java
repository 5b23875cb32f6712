/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Frame;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.run.Envelope;
import org.steerscope.run.GuardianRule;

/** Every number of an act against the ranges it must lie in. Nothing is clamped: outside is refused, with limit and value named. */
final class Bounds {

	/** Names of limits that are not knobs. */
	static final Set<String> NOT_KNOBS = Set.of("exposure", "dwell", "x", "y");

	private Bounds() {
	}

	private static Map<String, Quantity> numbers(InstrumentCommand command, InstrumentInfo info) {
		Map<String, Quantity> numbers = new LinkedHashMap<>();
		switch (command) {
		case InstrumentCommand.TakeOverview o -> numbers.put("dwell", new Quantity(o.dwell(), Unit.SECOND));
		case InstrumentCommand.MoveProbe m -> {
			numbers.put("x", new Quantity(m.target().x(), info.field().unit()));
			numbers.put("y", new Quantity(m.target().y(), info.field().unit()));
		}
		case InstrumentCommand.Acquire a -> numbers.put("exposure", new Quantity(a.exposure(), Unit.SECOND));
		case InstrumentCommand.SetParameter p -> numbers.put(p.name(), p.value());
		case InstrumentCommand.Idle i -> {
		}
		case InstrumentCommand.Trigger t -> {
		}
		}
		return numbers;
	}

	static Optional<String> notFinite(GuardianRule.Situation s) {
		for (var number : numbers(s.command(), s.info()).entrySet()) {
			double value = number.getValue().value();
			if (!Double.isFinite(value)) {
				return Optional.of("%s is %s, not a finite number".formatted(number.getKey(), value));
			}
		}
		return switch (s.command()) {
		case InstrumentCommand.Acquire a when !(a.exposure() > 0) -> Optional
				.of("exposure %s is not longer than nothing".formatted(new Quantity(a.exposure(), Unit.SECOND)));
		case InstrumentCommand.TakeOverview o when !(o.dwell() >= 0) -> Optional
				.of("dwell %s is negative".formatted(new Quantity(o.dwell(), Unit.SECOND)));
		default -> Optional.empty();
		};
	}

	static Optional<String> outsideField(GuardianRule.Situation s) {
		if (!(s.command() instanceof InstrumentCommand.MoveProbe m)) {
			return Optional.empty();
		}
		if (m.target().frame() != Frame.SCAN) {
			return Optional.of("a position in the " + m.target().frame() + " frame; commands go out in the SCAN frame");
		}
		var field = s.info().field();
		return first(Map.of("x", new Quantity(m.target().x(), field.unit()), "y", new Quantity(m.target().y(), field.unit())),
				List.of(new Limit("x", 0, field.width(), field.unit()), new Limit("y", 0, field.height(), field.unit())),
				"the field");
	}

	static Optional<String> outsideDriver(GuardianRule.Situation s) {
		return first(numbers(s.command(), s.info()), s.info().limits(), s.info().name());
	}

	static Optional<String> outsideEnvelope(GuardianRule.Situation s) {
		Envelope envelope = s.envelope();
		if (s.command() instanceof InstrumentCommand.Acquire a && envelope.maxExposure() > 0
				&& a.exposure() > envelope.maxExposure()) {
			return Optional.of("exposure %s is longer than the envelope's %s".formatted(
					new Quantity(a.exposure(), Unit.SECOND), new Quantity(envelope.maxExposure(), Unit.SECOND)));
		}
		return first(numbers(s.command(), s.info()), envelope.limits(), "the envelope");
	}

	private static Optional<String> first(Map<String, Quantity> numbers, List<Limit> limits, String whose) {
		for (Limit limit : limits) {
			Quantity value = numbers.get(limit.name());
			if (value == null) {
				continue;
			}
			if (!value.unit().convertibleTo(limit.unit())) {
				return Optional.of("%s = %s is not in a unit of %s".formatted(limit.name(), value, limit.unit()));
			}
			if (!limit.allows(value.in(limit.unit()))) {
				return Optional.of("%s = %s is outside what %s allows: %s".formatted(limit.name(), value, whose, limit));
			}
		}
		return Optional.empty();
	}
}
