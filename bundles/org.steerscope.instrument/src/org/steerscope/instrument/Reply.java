/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

import java.util.Optional;

import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Position;

/** What a driver answers when a command is done. */
public sealed interface Reply {

	/**
	 * The act is done and there is nothing to show.
	 *
	 * @param readBack where the probe says it stands, in the scan frame; empty where the instrument cannot tell
	 */
	record Done(Optional<Position> readBack) implements Reply {
	}

	/**
	 * An overview image.
	 *
	 * @param image on the instrument's field
	 */
	record Overview(Image image) implements Reply {
	}

	/**
	 * A measurement.
	 *
	 * @param measurement what was recorded
	 * @param readBack where the probe says it stood, in the scan frame
	 * @param exposure seconds the sample was really exposed
	 */
	record Measured(Measurement measurement, Position readBack, double exposure) implements Reply {
	}
}
