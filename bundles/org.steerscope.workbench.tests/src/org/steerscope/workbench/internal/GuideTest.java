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

	@Test
	void linksAreWordsWithAPlace() {
		GuideText text = GuideText.of("In [Monitor](monitor) the [Scan](scan) view [1] (x).");
		assertThat(text.text()).isEqualTo("In Monitor the Scan view [1] (x).");
		assertThat(text.links()).containsExactly(new GuideText.Link(3, 7, "monitor"), new GuideText.Link(15, 4, "scan"));
		assertThat(text.links().get(1).holds(18)).isTrue();
		assertThat(text.links().get(1).holds(19)).isFalse();
	}

	@Test
	void everyLinkLeadsSomewhere() throws java.io.IOException {
		Guide guide = Guide.parse(java.nio.file.Files.readString(java.nio.file.Path.of("..", "org.steerscope.workbench", "help", "guide.md")));
		List<String> places = new java.util.ArrayList<>(Layouts.ALL);
		java.util.Arrays.stream(Layouts.Task.values()).map(Layouts.Task::id).forEach(places::add);
		List<String> targets = guide.chapters().values().stream().flatMap(c -> c.parts().stream()).flatMap(p -> GuideText.of(p.text()).links().stream())
				.map(GuideText.Link::target).toList();
		assertThat(targets).hasSizeGreaterThan(8).allSatisfy(t -> assertThat(places).anyMatch(p -> p.endsWith("." + t)));
	}
}
