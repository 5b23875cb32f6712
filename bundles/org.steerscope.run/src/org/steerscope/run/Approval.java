/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/**
 * What happens when a proposal awaits a person.
 *
 * @param always whether every proposal does, also where the policy does not ask
 * @param waitSeconds how long to wait, probe idle
 * @param goOnUnanswered whether to measure when nobody answered; else the run pauses
 */
public record Approval(boolean always, double waitSeconds, boolean goOnUnanswered) {

	/** Only where the policy asks; 30 s, then pause. */
	public static final Approval WHEN_ASKED = new Approval(false, 30, false);
}
