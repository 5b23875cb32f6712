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
 * Something a page has to say of the plan.
 *
 * @param page where it is mended
 * @param severity how bad it is
 * @param text what and what to do, in sentences
 */
record Finding(SetupPage page, Severity severity, String text) {

	/** How bad it is; each with a sign of its own, so that it can be told without colours. */
	enum Severity {
		/** The plan cannot be started. */
		REFUSED("◆"),
		/** It can, but perhaps not as meant. */
		WARNING("▲"),
		/** It is well. */
		GOOD("✓");

		private final String sign;

		Severity(String sign) {
			this.sign = sign;
		}

		String sign() {
			return sign;
		}
	}

	static Finding refused(SetupPage page, String text) {
		return new Finding(page, Severity.REFUSED, text);
	}

	static Finding warning(SetupPage page, String text) {
		return new Finding(page, Severity.WARNING, text);
	}

	static Finding good(SetupPage page, String text) {
		return new Finding(page, Severity.GOOD, text);
	}

	/** @return the sign and the text */
	String line() {
		return severity.sign() + " " + text;
	}
}
