/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContrastTest {

	@Test
	void ignoresOutliersAndWhatIsNoNumber() {
		float[] values = new float[1000];
		for (int i = 0; i < values.length; i++) {
			values[i] = i;
		}
		values[500] = 1e9f;
		values[501] = Float.NaN;
		values[502] = Float.POSITIVE_INFINITY;
		Contrast c = Contrast.percentile(values, values.length);
		assertThat(c.low()).isBetween(5.0, 15.0);
		assertThat(c.high()).isBetween(980.0, 999.0);
	}

	@Test
	void copesWithConstantsAndWithNothing() {
		assertThat(Contrast.percentile(new float[] { 3, 3, 3 }, 3).position(3)).isEqualTo(0.5);
		assertThat(Contrast.range(new float[] { Float.NaN })).isEqualTo(new Contrast(0, 1));
		assertThat(Contrast.range(new float[] { 0, 0 }).position(0)).isEqualTo(0.5);
	}

	@Test
	void aSampleOfManyIsCloseToAll() {
		float[] many = new float[1_000_000];
		for (int i = 0; i < many.length; i++) {
			many[i] = (int) (i * 2654435761L % many.length);
		}
		Contrast c = Contrast.percentile(many, many.length);
		assertThat(c.low()).isBetween(5_000.0, 15_000.0);
		assertThat(c.high()).isBetween(985_000.0, 995_000.0);
	}

	@Test
	void gammaBendsTheRangeAndKeepsItsEnds() {
		Contrast bright = new Contrast(2, 6).withGamma(0.5);
		assertThat(bright.position(2)).isZero();
		assertThat(bright.position(6)).isEqualTo(1);
		assertThat(bright.position(3)).isEqualTo(0.5);
		assertThat(bright.position(-9)).isZero();
		assertThat(bright.position(Double.NaN)).isNaN();
	}

	@Test
	void anyPairOfPercentilesMayBeTheEnds() {
		float[] values = new float[101];
		for (int i = 0; i < values.length; i++) {
			values[i] = i;
		}
		assertThat(Contrast.percentile(values, 101, 10, 75)).isEqualTo(new Contrast(10, 75));
		assertThat(Contrast.percentile(values, 101, 0, 100)).isEqualTo(new Contrast(0, 100));
	}
}
