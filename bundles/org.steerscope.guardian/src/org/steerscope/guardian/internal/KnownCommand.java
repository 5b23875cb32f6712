/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.Optional;

import org.steerscope.instrument.Capability;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.GuardianRule;

/** Only what the instrument says it can do, and only knobs and triggers it has declared. */
final class KnownCommand {

	private KnownCommand() {
	}

	static Optional<String> refuses(GuardianRule.Situation s) {
		InstrumentInfo info = s.info();
		return switch (s.command()) {
		case InstrumentCommand.TakeOverview o -> needs(info, Capability.OVERVIEW, "takes no overviews");
		case InstrumentCommand.Acquire a -> needs(info, Capability.POINT_MEASUREMENT, "takes no measurements at a point");
		case InstrumentCommand.SetParameter p when Bounds.NOT_KNOBS.contains(p.name()) -> Optional
				.of("“" + p.name() + "” is no knob: it is set by the act itself");
		case InstrumentCommand.SetParameter p -> info.limit(p.name()).isPresent() ? Optional.empty()
				: Optional.of("%s declares no knob “%s”".formatted(info.name(), p.name()));
		case InstrumentCommand.Trigger t -> info.triggers().contains(t.name()) ? Optional.empty()
				: Optional.of("%s declares no trigger “%s”".formatted(info.name(), t.name()));
		case InstrumentCommand.MoveProbe m -> Optional.empty();
		case InstrumentCommand.Idle i -> Optional.empty();
		};
	}

	private static Optional<String> needs(InstrumentInfo info, Capability capability, String otherwise) {
		return info.can(capability) ? Optional.empty() : Optional.of(info.name() + " " + otherwise);
	}
}
