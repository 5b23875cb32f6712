/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Set;

import org.steerscope.ui.Theme;

/** How bad an alarm or a doubt of the model is: a shape, a word and a colour, so that none of them is needed alone. */
enum Severity {
	/** Good to know. */
	NOTICE("●", ViewTexts.of("severity.notice")),
	/** The search could do better. */
	CAUTION("▲", ViewTexts.of("severity.caution")),
	/** What is measured, or what the model says of it, should not be believed. */
	SERIOUS("◆", ViewTexts.of("severity.serious"));

	private static final Set<String> HARMLESS = Set.of("votes-done");
	private static final Set<String> MISLEADING = Set.of("collapsed", "reward-hacking", "out-of-distribution", "reference", "registration", "position",
			"refused", "resume-differs");

	private final String symbol;
	private final String word;

	Severity(String symbol, String word) {
		this.symbol = symbol;
		this.word = word;
	}

	/** @return that of a kind of alarm; a lab's own are a caution */
	static Severity of(String kind) {
		return MISLEADING.contains(kind) ? SERIOUS : HARMLESS.contains(kind) ? NOTICE : CAUTION;
	}

	String symbol() {
		return symbol;
	}

	String word() {
		return word;
	}

	/** @return 0xRRGGBB */
	int colour(Theme theme) {
		return switch (this) {
		case SERIOUS -> theme.serious();
		case CAUTION -> theme.caution();
		case NOTICE -> theme.muted();
		};
	}
}
