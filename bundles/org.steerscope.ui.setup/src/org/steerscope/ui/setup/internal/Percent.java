/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.Locale;

/** Shares in words. */
final class Percent {

	private Percent() {
	}

	/** @return for example {@code 0.25 %}; three digits where there are few */
	static String of(double share) {
		double percent = share * 100;
		return percent == 0 ? "0 %" : String.format(Locale.ROOT, percent < 0.01 ? "< 0.01 %%" : percent < 10 ? "%.2f %%" : "%.0f %%", percent);
	}
}
