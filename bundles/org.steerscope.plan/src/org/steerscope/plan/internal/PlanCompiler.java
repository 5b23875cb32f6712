/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.instrument.IdleMode;
import org.steerscope.plan.PlanProblem;
import org.steerscope.plan.model.BudgetLimits;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.StartingChoice;
import org.steerscope.plan.model.Station;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Direction;
import org.steerscope.run.InDoubt;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;

/** Turns a sound plan into a run's specification. Words of the model's enumerations carry the names of the run's. */
final class PlanCompiler {

	private PlanCompiler() {
	}

	/** @throws ProblemException naming all errors, if there are any */
	static void refuse(List<PlanProblem> problems) {
		List<PlanProblem> errors = problems.stream().filter(PlanProblem::error).toList();
		if (errors.isEmpty()) {
			return;
		}
		PlanProblem first = errors.get(0);
		String others = String.join(" ", errors.stream().skip(1).map(PlanProblem::toString).toList());
		throw new ProblemException(first.message(), "plan, " + first.path(),
				first.remedy() + (others.isEmpty() ? "" : ". Also " + others.substring(0, others.length() - 1)));
	}

	/** @return what an engine needs to know */
	static RunSpec compile(Plan plan, Station station) {
		return new RunSpec(plan.getTitle(), plan.getObjective(), plan.getSeed(),
				PluginChecks.withDefaults(plan.getInstrument(), station), plan.getOverviewDwell(), plan.getCandidates().getPatch(),
				plan.getCandidates().getStep(), plan.getExposure(), plan.getProcessing().stream().map(Documents::choice).toList(),
				Documents.choice(plan.getScalarizer()), Direction.valueOf(plan.getDirection().name()),
				new RewardRule(RewardRule.Kind.valueOf(plan.getReward().getKind().name()), plan.getReward().getEpisode()),
				Documents.choice(plan.getPolicy()), starting(plan.getStarting()), budget(plan.getBudget()),
				new EnvelopeRules(station.getEnvelope(), plan.getEnvelope()).merged(), IdleMode.valueOf(plan.getIdle().name()),
				InDoubt.valueOf(plan.getInDoubt().name()), new Approval(plan.getApproval().isAlways(),
						plan.getApproval().getWaitSeconds(), plan.getApproval().isGoOnUnanswered()));
	}

	private static StartingPoints starting(StartingChoice starting) {
		StartingPoints.Method method = StartingPoints.Method.valueOf(starting.getMethod().name());
		List<Pixel> places = method != StartingPoints.Method.GIVEN ? List.of()
				: starting.getPlaces().stream().map(p -> new Pixel(p.getRow(), p.getCol())).toList();
		return new StartingPoints(method == StartingPoints.Method.GIVEN ? places.size() : starting.getCount(), method, places);
	}

	private static Budget budget(BudgetLimits budget) {
		return new Budget(budget.getSteps(), budget.getSeconds(), Times.parse(budget.getUntil(), "budget.until"),
				budget.getFluence());
	}
}
