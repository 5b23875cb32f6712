/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A range of x laid over a {@link Plot} that the operator moves: the part of a spectrum a scalarizer looks at.
 *
 * @param from lower end, on the axis
 * @param to upper end
 * @param label written at its top
 * @param draft whether it is only thought of: drawn with dashes
 */
public record PlotBand(double from, double to, String label, boolean draft) {

	/** Hears where the mouse wants a band. */
	@FunctionalInterface
	@ConsumerType
	public interface Listener {

		/**
		 * @param index number of the band
		 * @param from lower end wanted, on the axis; not above {@code to}
		 * @param to upper end wanted
		 * @param y height of the plot, in its values, where the mouse took hold
		 * @param done false while the mouse still moves
		 */
		void moved(int index, double from, double to, double y, boolean done);
	}
}
