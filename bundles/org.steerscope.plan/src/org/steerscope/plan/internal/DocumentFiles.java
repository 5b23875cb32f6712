/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.steerscope.data.ProblemException;

/** Texts on disk: read within a limit, written whole or not at all. */
final class DocumentFiles {

	private DocumentFiles() {
	}

	/** @return the text of a UTF-8 file of at most {@link Xmi#MAX_LENGTH} bytes */
	static String read(Path file, String kind) {
		if (Files.isDirectory(file)) {
			throw new ProblemException("This is a folder", file.toString(), "Give a file that holds a " + kind);
		}
		try (InputStream in = Files.newInputStream(file)) {
			return decode(in.readNBytes(Xmi.MAX_LENGTH + 1), file.toString(), kind);
		} catch (NoSuchFileException e) {
			throw new ProblemException("There is no such file", file.toString(), "Check the name and the folder", e);
		} catch (AccessDeniedException e) {
			throw new ProblemException("It may not be read", file.toString(), "Ask for the right to read it", e);
		} catch (IOException e) {
			throw new ProblemException("It cannot be read (" + e.getMessage() + ")", file.toString(), "Check the disk", e);
		}
	}

	/** @return the text of bytes in UTF-8, without byte order mark */
	static String decode(byte[] bytes, String where, String kind) {
		if (bytes.length > Xmi.MAX_LENGTH) {
			throw new ProblemException("It is larger than %s bytes".formatted(Xmi.MAX_LENGTH), where,
					"Check that this is a " + kind);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new ProblemException("It is not text in UTF-8", where, "Give a file that holds a " + kind, e);
		}
	}

	/** Writes beside the target, makes it durable, and moves it into place. */
	static void write(Path file, String text, boolean overwrite) {
		Path target = file.toAbsolutePath();
		Path folder = target.getParent();
		boolean reserved = false;
		Path beside = null;
		try {
			if (!overwrite) {
				Files.createFile(target);
				reserved = true;
			}
			beside = Files.createTempFile(folder, ".steerscope", ".part");
			try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
				out.force(true);
			}
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
			reserved = false;
			beside = null;
		} catch (IOException e) {
			throw unwritten(e, file);
		} finally {
			remove(beside);
			remove(reserved ? target : null);
		}
	}

	private static ProblemException unwritten(IOException e, Path file) {
		if (e instanceof FileAlreadyExistsException) {
			return new ProblemException("The file exists", file.toString(), "Choose another name, or say that it may be replaced", e);
		}
		if (e instanceof NoSuchFileException) {
			return new ProblemException("The folder does not exist", file.toString(), "Create it or choose another", e);
		}
		if (e instanceof AccessDeniedException || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("read-only")) {
			return new ProblemException("The folder may not be written to", file.toString(), "Choose another folder", e);
		}
		return new ProblemException("It cannot be written (" + e.getMessage() + ")", file.toString(),
				"Check the disk's free space, or choose another folder", e);
	}

	private static void remove(Path path) {
		try {
			if (path != null) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			throw new ProblemException("A partial file is left", path.toString(), "Remove it", e);
		}
	}
}
