/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Measurement;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Direction;

/**
 * From a raw measurement to the scalars: the processing chain, then the scalarizer. Stateless and thread-safe.
 *
 * @param chain in the order it is applied
 * @param scalarizer of processed measurements
 * @param direction of what is sought; what people like is always more, and is recorded as less where little is sought
 */
record Scoring(List<ProcessingStep> chain, Scalarizer scalarizer, Direction direction) {

	/** @return the same, with a scalarizer that knows what people said; this, if the scalarizer learns nothing from that */
	Scoring after(Lessons lessons) {
		return scalarizer instanceof TaughtScalarizer taught ? new Scoring(chain, taught.after(lessons), direction) : this;
	}

	/** @return the measurement after the chain */
	Measurement processed(Measurement raw) {
		Measurement m = raw;
		for (ProcessingStep step : chain) {
			m = step.apply(m);
		}
		return m;
	}

	/** @return why the scalarizer is not made for such measurements; empty if it is */
	Optional<String> refuses(Measurement raw) {
		return scalarizer.refuses(processed(raw));
	}

	/** @return the scalars of a processed measurement */
	List<Scalar> score(Measurement processed) {
		List<Scalar> scalars = scalarizer.score(processed);
		if (direction == Direction.MAXIMISE || !(scalarizer instanceof TaughtScalarizer)) {
			return scalars;
		}
		List<Scalar> turned = new ArrayList<>(scalars);
		Scalar s = scalars.get(0);
		turned.set(0, new Scalar(s.name(), direction.upward(s.value()), s.unit(), s.sd(), s.quality(), s.reason()));
		return turned;
	}
}
