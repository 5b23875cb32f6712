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
	SESSION(SetupTexts.of("setupPage.sessionAndSample"), SetupTexts.of("setupPage.whoMeasuresWhatWhere"), "title", "objective"),
	/** From one sample to the next. */
	EXCHANGE(SetupTexts.of("setupPage.sampleExchange"), SetupTexts.of("setupPage.onlyWhenAnotherSample")),
	/** What measures. */
	INSTRUMENT(SetupTexts.of("setupPage.instrument"), SetupTexts.of("setupPage.whatMeasuresAndHow"), "instrument", "seed", "idle", "inDoubt"),
	/** Where. */
	REGION(SetupTexts.of("setupPage.region"), SetupTexts.of("setupPage.findThePlaceIn"),
			"overviewDwell"),
	/** What the agent sees. */
	PATCH(SetupTexts.of("setupPage.patchAndProcessing"), SetupTexts.of("setupPage.theWindowRoundEach"),
			"candidates", "processing"),
	/** What is sought. */
	SCALARIZER(SetupTexts.of("setupPage.whatIsSought"), SetupTexts.of("setupPage.theNumberMadeOf"),
			"exposure", "direction", "scalarizer", "reward"),
	/** How it searches. */
	POLICY(SetupTexts.of("setupPage.search"), SetupTexts.of("setupPage.howTheNextPoint"), "policy", "starting", "approval"),
	/** When it ends. */
	BUDGET(SetupTexts.of("setupPage.budget"), SetupTexts.of("setupPage.whenTheRunEnds"), "budget"),
	/** What is allowed. */
	ENVELOPE(SetupTexts.of("setupPage.envelope"), SetupTexts.of("setupPage.whatIsAllowedIt"), "envelope"),
	/** What it would be like. */
	DRY_RUN(SetupTexts.of("setupPage.dryRunAndStart"), SetupTexts.of("setupPage.theSameCodeOn"));

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
