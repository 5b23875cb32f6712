/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {

	private static final Path BUNDLE = Path.of("../../bundles/org.steerscope.plan");

	@TempDir
	Path project;

	@Test
	void committedCodeIsWhatTheModelMakes() throws IOException {
		Map<String, String> made = read(GenerateModel.generate(BUNDLE.resolve("model/steerscope.genmodel"), project));
		Map<String, String> committed = read(BUNDLE.resolve("src-gen"));
		assertFalse(made.isEmpty(), "nothing was generated");
		assertEquals(made.keySet(), committed.keySet(), "run “mvn compile exec:java” in releng/org.steerscope.codegen");
		made.forEach((name, text) -> assertEquals(text, committed.get(name),
				name + " differs: run “mvn compile exec:java” in releng/org.steerscope.codegen"));
	}

	private static Map<String, String> read(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (Path file : GenerateModel.files(folder)) {
			texts.put(folder.relativize(file).toString(), Files.readString(file).replace("\r\n", "\n"));
		}
		return texts;
	}
}
