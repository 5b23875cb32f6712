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

import org.steerscope.run.Concern;
import org.steerscope.ui.Theme;

/** How bad a doubt of the model is: a shape, a word and a colour, so that none of them is needed alone. */
enum Severity {
	/** The search could do better. */
	CAUTION("▲", "Caution"),
	/** What the model says should not be believed. */
	SERIOUS("◆", "Serious");

	private static final Set<String> MISLEADING = Set.of("collapsed", "reward-hacking", "out-of-distribution");

	private final String symbol;
	private final String word;

	Severity(String symbol, String word) {
		this.symbol = symbol;
		this.word = word;
	}

	/** @return that of a kind of doubt; a lab's own are a caution */
	static Severity of(Concern concern) {
		return MISLEADING.contains(concern.id()) ? SERIOUS : CAUTION;
	}

	String symbol() {
		return symbol;
	}

	String word() {
		return word;
	}

	/** @return 0xRRGGBB */
	int colour(Theme theme) {
		return this == SERIOUS ? theme.serious() : theme.caution();
	}
}
