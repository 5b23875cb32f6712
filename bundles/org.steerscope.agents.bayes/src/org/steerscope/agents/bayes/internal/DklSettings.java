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
 * Settings of {@code dkl}.
 *
 * @param acquisition the search rule
 * @param xi margin of EI and PI as a fraction of the measured range
 * @param beta standard deviations of UCB
 * @param search what goes with any search rule
 * @param preset whose deep kernel learning
 * @param network what the network looks at
 * @param pretraining how it learns before there are labels
 * @param encoder file of networks learned from other overviews; empty for none
 * @param hidden units of the hidden layers, separated by spaces
 * @param latent number of latent coordinates
 * @param ensemble number of networks
 * @param coordinates whether the position is an input too
 * @param transform whether values may be transformed before they are modelled
 * @param stiffness precision of the prior that holds the weights to the pre-trained ones
 * @param cycles of training at each fit, at most
 * @param learningRate of the weights
 * @param threads of the linear algebra
 */
public record DklSettings(
		@Setting(label = "Search rule", byDefault = "ei", help = SearchRule.HELP) SearchRule acquisition,
		@Setting(label = "Margin ξ", byDefault = "0.02", min = 0, max = 10, help = "For ei, log-ei and pi: only improvements larger than this fraction of the measured range count") double xi,
		@Setting(label = "Boldness β", byDefault = "2", min = 0, max = 100, help = "For ucb, find-and-map and level-set: how many standard deviations are added to the predicted mean") double beta,
		SearchSettings search,
		@Setting(label = "Kind", byDefault = "steerscope", help = "steerscope: ours, with the settings below. atomai and gpax: as these packages do it, for comparison; of the settings below only the threads apply") DklPreset preset,
		@Setting(label = "Network on", byDefault = "structure", help = "What the network looks at: structure features, the pixels of the patch, or those through convolutions") DklNetwork network,
		@Setting(label = "Pre-training", byDefault = "autoencoder", help = "How the network learns from all patches before anything is measured; rvae does not mind how a patch is turned") Pretraining pretraining,
		@Setting(label = "Encoder", help = "A file that “steerscope encoder” has made: the network learned from twins or earlier runs, and the file says what it looks at, its layers, latent coordinates and number of networks. Empty: it learns from this overview") String encoder,
		@Setting(label = "Hidden layers", byDefault = "64 32", help = "Units of each hidden layer of the network, separated by spaces; a convolutional one has its own") String hidden,
		@Setting(label = "Latent coordinates", byDefault = "4", min = 1, max = 32, help = "Outputs of the network, on which the deep kernel works") int latent,
		@Setting(label = "Networks", byDefault = "1", min = 1, max = 20, help = "An ensemble of so many networks from different seeds predicts together") int ensemble,
		@Setting(label = "Coordinates", byDefault = "true", help = "Let the value depend on the position as well as on the patch") boolean coordinates,
		@Setting(label = "Transform values", byDefault = "true", help = "Let the evidence choose between the value, its square root and its logarithm") boolean transform,
		@Setting(label = "Stiffness", byDefault = "100", min = 0, max = 1e9, help = "How strongly the weights are held to the pre-trained ones: the precision of their prior") double stiffness,
		@Setting(label = "Cycles", byDefault = "60", min = 0, max = 100000, help = "Steps of Adam at each fit, at most; values left out decide how many, and whether any") int cycles,
		@Setting(label = "Learning rate", byDefault = "0.001", min = 1e-7, max = 1, help = "Of the weights; the hyper-parameters learn ten times as fast") double learningRate,
		@Setting(label = "Threads", byDefault = "1", min = 1, max = 256, help = "Threads of the linear algebra; results are the same bits only for the same number") int threads) {

	private static final int MOST_UNITS = 10_000;
	private static final int MOST_LAYERS = 10;

	/** @throws IllegalArgumentException if the hidden layers are not whole numbers in range */
	public DklSettings {
		parse(hidden);
	}

	/** @return units of the hidden layers */
	int[] layers() {
		return parse(hidden);
	}

	/** @return the same with what an encoder says of its networks */
	DklSettings with(Encoder e) {
		return new DklSettings(acquisition, xi, beta, search, preset, e.design().network(), e.design().pretraining(), encoder,
				e.design().hidden(), e.design().latent(), e.networks().size(), coordinates, transform, stiffness, cycles, learningRate,
				threads);
	}

	static int[] parse(String text) {
		String[] words = text.strip().isEmpty() ? new String[0] : text.strip().split("[\\s,/-]+");
		int[] units = new int[words.length];
		for (int i = 0; i < words.length; i++) {
			if (!words[i].matches("\\d{1,5}") || (units[i] = Integer.parseInt(words[i])) < 1 || units[i] > MOST_UNITS) {
				throw new IllegalArgumentException("“%s” in the hidden layers is not a number of units from 1 to %d"
						.formatted(words[i], MOST_UNITS));
			}
		}
		if (units.length > MOST_LAYERS) {
			throw new IllegalArgumentException("%d hidden layers are more than %d".formatted(units.length, MOST_LAYERS));
		}
		return units;
	}
}
