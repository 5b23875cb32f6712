/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** How a network learns from all patches before there are labels. */
public enum Pretraining {
	/** Not at all: random weights. */
	NONE("untrained"),
	/** Principal components. */
	PCA("principal components"),
	/** Autoencoder. */
	AUTOENCODER("autoencoder"),
	/** Variational autoencoder. */
	VAE("variational autoencoder"),
	/** Variational autoencoder whose coordinates do not say how a patch is turned; on structure features, which never do, as VAE. */
	RVAE("rotation-invariant variational autoencoder");

	private final String label;

	Pretraining(String label) {
		this.label = label;
	}

	/** @return its name for people */
	String label() {
		return label;
	}
}
