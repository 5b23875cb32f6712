/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.sqlite.SQLiteException;
import org.steerscope.data.ProblemException;

/** Puts what the disk or SQLite says into an operator's words. */
final class Problems {

	private Problems() {
	}

	static ProblemException of(Path file, SQLException e) {
		int code = e instanceof SQLiteException s ? s.getResultCode().code & 0xff : -1;
		return switch (code) {
		case 13 -> problem(file, "The disk is full", "Free some space and resume the run; what was stored before is kept", e);
		case 8 -> problem(file, "The file or its folder is read-only", "Give yourself the right to write there, or choose another place",
				e);
		case 10 -> problem(file, "The disk failed while reading or writing (" + e.getMessage() + ")",
				"Check the disk and its connection; what was stored before is kept", e);
		case 14 -> problem(file, "The file cannot be opened",
				"Check that the folder can be read and written, or copy the file with its “-wal” companion into one that can", e);
		case 26 -> foreign(file, e);
		case 11 -> problem(file, "The file is damaged or truncated", "Restore it from a copy", e);
		case 5, 6 -> problem(file, "Another program holds the file", "Close that program and try again", e);
		default -> problem(file, "The file cannot be used (" + e.getMessage() + ")", "Check the disk and the file", e);
		};
	}

	static ProblemException of(Path file, IOException e) {
		if (e.getMessage() != null && e.getMessage().contains("No space left")) {
			return problem(file, "The disk is full", "Free some space and resume the run; what was stored before is kept", e);
		}
		String reason = e instanceof java.nio.file.FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
		if (e instanceof java.nio.file.AccessDeniedException || String.valueOf(reason).startsWith("Read-only")) {
			return problem(file, "The file or its folder is read-only", "Give yourself the right to write there, or choose another place",
					e);
		}
		return problem(file, "The disk failed while reading or writing (" + reason + ")",
				"Check the disk and its connection; what was stored before is kept", e);
	}

	static ProblemException foreign(Path file, Exception cause) {
		return problem(file, "This is no run file", "Choose a file written by Steerscope, usually called *.steerscope", cause);
	}

	static ProblemException damaged(Path file, String what) {
		return problem(file, what, "The file was damaged or changed by another program; restore it from a copy", null);
	}

	static ProblemException problem(Path file, String what, String remedy, Exception cause) {
		return new ProblemException(what, file.toString(), remedy, cause);
	}
}
