/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steerscope.data.Unit;
import org.steerscope.ui.Numbers;

/** A session on one page for the logbook, in Markdown. */
final class SessionSummary {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
	private static final Unit FLUENCE = Unit.of("e/Å²");

	private SessionSummary() {
	}

	/** @param zone of the clock times */
	static String markdown(SessionRecord s, ZoneId zone) {
		StringBuilder page = new StringBuilder("# Session ").append(cell(s.proposal().isBlank() ? s.id() : s.proposal())).append("\n\n");
		page.append("| | |\n|---|---|\n");
		line(page, "Begun", at(s.begun(), zone));
		line(page, "Operators", s.operators().isEmpty() ? "not named" : String.join(", ", s.operators()));
		line(page, "Holder", s.holder().isBlank() ? "not named" : s.holder());
		line(page, "Samples", String.valueOf(s.samples().size()));
		line(page, "Runs", String.valueOf(s.samples().stream().mapToInt(x -> x.runs().size()).sum()));
		for (SampleRecord sample : s.samples()) {
			page.append("\n## ").append(cell(sample.name())).append("\n\nFluence before the runs ").append(Numbers.text(sample.priorFluence(), FLUENCE)).append(", now ")
					.append(Numbers.text(sample.fluence(), FLUENCE)).append(" (at the probe, summed over exposures).\n");
			if (!sample.notes().isBlank()) {
				page.append('\n').append(sample.notes().strip()).append('\n');
			}
			if (!sample.runs().isEmpty()) {
				page.append("\n| run | started | measurements | fluence | how it ended | file |\n|---|---|---:|---:|---|---|\n");
				for (SampleRecord.Run r : sample.runs()) {
					page.append("| ").append(cell(r.title())).append(" | ").append(at(r.started(), zone)).append(" | ").append(r.measured()).append(" | ")
							.append(Numbers.text(r.fluence(), FLUENCE)).append(" | ").append(r.outcome().isBlank() ? "not known to have ended" : cell(r.outcome()))
							.append(" | `").append(cell(r.file())).append("` |\n");
				}
			}
		}
		return page.toString();
	}

	private static void line(StringBuilder page, String name, String value) {
		page.append("| ").append(name).append(" | ").append(cell(value)).append(" |\n");
	}

	/** A table's cell is one line without bars. */
	private static String cell(String text) {
		return text.replaceAll("\\s+", " ").replace("|", "\\|").strip();
	}

	private static String at(Instant time, ZoneId zone) {
		return TIME.format(time.atZone(zone));
	}
}
