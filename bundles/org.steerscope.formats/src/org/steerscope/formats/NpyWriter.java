/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;

/**
 * Writes an array as a NumPy {@code .npy} file, version 1.0, little-endian, C order. Layout: numpy.lib.format. Never overwrites.
 */
public final class NpyWriter {

	private static final int CHUNK = 1 << 16;

	private NpyWriter() {
	}

	/**
	 * @param file must not exist
	 * @param array float32 or float64 as it is stored; may be larger than memory
	 * @throws ProblemException if the file exists or cannot be written
	 */
	public static void write(Path file, NumericArray array) {
		try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			out.write(header(array.type().code(), array.shape()));
			double[] chunk = new double[CHUNK];
			ByteBuffer bytes = ByteBuffer.allocate(CHUNK * array.type().bytes()).order(ByteOrder.LITTLE_ENDIAN);
			for (long from = 0; from < array.size(); from += CHUNK) {
				int n = (int) Math.min(CHUNK, array.size() - from);
				array.read(from, chunk, n);
				bytes.clear();
				for (int i = 0; i < n; i++) {
					if (array.type() == NumericArray.Type.FLOAT32) {
						bytes.putFloat((float) chunk[i]);
					} else {
						bytes.putDouble(chunk[i]);
					}
				}
				out.write(bytes.array(), 0, bytes.position());
			}
		} catch (FileAlreadyExistsException e) {
			throw new ProblemException("The file exists, and nothing is overwritten", file.toString(), "Choose another name", e);
		} catch (IOException e) {
			throw new ProblemException("It cannot be written (" + e.getMessage() + ")", file.toString(),
					"Check that the folder exists, may be written and has space", e);
		}
	}

	/** @return magic, version, length and dictionary, padded so that the data begin at a multiple of 64 bytes */
	static byte[] header(String descr, int[] shape) {
		String dims = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
		String dict = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" + dims + (shape.length == 1 ? ",)" : ")")
				+ ", }";
		int length = (10 + dict.length() + 1 + 63) / 64 * 64;
		ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		out.put(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 }).putShort((short) (length - 10));
		out.put((dict + " ".repeat(length - 11 - dict.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
		return out.array();
	}
}
