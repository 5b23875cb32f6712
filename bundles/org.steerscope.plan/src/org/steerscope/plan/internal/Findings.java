/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.ProblemException;
import org.steerscope.plan.PlanProblem;
import org.steerscope.plan.PlanProblem.Severity;

/** Collects what a check finds. */
final class Findings {

	private final List<PlanProblem> all = new ArrayList<>();

	void error(String path, String message, String remedy) {
		all.add(new PlanProblem(Severity.ERROR, path, message, remedy));
	}

	void error(String path, ProblemException e) {
		error(path, e.what(), e.remedy());
	}

	void warning(String path, String message, String remedy) {
		all.add(new PlanProblem(Severity.WARNING, path, message, remedy));
	}

	/** An error unless the number is finite and above zero. */
	void positive(String path, double number, String remedy) {
		if (!(number > 0) || Double.isInfinite(number)) {
			error(path, "It is %s, but must be above zero".formatted(Text.of(number)), remedy);
		}
	}

	/** An error unless the number is finite and not below zero. */
	void notNegative(String path, double number, String remedy) {
		if (!(number >= 0) || Double.isInfinite(number)) {
			error(path, "It is %s, but must not be below zero".formatted(Text.of(number)), remedy);
		}
	}

	List<PlanProblem> all() {
		return List.copyOf(all);
	}
}
