/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.PixelGrid;

/**
 * What an opened instrument says of itself. Does not change while it is open.
 *
 * @param id of its driver
 * @param name on screen
 * @param technique decides how it is made safe
 * @param twin true if its data are simulated or recorded, not measured now
 * @param capabilities what it can do
 * @param field pixels of the overview it takes and their size; also the field commands may reach
 * @param limits of {@code exposure} (s) and of every knob ({@code SetParameter})
 * @param triggers names {@code Trigger} accepts
 * @param probe current and size, for the fluence
 * @param remarks what the operator should know: how an overview is made from recorded data, a missing calibration
 */
public record InstrumentInfo(String id, String name, Technique technique, boolean twin, Set<Capability> capabilities,
		PixelGrid field, List<Limit> limits, List<String> triggers, Probe probe, List<String> remarks) {

	/** Keeps copies. */
	public InstrumentInfo {
		capabilities = Set.copyOf(capabilities);
		limits = List.copyOf(limits);
		triggers = List.copyOf(triggers);
		remarks = List.copyOf(remarks);
	}

	/** @return whether the instrument can do that */
	public boolean can(Capability capability) {
		return capabilities.contains(capability);
	}

	/** @return the limit of that name */
	public Optional<Limit> limit(String parameter) {
		return limits.stream().filter(l -> l.name().equals(parameter)).findFirst();
	}
}
