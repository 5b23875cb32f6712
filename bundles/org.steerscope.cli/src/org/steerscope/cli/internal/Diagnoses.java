/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.steerscope.run.Calibration;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.StandingConcern;

/** What a model thinks of itself, in words. */
final class Diagnoses {

	private Diagnoses() {
	}

	/** @return which model decides, and why */
	static String model(Diagnosis diagnosis) {
		return diagnosis.model() + (diagnosis.why().isEmpty() ? "" : " (" + diagnosis.why() + ")");
	}

	/** @return how honest its uncertainty has been */
	static String calibration(Calibration c) {
		String factor = c.sdFactor() == 1 ? "" : String.format(Locale.ROOT, ", uncertainty corrected by a factor of %.2f", c.sdFactor());
		return String.format(Locale.ROOT, "%.0f %% of %d values lie in the 90 %% interval predicted from the others; NLPD %.3g%s",
				100 * c.coverage90(), c.points(), c.nlpd(), factor);
	}

	/** @return what is wrong and what to do about it */
	static String alarm(String message, String suggestion) {
		return sentence(message) + (suggestion.isEmpty() ? "" : " " + sentence(suggestion));
	}

	private static String sentence(String text) {
		return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
	}

	/** @return title and text of each thing to tell of the model at present; empty without a model */
	static List<String[]> lines(RunState state) {
		List<String[]> lines = new ArrayList<>();
		state.diagnosis().ifPresent(d -> {
			lines.add(new String[] { "model", model(d) });
			d.calibrated().ifPresent(c -> lines.add(new String[] { "calibration", calibration(c) }));
		});
		for (StandingConcern s : state.concerns()) {
			lines.add(new String[] { "concern",
					"since step " + s.since() + ": " + alarm(s.concern().message(), s.concern().suggestion()) });
		}
		return lines;
	}
}
