/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;

import org.steerscope.data.Pixel;

/**
 * The first measurements, before the policy chooses.
 *
 * @param count how many
 * @param method how they are chosen
 * @param given the places, for {@link Method#GIVEN}; else empty
 */
public record StartingPoints(int count, Method method, List<Pixel> given) {

	/** The ways of choosing. */
	public enum Method {
		/** Uniformly among the candidates. */
		RANDOM,
		/** A Latin hypercube over the field. */
		LATIN_HYPERCUBE,
		/** Each as unlike those before as can be, in the features of their patches (Gonzalez, Theor. Comput. Sci. 38 (1985) 293). */
		FARTHEST_POINT,
		/** K-medoids: those of as many clusters of look-alike patches (Park and Jun, Expert Syst. Appl. 36 (2009) 3336). */
		KMEDOIDS,
		/** Named by the operator. */
		GIVEN
	}

	/** Keeps a copy. */
	public StartingPoints {
		given = List.copyOf(given);
	}
}
