/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.BitSet;
import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;

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
	/** How far a corner may lie from the overview's first pixel, in rows or columns. */
	public static final int FARTHEST = 1_000_000;

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
		for (Pixel p : outline) {
			if (Math.max(Math.abs((long) p.row()), Math.abs((long) p.col())) > FARTHEST) {
				throw new ProblemException("A corner at row %d, column %d is beyond any overview".formatted(p.row(), p.col()), "region",
						"Give corners in pixels of the overview");
			}
		}
	}

	/** @return the corner of the smallest rectangle around the region with the least row and column */
	public Pixel topLeft() {
		return new Pixel(outline.stream().mapToInt(Pixel::row).min().getAsInt(), outline.stream().mapToInt(Pixel::col).min().getAsInt());
	}

	/** @return the corner of the smallest rectangle around the region with the greatest row and column */
	public Pixel bottomRight() {
		return new Pixel(outline.stream().mapToInt(Pixel::row).max().getAsInt(), outline.stream().mapToInt(Pixel::col).max().getAsInt());
	}

	/**
	 * Finds all candidates in the region at once, which for a large map is much faster than asking for one after another.
	 *
	 * @param marked gets the number of every candidate inside or on the outline
	 */
	public void mark(Candidates candidates, BitSet marked) {
		new Region(this).mark(candidates, marked);
	}

	/** @return whether the pixel lies inside or on the outline (even–odd rule) */
	public boolean contains(Pixel p) {
		return contains(p.row(), p.col());
	}

	/** @return whether the pixel lies inside or on the outline (even–odd rule) */
	public boolean contains(int row, int col) {
		Pixel from = topLeft();
		Pixel to = bottomRight();
		if (row < from.row() || row > to.row() || col < from.col() || col > to.col()) {
			return false;
		}
		if (outline.size() == 2) {
			return true;
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
