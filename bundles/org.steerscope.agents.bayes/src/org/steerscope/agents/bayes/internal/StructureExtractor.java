/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Image;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;

/** The structure features of {@code gp} for others: starting points, places unlike those measured. One thread. */
@Component(service = FeatureExtractor.class)
public final class StructureExtractor implements FeatureExtractor {

	@Override
	public Features extract(Image image, Candidates candidates, long seed) {
		Blas blas = Blas.open(1);
		return new FeatureTable.Extractor(blas).extract(image, candidates, seed);
	}
}
