/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Locale;

/**
 * Perceptually uniform colour maps: 256 colours, interpolated between 33 anchors of the published tables. Viridis and magma: S. van der
 * Walt, N. Smith, 2015 (CC0); cividis: J. R. Nuñez, C. R. Anderton, R. S. Renslow, PLoS ONE 13 (2018) e0199239.
 */
public enum ColourMap {
	/** Dark violet to yellow. */
	VIRIDIS("440154470d6048186a482374472d7b4537814240863e49893b528b375b8d33638d2f6b8e2c728e297a8e26828e23898e21918c1f978b"
			+ "1f9f8821a68527ad8131b57b3dbc744cc26c5cc8636ece5881d34d95d840aadc32c0df25d5e21aeae51afde725"),
	/** Blue to yellow, the same to people with and without red–green blindness. */
	CIVIDIS("00224e00285b002e6a0533711a386f273e6e32436d3b496c434e6c4b546c535a6d5a5f6e61656f686a716f70737676767d7c788381798b87"
			+ "78928d789a9376a29975aaa073b3a670bbad6dc3b369ccba64d4c15fddc858e6d051efd748f8df3cfee838"),
	/** Black to white; for images. */
	GREY("000000ffffff"),
	/** Black over red to pale yellow. */
	MAGMA("0000040303120a0822130d341d114729115a36106b440f7651127c5d177f6a1c81762181832681902a819c2e7faa337db73779c23b75cf4070"
			+ "db476ae55064ee5b5ef4695cf9785dfb8761fd9668fea571feb47bfec287fed194fde0a1fceeb0fcfdbf");

	private final int[] table;

	ColourMap(String anchors) {
		table = interpolate(anchors);
	}

	/**
	 * @param t position from 0 to 1; beyond it the end colours are taken
	 * @return 0xRRGGBB
	 */
	public int rgb(double t) {
		return table[(int) Math.clamp(Math.round(t * 255), 0, 255)];
	}

	/** @return the name on screen */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static int[] interpolate(String anchors) {
		int segments = anchors.length() / 6 - 1;
		int[] colours = new int[256];
		for (int k = 0; k < segments; k++) {
			int from = position(k, segments);
			int to = position(k + 1, segments);
			for (int i = from; i <= to; i++) {
				double t = (double) (i - from) / (to - from);
				int rgb = 0;
				for (int c = 0; c < 3; c++) {
					int a = component(anchors, k, c);
					int b = component(anchors, k + 1, c);
					rgb = rgb << 8 | (int) Math.round(a + t * (b - a));
				}
				colours[i] = rgb;
			}
		}
		return colours;
	}

	/** The anchors were taken from the tables at these places. */
	private static int position(int anchor, int segments) {
		return (anchor * 255 + segments / 2) / segments;
	}

	private static int component(String anchors, int anchor, int c) {
		int at = 6 * anchor + 2 * c;
		return Integer.parseInt(anchors, at, at + 2, 16);
	}
}
