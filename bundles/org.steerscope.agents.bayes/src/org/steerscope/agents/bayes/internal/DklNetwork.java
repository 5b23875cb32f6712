/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** What the network of {@code dkl} looks at. */
public enum DklNetwork {
	/** Structure features, through fully connected layers. */
	STRUCTURE("structure features"),
	/** Pixels of the patch, through fully connected layers. */
	PATCHES("patches"),
	/** Pixels of the patch, through convolutions. */
	CONVOLUTION("patches, convolutional");

	private final String label;

	DklNetwork(String label) {
		this.label = label;
	}

	/** @return its name for people */
	String label() {
		return label;
	}
}
