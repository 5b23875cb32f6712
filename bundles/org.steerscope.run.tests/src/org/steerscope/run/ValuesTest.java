/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.steerscope.data.ProblemException;

/** The small values of the contract. */
class ValuesTest {

	@Test
	void aChoiceIsWrittenAsItIsTyped() {
		assertThat(Choice.of("raster")).hasToString("raster");
		assertThat(Choice.of("dkl", Map.of("acquisition", "ei"))).hasToString("dkl:acquisition=ei");
		assertThat(Choice.of("dkl", Map.of("beta", "2", "acquisition", "ucb"))).hasToString("dkl:acquisition=ucb,beta=2");
	}

	@Test
	void aChoiceKeepsItsOwnSettings() {
		TreeMap<String, String> settings = new TreeMap<>(Map.of("a", "1"));
		Choice choice = new Choice("x", settings);
		settings.put("b", "2");
		assertThat(choice.settings()).containsOnlyKeys("a");
		assertThatThrownBy(() -> choice.settings().put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
	}

	@Test
	void aDirectionComparesItsWay() {
		assertThat(Direction.MAXIMISE.better(2, 1)).isTrue();
		assertThat(Direction.MAXIMISE.better(1, 1)).isFalse();
		assertThat(Direction.MINIMISE.better(1, 2)).isTrue();
		assertThat(Direction.MINIMISE.better(2, 1)).isFalse();
		assertThat(Direction.MINIMISE.upward(3)).isEqualTo(-3);
		for (Direction d : Direction.values()) {
			assertThat(d.better(-1e300, Double.NaN)).isTrue();
			assertThat(d.better(Double.NaN, 0)).isFalse();
			assertThat(d.better(Double.NaN, Double.NaN)).isFalse();
		}
	}

	@Test
	void whatIsNotInstalledIsSaidWithWhatIs() {
		assertThatThrownBy(() -> Catalogue.find(List.<PolicyFactory<?>>of(), "policy", "dkl")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("policy").hasMessageContaining("“dkl”").hasMessageContaining("None is installed");
	}

	@Test
	void anActionMeasuresSomething() {
		assertThatThrownBy(() -> new Action.Measure(List.of())).isInstanceOf(IllegalArgumentException.class);
		assertThat(new Action.Finish("done").places()).isEmpty();
	}
}
