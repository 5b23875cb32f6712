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

import java.util.List;

import org.junit.jupiter.api.Test;

/** Every view has its chapter. */
class GuideTest {

	@Test
	void hasChaptersPartsAndAGeneralOneForTheRest() {
		Guide guide = Guide.parse("# general All\nText.\n\n## Keys\nF1\nF2\n# scan Scan\nImage.\n");
		assertThat(guide.of("a.b.scan").title()).isEqualTo("Scan");
		assertThat(guide.of("a.b.unknown").parts()).isEqualTo(List.of(new Guide.Part("", "Text."), new Guide.Part("Keys", "F1\nF2")));
		assertThat(guide.of(null).title()).isEqualTo("All");
	}

	@Test
	void theWrittenOneKnowsEveryView() throws java.io.IOException {
		Guide guide = Guide.parse(java.nio.file.Files.readString(java.nio.file.Path.of("..", "org.steerscope.workbench", "help", "guide.md")));
		for (String view : Layouts.ALL) {
			assertThat(guide.of(view).title()).as(view).isNotEqualTo(guide.chapters().get("general").title());
		}
		assertThat(guide.chapters().get("tutorial").parts()).hasSizeGreaterThan(5).allSatisfy(p -> assertThat(p.heading()).isNotEmpty());
	}
}
