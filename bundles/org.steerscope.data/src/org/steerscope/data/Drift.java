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
 * How far the sample has moved against the scan frame since the first overview: scan position = sample position + drift.
 *
 * @param dx to the right, metres
 * @param dy down, metres
 * @param age seconds since it was measured; infinite if it never was
 */
public record Drift(double dx, double dy, double age) {

	/** No drift has been measured. */
	public static final Drift NONE = new Drift(0, 0, Double.POSITIVE_INFINITY);

	/** @return where to send the probe to reach a place on the sample */
	public Position toScan(Position sample) {
		return sample.shifted(dx, dy, Frame.SCAN);
	}

	/** @return which place on the sample a scan position reaches */
	public Position toSample(Position scan) {
		return scan.shifted(-dx, -dy, Frame.SAMPLE);
	}
}
