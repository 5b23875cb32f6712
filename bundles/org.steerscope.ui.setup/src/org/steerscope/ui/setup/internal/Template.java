/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

/**
 * What a plan that comes with the suite is called on a button.
 *
 * @param label for the button
 * @param about for its tooltip
 */
record Template(String label, String about) {

	static Template of(String plan) {
		return switch (plan) {
		case "twin-stem" -> new Template("Low-loss EELS (STEM twin)", "Edge modes of plasmonic particles on a simulated STEM");
		case "twin-spm" -> new Template("I–V and BEPS (SPM twin)", "Turn-on voltage at grain boundaries on a simulated SPM");
		case "replay" -> new Template("Recorded data", "A dataset acts as the instrument");
		default -> new Template(plan, "The plan " + plan);
		};
	}
}
