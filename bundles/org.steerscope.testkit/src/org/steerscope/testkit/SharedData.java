/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/**
 * Finds the real measurements that lie beside a checkout, in {@code ../shared/data}. Tests that need them are skipped, and say so,
 * where they are not there.
 */
public final class SharedData {

	private SharedData() {
	}

	/**
	 * @param name a file or folder below {@code shared/data}
	 * @return its path
	 */
	public static Path require(String name) {
		for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
			Path found = dir.resolve("shared/data").resolve(name);
			if (Files.exists(found)) {
				return found;
			}
		}
		Assumptions.abort("skipped: shared/data/" + name + " is not here");
		throw new AssertionError();
	}
}
