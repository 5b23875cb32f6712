/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The fragment names classes as text; they must be there, and be what e4 expects. */
class FragmentTest {

	@Test
	void everyPartNamedInTheFragmentIsThere() throws Exception {
		try (InputStream in = java.nio.file.Files.newInputStream(java.nio.file.Path.of("../org.steerscope.ui.setup/fragment.e4xmi"))) {
			NodeList parts = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("elements");
			assertThat(parts.getLength()).isPositive();
			for (int i = 0; i < parts.getLength(); i++) {
				Element part = (Element) parts.item(i);
				String uri = part.getAttribute("contributionURI");
				Class<?> type = Class.forName(uri.substring(uri.lastIndexOf('/') + 1));
				assertThat(type.getConstructors()).as(uri).anyMatch(c -> c.isAnnotationPresent(Inject.class));
				assertThat(Arrays.asList(type.getMethods())).as(uri).anyMatch(m -> m.isAnnotationPresent(PostConstruct.class));
				assertThat(part.getAttribute("elementId")).startsWith("org.steerscope.ui.setup.part.");
				String icon = part.getAttribute("iconURI");
				assertThat(java.nio.file.Path.of("../org.steerscope.ui.setup/icons", icon.substring(icon.lastIndexOf('/') + 1))).exists();
				assertThat(List.of(part.getElementsByTagName("tags").item(0).getTextContent())).containsExactly("View");
			}
		}
	}
}
