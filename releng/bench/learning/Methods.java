/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;


/** The methods compared. */
final class Methods {

	/** The default. */
	static final Method GP = new Method("gp", "gp");
	/** What the default began as: structure features, Matérn 5/2, UCB with every third step the widest interval. */
	static final Method REFERENCE = new Method("gp:features=undirected,calibrate=false,acquisition=find-and-map,beta=2,kernel=matern52,transform=true", "reference");
	/** A plain Gaussian process on six principal components of the patches, with expected improvement. */
	static final Method PCA = new Method("gp:features=patch-pca,calibrate=false,transform=false,acquisition=ei", "PCA-GP, EI");
	/** A Gaussian process on the coordinates alone, with expected improvement. */
	static final Method COORDINATES = new Method("gp:features=coordinates,acquisition=ei", "coordinate GP, EI");
	/** The same, places in random order. */
	static final Method COORDINATES_RANDOM = new Method("gp:features=coordinates@random", "coordinate GP, random order");
	/** The default's model, places in random order. */
	static final Method GP_RANDOM = new Method("gp@random", "gp, random order");
	/** Random order, no model. */
	static final Method RANDOM = new Method("random", "random order");
	/** Deep kernel learning as shipped. */
	static final Method DKL = new Method("dkl", "dkl");
	/** Deep kernel learning with the settings of AtomAI. */
	static final Method ATOMAI = new Method("dkl:preset=atomai", "dkl, AtomAI settings");

	private Methods() {
	}
}
