/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;

/** A view at a desk. */
@FunctionalInterface
@ConsumerType
public interface DeskListener {

	/** What can change at a desk. */
	enum Change {
		/** Another run is shown, or none. */
		RUN,
		/** Something happened in the run shown. */
		EVENTS,
		/** Another step or place is selected. */
		SELECTION,
		/** Another moment of the run is shown, or the newest again. */
		MOMENT,
		/** What the operator thinks of changing. */
		DRAFT,
		/** What the start button would do. */
		STARTER
	}

	/**
	 * Called on the UI thread, at most about 30 times per second however fast the run is. Pull what is shown from the desk.
	 *
	 * @param changes since the last call, not empty
	 */
	void deskChanged(Set<Change> changes);
}
