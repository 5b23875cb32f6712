/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.steerscope.run.Calibration;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;

/** Checks that what a policy says of its model makes sense. */
final class Diagnoses {

	private static final double ROUNDING = 1e-9;

	private Diagnoses() {
	}

	/** @param learned number of measurements the model has learned from */
	static void check(Diagnosis d, int learned) {
		assertEquals(learned, d.step(), "the number of measurements learned from");
		assertFalse(d.model().isBlank(), "which model decides");
		assertNotNull(d.why(), "why that model");
		d.calibrated().ifPresent(c -> check(c, learned));
		Set<String> ids = new HashSet<>();
		for (Concern c : d.concerns()) {
			assertTrue(c.id().matches("[a-z0-9][a-z0-9.-]*"), "the id of a concern is of small letters, digits, dots and hyphens: " + c);
			assertTrue(ids.add(c.id()), "a concern is told once: " + c);
			assertFalse(c.message().isBlank(), "what is wrong: " + c);
			assertFalse(c.suggestion().isBlank(), "what to do about it: " + c);
		}
	}

	private static void check(Calibration c, int learned) {
		assertTrue(c.points() > 0 && c.points() <= learned, c.points() + " points compared of " + learned);
		share(c.coverage90(), "coverage of the 90 % interval");
		assertTrue(Double.isFinite(c.nlpd()), "NLPD " + c.nlpd());
		assertTrue(c.sdFactor() > 0 && Double.isFinite(c.sdFactor()), "factor of the standard deviations " + c.sdFactor());
		List<Double> levels = Calibration.LEVELS;
		assertEquals(levels.size(), c.observed().size(), "one share per level");
		for (int i = 0; i < levels.size(); i++) {
			share(c.observed().get(i), "share inside the interval of level " + levels.get(i));
			assertTrue(i == 0 || c.observed().get(i) >= c.observed().get(i - 1) - ROUNDING,
					"a wider interval holds no fewer values: " + c.observed());
		}
		assertEquals(c.coverage90(), c.observed().get(levels.indexOf(0.9)), ROUNDING, "the share of level 0.9 is the coverage");
	}

	private static void share(double value, String what) {
		assertTrue(value >= 0 && value <= 1, what + " is " + value);
	}
}
