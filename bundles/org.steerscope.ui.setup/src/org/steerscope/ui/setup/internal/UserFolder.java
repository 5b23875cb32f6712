/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steerscope.data.ProblemException;

/**
 * Where the set-up keeps what it writes.
 *
 * @param path {@code ~/Steerscope}, where the runs are too
 */
record UserFolder(Path path) {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss", Locale.ROOT);

	/** @return the folder of runs; it may not be there yet */
	Path runs() {
		return path.resolve("runs");
	}

	/** @return the folder of session records; it may not be there yet */
	Path sessions() {
		return path.resolve("sessions");
	}

	/** @return a journal for acts of a set-up that does not exist, in a folder that does */
	Path journal(LocalDateTime now) {
		Path folder = path.resolve("set-ups");
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new ProblemException(SetupTexts.of("userFolder.theFolderForSet", e.getMessage()), folder.toString(),
					SetupTexts.of("userFolder.makeItWritableOr"), e);
		}
		Path file = folder.resolve(STAMP.format(now) + ".steerscope");
		for (int i = 2; Files.exists(file); i++) {
			file = folder.resolve(STAMP.format(now) + "_" + i + ".steerscope");
		}
		return file;
	}
}
