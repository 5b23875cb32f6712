/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.steerscope.data.ProblemException;

/**
 * What the workbench was started with. Other arguments belong to the platform and are left alone.
 *
 * @param plan {@code -steerscope.plan NAME}: a shipped plan or a file; empty opens what was open last
 * @param autostart {@code -steerscope.autostart}: start it at once; so does {@code -steerscope.screenshots}
 * @param theme {@code -steerscope.theme light|dark|night}
 * @param screenshots {@code -steerscope.screenshots DIR}: when the run has ended, write pictures there and exit
 */
record Arguments(Optional<String> plan, boolean autostart, Optional<Themes.Theme> theme, Optional<Path> screenshots) {

	/** The plan of the first start. */
	static final String FIRST_PLAN = "twin-stem";

	/** @throws ProblemException if a value is missing or unknown */
	static Arguments parse(String[] args) {
		Optional<String> plan = Optional.empty();
		boolean autostart = false;
		Optional<Themes.Theme> theme = Optional.empty();
		Optional<Path> screenshots = Optional.empty();
		for (int i = 0; i < args.length; i++) {
			switch (args[i]) {
			case "-steerscope.plan" -> plan = Optional.of(value(args, i));
			case "-steerscope.autostart" -> autostart = true;
			case "-steerscope.theme" -> theme = Optional.of(Themes.Theme.named(value(args, i)));
			case "-steerscope.screenshots" -> screenshots = Optional.of(Path.of(value(args, i)));
			default -> {
			}
			}
		}
		return new Arguments(plan, autostart, theme, screenshots);
	}

	private static String value(String[] args, int option) {
		if (option + 1 >= args.length || args[option + 1].startsWith("-")) {
			throw new ProblemException(WorkbenchTexts.of("arguments.aValueIsMissing"), args[option], WorkbenchTexts.of("arguments.giveOneAfterIt"));
		}
		return args[option + 1];
	}
}
