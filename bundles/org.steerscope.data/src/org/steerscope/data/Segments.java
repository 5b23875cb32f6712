/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.util.ArrayList;
import java.util.List;

/** Finds the branches and cycles of a swept axis. */
final class Segments {

	private Segments() {
	}

	static List<Axis.Segment> find(double[] v) {
		List<Axis.Segment> found = new ArrayList<>();
		int from = 0;
		int direction = 0;
		for (int i = 1; i < v.length; i++) {
			int d = (int) Math.signum(v[i] - v[i - 1]);
			if (d != 0 && direction != 0 && d != direction) {
				found.add(segment(direction, found.size(), from, i));
				from = i;
			}
			direction = d != 0 ? d : direction;
		}
		if (v.length > 0) {
			found.add(segment(direction, found.size(), from, v.length));
		}
		return found;
	}

	private static Axis.Segment segment(int direction, int index, int from, int to) {
		return new Axis.Segment(direction >= 0 ? "forward" : "reverse", index / 2, from, to);
	}
}
