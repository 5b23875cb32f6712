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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.steerscope.run.Observation;

/** The conditions measurements were made under, and whether they are still the same. */
final class Circumstances {

	/** Settings that differ among so many first measurements differ always. */
	private static final int FIRST = 5;
	/** So many measurements in a row must be other than usual. */
	private static final int ROW = 2;
	private static final double TOLERANCE = 0.02;
	private static final int MOST = 1000;

	private final TreeMap<String, String> usual = new TreeMap<>();
	private final TreeSet<String> restless = new TreeSet<>();
	private int seen;
	private int row;
	private int since;
	private String difference = "";

	/** Hears of a step. */
	void observe(Observation o) {
		if (o.processed() == null) {
			return;
		}
		Map<String, String> now = o.processed().conditions().settings();
		seen++;
		if (seen <= FIRST) {
			for (Map.Entry<String, String> e : now.entrySet()) {
				String before = usual.putIfAbsent(e.getKey(), e.getValue());
				if (before != null && !same(before, e.getValue())) {
					restless.add(e.getKey());
				}
			}
			return;
		}
		List<String> other = new ArrayList<>();
		for (Map.Entry<String, String> e : usual.entrySet()) {
			String value = now.get(e.getKey());
			if (!restless.contains(e.getKey()) && value != null && !same(e.getValue(), value)) {
				other.add("%s %s instead of %s".formatted(e.getKey(), value, e.getValue()));
			}
		}
		row = other.isEmpty() ? 0 : row + 1;
		since = row == 1 ? o.step() : since;
		difference = String.join(", ", other);
	}

	private static boolean same(String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		String[] x = a.strip().split("\\s+", 2);
		String[] y = b.strip().split("\\s+", 2);
		try {
			double u = Double.parseDouble(x[0]);
			double v = Double.parseDouble(y[0]);
			return x.length == y.length && (x.length == 1 || x[1].equals(y[1]))
					&& Math.abs(u - v) <= TOLERANCE * Math.max(Math.abs(u), Math.abs(v));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	/** @return what is other than usual, in words; empty if nothing is */
	String difference() {
		return row < ROW ? ""
				: "Since measurement %d the conditions are other than those the model began with: %s. Values of both kinds are learned from as if they were one"
						.formatted(since + 1, difference);
	}

	/** @return an independent copy */
	Circumstances copy() {
		Circumstances copy = new Circumstances();
		copy.usual.putAll(usual);
		copy.restless.addAll(restless);
		copy.seen = seen;
		copy.row = row;
		copy.since = since;
		copy.difference = difference;
		return copy;
	}

	/** Writes everything. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(usual.size());
		for (Map.Entry<String, String> e : usual.entrySet()) {
			out.writeUTF(shortened(e.getKey()));
			out.writeUTF(shortened(e.getValue()));
			out.writeBoolean(restless.contains(e.getKey()));
		}
		out.writeInt(seen);
		out.writeInt(row);
		out.writeInt(since);
		out.writeUTF(shortened(difference));
	}

	private static String shortened(String text) {
		return text.length() <= MOST ? text : text.substring(0, MOST);
	}

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException {
		usual.clear();
		restless.clear();
		for (int n = Snapshots.length(in.readInt(), MOST); n > 0; n--) {
			String key = in.readUTF();
			usual.put(key, in.readUTF());
			if (in.readBoolean()) {
				restless.add(key);
			}
		}
		seen = in.readInt();
		row = in.readInt();
		since = in.readInt();
		difference = in.readUTF();
	}
}
