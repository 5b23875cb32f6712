/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;

import org.steerscope.run.Embedding;

/**
 * Moves the points of a feature space to where the newest map has them, a part of the way at each look, so that the eye can follow a
 * point. Another map (other candidates or coordinates) is shown at once: its points have nothing to do with the former ones. Used by one
 * thread at a time.
 */
final class Glide {

	private static final float PART = 0.4f;
	private static final float CLOSE = 2e-3f;

	private Embedding target;
	private float[] x = {};
	private float[] y = {};
	private boolean moving;

	/** Goes a part of the way, or begins anew. @return whether anything moved */
	boolean look(Embedding newest) {
		if (newest == target && !moving) {
			return false;
		}
		if (target == null || newest != target && !alike(newest, target)) {
			x = newest.x().clone();
			y = newest.y().clone();
			moving = false;
		} else {
			float[] nextX = x.clone();
			float[] nextY = y.clone();
			moving = glide(nextX, newest.x()) | glide(nextY, newest.y());
			x = moving ? nextX : newest.x().clone();
			y = moving ? nextY : newest.y().clone();
		}
		target = newest;
		return true;
	}

	private static boolean alike(Embedding a, Embedding b) {
		return Arrays.equals(a.label(), b.label()) && (a.candidates() == b.candidates() || Arrays.equals(a.candidates(), b.candidates()));
	}

	/** @return whether a point is still far from where it belongs */
	private static boolean glide(float[] at, float[] to) {
		float low = Float.POSITIVE_INFINITY;
		float high = Float.NEGATIVE_INFINITY;
		float farthest = 0;
		for (int i = 0; i < at.length; i++) {
			if (!Float.isFinite(at[i]) || !Float.isFinite(to[i])) {
				at[i] = to[i];
				continue;
			}
			at[i] += PART * (to[i] - at[i]);
			low = Math.min(low, to[i]);
			high = Math.max(high, to[i]);
			farthest = Math.max(farthest, Math.abs(to[i] - at[i]));
		}
		return farthest > CLOSE * (high - low);
	}

	/** @return whether the points are not yet where they belong */
	boolean moving() {
		return moving;
	}

	/** @return first coordinates of the candidates shown, in a new array after each move */
	float[] x() {
		return x;
	}

	/** @return second coordinates */
	float[] y() {
		return y;
	}
}
