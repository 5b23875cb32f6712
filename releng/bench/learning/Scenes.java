/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.steerscope.data.ProblemException;

/** All scenes by name. The generated ones are the same on every machine. */
final class Scenes {

	private final Map<String, Supplier<Optional<Scene>>> makers = new LinkedHashMap<>();

	/** @param data folder of recorded data; its scenes are left out where it is not there */
	Scenes(Path data) {
		makers.put("published", () -> Recorded.published("published", data));
		add("cuboids", n -> Particles.cuboids(n, "plasmonic cuboids, edge mode", 62, 75, 6, 60, 11));
		add("crowded", n -> Particles.cuboids(n, "plasmonic cuboids, crowded, low dose", 75, 75, 14, 6, 12));
		add("sparse", n -> Particles.cuboids(n, "plasmonic cuboids, large field", 90, 100, 6, 60, 13));
		add("rods", n -> Particles.rods(n, 75, 75, 26, 21));
		add("lamellae", n -> Crystals.lamellae(n, 70, 76, 18, 22));
		add("boundaries", n -> Crystals.boundaries(n, 70, 76, 26, 31));
		add("defects", n -> Crystals.defects(n, 75, 75, 0.025, 41));
		add("labyrinth", n -> Textures.labyrinth(n, 70, 76, 51));
		add("pair", n -> Textures.pair(n, 70, 76, 61));
		makers.put("bfo", () -> Recorded.bfo("bfo", data));
		add("gradient", n -> Crystals.gradient(n, 62, 75, 71));
		add("noise", n -> Crystals.noise(n, 62, 75, 81));
	}

	private void add(String name, java.util.function.Function<String, Scene> maker) {
		makers.put(name, () -> Optional.of(maker.apply(name)));
	}

	/** @return the names, in order */
	List<String> names() {
		return new ArrayList<>(makers.keySet());
	}

	/** @return the scene; empty if its file is not there */
	Optional<Scene> get(String name) {
		Supplier<Optional<Scene>> maker = makers.get(name);
		if (maker == null) {
			throw new ProblemException("There is no scene “" + name + "”", "scenes", "Known are: " + String.join(", ", makers.keySet()));
		}
		return maker.get();
	}
}
