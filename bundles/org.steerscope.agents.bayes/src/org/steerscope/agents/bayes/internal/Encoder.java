/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.Image;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.ImageShape;
import org.steerscope.numerics.Layer;

/**
 * Networks learned from the patches of other overviews. Immutable; its arrays must not be changed.
 *
 * @param design of the networks
 * @param networks their weights, as {@link Layer#parameters} hands them out
 * @param name of the file
 * @param sha256 of the file, hexadecimal; empty before there is one
 */
record Encoder(Design design, List<float[][]> networks, String name, String sha256) {

	/** Most weights that are stored, of all networks together. */
	static final long MOST_WEIGHTS = 10_000_000;
	private static final int DIGITS = 16;

	/**
	 * How the networks are made and what they look at.
	 *
	 * @param network what they look at
	 * @param pretraining how they learned
	 * @param hidden units of the hidden layers, separated by spaces
	 * @param latent number of outputs
	 * @param patch edge of a patch in pixels of the overview
	 * @param channels names of the overview's channels, in order
	 */
	record Design(DklNetwork network, Pretraining pretraining, String hidden, int latent, int patch, List<String> channels) {

		/** Keeps a copy. */
		Design {
			channels = List.copyOf(channels);
		}

		static Design of(EncoderSettings s, int patch, List<String> channels) {
			return new Design(s.network(), s.pretraining(), s.hidden(), s.latent(), patch, channels);
		}

		/** @return shape of a patch as the network sees it */
		ImageShape image() {
			int edge = patch / Patches.pool(patch, channels.size());
			return new ImageShape(edge, edge, channels.size());
		}

		/** @return about as many weights as a network has, or more */
		long weights() {
			int[] hidden = DklSettings.parse(this.hidden);
			long in = image().size();
			long code = 2 + 2L * latent;
			long sum = in * code + code;
			if (network == DklNetwork.CONVOLUTION) {
				sum += (2 * in + 4096) * code + 4096;
			}
			for (int units : hidden) {
				sum += (in + 1) * units;
				in = units;
			}
			return sum + (in + 1) * code;
		}

		/** @return a network of this design whose weights say nothing */
		Layer layer(Blas blas) {
			return Encoders.empty(blas, network, pretraining, DklSettings.parse(hidden), latent, image());
		}
	}

	static List<String> channels(Image image) {
		return image.planes().stream().map(Image.Plane::name).toList();
	}

	/** @return one of the networks; an independent copy */
	Layer layer(Blas blas, int k) {
		Layer layer = design.layer(blas);
		float[][] to = layer.parameters();
		float[][] from = networks.get(k);
		for (int p = 0; p < to.length; p++) {
			System.arraycopy(from[p], 0, to[p], 0, to[p].length);
		}
		return layer;
	}

	/** @throws ProblemException if it learned from other patches than a run has */
	void check(Image overview, Candidates candidates) {
		if (design.patch() != candidates.patch()) {
			throw new ProblemException("The encoder learned from patches of %1$d × %1$d pixels, the run has %2$d × %2$d"
					.formatted(design.patch(), candidates.patch()), name,
					"Set the plan’s candidates.patch to %d, or learn an encoder from patches like the run’s".formatted(design.patch()));
		}
		List<String> here = channels(overview);
		if (!design.channels().equals(here)) {
			throw new ProblemException("The encoder learned from the channels %s, the overview has %s".formatted(words(design.channels()),
					words(here)), name, "Learn an encoder from overviews of the same channels, or leave the setting “encoder” empty");
		}
	}

	/**
	 * @param other SHA-256 of the file that a run began with
	 * @throws ProblemException if it is not this one
	 */
	void checkSame(String other) {
		if (!other.equals(sha256)) {
			throw new ProblemException("The encoder is another one than the run began with: its SHA-256 is %.16s…, then it was %.16s…"
					.formatted(sha256, other), name, "Put the file back that the run began with, or begin a new run");
		}
	}

	/** @return channels as a sentence names them */
	static String words(List<String> channels) {
		return "“" + String.join("”, “", channels) + "”";
	}

	/** @return where the networks are from, in an operator's words */
	String label() {
		return "%s from %s, SHA-256 %s".formatted(design.pretraining().label(), name, shortSha());
	}

	/** @return enough of the SHA-256 to tell files apart */
	String shortSha() {
		return sha256.substring(0, Math.min(DIGITS, sha256.length())) + "…";
	}

	/** @return the numbers of all networks */
	long size() {
		long sum = 0;
		for (float[][] n : networks) {
			for (float[] p : n) {
				sum += p.length;
			}
		}
		return sum;
	}

	/** Networks learned from patches, each from a seed of its own. */
	static List<float[][]> learn(Blas blas, EncoderSettings s, ImageShape image, int n, float[] x, long seed) {
		List<float[][]> all = new ArrayList<>();
		for (int k = 0; k < s.ensemble(); k++) {
			all.add(Encoders.learned(blas, s.network(), s.pretraining(), DklSettings.parse(s.hidden()), s.latent(), image, n, x,
					seed + k * DklLearner.MEMBER).parameters());
		}
		return all;
	}
}
