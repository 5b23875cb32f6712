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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.steerscope.data.ProblemException;

class ArgumentsTest {

	@Test
	void withoutArgumentsTheTwinIsOffered() {
		Arguments a = Arguments.parse(new String[] { "-data", "somewhere", "-nosplash" });
		assertThat(a.plan()).isEmpty();
		assertThat(a.autostart()).isFalse();
		assertThat(a.theme()).isEmpty();
		assertThat(a.screenshots()).isEmpty();
	}

	@Test
	void takesItsOwnAndLeavesTheRest() {
		Arguments a = Arguments.parse(new String[] { "-steerscope.theme", "dark", "-steerscope.plan", "my plan.steerplan",
				"-steerscope.autostart", "-data", "x", "-steerscope.screenshots", "out/ä" });
		assertThat(a).isEqualTo(new Arguments(java.util.Optional.of("my plan.steerplan"), true, java.util.Optional.of(Themes.Theme.DARK),
				java.util.Optional.of(Path.of("out/ä"))));
	}

	@Test
	void saysWhatIsWrong() {
		assertThatThrownBy(() -> Arguments.parse(new String[] { "-steerscope.theme", "pink" })).isInstanceOf(ProblemException.class)
				.hasMessageContaining("pink").hasMessageContaining("light, dark or night");
		assertThatThrownBy(() -> Arguments.parse(new String[] { "-steerscope.plan" })).isInstanceOf(ProblemException.class)
				.hasMessageContaining("-steerscope.plan");
	}
}
