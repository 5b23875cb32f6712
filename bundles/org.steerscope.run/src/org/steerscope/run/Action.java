/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;

/** What a policy wants done next. Places are pixels of the current overview, in the sample frame. */
public sealed interface Action {

	/**
	 * Measure at some places, in this order. Several places are a batch: the policy is asked again only when all are pending or done.
	 *
	 * @param places at least one
	 */
	record Measure(List<Pixel> places) implements Action {

		/** Keeps a copy. */
		public Measure {
			places = List.copyOf(places);
			if (places.isEmpty()) {
				throw new IllegalArgumentException("Nothing to measure");
			}
		}
	}

	/**
	 * Measure at a place for a time the live signal decides: {@link Policy#goOnDwelling} is asked while the exposure runs.
	 *
	 * @param place where
	 * @param maxSeconds after which the exposure ends in any case
	 */
	record Dwell(Pixel place, double maxSeconds) implements Action {
	}

	/**
	 * Turn a knob of the instrument.
	 *
	 * @param parameter its name
	 * @param value what to set it to
	 */
	record Tune(String parameter, Quantity value) implements Action {
	}

	/** Take the overview anew. */
	record RetakeOverview() implements Action {
	}

	/**
	 * Nothing is left worth doing.
	 *
	 * @param reason in words
	 */
	record Finish(String reason) implements Action {
	}

	/** @return the places the action measures, in order */
	default List<Pixel> places() {
		return switch (this) {
		case Measure m -> m.places();
		case Dwell d -> List.of(d.place());
		case Tune t -> List.of();
		case RetakeOverview o -> List.of();
		case Finish f -> List.of();
		};
	}
}
