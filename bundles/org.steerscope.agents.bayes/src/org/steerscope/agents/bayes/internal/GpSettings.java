/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.data.settings.Setting;
import org.steerscope.numerics.Kernel;

/**
 * Settings of {@code gp}.
 *
 * @param acquisition the search rule
 * @param xi margin of EI and PI as a fraction of the measured range
 * @param beta standard deviations of UCB
 * @param search what goes with any search rule
 * @param features what is known of a place
 * @param kernel covariance function as text
 * @param transform whether values may be transformed before they are modelled
 * @param outputs which scalars are learned
 * @param calibrate whether standard deviations are corrected by leave-one-out
 * @param map the map of feature space people see
 * @param exact so many values are learned without inducing points
 * @param threads of the linear algebra
 */
public record GpSettings(
		@Setting(label = "Search rule", byDefault = "find-and-map", help = SearchRule.HELP) SearchRule acquisition,
		@Setting(label = "Margin ξ", byDefault = "0.02", min = 0, max = 10, help = "For ei, log-ei and pi: only improvements larger than this fraction of the measured range count") double xi,
		@Setting(label = "Boldness β", byDefault = "2", min = 0, max = 100, help = "For ucb, find-and-map and level-set: how many standard deviations are added to the predicted mean") double beta,
		SearchSettings search,
		@Setting(label = "Features", byDefault = "structure-and-coordinates", help = "What is known of a place: structure-and-coordinates, structure, undirected (structure without the ways it runs), coordinates, or patch-pca (six principal components of the raw patches, the plain method)") GpFeatures features,
		@Setting(label = "Kernel", byDefault = "matern52", help = "How smoothly the value depends on the features: matern12, matern32, matern52, rbf, periodic, linear, constant, joined by + and *; (ard) gives each feature a length scale of its own, @1 names a block of features") String kernel,
		@Setting(label = "Transform values", byDefault = "true", help = "Let the evidence choose between the value, its square root and its logarithm") boolean transform,
		@Setting(label = "Outputs", byDefault = "sought", help = "Which scalars are learned: the one sought, or all that the scalarizer gives, which helps if they go together (coregionalisation)") GpOutputs outputs,
		@Setting(label = "Calibrate", byDefault = "true", help = "Correct the predicted standard deviations by how well each measured value is predicted from the others") boolean calibrate,
		@Setting(label = "Map", byDefault = "autoencoder", help = "The map of feature space on the screen: latent coordinates of all patches by an autoencoder, a vae, an rvae (which does not mind how a patch is turned), or pca, principal components of the structure features; no decision depends on it") MapKind map,
		@Setting(label = "Exact up to", byDefault = "3000", min = 10, max = 20000, help = "So many values are learned exactly; more through a few hundred of them that stand for the others (inducing points)") int exact,
		@Setting(label = "Threads", byDefault = "1", min = 1, max = 256, help = "Threads of features, predictions and linear algebra; results are the same bits only for the same number") int threads) {

	/** @throws org.steerscope.data.ProblemException if the kernel cannot be understood */
	public GpSettings {
		Kernel.parse(kernel);
	}

	/** @return the kernel; the plain methods have a length scale for each input unless another is asked for */
	Kernel covariance() {
		boolean plain = features == GpFeatures.PATCH_PCA || features == GpFeatures.COORDINATES;
		return Kernel.parse(plain && kernel.strip().equals("matern52") ? "matern52(ard)" : kernel);
	}
}
