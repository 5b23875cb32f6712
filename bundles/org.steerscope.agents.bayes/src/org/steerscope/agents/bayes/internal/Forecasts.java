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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.steerscope.data.Pixel;

/** What the model forecast of the places it chose, and how far off it was once they were measured. */
final class Forecasts {

	private static final int MOST_PENDING = 256;
	private static final int KEPT = 64;

	/** A normal distribution of the transformed value, noise included. */
	private record Forecast(Warp warp, double mean, double sd) {
	}

	/** A value as it was first told; and, in the model's values then, what it was, what was forecast, and the forecast's sd. */
	private record Surprise(double upward, double z, double mean, double sd) {
	}

	private final LinkedHashMap<Pixel, Forecast> pending = new LinkedHashMap<>();
	private final TreeMap<Integer, Surprise> surprises = new TreeMap<>();

	/** Keeps what is expected of a place. */
	void expect(Pixel place, Warp warp, double mean, double sd) {
		pending.remove(place);
		if (pending.size() >= MOST_PENDING) {
			pending.remove(pending.keySet().iterator().next());
		}
		pending.put(place, new Forecast(warp, mean, sd));
	}

	/**
	 * Hears a value. One that is told anew with another number was scored anew, and the forecast was about something else.
	 *
	 * @param upward NaN if nothing can be learned from it, or it is a bound only
	 */
	void measured(int step, Pixel place, double upward) {
		Surprise before = surprises.get(step);
		if (before != null && before.upward != upward) {
			surprises.remove(step);
		}
		Forecast f = pending.remove(place);
		if (f == null || Double.isNaN(upward)) {
			return;
		}
		double z = f.warp.forward(upward);
		if (Double.isFinite((z - f.mean) / f.sd)) {
			surprises.put(step, new Surprise(upward, z, f.mean, f.sd));
			if (surprises.size() > KEPT) {
				surprises.pollFirstEntry();
			}
		}
	}

	/** @return the distances from the forecasts, the latest last */
	double[] surprises() {
		return surprises.values().stream().mapToDouble(s -> (s.z - s.mean) / s.sd).toArray();
	}

	/** @return the values, what was forecast, and the forecasts' sds, in the order of {@link #surprises} */
	double[][] expected() {
		return new double[][] { surprises.values().stream().mapToDouble(Surprise::z).toArray(),
				surprises.values().stream().mapToDouble(Surprise::mean).toArray(),
				surprises.values().stream().mapToDouble(Surprise::sd).toArray() };
	}

	/** @return an independent copy */
	Forecasts copy() {
		Forecasts copy = new Forecasts();
		copy.pending.putAll(pending);
		copy.surprises.putAll(surprises);
		return copy;
	}

	/** Writes everything. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(pending.size());
		for (Map.Entry<Pixel, Forecast> e : pending.entrySet()) {
			Forecast f = e.getValue();
			out.writeInt(e.getKey().row());
			out.writeInt(e.getKey().col());
			out.writeByte(f.warp.shape().ordinal());
			Snapshots.write(out, new double[] { f.warp.low(), f.warp.mean(), f.warp.scale(), f.mean, f.sd });
		}
		out.writeInt(surprises.size());
		for (Map.Entry<Integer, Surprise> e : surprises.entrySet()) {
			out.writeInt(e.getKey());
			Surprise s = e.getValue();
			Snapshots.write(out, new double[] { s.upward, s.z, s.mean, s.sd });
		}
	}

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException {
		pending.clear();
		for (int n = Snapshots.length(in.readInt(), MOST_PENDING); n > 0; n--) {
			Pixel place = new Pixel(in.readInt(), in.readInt());
			Warp.Shape shape = Warp.Shape.values()[Snapshots.length(in.readByte(), Warp.Shape.values().length - 1)];
			double[] v = Snapshots.doubles(in, 5);
			if (v.length != 5) {
				throw new IllegalArgumentException("The snapshot holds a damaged forecast");
			}
			pending.put(place, new Forecast(new Warp(shape, v[0], v[1], v[2]), v[3], v[4]));
		}
		surprises.clear();
		for (int n = Snapshots.length(in.readInt(), KEPT); n > 0; n--) {
			int step = in.readInt();
			double[] v = Snapshots.doubles(in, 4);
			if (v.length != 4) {
				throw new IllegalArgumentException("The snapshot holds a damaged forecast");
			}
			surprises.put(step, new Surprise(v[0], v[1], v[2], v[3]));
		}
	}
}
