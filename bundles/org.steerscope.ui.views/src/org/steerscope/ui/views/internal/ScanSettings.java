/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.steerscope.ui.ColourMap;

/**
 * What an operator chose in the Scan view; remembered as text. Immutable.
 *
 * @param plane channel shown
 * @param last how many of the newest measurements are shown; 0 all
 * @param layers how each layer looks
 * @param channels how each channel looks that is not shown as usual
 */
record ScanSettings(int plane, int last, Map<Layer, Layer.Look> layers, Map<Integer, Channel> channels) {

	/** As it is before anyone chose. */
	static final ScanSettings DEFAULT = new ScanSettings(0, 0, Map.of(), Map.of());
	private static final int MOST_CHANNELS = 64;

	/**
	 * How a channel looks.
	 *
	 * @param low percentile of the darkest colour
	 * @param high percentile of the brightest colour
	 * @param gamma exponent
	 * @param map colours
	 */
	record Channel(double low, double high, double gamma, ColourMap map) {

		/** The first to the 99th percentile, in grey. */
		static final Channel AUTO = new Channel(1, 99, 1, ColourMap.GREY);

		/** Keeps the percentiles in order and the exponent sensible. */
		Channel {
			low = Math.clamp(low, 0, 99);
			high = Math.clamp(high, low + 0.1, 100);
			gamma = Math.clamp(gamma, 0.1, 10);
		}
	}

	/** Keeps copies. */
	ScanSettings {
		EnumMap<Layer, Layer.Look> all = new EnumMap<>(Layer.class);
		for (Layer layer : Layer.values()) {
			all.put(layer, layers.getOrDefault(layer, layer.byDefault()));
		}
		layers = Map.copyOf(all);
		channels = Map.copyOf(channels);
	}

	Layer.Look look(Layer layer) {
		return layers.get(layer);
	}

	Channel channel(int index) {
		return channels.getOrDefault(index, Channel.AUTO);
	}

	ScanSettings with(Layer layer, Layer.Look look) {
		Map<Layer, Layer.Look> next = new EnumMap<>(layers);
		next.put(layer, look);
		return new ScanSettings(plane, last, next, channels);
	}

	ScanSettings with(int channel, Channel look) {
		Map<Integer, Channel> next = new TreeMap<>(channels);
		next.put(channel, look);
		return new ScanSettings(plane, last, layers, next);
	}

	ScanSettings withPlane(int index) {
		return new ScanSettings(index, last, layers, channels);
	}

	ScanSettings withLast(int steps) {
		return new ScanSettings(plane, steps, layers, channels);
	}

	/** @return one line that {@link #of} understands */
	String text() {
		String some = layers.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getKey() + "=" + e.getValue().visible()
				+ "," + e.getValue().opacity() + "," + e.getValue().map()).collect(Collectors.joining(";"));
		String more = new TreeMap<>(channels).entrySet().stream().map(e -> ";" + e.getKey() + "=" + e.getValue().low() + ","
				+ e.getValue().high() + "," + e.getValue().gamma() + "," + e.getValue().map()).collect(Collectors.joining());
		return "plane=" + plane + ";last=" + last + ";" + some + more;
	}

	/** @return what a text says; what it does not say, or not understandably, is as usual */
	static ScanSettings of(String text) {
		ScanSettings s = DEFAULT;
		for (String part : text == null ? new String[0] : text.split(";", 100)) {
			String[] pair = part.split("=", 2);
			try {
				s = pair.length < 2 ? s : s.read(pair[0], pair[1].split(","));
			} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
				continue;
			}
		}
		return s;
	}

	private ScanSettings read(String key, String[] v) {
		if (key.equals("plane")) {
			return withPlane(Math.clamp(Integer.parseInt(v[0]), 0, MOST_CHANNELS));
		}
		if (key.equals("last")) {
			return withLast(Math.max(0, Integer.parseInt(v[0])));
		}
		if (Character.isDigit(key.charAt(0))) {
			int index = Integer.parseInt(key);
			return index >= MOST_CHANNELS ? this : with(index, new Channel(finite(v[0]), finite(v[1]), finite(v[2]), ColourMap.valueOf(v[3])));
		}
		Layer layer = Layer.valueOf(key);
		Layer.Look look = layer.byDefault().visible(Boolean.parseBoolean(v[0])).opacity(finite(v[1]));
		return with(layer, look.map() == null ? look : look.map(ColourMap.valueOf(v[2])));
	}

	private static double finite(String text) {
		double value = Double.parseDouble(text);
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException(text);
		}
		return value;
	}
}
