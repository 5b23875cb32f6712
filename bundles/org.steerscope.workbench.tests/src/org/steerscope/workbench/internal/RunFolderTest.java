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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.ProblemException;

class RunFolderTest {

	private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 23, 9, 14, 5);

	@TempDir
	Path temp;

	@Test
	void namesByDateTimeAndPlanAndNeverTwice() throws IOException {
		RunFolder folder = new RunFolder(temp.resolve("with space/ü"));
		Path first = folder.next("Plasmonic particles, STEM twin", WHEN);
		assertThat(first.getFileName()).hasToString("2026-11-23_09-14-05_plasmonic-particles-stem-twin.steerscope");
		Files.createFile(first);
		assertThat(folder.next("Plasmonic particles, STEM twin", WHEN).getFileName())
				.hasToString("2026-11-23_09-14-05_plasmonic-particles-stem-twin_2.steerscope");
	}

	@Test
	void saysWhereItCannotWrite() throws IOException {
		Path file = Files.createFile(temp.resolve("file"));
		assertThatThrownBy(() -> new RunFolder(file.resolve("runs")).next("x", WHEN)).isInstanceOf(ProblemException.class)
				.hasMessageContaining(file.toString());
	}

	@Test
	void slugsAreFitForFiles() {
		assertThat(RunFolder.slug("../../etc: Größe?")).isEqualTo("etc-größe");
		assertThat(RunFolder.slug("***")).isEqualTo("run");
		assertThat(RunFolder.slug("x".repeat(90))).hasSize(40);
	}
}
