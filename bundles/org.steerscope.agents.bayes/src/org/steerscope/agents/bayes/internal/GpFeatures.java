/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** What {@code gp} knows of a place before anything is measured there. */
public enum GpFeatures {
	/** Structure features of the image and of its local contrast, and where the place is. */
	STRUCTURE_AND_COORDINATES("structure features and coordinates"),
	/** Structure features of the image alone. */
	STRUCTURE("structure features"),
	/** Those of them that do not tell which way structures run, and principal components of patches under a window. */
	UNDIRECTED("structure features without directions"),
	/** Row and column alone, whatever the image shows. */
	COORDINATES("coordinates"),
	/** Six principal components of the raw patches: the plain method that others are compared with. */
	PATCH_PCA("principal components of patches");

	private final String label;

	GpFeatures(String label) {
		this.label = label;
	}

	/** @return its name for people */
	String label() {
		return label;
	}
}
