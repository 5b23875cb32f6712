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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What people read in menus and on tabs stands in plugin.properties, where it can be translated. */
class TextsTest {

	/** Attributes that are read by people; «name» of a property is not. */
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s(label|tooltip|description|name|mnemonics)=\"([^\"]*)\"");
	private static final Pattern ELEMENT = Pattern.compile("<(\\w+)(\\s[^<>]*)>");

	@Test
	void everyTextIsAKeyOfThePropertiesAndEveryKeyHasAText() throws IOException {
		List<String> wrong = new ArrayList<>();
		int found = 0;
		for (Path file : models()) {
			Properties texts = texts(file.resolveSibling("plugin.properties"));
			Matcher element = ELEMENT.matcher(Files.readString(file));
			while (element.find()) {
				Matcher attribute = ATTRIBUTE.matcher(element.group(2));
				while (!element.group(1).equals("property") && attribute.find()) {
					found++;
					String value = attribute.group(2);
					if (!value.startsWith("%")) {
						wrong.add(file + ": “" + value + "” stands there itself; put it into plugin.properties");
					} else if (texts.getProperty(value.substring(1), "").isBlank()) {
						wrong.add(file + ": there is no text for " + value);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(found).as("texts looked at").isGreaterThan(60);
	}

	@Test
	void bundlesWithTextsSayWhereTheyAre() throws IOException {
		for (Path file : models()) {
			Path bundle = file.getParent();
			if (Files.exists(bundle.resolve("plugin.properties"))) {
				assertThat(Files.readString(bundle.resolve("META-INF/MANIFEST.MF"))).as(bundle.toString()).contains("Bundle-Localization: plugin");
				assertThat(Files.readString(bundle.resolve("build.properties"))).as(bundle.toString()).contains("plugin.properties");
			}
		}
	}

	private static Properties texts(Path file) throws IOException {
		Properties texts = new Properties();
		if (Files.exists(file)) {
			try (Reader in = Files.newBufferedReader(file)) {
				texts.load(in);
			}
		}
		return texts;
	}

	private static List<Path> models() throws IOException {
		try (Stream<Path> all = Files.walk(Manifests.bundles(), 2)) {
			// The command line's names are shown to nobody.
			return all.filter(p -> (p.endsWith("plugin.xml") || p.endsWith("fragment.e4xmi")) && !p.toString().contains("org.steerscope.cli")).toList();
		}
	}
}
