/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

/** What the start button of a desk does; the workbench gives it when a plan is open. Called on the UI thread. */
public interface Starter {

	/** @return what would be started, for a button: {@code Start the twin experiment} */
	String label();

	/** @return what it is about, one sentence */
	String description();

	/** @return the plan document it would start, to go on from; empty if it does not tell */
	default String plan() {
		return "";
	}

	/**
	 * Starts the run and shows it on the desk. Problems are shown to the person.
	 *
	 * @param paused whether to wait right after the overview
	 */
	void start(boolean paused);
}
