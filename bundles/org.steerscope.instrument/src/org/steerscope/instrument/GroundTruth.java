/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;

/**
 * What a twin or recorded data would answer everywhere, for judging a run. Never shown to a policy. Thread-safe; may block.
 */
@ConsumerType
@FunctionalInterface
public interface GroundTruth {

	/** @return what is true at a pixel of the field: the recorded measurement, or the twin's without noise */
	Measurement at(Pixel pixel);
}
