/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.run.Choice;

/**
 * Processed measurements of one chain, the first ones that fit into a bounded memory: people who vote have everything scored anew each time,
 * which need not read and process everything anew. Not thread-safe.
 */
final class ProcessedCache {

	private final long most;
	private final Map<Integer, Measurement> kept = new HashMap<>();
	private List<Choice> chain = List.of();
	private long values;

	/** @param most numbers kept, of 8 bytes each */
	ProcessedCache(long most) {
		this.most = most;
	}

	/**
	 * @param chain the processing in force; another than last time forgets everything
	 * @param make reads and processes the measurement
	 */
	Measurement of(int step, List<Choice> chain, Supplier<Measurement> make) {
		if (!chain.equals(this.chain)) {
			this.chain = chain;
			kept.clear();
			values = 0;
		}
		Measurement known = kept.get(step);
		if (known == null) {
			known = make.get();
			long size = size(known);
			if (values + size <= most) {
				values += size;
				kept.put(step, known);
			}
		}
		return known;
	}

	private static long size(Measurement m) {
		long size = 0;
		for (Channel c : m.channels()) {
			size += c.values().size();
			for (Axis axis : c.axes()) {
				size += axis.size();
			}
		}
		return size;
	}
}
