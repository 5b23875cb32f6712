/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;

/**
 * A person's wish about a region of the overview: measure there rather than elsewhere, rather not, or never.
 *
 * @param kind what is wished
 * @param outline corners of a polygon, in pixels of the overview; two corners are the ends of a rectangle's diagonal. A pixel on the
 *        outline belongs to it.
 */
public record PlaceRule(Kind kind, List<Pixel> outline) {

	/** Most corners of an outline. */
	public static final int MOST_CORNERS = 10_000;

	/** What is wished. */
	public enum Kind {
		/** Never propose a place there. */
		VETO,
		/** Propose a place there only if it is much better than others. */
		AVOID,
		/** Prefer places there. */
		FAVOUR
	}

	/** @throws ProblemException if the outline is none */
	public PlaceRule {
		outline = List.copyOf(outline);
		if (outline.size() < 2 || outline.size() > MOST_CORNERS) {
			throw new ProblemException("An outline of %d corners is none".formatted(outline.size()), "region",
					"Give two corners of a rectangle, or 3 to %d of a polygon".formatted(MOST_CORNERS));
		}
	}

	/** @return whether the pixel lies inside or on the outline (even–odd rule) */
	public boolean contains(Pixel p) {
		return contains(p.row(), p.col());
	}

	/** @return whether the pixel lies inside or on the outline (even–odd rule) */
	public boolean contains(int row, int col) {
		if (outline.size() == 2) {
			Pixel a = outline.get(0);
			Pixel b = outline.get(1);
			return row >= Math.min(a.row(), b.row()) && row <= Math.max(a.row(), b.row()) && col >= Math.min(a.col(), b.col())
					&& col <= Math.max(a.col(), b.col());
		}
		boolean inside = false;
		for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
			Pixel a = outline.get(i);
			Pixel b = outline.get(j);
			long cross = (long) (b.col() - a.col()) * (row - a.row()) - (long) (b.row() - a.row()) * (col - a.col());
			if (cross == 0 && row >= Math.min(a.row(), b.row()) && row <= Math.max(a.row(), b.row())
					&& col >= Math.min(a.col(), b.col()) && col <= Math.max(a.col(), b.col())) {
				return true;
			}
			if (a.row() > row != b.row() > row
					&& col < (double) (b.col() - a.col()) * (row - a.row()) / (b.row() - a.row()) + a.col()) {
				inside = !inside;
			}
		}
		return inside;
	}
}
