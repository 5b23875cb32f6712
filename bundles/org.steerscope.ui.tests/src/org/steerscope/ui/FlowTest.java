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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.steerscope.ui.Flow.Place;

class FlowTest {

	@Test
	void fillsALineBeforeTheNext() {
		assertThat(Flow.of(List.of(100, 80, 60), 240)).isEqualTo(new Flow(List.of(new Place(0, 0), new Place(100, 0), new Place(180, 0)), 1));
		assertThat(Flow.of(List.of(100, 80, 60), 239)).isEqualTo(new Flow(List.of(new Place(0, 0), new Place(100, 0), new Place(0, 1)), 2));
	}

	@Test
	void leavesNothingOutHoweverNarrow() {
		Flow flow = Flow.of(List.of(100, 80, 60), 10);
		assertThat(flow.places()).containsExactly(new Place(0, 0), new Place(0, 1), new Place(0, 2));
		assertThat(flow.lines()).isEqualTo(3);
	}

	@Test
	void needsNoLineForNothing() {
		assertThat(Flow.of(List.of(), 100).lines()).isZero();
	}
}
