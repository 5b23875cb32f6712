/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

/**
 * A place in a frame.
 *
 * @param frame which frame
 * @param x to the right, metres (pixels where the image's size is unknown)
 * @param y down, likewise
 */
public record Position(Frame frame, double x, double y) {

	/** @return this place shifted by a drift, in another frame */
	public Position shifted(double dx, double dy, Frame target) {
		return new Position(target, x + dx, y + dy);
	}

	/** @return the distance to a place in the same frame */
	public double distance(Position other) {
		if (frame != other.frame) {
			throw new IllegalArgumentException("Positions in the frames " + frame + " and " + other.frame + " have no distance");
		}
		return Math.hypot(x - other.x, y - other.y);
	}
}
