/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.run.Choice;

/** What was processed once is kept, within bounds. */
class ProcessedCacheTest {

	private static final List<Choice> CHAIN = List.of(Choice.of("despike"));

	private final AtomicInteger made = new AtomicInteger();

	private Measurement make() {
		made.incrementAndGet();
		Axis axis = Axis.of("energy", Unit.of("eV"), new double[10]);
		return new Measurement(List.of(Channel.curve("signal", Unit.COUNTS, axis, new double[10])), Conditions.UNKNOWN, true);
	}

	@Test
	void eachIsMadeOnceUntilTheChainChanges() {
		ProcessedCache cache = new ProcessedCache(1000);
		Measurement first = cache.of(3, CHAIN, this::make);
		assertThat(cache.of(3, List.of(Choice.of("despike")), this::make)).isSameAs(first);
		cache.of(4, CHAIN, this::make);
		assertThat(made).hasValue(2);
		assertThat(cache.of(3, List.of(), this::make)).isNotSameAs(first);
		cache.of(3, CHAIN, this::make);
		assertThat(made).hasValue(4);
	}

	@Test
	void noMoreIsKeptThanFits() {
		ProcessedCache cache = new ProcessedCache(45);
		for (int round = 0; round < 3; round++) {
			for (int step = 0; step < 5; step++) {
				cache.of(step, CHAIN, this::make);
			}
		}
		assertThat(made).hasValue(2 + 3 * 3);
	}
}
