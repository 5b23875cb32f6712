/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

import org.steerscope.data.Position;
import org.steerscope.data.Quantity;

/**
 * Every act that changes an instrument. Only the guardian hands one to a driver; a kind it does not know is refused. All are
 * bounded: there is no way to leave an exposure open.
 */
public sealed interface InstrumentCommand {

	/**
	 * Takes an overview image of the whole field.
	 *
	 * @param dwell seconds per pixel (per sample of the line for a scanning probe)
	 */
	record TakeOverview(double dwell) implements InstrumentCommand {
	}

	/**
	 * Moves the probe, without exposing.
	 *
	 * @param target in the scan frame
	 */
	record MoveProbe(Position target) implements InstrumentCommand {
	}

	/**
	 * Takes one measurement where the probe stands: unblanks or engages, exposes, and idles again by the instrument's own timing.
	 *
	 * @param exposure seconds, at most
	 */
	record Acquire(double exposure) implements InstrumentCommand {
	}

	/**
	 * Puts the probe into its idle state.
	 *
	 * @param mode which one
	 */
	record Idle(IdleMode mode) implements InstrumentCommand {
	}

	/**
	 * Turns a knob the instrument declares among its limits.
	 *
	 * @param name of the knob
	 * @param value in a unit of the knob's dimension
	 */
	record SetParameter(String name, Quantity value) implements InstrumentCommand {
	}

	/**
	 * Does something the instrument declares among its triggers.
	 *
	 * @param name of the trigger
	 */
	record Trigger(String name) implements InstrumentCommand {
	}

	/** @return the act in words, for messages and the timeline */
	default String describe() {
		return switch (this) {
		case TakeOverview o -> "take an overview at %s per pixel".formatted(Quantity.of(o.dwell(), "s"));
		case MoveProbe m -> "move the probe to x = %s, y = %s".formatted(Quantity.of(m.target().x(), "m"),
				Quantity.of(m.target().y(), "m"));
		case Acquire a -> "measure for %s".formatted(Quantity.of(a.exposure(), "s"));
		case Idle i -> "idle (" + i.mode().name().toLowerCase(java.util.Locale.ROOT) + ")";
		case SetParameter p -> "set " + p.name() + " to " + p.value();
		case Trigger t -> "trigger " + t.name();
		};
	}
}
