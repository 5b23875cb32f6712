/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steerscope.run.Embedding;

/** A map that improves moves its points; another map does not. */
class GlideTest {

	private static Embedding map(String label, float... x) {
		int[] candidates = new int[x.length];
		for (int i = 0; i < x.length; i++) {
			candidates[i] = 3 * i;
		}
		return new Embedding(candidates, x, new float[x.length], new String[] { label + " 1", label + " 2" });
	}

	@Test
	void theFirstMapIsThereAtOnceAndTheNextInSmallSteps() {
		Glide glide = new Glide();
		assertThat(glide.look(map("PCA", 0, 1, 2))).isTrue();
		assertThat(glide.moving()).isFalse();
		assertThat(glide.x()).containsExactly(0, 1, 2);
		float[] before = glide.x();
		Embedding next = map("PCA", 1, 1, 3);
		assertThat(glide.look(next)).isTrue();
		assertThat(glide.moving()).isTrue();
		assertThat(glide.x()[0]).isBetween(0.1f, 0.9f);
		assertThat(before).as("what is on screen stays as it is").containsExactly(0, 1, 2);
		for (int i = 0; i < 20; i++) {
			glide.look(next);
		}
		assertThat(glide.moving()).isFalse();
		assertThat(glide.x()).containsExactly(1, 1, 3);
		assertThat(glide.look(next)).as("nothing moves any more").isFalse();
	}

	@Test
	void anotherMapIsShownAtOnce() {
		Glide glide = new Glide();
		glide.look(map("PCA", 0, 1, 2));
		glide.look(map("autoencoder", 5, 6, 9));
		assertThat(glide.x()).containsExactly(5, 6, 9);
		glide.look(map("autoencoder", 1, 2));
		assertThat(glide.x()).containsExactly(1, 2);
		assertThat(glide.moving()).isFalse();
	}

	@Test
	void whatIsUnknownDoesNotGlide() {
		Glide glide = new Glide();
		glide.look(map("PCA", 0, Float.NaN, 2));
		Embedding next = map("PCA", Float.NaN, 1, 2);
		glide.look(next);
		assertThat(glide.x()[0]).isNaN();
		assertThat(glide.x()[1]).isEqualTo(1);
		assertThat(glide.moving()).isFalse();
	}

	@Test
	void theRangeWidensAtOnceAndNarrowsLate() {
		SteadyRange range = new SteadyRange();
		range.show(new float[] { Float.NaN, 0, 10 });
		double low = range.low();
		double high = range.high();
		assertThat(low).isEqualTo(-0.5);
		assertThat(high).isEqualTo(10.5);
		range.show(new float[] { 1, 9.5f });
		assertThat(range.low()).isEqualTo(low);
		assertThat(range.high()).isEqualTo(high);
		range.show(new float[] { 1, 11 });
		assertThat(range.high()).isGreaterThan(11);
		range.show(new float[] { 4, 6 });
		assertThat(range.low()).isGreaterThan(3);
		range.show(new float[] { 4, 4 });
		assertThat(range.low()).isNaN();
	}
}
