/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;

/** What it costs to measure a candidate: the measurement itself (1), moving there, and dose where there was some before. */
final class Costs {

	private static final double REACH = 4;

	private final SearchSettings settings;
	private final Candidates candidates;
	private final Pixel last;
	private final int[] rows;
	private final int[] cols;
	private final double diagonal;

	Costs(SearchSettings settings, Situation t) {
		this.settings = settings;
		this.candidates = t.candidates();
		this.last = t.exposed().isEmpty() ? null : t.exposed().get(t.exposed().size() - 1);
		List<Pixel> exposed = settings.dose() > 0 ? t.exposed() : List.of();
		rows = exposed.stream().mapToInt(Pixel::row).toArray();
		cols = exposed.stream().mapToInt(Pixel::col).toArray();
		diagonal = Math.hypot(candidates.imageRows(), candidates.imageCols());
	}

	/** @return cost of a candidate in measurements, at least 1 */
	double of(int candidate) {
		int row = candidates.row(candidate);
		int col = candidates.col(candidate);
		double cost = 1;
		if (last != null) {
			cost += settings.travel() * Math.hypot((double) row - last.row(), (double) col - last.col()) / diagonal;
		}
		double r2 = settings.doseRadius() * settings.doseRadius();
		for (int i = 0; i < rows.length; i++) {
			double d2 = (double) (row - rows[i]) * (row - rows[i]) + (double) (col - cols[i]) * (col - cols[i]);
			if (d2 < REACH * REACH * r2) {
				cost += settings.dose() * Math.exp(-d2 / (2 * r2));
			}
		}
		return cost;
	}
}
