/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

/** What the probe does between acts. Idle dose counts. */
public enum IdleMode {
	/** The beam is blanked; a tip is lifted with its bias at zero. The default. */
	BLANK,
	/** The probe waits at the corner of the field, away from the candidates. */
	PARK,
	/** The probe stays where it is. */
	LEAVE
}
