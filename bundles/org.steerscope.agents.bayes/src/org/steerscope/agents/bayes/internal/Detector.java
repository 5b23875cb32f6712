/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Optional;

import org.steerscope.run.Concern;

/** Looks for one kind of trouble. Stateless: the same evidence gives the same answer. */
interface Detector {

	/** @return what it is called in {@link Concern#id} */
	String id();

	/** @return how many choices in a row the trouble must show before it is spoken of, and be gone before it is not */
	int patience();

	/** @return the trouble, if it shows now */
	Optional<Concern> look(Evidence evidence);
}
