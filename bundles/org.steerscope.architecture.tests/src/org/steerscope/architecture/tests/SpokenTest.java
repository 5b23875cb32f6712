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

/** What is drawn has a name for screen readers. */
class SpokenTest {

	@Test
	void everyCanvasSaysWhatItIs() throws IOException {
		List<String> silent = new ArrayList<>();
		int canvases = 0;
		for (Path file : sources()) {
			String text = Files.readString(file);
			if (text.contains("extends Canvas") || text.contains("new Canvas(")) {
				canvases++;
				if (!text.contains("addAccessibleListener") && !text.contains("Spoken.as(")) {
					silent.add(file + " draws, but says nothing to a screen reader");
				}
			}
		}
		assertThat(silent).isEmpty();
		assertThat(canvases).as("canvases looked at").isGreaterThan(4);
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> all = Files.walk(Manifests.bundles())) {
			return all.filter(p -> p.toString().endsWith(".java") && p.toString().contains("/src/") && !p.toString().contains(".tests/")
					&& !p.toString().contains("/target/")).toList();
		}
	}
}
