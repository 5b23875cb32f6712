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
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What views show stands in texts.properties beside them, where it can be translated. */
class SpokenTextsTest {

	/** Files whose texts still stand in the source; to be made shorter, never longer. */
	private static final Set<String> NOT_YET = Set.of("CurvePart.java");

	private static final Pattern SHOWN = Pattern.compile(
			"\\b(setText|setToolTipText|setMessage|showNothing|showWelcome|showEmpty|heading|words|button)\\((?:[^;\"]*,)?\\s*\"([^\"\\\\]*[A-Za-z]{4}[^\"\\\\]*)\"");
	private static final Pattern KEY = Pattern.compile("\\b(\\w*Texts)\\.of\\(\"([\\w.]+)\"");

	@Test
	void nothingShownIsWrittenInTheSource() throws IOException {
		List<String> wrong = new ArrayList<>();
		Set<String> right = new TreeSet<>(NOT_YET);
		for (Path file : sources()) {
			Matcher shown = SHOWN.matcher(Files.readString(file));
			String name = file.getFileName().toString();
			while (shown.find()) {
				if (shown.group(2).equals("Steerscope") || shown.group(2).matches("[a-z]+\\.[a-z.]+")) {
					continue;
				}
				right.remove(name);
				if (!NOT_YET.contains(name)) {
					wrong.add(name + ": “" + shown.group(2) + "”; put it into texts.properties");
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(right).as("files that need no exception any more").isEmpty();
	}

	@Test
	void everyKeyHasItsText() throws IOException {
		List<String> wrong = new ArrayList<>();
		int found = 0;
		for (Path file : sources()) {
			Matcher key = KEY.matcher(Files.readString(file));
			while (key.find()) {
				if (Set.of("SetupTexts", "ViewTexts", "SteerTexts", "UiTexts", "WorkbenchTexts").contains(key.group(1))) {
					found++;
					if (texts(file).getProperty(key.group(2)) == null) {
						wrong.add(file.getFileName() + ": there is no text for " + key.group(2));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(found).as("keys looked at").isGreaterThan(500);
	}

	/** The texts beside a source file, or beside the package above. */
	private static Properties texts(Path source) throws IOException {
		Properties texts = new Properties();
		for (Path folder : List.of(source.getParent().getParent(), source.getParent())) {
			if (Files.exists(folder.resolve("texts.properties"))) {
				try (Reader in = Files.newBufferedReader(folder.resolve("texts.properties"))) {
					texts.load(in);
				}
			}
		}
		return texts;
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> all = Files.walk(Manifests.bundles())) {
			return all.filter(p -> p.toString().endsWith(".java") && !p.toString().contains(".tests/") && p.toString().matches(".*org\\.steerscope\\.(ui|ui\\.\\w+|workbench)/src/.*")).toList();
		}
	}
}
