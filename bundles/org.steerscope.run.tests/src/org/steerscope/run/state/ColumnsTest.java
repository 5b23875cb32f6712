/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The columns grow without losing or sharing anything they should not. */
class ColumnsTest {

	@Test
	void growingKeepsTheValuesAndFillsWithNaN() {
		Columns small = Columns.empty().withRoomFor(0);
		small.set(Column.SCALAR, 0, 5);
		Columns large = small.withRoomFor(1000);
		assertThat(large.get(Column.SCALAR, 0)).isEqualTo(5);
		assertThat(large.get(Column.SCALAR, 1)).isNaN();
		assertThat(large.get(Column.BEST, 1000)).isNaN();
		assertThat(large.get(Column.BEST, 1_000_000)).isNaN();
		large.set(Column.SCALAR, 0, 6);
		assertThat(small.get(Column.SCALAR, 0)).isEqualTo(5);
	}

	@Test
	void withRoomNothingIsCopied() {
		Columns columns = Columns.empty().withRoomFor(0);
		assertThat(columns.withRoomFor(63)).isSameAs(columns);
		assertThat(columns.withRoomFor(64)).isNotSameAs(columns);
		assertThat(columns.copy()).isNotSameAs(columns);
	}
}
