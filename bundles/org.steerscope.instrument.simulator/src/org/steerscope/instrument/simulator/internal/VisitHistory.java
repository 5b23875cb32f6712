/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.ArrayList;
import java.util.List;

/** Remembers where the tip has swept, since a second sweep at a place differs from the first. Of the command thread only. */
final class VisitHistory {

	private static final double RADIUS = 30e-9;
	private static final double RELAXATION = 60;

	private record Visit(double x, double y, double time) {
	}

	private final List<Visit> visits = new ArrayList<>();

	/** Notes a sweep at a place of the sample. */
	void add(double x, double y, double time) {
		visits.add(new Visit(x, y, time));
	}

	/** @return share of the ions still displaced by earlier sweeps hereabouts, 0 … 1; relaxes within a minute */
	double ions(double x, double y, double time) {
		double left = 1;
		for (Visit v : visits) {
			left *= 1 - nearness(v, x, y) * Math.exp(-(time - v.time()) / RELAXATION);
		}
		return 1 - left;
	}

	/** @return how far the place is poled by earlier sweeps, 0 … 1; lasts */
	double poling(double x, double y) {
		double left = 1;
		for (Visit v : visits) {
			left *= 1 - 0.5 * nearness(v, x, y);
		}
		return 1 - left;
	}

	private static double nearness(Visit v, double x, double y) {
		double dx = v.x() - x;
		double dy = v.y() - y;
		double d2 = (dx * dx + dy * dy) / (RADIUS * RADIUS);
		return d2 > 20 ? 0 : Math.exp(-d2);
	}
}
