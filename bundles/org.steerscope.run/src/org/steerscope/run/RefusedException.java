/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/** The guardian refused an act. The message names the limit and what would be allowed. */
public class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String rule;

	/**
	 * @param rule name of the rule
	 * @param message a sentence naming the limit
	 */
	public RefusedException(String rule, String message) {
		super(message);
		this.rule = rule;
	}

	/** @return name of the rule */
	public String rule() {
		return rule;
	}
}
