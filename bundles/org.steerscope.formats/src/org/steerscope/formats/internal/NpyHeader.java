/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.steerscope.data.ProblemException;

/**
 * The header of a NumPy {@code .npy} file (numpy.lib.format, versions 1 to 3): plain numbers only, so no pickled object is ever met.
 *
 * @param kind {@code f} float, {@code i} signed, {@code u} unsigned
 * @param bytes that a number takes
 * @param order of its bytes
 * @param fortran whether the first index runs fastest
 * @param shape extent of each dimension
 * @param offset of the first number in the file
 */
record NpyHeader(char kind, int bytes, ByteOrder order, boolean fortran, int[] shape, long offset) {

	private static final int MAX_HEADER = 1 << 16;
	private static final int MAX_RANK = 8;
	private static final Pattern DESCR = Pattern.compile("['\"]descr['\"]\\s*:\\s*(['\"]([^'\"]*)['\"]|\\[)");
	private static final Pattern ORDER = Pattern.compile("['\"]fortran_order['\"]\\s*:\\s*(True|False)");
	private static final Pattern SHAPE = Pattern.compile("['\"]shape['\"]\\s*:\\s*\\(([0-9,\\sL]*)\\)");
	private static final Pattern TYPE = Pattern.compile("([<>|=])(f4|f8|i1|i2|i4|i8|u1|u2|u4)");

	/** @return whether the bytes are those every such file begins with */
	static boolean isMagic(byte[] b) {
		return b.length >= 6 && (b[0] & 0xff) == 0x93 && new String(b, 1, 5, StandardCharsets.ISO_8859_1).equals("NUMPY");
	}

	/** Reads and checks the header. */
	static NpyHeader read(RandomAccessFile file, String where) throws IOException {
		byte[] start = new byte[12];
		long length = file.length();
		file.seek(0);
		int got = file.read(start);
		if (got < 10 || !isMagic(start)) {
			throw new ProblemException("It is not a NumPy array", where, "Save it with numpy.save");
		}
		int version = start[6];
		if (version < 1 || version > 3) {
			throw new ProblemException("Its NumPy format version " + version + " is not known", where,
					"Save it with numpy.save of a common NumPy release");
		}
		int first = version == 1 ? 10 : 12;
		long size = (start[8] & 0xffL) | (start[9] & 0xffL) << 8;
		if (version > 1) {
			size |= (start[10] & 0xffL) << 16 | (start[11] & 0xffL) << 24;
		}
		if (size > MAX_HEADER || first + size > length) {
			throw new ProblemException("Its header is damaged: it claims " + size + " bytes", where, "Copy the file again");
		}
		byte[] text = new byte[(int) size];
		file.seek(first);
		file.readFully(text);
		return parse(new String(text, StandardCharsets.UTF_8), first + size, length, where);
	}

	private static NpyHeader parse(String text, long offset, long fileLength, String where) {
		Matcher descr = DESCR.matcher(text);
		Matcher order = ORDER.matcher(text);
		Matcher shape = SHAPE.matcher(text);
		if (!descr.find() || !order.find() || !shape.find()) {
			throw new ProblemException("Its header is damaged", where, "Copy the file again or save it with numpy.save");
		}
		Matcher type = TYPE.matcher(descr.group(2) == null ? "" : descr.group(2));
		if (!type.matches()) {
			throw new ProblemException(
					"It holds “%s”, not plain numbers".formatted(descr.group(2) == null ? "records" : descr.group(2)), where,
					"Save it as float32 or float64, for example with array.astype('<f4')");
		}
		int bytes = type.group(2).charAt(1) - '0';
		int[] dims = dimensions(shape.group(1), where);
		long needed = bytes;
		for (int d : dims) {
			needed = d == 0 || needed > Long.MAX_VALUE / d ? -1 : needed * d;
			if (needed < 0) {
				throw new ProblemException("Its shape " + Arrays.toString(dims) + " is not that of a recording", where,
						"Save an array that holds data");
			}
		}
		if (needed > fileLength - offset) {
			throw new ProblemException("It is truncated: the shape %s needs %d bytes of data, the file has %d"
					.formatted(Arrays.toString(dims), needed, fileLength - offset), where, "Copy the file again");
		}
		return new NpyHeader(type.group(2).charAt(0), bytes,
				type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, order.group(1).equals("True"), dims,
				offset);
	}

	private static int[] dimensions(String text, String where) {
		String[] parts = Arrays.stream(text.replace("L", "").split(",")).map(String::strip).filter(s -> !s.isEmpty())
				.toArray(String[]::new);
		if (parts.length > MAX_RANK) {
			throw new ProblemException("It has " + parts.length + " dimensions", where, "At most " + MAX_RANK + " are read");
		}
		try {
			return Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
		} catch (NumberFormatException e) {
			throw new ProblemException("Its shape (" + text + ") is beyond what can be read", where,
					"Split the array: a dimension may have up to 2147483647 elements", e);
		}
	}

	/** @return the number of elements */
	long size() {
		long n = 1;
		for (int d : shape) {
			n *= d;
		}
		return n;
	}

	/** @return the type as NumPy writes it */
	String typeName() {
		return (bytes == 1 ? "|" : order == ByteOrder.BIG_ENDIAN ? ">" : "<") + kind + bytes;
	}
}
