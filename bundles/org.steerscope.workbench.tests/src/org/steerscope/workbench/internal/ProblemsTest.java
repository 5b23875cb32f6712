/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steerscope.data.ProblemException;

class ProblemsTest {

	@Test
	void sayWhatWhereAndWhatToDo() {
		assertThat(Problems.text(new ProblemException("The file is cut off", "a.h5", "Copy it again")))
				.isEqualTo("The file is cut off.\n\na.h5\n\nCopy it again.");
	}

	@Test
	void nameTheUnexpectedWithoutAStackTrace() {
		assertThat(Problems.text(new IllegalStateException())).contains("IllegalStateException").doesNotContain("\tat ");
	}
}
