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
		case "twin-stem" -> new Template(SetupTexts.of("template.lowLossEelsStem"), SetupTexts.of("template.edgeModesOfPlasmonic"));
		case "twin-spm" -> new Template(SetupTexts.of("template.iVAndBeps"), SetupTexts.of("template.turnOnVoltageAt"));
		case "replay" -> new Template(SetupTexts.of("template.recordedData"), SetupTexts.of("template.aDatasetActsAs"));
		default -> new Template(plan, SetupTexts.of("template.thePlan", plan));
		};
	}
}
