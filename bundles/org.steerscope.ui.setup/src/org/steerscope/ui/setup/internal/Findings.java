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
				all.add(Finding.warning(SetupPage.SCALARIZER, "The test spectrum was taken with another instrument or exposure. Repeat it."));
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
			all.add(Finding.warning(SetupPage.REGION, "The region has not been looked at yet. Take the overview."));
			return;
		}
		Overview overview = seen.get();
		if (setup.overviewStale()) {
			all.add(Finding.warning(SetupPage.REGION, "The overview was taken with another instrument, dwell or seed. Take it again."));
		}
		overview.clipping().forEach(c -> all.add(c.finding()));
		all.add(Finding.good(SetupPage.INSTRUMENT, overview.info().name() + " answered."));
		overview.info().remarks().forEach(r -> all.add(Finding.good(SetupPage.INSTRUMENT, r + ".")));
		all.addAll(PatchAdvice.of(setup.plan().getCandidates().getPatch(), Math.max(1, setup.plan().getCandidates().getStep()),
				overview.image().grid(), overview.info().probe()));
	}

	private static void expectation(Expectation e, List<Finding> all) {
		if (e.steps() == 0) {
			all.add(Finding.refused(SetupPage.BUDGET, "The limit of %s leaves no step after %d starting points. Give more, or fewer starting points."
					.formatted(e.limit(), e.starting())));
		} else if (e.steps() > 0) {
			all.add(Finding.good(SetupPage.BUDGET, "%s steps possible until the limit of %s, in about %s.".formatted(Numbers.text(e.steps()), e.limit(),
					Numbers.text(java.time.Duration.ofMillis((long) (e.seconds() * 1000))))));
		}
	}

	private static void dryRun(SetupPresenter setup, List<Finding> all) {
		setup.dryRun().ifPresent(d -> {
			if (setup.dryRunStale()) {
				all.add(Finding.warning(SetupPage.DRY_RUN, "The plan was changed since the dry run."));
			} else if (!d.running()) {
				all.add(d.measured() >= d.total() ? Finding.good(SetupPage.DRY_RUN, "The dry run took all its %d measurements.".formatted(d.measured()))
						: Finding.warning(SetupPage.DRY_RUN, "The dry run ended after %d of %d measurements: %s.".formatted(d.measured(), d.total(), d.words())));
			}
		});
	}
}
