/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

/** The kind of microscopy, which decides how an instrument is made safe. */
public enum Technique {
	/** Scanning transmission electron microscopy. */
	STEM,
	/** Scanning electron microscopy. */
	SEM,
	/** Atomic force microscopy and its relatives (PFM, c-AFM). */
	AFM,
	/** Scanning tunnelling microscopy. */
	STM,
	/** Anything else, recorded data among them. */
	OTHER
}
