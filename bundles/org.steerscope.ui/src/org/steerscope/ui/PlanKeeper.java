/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

/** Keeps the plan that the start button of a desk starts; the workbench gives one to its desk. Called on the UI thread. */
@FunctionalInterface
public interface PlanKeeper {

	/**
	 * Offers a plan for the start button in the place of the one before.
	 *
	 * @param name what to call it: a file, or a template
	 * @param text the document
	 * @throws org.steerscope.data.ProblemException if it is no plan
	 */
	void open(String name, String text);
}
