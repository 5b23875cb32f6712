/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;


/**
 * One line of the table of figures.
 *
 * @param what is measured
 * @param measured the figure, with its unit
 * @param goal in words
 * @param met whether it is reached; null where it cannot be told
 */
record Line(String what, String measured, String goal, Boolean met) {

	String markdown() {
		return "| %s | %s | %s | %s |".formatted(what, measured, goal, met == null ? "" : met ? "yes" : "**no**");
	}
}
