/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.plan.PlanProblem;
import org.steerscope.ui.Numbers;

/** What there is to say of a plan: the validation of the document, and what the instrument showed. */
final class Findings {

	private Findings() {
	}

	static List<Finding> of(SetupPresenter setup, List<PlanProblem> problems) {
		List<Finding> all = new ArrayList<>();
		for (PlanProblem p : problems) {
			all.add(new Finding(SetupPage.of(p.path()), p.error() ? Finding.Severity.REFUSED : Finding.Severity.WARNING,
					p.message() + ". " + p.remedy() + "."));
		}
		instrument(setup, all);
		setup.trial().ifPresent(t -> {
			if (setup.trialStale()) {
				all.add(Finding.warning(SetupPage.SCALARIZER, SetupTexts.of("findings.theTestSpectrumWas")));
			}
			all.add(t.finding());
		});
		setup.expectation().ifPresent(e -> expectation(e, all));
		dryRun(setup, all);
		return List.copyOf(all);
	}

	private static void instrument(SetupPresenter setup, List<Finding> all) {
		Optional<Overview> seen = setup.overview();
		if (seen.isEmpty()) {
			all.add(Finding.warning(SetupPage.REGION, SetupTexts.of("findings.theRegionHasNot")));
			return;
		}
		Overview overview = seen.get();
		if (setup.overviewStale()) {
			all.add(Finding.warning(SetupPage.REGION, SetupTexts.of("findings.theOverviewWasTaken")));
		}
		overview.clipping().forEach(c -> all.add(c.finding()));
		all.add(Finding.good(SetupPage.INSTRUMENT, overview.info().name() + SetupTexts.of("findings.answered")));
		overview.info().remarks().forEach(r -> all.add(Finding.good(SetupPage.INSTRUMENT, r + ".")));
		all.addAll(PatchAdvice.of(setup.plan().getCandidates().getPatch(), Math.max(1, setup.plan().getCandidates().getStep()),
				overview.image().grid(), overview.info().probe()));
	}

	private static void expectation(Expectation e, List<Finding> all) {
		if (e.steps() == 0) {
			all.add(Finding.refused(SetupPage.BUDGET, SetupTexts.of("findings.theLimitOfLeaves", e.limit(), e.starting())));
		} else if (e.steps() > 0) {
			all.add(Finding.good(SetupPage.BUDGET, SetupTexts.of("findings.stepsPossibleUntilThe", Numbers.text(e.steps()), e.limit(),
					Numbers.text(java.time.Duration.ofMillis((long) (e.seconds() * 1000))))));
		}
	}

	private static void dryRun(SetupPresenter setup, List<Finding> all) {
		setup.dryRun().ifPresent(d -> {
			if (setup.dryRunStale()) {
				all.add(Finding.warning(SetupPage.DRY_RUN, SetupTexts.of("findings.thePlanWasChanged")));
			} else if (!d.running()) {
				all.add(d.measured() >= d.total() ? Finding.good(SetupPage.DRY_RUN, SetupTexts.of("findings.theDryRunTook", d.measured()))
						: Finding.warning(SetupPage.DRY_RUN, SetupTexts.of("findings.theDryRunEnded", d.measured(), d.total(), d.words())));
			}
		});
	}
}
