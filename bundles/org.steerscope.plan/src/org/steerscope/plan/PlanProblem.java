/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan;

/**
 * Something wrong or doubtful in a plan.
 *
 * @param severity whether it keeps the plan from being run
 * @param path the element, as {@link PlanService#set} names it: {@code budget.steps}, {@code policy.acquisition}
 * @param message what is wrong, a sentence without a full stop
 * @param remedy what to do, a sentence without a full stop
 */
public record PlanProblem(Severity severity, String path, String message, String remedy) {

	/** How bad it is. */
	public enum Severity {
		/** The plan cannot be run. */
		ERROR,
		/** The plan can be run, but perhaps not as meant. */
		WARNING
	}

	/** @return whether it keeps the plan from being run */
	public boolean error() {
		return severity == Severity.ERROR;
	}

	/** @return path, message and remedy in one line */
	@Override
	public String toString() {
		return path + ": " + message + ". " + remedy + ".";
	}
}
