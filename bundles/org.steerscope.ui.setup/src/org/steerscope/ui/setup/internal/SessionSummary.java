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
		StringBuilder page = new StringBuilder(SetupTexts.of("sessionSummary.session")).append(cell(s.proposal().isBlank() ? s.id() : s.proposal())).append("\n\n");
		page.append("| | |\n|---|---|\n");
		line(page, SetupTexts.of("sessionSummary.begun"), at(s.begun(), zone));
		line(page, SetupTexts.of("sessionSummary.operators"), s.operators().isEmpty() ? SetupTexts.of("sessionSummary.notNamed") : String.join(", ", s.operators()));
		line(page, SetupTexts.of("sessionSummary.holder"), s.holder().isBlank() ? SetupTexts.of("sessionSummary.notNamed") : s.holder());
		line(page, SetupTexts.of("sessionSummary.samples"), String.valueOf(s.samples().size()));
		line(page, SetupTexts.of("sessionSummary.runs"), String.valueOf(s.samples().stream().mapToInt(x -> x.runs().size()).sum()));
		for (SampleRecord sample : s.samples()) {
			page.append("\n## ").append(cell(sample.name())).append(SetupTexts.of("sessionSummary.fluenceBeforeTheRuns")).append(Numbers.text(sample.priorFluence(), FLUENCE)).append(SetupTexts.of("sessionSummary.now"))
					.append(Numbers.text(sample.fluence(), FLUENCE)).append(SetupTexts.of("sessionSummary.atTheProbeSummed"));
			if (!sample.notes().isBlank()) {
				page.append('\n').append(sample.notes().strip()).append('\n');
			}
			if (!sample.runs().isEmpty()) {
				page.append(SetupTexts.of("sessionSummary.runStartedMeasurementsFluence"));
				for (SampleRecord.Run r : sample.runs()) {
					page.append("| ").append(cell(r.title())).append(" | ").append(at(r.started(), zone)).append(" | ").append(r.measured()).append(" | ")
							.append(Numbers.text(r.fluence(), FLUENCE)).append(" | ").append(r.outcome().isBlank() ? SetupTexts.of("sessionSummary.notKnownToHave") : cell(r.outcome()))
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
