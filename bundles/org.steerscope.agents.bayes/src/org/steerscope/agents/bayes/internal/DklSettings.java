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
 * @param hidden units of the hidden layers, separated by spaces
 * @param latent number of latent coordinates
 * @param cycles of training at the first fit
 * @param learningRate of the first fit
 * @param warmStart whether later fits go on from the one before
 * @param warmCycles of training at later fits
 * @param warmLearningRate of later fits
 * @param threads of the linear algebra
 */
public record DklSettings(
		@Setting(label = "Search rule", byDefault = "ei", help = SearchRule.HELP) SearchRule acquisition,
		@Setting(label = "Margin ξ", byDefault = "0.02", min = 0, max = 10, help = "For ei, log-ei and pi: only improvements larger than this fraction of the measured range count") double xi,
		@Setting(label = "Boldness β", byDefault = "2", min = 0, max = 100, help = "For ucb, find-and-map and level-set: how many standard deviations are added to the predicted mean") double beta,
		SearchSettings search,
		@Setting(label = "Hidden layers", byDefault = "1000 500 50", help = "Units of each hidden layer of the network, separated by spaces") String hidden,
		@Setting(label = "Latent coordinates", byDefault = "2", min = 1, max = 32, help = "Outputs of the network, on which the Gaussian process works") int latent,
		@Setting(label = "Cycles, first fit", byDefault = "200", min = 1, max = 100000, help = "Steps of Adam when the network starts from random weights") int cycles,
		@Setting(label = "Learning rate, first fit", byDefault = "0.001", min = 1e-7, max = 1, help = "Of the weights at the first fit; the hyper-parameters learn ten times as fast") double learningRate,
		@Setting(label = "Warm start", byDefault = "true", help = "Go on from the network of the step before; else every step trains a new one with the cycles of the first fit") boolean warmStart,
		@Setting(label = "Cycles, later fits", byDefault = "40", min = 1, max = 100000, help = "Steps of Adam at every later fit, with warm start") int warmCycles,
		@Setting(label = "Learning rate, later fits", byDefault = "0.0005", min = 1e-7, max = 1, help = "Of the weights at later fits with warm start; the hyper-parameters learn ten times as fast") double warmLearningRate,
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

	private static int[] parse(String text) {
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
