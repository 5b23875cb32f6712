/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.data.Axis;
import org.steerscope.data.Unit;

/**
 * Low-loss spectra: expected counts per energy channel, before noise. A spectrum is the elastic share in a pseudo-Voigt zero-loss
 * peak plus three plasmon modes per particle, Lorentzians broadened by the zero-loss width. A mode's strength is a probability per
 * electron that decays from where the mode lives: corners, edges, faces. Energies and widths are those of tin-doped indium oxide
 * (corner 0.36, edge 0.70, face 0.92 eV; widths 0.10 … 0.15 eV). Immutable and thread-safe.
 */
final class LowLoss {

	/** Dispersion, eV per channel. */
	static final double DISPERSION = 0.01;
	/** Zero-loss width at half maximum, eV. */
	static final double ZERO_LOSS_WIDTH = 0.05;
	/** Share of the electrons the spectrometer's entrance takes and counts. */
	static final double COLLECTION = 0.5;
	/** Mode energies in eV: corner, edge, face. */
	static final double[] ENERGY = { 0.36, 0.70, 0.92 };
	/** Mode widths at half maximum in eV: corner, edge, face. */
	static final double[] WIDTH = { 0.10, 0.13, 0.15 };

	private static final double[] STRENGTH = { 2.6e-3, 2.6e-3, 1.4e-3 };
	private static final double CORNER_LENGTH = 18e-9;
	private static final double EDGE_LENGTH = 14e-9;
	private static final double FACE_LENGTH = 12e-9;
	private static final double MEAN_FREE_PATH = 90e-9;
	private static final double LORENTZ_SHARE = 0.05;
	private static final double LAYER_PER_METRE = 5e5;
	private static final double LAYER_ENERGY = 0.5;
	private static final int CHANNELS = 241;
	private static final double FIRST = -0.6;

	/** The energy axis. */
	static final Axis AXIS = axis();

	private final StemScene scene;

	LowLoss(StemScene scene) {
		this.scene = scene;
	}

	private static Axis axis() {
		double[] e = new double[CHANNELS];
		for (int i = 0; i < CHANNELS; i++) {
			e[i] = Math.rint((FIRST + i * DISPERSION) * 1e6) / 1e6;
		}
		return Axis.of("energy loss", Unit.of("eV"), e);
	}

	/** @return probability per electron to excite a mode of a particle (0 corner, 1 edge, 2 face) from a place */
	static double strength(int mode, Cuboid c, double x, double y) {
		double d = c.distance(x, y);
		double corner = Math.exp(-c.cornerDistance(x, y) / CORNER_LENGTH);
		double edge = Math.exp(-Math.abs(d) / EDGE_LENGTH);
		return STRENGTH[mode] * switch (mode) {
		case 0 -> corner;
		case 1 -> edge * (1 - 0.6 * corner);
		default -> (d < 0 ? -Math.expm1(d / FACE_LENGTH) : 0) * (1 - 0.5 * edge);
		};
	}

	/**
	 * @param x place in the sample frame, m
	 * @param y place in the sample frame, m
	 * @param electrons that hit the place
	 * @param shift of the energy axis, eV
	 * @param intact share of the modes' strength that beam damage has left
	 * @return expected counts per channel
	 */
	double[] expected(double x, double y, double electrons, double shift, double intact) {
		double[] counts = new double[CHANNELS];
		double n = electrons * COLLECTION * Math.exp(-(scene.thickness(x, y) - StemScene.FILM) / MEAN_FREE_PATH);
		addZeroLoss(counts, n * DISPERSION, shift);
		for (Cuboid c : scene.near(x, y)) {
			if (c.distance(x, y) > StemScene.FAR) {
				continue;
			}
			for (int mode = 0; mode < ENERGY.length; mode++) {
				double p = strength(mode, c, x, y) * intact;
				if (p > 1e-9) {
					addLorentz(counts, n * p * DISPERSION, ENERGY[mode] * c.shift() + shift,
							WIDTH[mode] + ZERO_LOSS_WIDTH * 0.2, shift);
				}
			}
		}
		return counts;
	}

	/**
	 * Adds what a layer of carbon contributes: a broad loss without structure, in proportion to its thickness.
	 *
	 * @param counts per channel, changed in place
	 * @param electrons that hit the place
	 * @param thickness of the layer, m
	 * @param shift of the energy axis, eV
	 */
	static void addLayer(double[] counts, double electrons, double thickness, double shift) {
		if (thickness > 0) {
			double area = electrons * COLLECTION * DISPERSION * thickness * LAYER_PER_METRE;
			for (int i = 0; i < CHANNELS; i++) {
				double loss = AXIS.value(i) - shift;
				counts[i] += loss > 0 ? area * loss * Math.exp(-loss / LAYER_ENERGY) / (LAYER_ENERGY * LAYER_ENERGY) : 0;
			}
		}
	}

	private static void addZeroLoss(double[] counts, double area, double centre) {
		double h = ZERO_LOSS_WIDTH / 2;
		double sigma = ZERO_LOSS_WIDTH / 2.354820045;
		double gauss = area * (1 - LORENTZ_SHARE) / (sigma * Math.sqrt(2 * Math.PI));
		double lorentz = area * LORENTZ_SHARE * h / Math.PI;
		for (int i = 0; i < CHANNELS; i++) {
			double e = AXIS.value(i) - centre;
			counts[i] += lorentz / (e * e + h * h);
			if (Math.abs(e) < 8 * sigma) {
				counts[i] += gauss * Math.exp(-e * e / (2 * sigma * sigma));
			}
		}
	}

	/** Losses only: the line is cut off softly towards zero loss. */
	private static void addLorentz(double[] counts, double area, double centre, double width, double zero) {
		double h = width / 2;
		double scale = area * h / Math.PI;
		for (int i = 0; i < CHANNELS; i++) {
			double loss = AXIS.value(i) - zero;
			if (loss > 0) {
				double e = AXIS.value(i) - centre;
				counts[i] += scale / (e * e + h * h) * (loss < 0.2 ? loss / 0.2 : 1);
			}
		}
	}
}
