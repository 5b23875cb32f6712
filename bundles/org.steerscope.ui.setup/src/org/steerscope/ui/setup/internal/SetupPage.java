/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.Arrays;
import java.util.List;

/** The pages in the order an operator thinks. */
enum SetupPage {
	/** Where one begins. */
	SESSION("Session and sample", "Who measures what; where to begin: a template, a file, or the plan of an earlier run.", "title", "objective"),
	/** From one sample to the next. */
	EXCHANGE("Sample exchange", "Only when another sample goes in: one step after the other, each confirmed by you."),
	/** What measures. */
	INSTRUMENT("Instrument", "What measures, and how it is set up.", "instrument", "seed", "idle", "inDoubt"),
	/** Where. */
	REGION("Region", "Find the place in the microscope's own window, then use its present view here: the overview shows where the agent may go.",
			"overviewDwell"),
	/** What the agent sees. */
	PATCH("Patch and processing", "The window round each place that the agent predicts from, and what is done to a spectrum before it is scored.",
			"candidates", "processing"),
	/** What is sought. */
	SCALARIZER("What is sought", "The number made of each measurement. Click a place in the overview to take a test spectrum with these very settings.",
			"exposure", "direction", "scalarizer", "reward"),
	/** How it searches. */
	POLICY("Search", "How the next point is chosen, and where it begins.", "policy", "starting", "approval"),
	/** When it ends. */
	BUDGET("Budget", "When the run ends. The first limit reached counts; an exposure is never cut in two.", "budget"),
	/** What is allowed. */
	ENVELOPE("Envelope", "What is allowed. It may only be tighter than the station's; the guardian refuses everything outside.", "envelope"),
	/** What it would be like. */
	DRY_RUN("Dry run and start", "The same code on the twin, in short: how it learns, how long it takes, what it costs the sample.");

	private final String label;
	private final String hint;
	private final List<String> parts;

	SetupPage(String label, String hint, String... parts) {
		this.label = label;
		this.hint = hint;
		this.parts = List.of(parts);
	}

	String label() {
		return label;
	}

	String hint() {
		return hint;
	}

	/** @return the page on which an element of the plan is edited; the last one for what none edits */
	static SetupPage of(String path) {
		String part = path.split("[.\\[]", 2)[0];
		return Arrays.stream(values()).filter(p -> p.parts.contains(part)).findFirst().orElse(DRY_RUN);
	}
}
