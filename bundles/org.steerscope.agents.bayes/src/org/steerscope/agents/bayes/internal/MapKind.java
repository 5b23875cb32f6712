/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** Which map of feature space people see beside {@code gp} and {@code auto}. No decision depends on it. */
public enum MapKind {
	/** Latent coordinates of an autoencoder of the patches. */
	AUTOENCODER("autoencoder", Pretraining.AUTOENCODER),
	/** Those of a variational autoencoder. */
	VAE("VAE", Pretraining.VAE),
	/** Those of a variational autoencoder that does not mind how a patch is turned. */
	RVAE("rVAE", Pretraining.RVAE),
	/** The model's own; for {@code gp} principal components of the structure features. */
	PCA("structure PCA", Pretraining.PCA);

	private final String label;
	private final Pretraining how;

	MapKind(String label, Pretraining how) {
		this.label = label;
		this.how = how;
	}

	/** @return its name for people */
	String label() {
		return label;
	}

	/** @return how the coordinates are learned */
	Pretraining how() {
		return how;
	}
}
