/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** Whose deep kernel learning {@code dkl} does. */
public enum DklPreset {
	/**
	 * Ours: a Gaussian process on structure features with a further kernel on what a network makes of them, pre-trained without labels
	 * and held to that as far as the evidence does not say otherwise. The settings of the network apply.
	 */
	STEERSCOPE("Structure features and a deep kernel"),
	/**
	 * AtomAI's dklGPR: 1000-500-50-2 on the pixels, outputs between −1 and 1, RBF with a length scale each, Adam with rate 0.01, 200 cycles
	 * from scratch at every step, values between 0 and 1. The process is exact here, where AtomAI interpolates on a grid.
	 */
	ATOMAI("AtomAI's deep kernel"),
	/**
	 * GPax's viDKL: 64-64-2 on the pixels, RBF with a length scale each, LogNormal(0, 1) priors, normal ones of the weights, the most
	 * probable parameters after 1000 steps of Adam with rate 0.005 from scratch at every step.
	 */
	GPAX("GPax's deep kernel");

	private final String label;

	DklPreset(String label) {
		this.label = label;
	}

	/** @return its name for people */
	String label() {
		return label;
	}
}
