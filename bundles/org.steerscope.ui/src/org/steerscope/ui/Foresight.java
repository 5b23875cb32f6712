/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.run.Choice;

/**
 * Where a run would go next with what is in force, and with a draft that is not applied yet. Immutable.
 *
 * @param draft what the operator thinks of; null for nothing
 * @param before the next places with what is in force, in order
 * @param after the next places with the draft, in order
 */
public record Foresight(Choice draft, List<Pixel> before, List<Pixel> after) {

	/** Nothing is thought of. */
	public static final Foresight NONE = new Foresight(null, List.of(), List.of());

	/** Keeps copies. */
	public Foresight {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** @return whether there is nothing to show */
	public boolean isEmpty() {
		return before.isEmpty() && after.isEmpty();
	}
}
