/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5 })
	void everyPieceIsDoneOnce(int threads) {
		AtomicIntegerArray done = new AtomicIntegerArray(1000);
		Parallel.run(Blas.open(threads), 1000, () -> done::incrementAndGet);
		for (int i = 0; i < 1000; i++) {
			assertThat(done.get(i)).isEqualTo(1);
		}
		Parallel.run(Blas.open(threads), 0, () -> i -> {
			throw new IllegalStateException();
		});
		Blas.open(1);
	}

	@Test
	void aFailureReachesTheCaller() {
		assertThatThrownBy(() -> Parallel.run(Blas.open(3), 100, () -> i -> {
			if (i == 17) {
				throw new ArithmeticException("seventeen");
			}
		})).isInstanceOf(ArithmeticException.class).hasMessage("seventeen");
		Blas.open(1);
	}

	@Test
	void anInterruptIsKept() {
		AtomicIntegerArray done = new AtomicIntegerArray(50);
		Thread.currentThread().interrupt();
		Parallel.run(Blas.open(2), 50, () -> done::incrementAndGet);
		assertThat(Thread.interrupted()).isTrue();
		for (int i = 0; i < 50; i++) {
			assertThat(done.get(i)).isEqualTo(1);
		}
		Blas.open(1);
	}
}
