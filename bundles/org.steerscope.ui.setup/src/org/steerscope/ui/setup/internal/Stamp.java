/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.steerscope.data.Unit;
import org.steerscope.ui.Numbers;

/**
 * How a run's plan says which session and sample it belongs to: the last line of its objective, readable by people, part of the journal
 * with the plan, and found again here.
 *
 * @param session id of the session
 * @param sample its name
 */
record Stamp(String session, String sample) {

	private static final Pattern LINE = Pattern.compile("\\s*\\[Session (\\S+), sample “([^”]*)”[^\\]]*\\]\\s*$");

	/** @return the objective with the stamp in the place of an older one */
	static String put(String objective, SessionRecord session, SampleRecord sample) {
		String bare = strip(objective);
		return (bare.isEmpty() ? "" : bare + "\n") + "[Session %s, sample “%s”, prior fluence %s]".formatted(session.id(), sample.name().replaceAll("[”\\]]", "'"),
				Numbers.text(sample.fluence(), Unit.of("e/Å²")));
	}

	/** @return the objective without a stamp */
	static String strip(String objective) {
		return LINE.matcher(objective == null ? "" : objective).replaceFirst("").strip();
	}

	/** @return the stamp of an objective */
	static Optional<Stamp> of(String objective) {
		Matcher m = LINE.matcher(objective == null ? "" : objective);
		return m.find() ? Optional.of(new Stamp(m.group(1), m.group(2))) : Optional.empty();
	}
}
