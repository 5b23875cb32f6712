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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.steerscope.architecture.tests.Manifests.Room;

/** Who may know whom. The list is the one of ARCHITECTURE.md; a change to either changes both. */
class ArrowsTest {

	private static final String NS = "org.steerscope.";
	private static final Set<String> CONTRACTS = Set.of("data", "instrument", "learning", "run");

	private final Manifests manifests = Manifests.read();

	/** Room to the rooms it may use, names without the prefix; every room has a line. */
	private static Map<String, Set<String>> allowed() {
		Map<String, Set<String>> a = new TreeMap<>();
		a.put("data", Set.of());
		a.put("instrument", Set.of("data"));
		a.put("learning", Set.of("data"));
		a.put("run", Set.of("data", "instrument", "learning"));
		a.put("nd4j", Set.of());
		a.put("nd4j.linux.x86_64", Set.of());
		a.put("logging", Set.of());
		a.put("testkit", CONTRACTS);
		a.put("formats", Set.of("data"));
		a.put("instrument.simulator", Set.of("data", "instrument", "formats"));
		a.put("instrument.replay", Set.of("data", "instrument", "formats"));
		a.put("numerics", Set.of("data", "nd4j"));
		a.put("scalarizers", with(CONTRACTS, "numerics"));
		a.put("registration", Set.of("data", "learning", "numerics"));
		a.put("agents.bayes", with(CONTRACTS, "numerics"));
		a.put("agents.fixed", with(CONTRACTS, "numerics"));
		a.put("journal", CONTRACTS);
		a.put("guardian", CONTRACTS);
		a.put("engine", CONTRACTS);
		a.put("plan", CONTRACTS);
		a.put("ui", CONTRACTS);
		a.put("ui.views", with(CONTRACTS, "ui"));
		a.put("ui.steer", with(CONTRACTS, "ui"));
		a.put("ui.setup", with(CONTRACTS, "ui", "plan"));
		a.put("exports", CONTRACTS);
		a.put("cli", with(CONTRACTS, "plan", "formats", "exports"));
		a.put("workbench", with(CONTRACTS, "plan", "formats", "ui", "ui.views"));
		return a;
	}

	private static Set<String> with(Set<String> some, String... more) {
		Set<String> all = new TreeSet<>(some);
		all.addAll(List.of(more));
		return all;
	}

	private List<Room> rooms() {
		return manifests.rooms().values().stream().filter(r -> !r.isTest()).toList();
	}

	private static String shortName(String name) {
		return name.substring(NS.length());
	}

	@Test
	void arrowsPointDown() {
		Map<String, Set<String>> allowed = allowed();
		for (Room room : rooms()) {
			String name = shortName(room.name());
			assertThat(allowed).as("the room " + name + " is missing from the list of rooms").containsKey(name);
			Set<String> used = new TreeSet<>();
			manifests.uses(room).forEach(u -> used.add(shortName(u)));
			assertThat(allowed.get(name)).as("rooms that " + name + " may use").containsAll(used);
		}
		assertThat(rooms().stream().map(r -> shortName(r.name()))).containsExactlyInAnyOrderElementsOf(allowed.keySet());
	}

	@Test
	void onlyTheWorkbenchKnowsTheEclipseWorkbench() {
		for (Room room : rooms()) {
			if (!room.name().equals(NS + "workbench")) {
				assertThat(foreign(room, "org.eclipse.ui")).as(room.name()).isEmpty();
			}
		}
	}

	@Test
	void onlyUserInterfaceRoomsKnowSwt() {
		for (Room room : rooms()) {
			String name = shortName(room.name());
			if (!name.equals("ui") && !name.startsWith("ui.") && !name.equals("workbench")) {
				assertThat(foreign(room, "org.eclipse.swt")).as(room.name()).isEmpty();
				assertThat(foreign(room, "org.eclipse.jface")).as(room.name()).isEmpty();
			}
		}
	}

	@Test
	void emfStaysInThePlanAndAbove() {
		for (Room room : rooms()) {
			if (!Set.of("plan", "cli", "ui.setup", "workbench").contains(shortName(room.name()))) {
				assertThat(foreign(room, "org.eclipse.emf")).as(room.name()).isEmpty();
			}
		}
	}

	@Test
	void onlyNumericsKnowsTheNativeMaths() {
		for (Room room : rooms()) {
			if (!shortName(room.name()).equals("numerics")) {
				assertThat(room.requires()).as(room.name()).doesNotContain(NS + "nd4j", "org.apache.commons.commons-math3");
				assertThat(foreign(room, "org.nd4j")).as(room.name()).isEmpty();
				assertThat(foreign(room, "org.bytedeco")).as(room.name()).isEmpty();
				assertThat(foreign(room, "org.apache.commons.math3")).as(room.name()).isEmpty();
			}
		}
	}

	@Test
	void nobodyImportsOrOffersInternals() {
		for (Room room : rooms()) {
			assertThat(room.imports()).as(room.name() + " imports").noneMatch(p -> p.contains(".internal"));
			assertThat(room.exports()).as(room.name() + " exports").noneMatch(p -> p.startsWith(NS) && p.contains(".internal"));
		}
	}

	@Test
	void driversOfferNoPackages() {
		for (Room room : rooms()) {
			if (shortName(room.name()).startsWith("instrument.")) {
				assertThat(room.exports()).as(room.name()).isEmpty();
			}
		}
	}

	@Test
	void theDataContractNeedsNothing() {
		assertThat(manifests.rooms().get(NS + "data").imports()).allMatch(p -> p.startsWith("org.osgi.annotation."));
		assertThat(manifests.rooms().get(NS + "data").requires()).isEmpty();
	}

	private static Set<String> foreign(Room room, String prefix) {
		Set<String> found = new TreeSet<>();
		for (Set<String> names : List.of(room.imports(), room.requires())) {
			names.stream().filter(n -> n.equals(prefix) || n.startsWith(prefix + ".")).forEach(found::add);
		}
		return found;
	}
}
