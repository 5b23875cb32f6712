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
 * Settings of an encoder that is learned for later runs; those of the same names of {@code dkl} mean the same.
 *
 * @param network what the network looks at; not structure features, which are made anew from each overview
 * @param pretraining how it learns
 * @param hidden units of the hidden layers, separated by spaces
 * @param latent number of latent coordinates
 * @param ensemble number of networks
 * @param threads of the linear algebra
 */
public record EncoderSettings(
		@Setting(label = "Network on", byDefault = "patches", help = "What the network looks at: the pixels of the patch, or those through convolutions") DklNetwork network,
		@Setting(label = "Pre-training", byDefault = "autoencoder", help = "How the network learns from all patches; rvae does not mind how a patch is turned") Pretraining pretraining,
		@Setting(label = "Hidden layers", byDefault = "64 32", help = "Units of each hidden layer of the network, separated by spaces; a convolutional one has its own") String hidden,
		@Setting(label = "Latent coordinates", byDefault = "4", min = 1, max = 32, help = "Outputs of the network, on which the deep kernel works") int latent,
		@Setting(label = "Networks", byDefault = "1", min = 1, max = 20, help = "So many networks from different seeds, for an ensemble") int ensemble,
		@Setting(label = "Threads", byDefault = "1", min = 1, max = 256, help = "Threads of the linear algebra; results are the same bits only for the same number") int threads) {

	/** @throws IllegalArgumentException if the hidden layers are not whole numbers in range, or a network cannot be used again */
	public EncoderSettings {
		DklSettings.parse(hidden);
		if (network == DklNetwork.STRUCTURE) {
			throw new IllegalArgumentException("Structure features are made anew from each overview; a network on them serves one run only");
		}
		if (pretraining == Pretraining.NONE) {
			throw new IllegalArgumentException("A network that does not learn needs no file");
		}
	}
}
