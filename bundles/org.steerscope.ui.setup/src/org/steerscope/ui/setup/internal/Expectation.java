/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.time.Duration;
import java.time.Instant;

import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Technique;
import org.steerscope.run.Budget;
import org.steerscope.run.Fluence;
import org.steerscope.run.RunSpec;

/**
 * What a run will take, reckoned from exposure and pace.
 *
 * @param overview seconds of the overview
 * @param perStep seconds of one step: exposure and what comes with it
 * @param starting measurements before the policy chooses
 * @param steps measurements after them until the first limit is reached; −1 if no limit is known to end them
 * @param limit which limit that is, in words
 * @param seconds of the whole run; NaN if no limit is known to end it
 * @param overviewFluence of the overview, e/Å²
 * @param fluence at the probe over all exposures, e/Å²
 * @param placeFluence at one place measured once, e/Å²
 */
record Expectation(double overview, double perStep, int starting, long steps, String limit, double seconds, double overviewFluence, double fluence,
		double placeFluence) {

	/** @return seconds a step takes beside the exposure: moving, settling, talking to the instrument, thinking */
	static double overhead(Technique technique) {
		return switch (technique) {
		case STEM -> 0.06;
		case SEM -> 0.3;
		case AFM -> 1.5;
		case STM -> 4;
		case OTHER -> 0.1;
		};
	}

	/**
	 * @param spec the plan
	 * @param info the instrument
	 * @param overhead seconds beside each exposure
	 * @param now the start
	 */
	static Expectation of(RunSpec spec, InstrumentInfo info, double overhead, Instant now) {
		double pixels = (double) info.field().rows() * info.field().cols();
		double overview = pixels * spec.overviewDwell();
		double perStep = spec.exposure() + overhead;
		int starting = spec.starting().given().isEmpty() ? spec.starting().count() : spec.starting().given().size();
		double overviewFluence = Fluence.of(new InstrumentCommand.TakeOverview(spec.overviewDwell()), info);
		double each = Fluence.ofExposure(spec.exposure(), info);
		long most = Long.MAX_VALUE;
		String limit = "";
		Budget budget = spec.budget();
		if (budget.steps() > 0) {
			most = (long) starting + budget.steps();
			limit = "steps";
		}
		double time = budget.seconds() > 0 ? budget.seconds() : Double.POSITIVE_INFINITY;
		String clock = "time";
		if (budget.until() != null && Duration.between(now, budget.until()).toMillis() / 1000.0 < time) {
			time = Duration.between(now, budget.until()).toMillis() / 1000.0;
			clock = SetupTexts.of("expectation.clockTime");
		}
		long inTime = time == Double.POSITIVE_INFINITY ? Long.MAX_VALUE : (long) Math.max(0, Math.floor((time - overview) / perStep));
		if (inTime < most) {
			most = inTime;
			limit = clock;
		}
		double allowed = smallest(budget.fluence(), spec.envelope().maxTotalFluence());
		long inFluence = allowed > 0 && each > 0 ? (long) Math.max(0, Math.floor((allowed - overviewFluence) / each * (1 + 1e-12))) : Long.MAX_VALUE;
		if (inFluence < most) {
			most = inFluence;
			limit = "fluence";
		}
		boolean ends = most != Long.MAX_VALUE;
		return new Expectation(overview, perStep, starting, ends ? Math.max(0, most - starting) : -1, limit, ends ? overview + most * perStep : Double.NaN,
				overviewFluence, ends ? overviewFluence + most * each : Double.NaN, overviewFluence + each);
	}

	private static double smallest(double a, double b) {
		return a == 0 ? b : b == 0 ? a : Math.min(a, b);
	}
}
