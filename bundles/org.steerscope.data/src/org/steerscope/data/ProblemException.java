/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

/**
 * Something a person can mend: says what is wrong, where, and what to do. Shown as it stands, without a stack trace.
 */
public class ProblemException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String what;
	private final String where;
	private final String remedy;

	/**
	 * @param what what is wrong, a sentence without a full stop
	 * @param where the file, plan element or option it is about
	 * @param remedy what to do, a sentence without a full stop
	 */
	public ProblemException(String what, String where, String remedy) {
		this(what, where, remedy, null);
	}

	/** As above, with the technical cause for the log. */
	public ProblemException(String what, String where, String remedy, Throwable cause) {
		super(where + ": " + what + ". " + remedy + ".", cause);
		this.what = what;
		this.where = where;
		this.remedy = remedy;
	}

	/** @return what is wrong */
	public String what() {
		return what;
	}

	/** @return the file, plan element or option it is about */
	public String where() {
		return where;
	}

	/** @return what to do */
	public String remedy() {
		return remedy;
	}
}
