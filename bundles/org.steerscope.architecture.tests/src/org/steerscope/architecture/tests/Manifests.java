/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The manifests of all bundles of the checkout. */
record Manifests(Map<String, Room> rooms) {

	/** What a manifest says of one bundle. */
	record Room(String name, Path folder, Set<String> exports, Set<String> imports, Set<String> requires, String host) {

		boolean isTest() {
			return name.endsWith(".tests");
		}
	}

	static Manifests read() {
		Map<String, Room> rooms = new LinkedHashMap<>();
		try (Stream<Path> folders = Files.list(bundles()).sorted()) {
			for (Path folder : folders.toList()) {
				Path file = folder.resolve("META-INF/MANIFEST.MF");
				if (Files.exists(file)) {
					Room room = read(folder, file);
					rooms.put(room.name(), room);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Manifests(rooms);
	}

	/** @return the folder {@code bundles} of the checkout the test runs in */
	static Path bundles() {
		for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
			if (Files.exists(dir.resolve("bundles/org.steerscope.data/META-INF/MANIFEST.MF"))) {
				return dir.resolve("bundles");
			}
		}
		throw new AssertionError("The test must run inside the checkout");
	}

	private static Room read(Path folder, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			var m = new Manifest(in).getMainAttributes();
			return new Room(names(m.getValue("Bundle-SymbolicName")).iterator().next(), folder,
					names(m.getValue("Export-Package")), names(m.getValue("Import-Package")),
					names(m.getValue("Require-Bundle")), m.getValue("Fragment-Host"));
		}
	}

	/** Splits a header at the commas outside quotes and drops attributes and directives. */
	static Set<String> names(String header) {
		Set<String> names = new TreeSet<>();
		if (header == null) {
			return names;
		}
		List<String> clauses = new ArrayList<>();
		boolean quoted = false;
		StringBuilder clause = new StringBuilder();
		for (char c : header.toCharArray()) {
			quoted ^= c == '"';
			if (c == ',' && !quoted) {
				clauses.add(clause.toString());
				clause.setLength(0);
			} else {
				clause.append(c);
			}
		}
		clauses.add(clause.toString());
		clauses.forEach(c -> names.add(c.split(";")[0].strip()));
		return names;
	}

	/** @return the rooms whose packages a room imports or which it requires, tests and itself left out */
	Set<String> uses(Room room) {
		Set<String> used = new TreeSet<>();
		for (Room other : rooms.values()) {
			if (other != room && (room.requires().contains(other.name())
					|| other.exports().stream().anyMatch(room.imports()::contains))) {
				used.add(other.name());
			}
		}
		return used;
	}
}
