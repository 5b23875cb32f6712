/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A scalarizer that people teach by voting or comparing. Immutable as every scalarizer: what was said makes another one, by which
 * everything measured is then scored anew.
 */
@ConsumerType
public interface TaughtScalarizer extends Scalarizer {

	/**
	 * @param lessons everything said so far, not only what is new
	 * @return the scalarizer that knows it; deterministic
	 */
	TaughtScalarizer after(Lessons lessons);

	/** @return after how many answers people are left in peace, and the agent goes on alone */
	int questions();
}
