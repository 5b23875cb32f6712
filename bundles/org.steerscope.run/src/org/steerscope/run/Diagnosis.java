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
import java.util.Optional;

/**
 * What a policy's model thinks of itself when it proposes: which model decides, why that one, how honest its uncertainty is, and what it
 * doubts.
 *
 * @param step number of measurements the model has learned from
 * @param model which model decides, in words: «Gaussian process on structure features (Matérn 5/2), values as square root»
 * @param why it is that one; empty if there was no choice
 * @param calibration leave-one-out; null if too little is measured
 * @param concerns what it doubts at present
 * @param map what is left to learn of the map; null if it is not known
 */
public record Diagnosis(int step, String model, String why, Calibration calibration, List<Concern> concerns, MapSummary map) {

	/** Keeps a copy. */
	public Diagnosis {
		concerns = List.copyOf(concerns);
	}

	/** A diagnosis that says nothing of the map. */
	public Diagnosis(int step, String model, String why, Calibration calibration, List<Concern> concerns) {
		this(step, model, why, calibration, concerns, null);
	}

	/** @return the same with what is left to learn of the map */
	public Diagnosis with(MapSummary summary) {
		return new Diagnosis(step, model, why, calibration, concerns, summary);
	}

	/** @return the calibration, if there is one */
	public Optional<Calibration> calibrated() {
		return Optional.ofNullable(calibration);
	}

	/** @return what is left to learn of the map, if it is known */
	public Optional<MapSummary> mapSummary() {
		return Optional.ofNullable(map);
	}
}
