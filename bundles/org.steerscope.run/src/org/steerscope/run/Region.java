/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;

/** The inside of an outline, row by row: the scan-line form of {@link PlaceRule#contains(int, int)}, equal to it in every pixel. */
final class Region {

	private final int[] rows;
	private final int[] cols;
	private final Pixel from;
	private final Pixel to;
	private final double[] crossings;

	Region(PlaceRule rule) {
		List<Pixel> outline = rule.outline();
		from = rule.topLeft();
		to = rule.bottomRight();
		if (outline.size() == 2) {
			outline = List.of(from, new Pixel(from.row(), to.col()), to, new Pixel(to.row(), from.col()));
		}
		rows = outline.stream().mapToInt(Pixel::row).toArray();
		cols = outline.stream().mapToInt(Pixel::col).toArray();
		crossings = new double[rows.length];
	}

	/** Costs rows × corners, whatever the number of candidates inside. */
	void mark(Candidates candidates, BitSet marked) {
		int step = candidates.step();
		int offset = candidates.patch() / 2;
		int first = Math.max(0, Math.ceilDiv(from.row() - offset, step));
		int last = Math.min(candidates.gridRows() - 1, Math.floorDiv(to.row() - offset, step));
		for (int r = first; r <= last; r++) {
			Line line = new Line(marked, r * candidates.gridCols(), candidates.gridCols(), offset, step);
			int row = candidates.row(r * candidates.gridCols());
			outline(row, line);
			inside(row, line);
		}
	}

	/** Where the outline itself meets a row at a pixel. */
	private void outline(int row, Line line) {
		for (int i = 0, j = rows.length - 1; i < rows.length; j = i++) {
			int height = rows[j] - rows[i];
			if (height == 0) {
				if (rows[i] == row) {
					line.mark(Math.min(cols[i], cols[j]), Math.max(cols[i], cols[j]));
				}
			} else if (row >= Math.min(rows[i], rows[j]) && row <= Math.max(rows[i], rows[j])) {
				long along = (long) (cols[j] - cols[i]) * (row - rows[i]);
				if (along % height == 0) {
					int col = cols[i] + (int) (along / height);
					line.mark(col, col);
				}
			}
		}
	}

	private void inside(int row, Line line) {
		int n = 0;
		for (int i = 0, j = rows.length - 1; i < rows.length; j = i++) {
			if (rows[i] > row != rows[j] > row) {
				crossings[n++] = (double) (cols[j] - cols[i]) * (row - rows[i]) / (rows[j] - rows[i]) + cols[i];
			}
		}
		Arrays.sort(crossings, 0, n);
		for (int k = 0; k + 1 < n; k += 2) {
			line.mark((int) Math.ceil(crossings[k]), (int) Math.ceil(crossings[k + 1]) - 1);
		}
	}

	/** A row of candidates. */
	private record Line(BitSet marked, int start, int length, int offset, int step) {

		/** Marks the candidates at the columns from one to another, both included. */
		void mark(int fromCol, int toCol) {
			int a = Math.max(0, Math.ceilDiv(fromCol - offset, step));
			int b = Math.min(length - 1, Math.floorDiv(toCol - offset, step));
			if (a <= b) {
				marked.set(start + a, start + b + 1);
			}
		}
	}
}
