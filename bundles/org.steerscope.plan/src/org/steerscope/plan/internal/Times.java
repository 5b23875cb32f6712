/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import org.steerscope.data.ProblemException;

/** Clock times in documents. */
final class Times {

	private Times() {
	}

	/**
	 * @param text {@code 2026-11-23T18:00:00Z} or {@code 2026-11-23T19:00+01:00}, or blank
	 * @param path the element, for the message
	 * @return the time, null if blank
	 */
	static Instant parse(String text, String path) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return OffsetDateTime.parse(text.strip()).toInstant();
		} catch (DateTimeParseException e) {
			throw new ProblemException("“" + text + "” is not a clock time with a zone", path,
					"Write it like 2026-11-23T18:00:00Z or 2026-11-23T19:00:00+01:00");
		}
	}
}
