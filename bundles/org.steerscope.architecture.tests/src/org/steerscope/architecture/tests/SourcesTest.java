/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What no source file may do. */
class SourcesTest {

	private static final int CEILING = 24_000;

	@Test
	void filesAreSmallAndCarryTheLicence() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path file : sources()) {
			String text = Files.readString(file);
			if (!text.contains("SPDX-License-Identifier: EPL-2.0")) {
				wrong.add(file + " has no licence header");
			}
			if (Files.size(file) > CEILING) {
				wrong.add(file + " is larger than " + CEILING + " bytes");
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void nobodyReadsJavaObjectsFromBytes() throws IOException {
		for (Path file : sources()) {
			if (!file.toString().contains("org.steerscope.architecture.tests")) {
				assertThat(Files.readString(file)).as(file.toString()).doesNotContain("ObjectInputStream");
			}
		}
	}

	@Test
	void onlyTheGuardianExecutesCommands() throws IOException {
		for (Path file : sources()) {
			String path = file.toString();
			boolean mayExecute = path.contains("org.steerscope.guardian") || path.contains(".tests/")
					|| path.contains("org.steerscope.testkit") || path.contains("org.steerscope.instrument");
			if (!mayExecute) {
				assertThat(Files.readString(file)).as(path).doesNotContain("InstrumentDriverFactory<").doesNotContain(
						"InstrumentDriver;");
			}
		}
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> all = Files.walk(Manifests.bundles())) {
			return all.filter(p -> p.toString().endsWith(".java") && p.toString().contains("/src/")
					&& !p.toString().contains("/target/")).toList();
		}
	}
}
