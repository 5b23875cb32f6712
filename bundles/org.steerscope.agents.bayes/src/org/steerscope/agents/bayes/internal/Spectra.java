/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Observation;

/**
 * A short signature of each spectrum measured: its processed channels, averaged in bins. Tells which spectra are unlike the others.
 */
final class Spectra {

	/** Numbers in a signature, shared by the channels. */
	private static final int NUMBERS = 128;
	private static final int MOST_STEPS = 10_000_000;
	private static final int BLOCK = 8192;
	private static final int NEIGHBOURS = 3;
	/** Spectra compared, the latest ones. */
	private static final int MOST_COMPARED = 1000;

	private record Signature(Pixel place, int channels, double[] numbers) {
	}

	/**
	 * How unlike the others some spectra are.
	 *
	 * @param where candidates
	 * @param value distance of each from the three most similar ones in the mean; 1 would be the distance of two usual ones
	 */
	record Novelty(int[] where, double[] value) {
	}

	private final TreeMap<Integer, Signature> signatures = new TreeMap<>();

	/** Learns of a step, or of a new processing of an old one. */
	void observe(Observation o) {
		signatures.remove(o.step());
		if (o.processed() != null && o.learnable()) {
			double[] numbers = numbers(o.processed());
			for (double v : numbers) {
				if (!Double.isFinite(v)) {
					return;
				}
			}
			signatures.put(o.step(), new Signature(o.place(), o.processed().channels().size(), numbers));
		}
	}

	private static double[] numbers(Measurement m) {
		List<Channel> channels = m.channels();
		int bins = Math.max(1, NUMBERS / channels.size());
		int used = Math.min(channels.size(), NUMBERS);
		double[] numbers = new double[bins * used];
		for (int c = 0; c < used; c++) {
			bin(channels.get(c).values(), numbers, c * bins, bins);
		}
		return numbers;
	}

	private static void bin(NumericArray values, double[] into, int at, int bins) {
		long n = values.size();
		double[] block = new double[(int) Math.min(BLOCK, n)];
		int[] count = new int[bins];
		for (long from = 0; from < n; from += block.length) {
			int length = (int) Math.min(block.length, n - from);
			values.read(from, block, length);
			for (int i = 0; i < length; i++) {
				if (Double.isFinite(block[i])) {
					int b = (int) ((from + i) * bins / n);
					into[at + b] += block[i];
					count[b]++;
				}
			}
		}
		for (int b = 0; b < bins; b++) {
			into[at + b] /= Math.max(1, count[b]);
		}
	}

	/** @return how unlike the others the spectra at candidates are; those of another form than the latest are left out */
	Novelty novelty(Candidates candidates) {
		if (signatures.isEmpty()) {
			return new Novelty(new int[0], new double[0]);
		}
		Signature latest = signatures.lastEntry().getValue();
		List<Signature> usable = signatures.descendingMap().values().stream()
				.filter(s -> s.channels == latest.channels && s.numbers.length == latest.numbers.length
						&& candidates.indexOf(s.place) >= 0)
				.limit(MOST_COMPARED).toList();
		int n = usable.size();
		double[][] x = scaled(usable, latest.channels);
		int[] where = new int[n];
		double[] value = new double[n];
		double[] distance = new double[n];
		for (int i = 0; i < n; i++) {
			where[i] = candidates.indexOf(usable.get(i).place);
			for (int k = 0; k < n; k++) {
				distance[k] = k == i ? Double.POSITIVE_INFINITY : distance(x[i], x[k]);
			}
			java.util.Arrays.sort(distance);
			int nearest = Math.min(NEIGHBOURS, n - 1);
			for (int k = 0; k < nearest; k++) {
				value[i] += distance[k] / nearest;
			}
		}
		return new Novelty(where, value);
	}

	/** Each channel brought to a mean squared distance of two spectra of 1, so that units do not matter. */
	private static double[][] scaled(List<Signature> usable, int channels) {
		int n = usable.size();
		int width = usable.get(0).numbers.length;
		int blocks = Math.min(channels, width);
		int bins = width / blocks;
		double[][] x = new double[n][width];
		for (int c = 0; c < blocks; c++) {
			double[] mean = new double[bins];
			for (Signature s : usable) {
				for (int b = 0; b < bins; b++) {
					mean[b] += s.numbers[c * bins + b] / n;
				}
			}
			double total = 0;
			for (Signature s : usable) {
				for (int b = 0; b < bins; b++) {
					total += Math.pow(s.numbers[c * bins + b] - mean[b], 2) / n;
				}
			}
			double factor = total > 0 && Double.isFinite(total) ? 1 / Math.sqrt(2 * total * blocks) : 0;
			for (int i = 0; i < n; i++) {
				for (int b = 0; b < bins; b++) {
					x[i][c * bins + b] = (usable.get(i).numbers[c * bins + b] - mean[b]) * factor;
				}
			}
		}
		return x;
	}

	private static double distance(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - b[i]) * (a[i] - b[i]);
		}
		return Math.sqrt(sum);
	}

	/** Forgets all but some first and some latest ones. */
	void keep(int first, int latest) {
		while (signatures.size() > first + latest) {
			int step = signatures.firstKey();
			for (int i = 0; i < first; i++) {
				step = signatures.higherKey(step);
			}
			signatures.remove(step);
		}
	}

	/** @return the signature of a step's spectrum, its channels sharing the numbers evenly; null if there is none */
	double[] signature(int step) {
		Signature s = signatures.get(step);
		return s == null ? null : s.numbers;
	}

	/** @return number of channels of the latest spectrum; 1 without any */
	int channels() {
		return signatures.isEmpty() ? 1 : signatures.lastEntry().getValue().channels;
	}

	/** @return an independent copy */
	Spectra copy() {
		Spectra copy = new Spectra();
		copy.signatures.putAll(signatures);
		return copy;
	}

	/** Writes everything. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(signatures.size());
		for (Map.Entry<Integer, Signature> e : signatures.entrySet()) {
			out.writeInt(e.getKey());
			out.writeInt(e.getValue().place().row());
			out.writeInt(e.getValue().place().col());
			out.writeInt(e.getValue().channels());
			Snapshots.write(out, e.getValue().numbers());
		}
	}

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException {
		int n = Snapshots.length(in.readInt(), Math.min(MOST_STEPS, in.available() / 20));
		signatures.clear();
		for (int i = 0; i < n; i++) {
			int step = in.readInt();
			Pixel place = new Pixel(in.readInt(), in.readInt());
			int channels = in.readInt();
			double[] numbers = Snapshots.doubles(in, NUMBERS);
			if (channels < 1 || numbers.length == 0) {
				throw new IllegalArgumentException("The snapshot holds a spectrum without channels");
			}
			signatures.put(step, new Signature(place, channels, numbers));
		}
	}
}
