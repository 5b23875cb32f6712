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

/**
 * Settings of {@code auto}; the two models have their defaults.
 *
 * @param acquisition the search rule
 * @param xi margin of EI and PI as a fraction of the measured range
 * @param beta standard deviations of UCB
 * @param search what goes with any search rule
 * @param map the map of feature space people see
 * @param threads of the linear algebra
 */
public record AutoSettings(
		@Setting(label = "Search rule", byDefault = "find-and-map", help = SearchRule.HELP) SearchRule acquisition,
		@Setting(label = "Margin ξ", byDefault = "0.02", min = 0, max = 10, help = "For ei, log-ei and pi: only improvements larger than this fraction of the measured range count") double xi,
		@Setting(label = "Boldness β", byDefault = "2", min = 0, max = 100, help = "For ucb, find-and-map and level-set: how many standard deviations are added to the predicted mean") double beta,
		SearchSettings search,
		@Setting(label = "Map", byDefault = "autoencoder", help = "The map of feature space on the screen: latent coordinates of all patches by an autoencoder, a vae, an rvae (which does not mind how a patch is turned), or pca, the deciding model's own; no decision depends on it") MapKind map,
		@Setting(label = "Threads", byDefault = "1", min = 1, max = 256, help = "Threads of the linear algebra; results are the same bits only for the same number") int threads) {
}
