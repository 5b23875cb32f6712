/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import org.steerscope.learning.Candidates;

/**
 * Row by row, on a coarse grid first and then on ever finer ones if asked. A place of a coarser grid is not visited again.
 */
final class Rows implements Order {

	private final int rows;
	private final int cols;
	private final boolean serpentine;
	private final int[] strides;
	private final long[] ends;

	/**
	 * @param candidates the grid
	 * @param stride distance of neighbours on the first pass
	 * @param refine whether finer passes follow: half the stride each, down to 1
	 * @param serpentine whether every other row runs backwards
	 */
	Rows(Candidates candidates, int stride, boolean refine, boolean serpentine) {
		this.rows = candidates.gridRows();
		this.cols = candidates.gridCols();
		this.serpentine = serpentine;
		int passes = 1;
		for (int s = stride; refine && s > 1; s /= 2) {
			passes++;
		}
		strides = new int[passes];
		ends = new long[passes];
		long end = 0;
		for (int pass = 0, s = stride; pass < passes; pass++, s /= 2) {
			strides[pass] = s;
			end += (long) across(rows, s) * across(cols, s);
			ends[pass] = end;
		}
	}

	private static int across(int extent, int stride) {
		return (extent - 1) / stride + 1;
	}

	@Override
	public long length() {
		return ends[ends.length - 1];
	}

	@Override
	public int candidate(long position) {
		int pass = 0;
		while (position >= ends[pass]) {
			pass++;
		}
		int stride = strides[pass];
		int perRow = across(cols, stride);
		long inPass = position - (pass == 0 ? 0 : ends[pass - 1]);
		int line = (int) (inPass / perRow);
		int along = (int) (inPass % perRow);
		int row = line * stride;
		int col = (serpentine && line % 2 == 1 ? perRow - 1 - along : along) * stride;
		for (int earlier = 0; earlier < pass; earlier++) {
			if (row % strides[earlier] == 0 && col % strides[earlier] == 0) {
				return -1;
			}
		}
		return row * cols + col;
	}
}
