/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import org.steerscope.data.Image;
import org.steerscope.data.NumericArray;
import org.steerscope.data.PixelGrid;

/**
 * A channel of an image as an array (rows × cols), read row by row and never as a whole.
 *
 * @param image whose channel
 * @param plane index of the channel
 */
record PlaneArray(Image image, int plane) implements NumericArray {

	@Override
	public Type type() {
		return Type.FLOAT32;
	}

	@Override
	public int[] shape() {
		PixelGrid g = image.grid();
		return new int[] { g.rows(), g.cols() };
	}

	@Override
	public long size() {
		return (long) image.grid().rows() * image.grid().cols();
	}

	@Override
	public double get(long index) {
		int cols = image.grid().cols();
		return image.value(plane, (int) (index / cols), (int) (index % cols));
	}

	@Override
	public void read(long from, double[] into, int count) {
		int cols = image.grid().cols();
		float[] part = new float[Math.min(cols, count)];
		int done = 0;
		while (done < count) {
			int col = (int) ((from + done) % cols);
			int n = Math.min(cols - col, count - done);
			image.read(plane, (int) ((from + done) / cols), col, 1, n, part);
			for (int i = 0; i < n; i++) {
				into[done + i] = part[i];
			}
			done += n;
		}
	}
}
