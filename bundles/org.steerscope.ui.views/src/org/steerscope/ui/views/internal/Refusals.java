/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.Chronicle;
import org.steerscope.ui.Desk;

/** Finds the newest steering command that was refused, until the next one is accepted or the operator has read it. One thread at a time. */
final class Refusals {

	private final Desk desk;
	private Chronicle chronicle;
	private int read;
	private volatile String newest = "";

	Refusals(Desk desk) {
		this.desk = desk;
	}

	/** @return in words; empty if there is none. May block on the run file. */
	String newest() {
		Chronicle now = desk.chronicle().orElse(null);
		if (now == null) {
			chronicle = null;
			newest = "";
			return newest;
		}
		int size = now.update();
		if (now != chronicle) {
			chronicle = now;
			read = size;
			newest = "";
		}
		for (; read < size; read++) {
			switch (now.entry(read).event()) {
			case RunEvent.SteeringRefused e -> newest = (e.steering().who().equals(desk.who()) ? "" : e.steering().who() + ": ")
					+ ViewTexts.of("refusals.refused", e.steering().command().describe(), e.reason());
			case RunEvent.Steered e -> newest = "";
			default -> {
			}
			}
		}
		return newest;
	}

	/** The operator has read it. Any thread. */
	void dismiss() {
		newest = "";
	}
}
