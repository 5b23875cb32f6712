/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.RunView;
import org.steerscope.run.event.RunMode;

/** How fresh and how real the shown run is; stands on every view, so that nobody takes a past run or a twin for the sample. */
public enum Badge {

	/** No run is shown. */
	NONE(""),
	/** An instrument is at work now. */
	LIVE("LIVE"),
	/** A twin is at work now: simulated or recorded data. */
	LIVE_TWIN("LIVE · TWIN"),
	/** A run that is over. */
	PAST("PAST"),
	/** A run on a twin that is over. */
	PAST_TWIN("PAST · TWIN");

	private final String text;

	Badge(String text) {
		this.text = text;
	}

	/** @return what is written on screen; empty if no run is shown */
	public String text() {
		return text;
	}

	/** @return the badge of a run; null stands for none */
	public static Badge of(RunView run) {
		if (run == null) {
			return NONE;
		}
		boolean twin = run.state().instrument().map(InstrumentInfo::twin).orElse(false);
		boolean live = run.live() && run.state().mode() != RunMode.ENDED;
		return live ? twin ? LIVE_TWIN : LIVE : twin ? PAST_TWIN : PAST;
	}
}
