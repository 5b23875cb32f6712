/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.run.Catalogue;
import org.steerscope.run.RunSpec;

/**
 * The plan a window works with. Documents are for one thread at a time, so the text is kept and parsed anew for each use.
 *
 * @param name shipped name or file name
 * @param title of the plan
 * @param objective what the person wants, in words
 * @param twin whether a simulated instrument is used
 * @param text the document
 */
record OpenPlan(String name, String title, String objective, boolean twin, String text) {

	static OpenPlan of(PlanService plans, String name, Plan plan) {
		return new OpenPlan(name, plan.getTitle() == null ? name : plan.getTitle(), plan.getObjective() == null ? "" : plan.getObjective(),
				plan.getInstrument().getId().startsWith("twin"), plans.text(plan));
	}

	Plan document(PlanService plans) {
		return plans.parse(text, name);
	}

	RunSpec compile(PlanService plans, Catalogue catalogue) {
		return plans.compile(document(plans), plans.station(), catalogue);
	}

	/** @return what the start button says */
	String startLabel() {
		return twin ? WorkbenchTexts.of("openPlan.startTheTwinExperiment") : WorkbenchTexts.of("openPlan.start", title);
	}

	/** @return what it would do */
	String description() {
		return objective.isBlank() ? title : title + ": " + objective.strip();
	}
}
