/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Channels, measurements, arrays and their conditions. */
class MeasurementTest {

	private static final Axis TWO = Axis.of("x", Unit.PIXEL, 0, 1);
	private static final Axis THREE = Axis.of("y", Unit.PIXEL, 0, 1, 2);

	@Test
	void axesFitTheValues() {
		Channel c = new Channel("pattern", Unit.COUNTS, List.of(TWO, THREE), NumericArray.of(new float[6], 2, 3));
		assertThat(c.axis()).isEqualTo(THREE);
		assertThatThrownBy(() -> new Channel("c", Unit.COUNTS, List.of(THREE, TWO), NumericArray.of(new float[6], 2, 3)))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("whose axis has 3 points");
		assertThatThrownBy(() -> new Channel("c", Unit.COUNTS, List.of(TWO), NumericArray.of(new float[6], 2, 3)))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void channelsAreFoundByName() {
		Channel a = Channel.curve("a", Unit.ONE, TWO, new double[2]);
		Channel b = Channel.curve("b", Unit.ONE, TWO, new double[2]);
		Measurement m = new Measurement(List.of(a, b), Conditions.UNKNOWN, false);
		assertThat(m.channel("")).contains(a);
		assertThat(m.channel("b")).contains(b);
		assertThat(m.channel("c")).isEmpty();
		assertThatThrownBy(() -> new Measurement(List.of(a, a), Conditions.UNKNOWN, false)).hasMessageContaining("Two channels are called a");
		assertThatThrownBy(() -> new Measurement(List.of(), Conditions.UNKNOWN, false)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void arraysKeepACopyAndTheirShape() {
		double[] values = { 1, 2, 3, 4 };
		int[] shape = { 2, 2 };
		NumericArray array = NumericArray.of(values, shape);
		values[0] = 9;
		shape[0] = 9;
		array.shape()[1] = 9;
		assertThat(array.toArray()).containsExactly(1, 2, 3, 4);
		assertThat(array.shape()).containsExactly(2, 2);
		assertThat(array.type().code()).isEqualTo("<f8");
		assertThatThrownBy(() -> NumericArray.of(new double[4], 3)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> NumericArray.of(new double[4], -2, -2)).isInstanceOf(IllegalArgumentException.class);
		assertThat(NumericArray.Type.ofCode("<f4")).isEqualTo(NumericArray.Type.FLOAT32);
	}

	@Test
	void equalSettingsAreOneConditionGroup() {
		Conditions one = new Conditions(Map.of("high tension", "60 kV", "exposure", "1 s"));
		Conditions same = new Conditions(Map.of("exposure", "1 s", "high tension", "60 kV"));
		assertThat(one.group()).isEqualTo(same.group()).hasSize(12);
		assertThat(one.group()).isNotEqualTo(new Conditions(Map.of("high tension", "80 kV", "exposure", "1 s")).group());
		// SHA-256 of "exposure=1 s\nhigh tension=60 kV\n"
		assertThat(one.group()).isEqualTo("2b77943a3c37");
		assertThat(new Conditions(Map.of("a", "1\nb=2")).group()).isNotEqualTo(new Conditions(Map.of("a", "1", "b", "2")).group());
		assertThat(new Conditions(Map.of("a=b", "c")).group()).isNotEqualTo(new Conditions(Map.of("a", "b=c")).group());
	}
}
