/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.nio.file.Path;

import org.steerscope.data.ProblemException;
import org.steerscope.run.RunService;
import org.steerscope.run.event.RunEvent;

/** The plan an earlier run was started with. Blocks on the run file. */
final class EarlierRun {

	private EarlierRun() {
	}

	/** @return the plan document in the journal */
	static String plan(RunService runs, Path file) {
		try (RunService.OpenRun run = runs.open(file)) {
			return run.events(0).stream().limit(1).map(e -> e.event()).filter(RunEvent.RunStarted.class::isInstance).map(RunEvent.RunStarted.class::cast)
					.map(RunEvent.RunStarted::plan).filter(p -> !p.isBlank()).findFirst()
					.orElseThrow(() -> new ProblemException(SetupTexts.of("earlierRun.theRunHasKept"), file.toString(), SetupTexts.of("earlierRun.beginFromATemplate")));
		}
	}
}
