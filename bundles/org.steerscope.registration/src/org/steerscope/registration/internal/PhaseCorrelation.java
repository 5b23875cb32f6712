/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.learning.ImageRegistration;
import org.steerscope.registration.internal.Peaks.Peak;

/**
 * Registers by phase correlation with an up-sampled Fourier transform around the peak (Guizar-Sicairos, Thurman and Fienup, Opt.
 * Lett. 33 (2008) 156). Every channel is averaged in blocks to at most {@value Field#SIDE} pixels a side, freed of mean and tilt
 * and windowed; the correlation surfaces of the channels are summed. The first pass finds the peak to a fraction of a pixel, the
 * others set the windows on the same part of the sample and find it on a grid of a twentieth of a (block-averaged) pixel.
 * <p>
 * Shifts of more than a quarter of the field are not found: what is returned then has a low correlation. <b>On a lattice</b> a
 * shift is known only up to whole unit cells: every period gives the same picture, and the correlation says nothing about which
 * one it is. Of peaks within 5 % of the highest the smallest shift is returned, so drift is followed as long as it stays below
 * half a period between two images; a step of more than that is reported as too small by a period, with a high correlation.
 * <p>
 * A channel's constant factor and offset do not matter. Values that are not finite count as the channel's mean. A channel that
 * shows nothing adds nothing; if none shows anything, shift and correlation are 0. The correlation is the mean over the channels,
 * each weighted with its own where positive, so that one channel of pure noise does not spoil the others. Same images, same bits.
 * Stateless; blocks while it computes and while the images are read.
 */
@Component
public final class PhaseCorrelation implements ImageRegistration {

	/** Shifts are told in steps of this part of a (block-averaged) pixel: what lies below is rounding. */
	private static final double STEPS = 1000;

	/** Each pass leaves a small part of the error that the windows of the pass before made. */
	private static final int PASSES = 3;

	private record Pair(Field reference, Field moved) {

		boolean shows() {
			return !reference.flat() && !moved.flat();
		}
	}

	@Override
	public Shift register(Image reference, Image moved) {
		PixelGrid grid = reference.grid();
		if (grid.rows() != moved.grid().rows() || grid.cols() != moved.grid().cols()) {
			throw new IllegalArgumentException("An image of %d × %d pixels cannot be compared with one of %d × %d"
					.formatted(grid.rows(), grid.cols(), moved.grid().rows(), moved.grid().cols()));
		}
		if (reference.planes().size() != moved.planes().size()) {
			throw new IllegalArgumentException("An image of %d channels cannot be compared with one of %d"
					.formatted(reference.planes().size(), moved.planes().size()));
		}
		List<Pair> pairs = new ArrayList<>();
		for (int p = 0; p < reference.planes().size(); p++) {
			Pair pair = new Pair(Field.read(reference, p), Field.read(moved, p));
			if (pair.shows()) {
				pairs.add(pair);
			}
		}
		return pairs.isEmpty() ? new Shift(0, 0, 0) : compare(pairs, Field.block(grid.rows()), Field.block(grid.cols()));
	}

	private static Shift compare(List<Pair> pairs, int down, int across) {
		int height = pairs.get(0).reference().rows();
		int width = pairs.get(0).reference().cols();
		Spectrum surface = spectrum(pairs, new Window(height, width, 0, 0));
		surface.sumOfWaves();
		Peak first = new Peaks(surface, height, width).best();
		Peak peak = first;
		for (int pass = 0; pass < PASSES; pass++) {
			peak = UpsampledTransform.refine(spectrum(pairs, new Window(height, width, peak.rows(), peak.cols())), peak);
		}
		double rows = told(peak.rows(), Peaks.REACH * height);
		double cols = told(peak.cols(), Peaks.REACH * width);
		return new Shift(rows * down, cols * across, correlation(pairs, rows, cols));
	}

	private static Spectrum spectrum(List<Pair> pairs, Window window) {
		Spectrum sum = Spectrum.zeros(window.rows(), window.cols());
		for (Pair pair : pairs) {
			CrossPower.add(window.transformed(pair.reference(), false), window.transformed(pair.moved(), true), sum);
		}
		return sum;
	}

	private static double told(double shift, double most) {
		return Math.max(-most, Math.min(most, Math.round(shift * STEPS) / STEPS));
	}

	private static double correlation(List<Pair> pairs, double rows, double cols) {
		double sum = 0;
		double weighted = 0;
		double weights = 0;
		for (Pair pair : pairs) {
			double one = Overlap.correlation(pair.reference().smooth(), pair.moved().smooth(), rows, cols);
			double weight = Math.max(0, one);
			sum += one;
			weighted += weight * one;
			weights += weight;
		}
		return weights > 0 ? weighted / weights : sum / pairs.size();
	}
}
