/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.PlanProblem;
import org.steerscope.plan.model.ApprovalChoice;
import org.steerscope.plan.model.BudgetLimits;
import org.steerscope.plan.model.IdleChoice;
import org.steerscope.plan.model.Place;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.RewardKind;
import org.steerscope.plan.model.StartingChoice;
import org.steerscope.plan.model.StartingMethod;
import org.steerscope.plan.model.Station;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Envelope;

/** Checks a plan whose every part is present. */
final class PlanValidator {

	private static final int MAX_STARTING = 1_000_000;

	private final Plan plan;
	private final Station station;
	private final Clock clock;
	private final Findings findings = new Findings();

	PlanValidator(Plan plan, Station station, Clock clock) {
		this.plan = plan;
		this.station = station;
		this.clock = clock;
	}

	/** @return what is wrong or doubtful, in the order of the document */
	List<PlanProblem> check(Catalogue catalogue) {
		PluginChecks plugins = new PluginChecks(catalogue, findings);
		findings.positive("overviewDwell", plan.getOverviewDwell(), "Give seconds per pixel, such as 1e-5");
		exposure();
		if (plan.getIdle() == IdleChoice.LEAVE) {
			findings.warning("idle", "The probe stays on the sample between acts, and the sample is exposed meanwhile",
					"Use blank unless the instrument cannot");
		}
		plugins.instrument(plan, station);
		candidates();
		plugins.processing(plan);
		plugins.scalarizer(plan);
		reward();
		plugins.policy(plan);
		starting();
		budget();
		new EnvelopeRules(station.getEnvelope(), plan.getEnvelope()).check(findings);
		approval();
		return findings.all();
	}

	private Envelope envelope() {
		return new EnvelopeRules(station.getEnvelope(), plan.getEnvelope()).merged();
	}

	private void exposure() {
		findings.positive("exposure", plan.getExposure(), "Give the seconds of one measurement, such as 0.05");
		double most = envelope().maxExposure();
		if (most > 0 && plan.getExposure() > most) {
			findings.error("exposure", "%s is more than the envelope allows, %s".formatted(Text.of(plan.getExposure(), "s"),
					Text.of(most, "s")), "Give at most " + Text.of(most, "s"));
		}
	}

	private void candidates() {
		if (plan.getCandidates().getPatch() < 1) {
			findings.error("candidates.patch", "A patch has no edge of %s pixels".formatted(plan.getCandidates().getPatch()),
					"Give the edge in pixels, such as 16");
		}
		if (plan.getCandidates().getStep() < 1) {
			findings.error("candidates.step", "Candidates cannot lie %s pixels apart".formatted(plan.getCandidates().getStep()),
					"Give 1 for every pixel, or more");
		}
	}

	private void reward() {
		if (plan.getReward().getKind() != RewardKind.EPISODE_END) {
			return;
		}
		int episode = plan.getReward().getEpisode();
		int steps = plan.getBudget().getSteps();
		if (episode < 1) {
			findings.error("reward.episode", "An episode has no %s steps".formatted(episode), "Give at least 1");
		} else if (steps > 0 && episode > steps) {
			findings.warning("reward.episode", "The budget of %s steps ends before the first episode of %s does".formatted(steps,
					episode), "Shorten the episode or raise budget.steps");
		}
	}

	private void starting() {
		StartingChoice starting = plan.getStarting();
		if (starting.getMethod() == StartingMethod.GIVEN) {
			places(starting);
			return;
		}
		if (!starting.getPlaces().isEmpty()) {
			findings.warning("starting.places", "The places are not used, as the method is “%s”".formatted(
					starting.getMethod().getLiteral()), "Set starting.method=given to use them");
		}
		int count = starting.getCount();
		if (count < 0 || count > MAX_STARTING) {
			findings.error("starting.count", "There cannot be %s starting points".formatted(count),
					"Give a number from 0 to " + MAX_STARTING);
		} else if (count == 0) {
			findings.warning("starting.count", "There are no starting points: a policy that learns begins knowing nothing",
					"Give 10 or so, unless the policy needs none");
		}
	}

	private void places(StartingChoice starting) {
		if (starting.getPlaces().isEmpty()) {
			findings.error("starting.places", "The starting points are to be given, but none is",
					"Give row,col;row,col or set starting.method=random");
		}
		Set<Pixel> seen = new HashSet<>();
		for (Place place : starting.getPlaces()) {
			String name = "row %s, column %s".formatted(place.getRow(), place.getCol());
			if (place.getRow() < 0 || place.getCol() < 0) {
				findings.error("starting.places", "There is no " + name, "Rows and columns are counted from 0");
			} else if (!seen.add(new Pixel(place.getRow(), place.getCol()))) {
				findings.error("starting.places", "The place at %s is given twice".formatted(name), "Give it once");
			}
		}
	}

	private void budget() {
		BudgetLimits budget = plan.getBudget();
		String remedy = "Give a limit above zero, or 0 for none";
		findings.notNegative("budget.steps", budget.getSteps(), remedy);
		findings.notNegative("budget.seconds", budget.getSeconds(), remedy);
		Instant until = null;
		try {
			until = Times.parse(budget.getUntil(), "budget.until");
			if (until != null && until.isBefore(clock.instant())) {
				findings.warning("budget.until", "%s has passed: the run would end at once".formatted(budget.getUntil()),
						"Give a later time");
			}
		} catch (ProblemException e) {
			findings.error("budget.until", e);
			return;
		}
		findings.notNegative("budget.fluence", budget.getFluence(), remedy);
		if (budget.getSteps() == 0 && budget.getSeconds() == 0 && until == null && budget.getFluence() == 0) {
			findings.error("budget", "The budget is zero: nothing says when the run ends",
					"Give --steps, or one of budget.steps, budget.seconds, budget.until, budget.fluence");
		}
		double most = envelope().maxTotalFluence();
		if (most > 0 && budget.getFluence() > most) {
			findings.warning("budget.fluence", "The envelope stops the run earlier, at " + Text.of(most, "e/Å²"),
					"Give at most " + Text.of(most, "e/Å²"));
		}
	}

	private void approval() {
		ApprovalChoice approval = plan.getApproval();
		findings.notNegative("approval.waitSeconds", approval.getWaitSeconds(), "Give the seconds to wait for an answer");
		if (approval.isAlways() && approval.getWaitSeconds() == 0) {
			findings.warning("approval.waitSeconds", "Every proposal awaits a person, but for no time",
					"Give the seconds to wait for an answer, such as 30");
		}
	}
}
