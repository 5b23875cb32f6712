/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

/**
 * An instrument did not do what was asked: refused, failed, answered late or wrong. The run is made safe. The message is a sentence
 * for the operator; it says what to check.
 */
public class InstrumentException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message a sentence for the operator, with what to check */
	public InstrumentException(String message) {
		super(message);
	}

	/** As above, with the technical cause for the log. */
	public InstrumentException(String message, Throwable cause) {
		super(message, cause);
	}
}
