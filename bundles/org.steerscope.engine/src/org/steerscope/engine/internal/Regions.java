/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.PlaceRule;

/** Which wishes about regions a run can follow. */
final class Regions {

	private static final int MOST_REGIONS = 1_000;
	private static final int MOST_CORNERS = 100_000;

	private Regions() {
	}

	/** @return why not; empty if it can */
	static Optional<String> refuses(List<PlaceRule> rules, Candidates candidates) {
		if (rules.size() > MOST_REGIONS) {
			return Optional.of("At most %d regions can be favoured, avoided or forbidden".formatted(MOST_REGIONS));
		}
		if (rules.stream().mapToInt(r -> r.outline().size()).sum() > MOST_CORNERS) {
			return Optional.of("The regions have more than %d corners in all".formatted(MOST_CORNERS));
		}
		for (int i = 0; i < rules.size(); i++) {
			Pixel from = rules.get(i).topLeft();
			Pixel to = rules.get(i).bottomRight();
			if (to.row() < 0 || to.col() < 0 || from.row() >= candidates.imageRows() || from.col() >= candidates.imageCols()) {
				return Optional.of("Region %d, rows %d to %d and columns %d to %d, lies outside the overview of %d × %d pixels".formatted(
						i + 1, from.row(), to.row(), from.col(), to.col(), candidates.imageRows(), candidates.imageCols()));
			}
		}
		if (new Vetoes(rules, candidates).count() == candidates.size()) {
			return Optional.of("Nothing would be left to measure: every candidate is forbidden");
		}
		return Optional.empty();
	}
}
