/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steerscope.data.ProblemException;

/**
 * Where the workbench keeps run files: named by date, time and plan, never overwritten.
 *
 * @param path of the folder
 */
record RunFolder(Path path) {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss", Locale.ROOT);

	/** @return {@code ~/Steerscope/runs} */
	static RunFolder ofUser() {
		return new RunFolder(Path.of(System.getProperty("user.home"), "Steerscope", "runs"));
	}

	/**
	 * @param name of the plan
	 * @param time of the start
	 * @return a file that does not exist, in a folder that does
	 * @throws ProblemException if the folder cannot be made
	 */
	Path next(String name, LocalDateTime time) {
		try {
			Files.createDirectories(path);
		} catch (IOException e) {
			throw new ProblemException(WorkbenchTexts.of("runFolder.theFolderForRuns", e.getMessage()), path.toString(),
					WorkbenchTexts.of("runFolder.makeItWritableOr"), e);
		}
		String stem = STAMP.format(time) + "_" + slug(name);
		Path file = path.resolve(stem + ".steerscope");
		for (int i = 2; Files.exists(file); i++) {
			file = path.resolve(stem + "_" + i + ".steerscope");
		}
		return file;
	}

	/** @return lower-case letters, digits and hyphens, at most 40 */
	static String slug(String name) {
		String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		return slug.isEmpty() ? "run" : slug.substring(0, Math.min(40, slug.length())).replaceAll("-+$", "");
	}
}
