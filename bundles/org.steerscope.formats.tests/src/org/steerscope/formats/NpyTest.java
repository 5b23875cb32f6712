/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;

class NpyTest {

	@TempDir
	Path folder;

	private final Datasets datasets = Datasets.builtIn();

	static byte[] npy(String descr, boolean fortran, String shape, int version, byte[] data) throws IOException {
		String dict = "{'descr': " + (descr.startsWith("[") ? descr : "'" + descr + "'") + ", 'fortran_order': "
				+ (fortran ? "True" : "False") + ", 'shape': " + shape + ", }\n";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0 });
		ByteBuffer length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(dict.length());
		out.write(length.array(), 0, version == 1 ? 2 : 4);
		out.write(dict.getBytes(StandardCharsets.US_ASCII));
		out.write(data);
		return out.toByteArray();
	}

	private static byte[] numbers(String descr, double... values) {
		int size = descr.charAt(2) - '0';
		ByteBuffer b = ByteBuffer.allocate(values.length * size)
				.order(descr.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		for (double v : values) {
			switch (descr.substring(1)) {
			case "f4" -> b.putFloat((float) v);
			case "f8" -> b.putDouble(v);
			case "i8" -> b.putLong((long) v);
			case "i4", "u4" -> b.putInt((int) (long) v);
			case "i2", "u2" -> b.putShort((short) (int) v);
			default -> b.put((byte) (int) v);
			}
		}
		return b.array();
	}

	private float[] plane(byte[] bytes) throws IOException {
		Path file = folder.resolve("ein Bild ü.npy");
		Files.write(file, bytes);
		try (Dataset d = datasets.open(file)) {
			Image image = ((RecordedDataset) d).images().get(0);
			assertThat(image.grid().rows()).isEqualTo(2);
			assertThat(image.grid().cols()).isEqualTo(3);
			return image.plane(0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<f4", ">f4", "<f8", ">f8", "<i2", ">i2", "<u2", ">u2", "<i4", ">i4", "<u4", ">u4", "|u1", "|i1", "<i8",
			">i8" })
	void everyTypeAndOrderIsRead(String descr) throws IOException {
		double big = switch (descr.substring(1)) {
		case "u1" -> 200;
		case "i1" -> -100;
		case "u2" -> 60_000;
		case "i2" -> -30_000;
		case "u4" -> 4_000_000_000.0;
		default -> -1_000_000;
		};
		byte[] c = numbers(descr, 0, 1, 2, 3, 4, big);
		byte[] f = numbers(descr, 0, 3, 1, 4, 2, big);
		float[] wanted = { 0, 1, 2, 3, 4, (float) big };
		for (int version = 1; version <= 3; version++) {
			assertThat(plane(npy(descr, false, "(2, 3)", version, c))).containsExactly(wanted);
			assertThat(plane(npy(descr, true, "(2, 3)", version, f))).containsExactly(wanted);
		}
	}

	@Test
	void refusesWhatIsNoPlainArrayOfTheRightSize() throws IOException {
		refused(npy("|O", false, "(2, 3)", 1, new byte[100]), "not plain numbers");
		refused(npy("<c8", false, "(2, 3)", 1, new byte[100]), "not plain numbers");
		refused(npy("[('a', '<f4')]", false, "(2, 3)", 1, new byte[100]), "not plain numbers");
		refused(npy("<f8", false, "(2, 3)", 1, new byte[47]), "truncated");
		refused(npy("<f8", false, "(2000000000, 2000000000, 2000000000)", 1, new byte[48]), "shape");
		refused(npy("<f8", false, "(2000000000, 2000000000)", 1, new byte[48]), "");
		refused(npy("<f8", false, "(99999999999,)", 1, new byte[48]), "shape");
		refused(npy("<f8", false, "(0, 3)", 1, new byte[48]), "shape");
		refused(npy("<f8", false, "(6,)", 1, new byte[48]), "1 dimensions");
		refused(npy("<f8", false, "(1, 2, 3)", 1, new byte[48]), "spectra.npy");
		refused(npy("<f8", false, "(2, 3)", 9, new byte[48]), "version 9");
		refused(npy("<f8", false, "(-2, 3)", 1, new byte[48]), "header is damaged");
		byte[] claims = npy("<f8", false, "(2, 3)", 2, new byte[48]);
		claims[11] = 0x7f;
		refused(claims, "header is damaged");
	}

	private void refused(byte[] bytes, String because) throws IOException {
		Path file = folder.resolve("schlecht.npy");
		Files.write(file, bytes);
		assertThatThrownBy(() -> datasets.open(file)).isInstanceOf(ProblemException.class).hasMessageContaining("schlecht.npy")
				.hasMessageContaining(because);
	}

	@Test
	void writesWhatItReads() throws IOException {
		Path file = folder.resolve("b.npy");
		NpyWriter.write(file, NumericArray.of(new float[] { 1, 2, Float.NaN, 4, 5, Float.POSITIVE_INFINITY }, 2, 3));
		assertThat(Files.size(file)).isEqualTo(128 + 24);
		try (Dataset d = datasets.open(file)) {
			assertThat(((RecordedDataset) d).images().get(0).plane(0)).containsExactly(1, 2, Float.NaN, 4, 5, Float.POSITIVE_INFINITY);
			assertThat(d.entries().get(0).type()).isEqualTo("<f4");
			assertThat(d.warnings()).anyMatch(w -> w.contains("1 NaN and 1 infinite numbers of 6"));
		}
		assertThatThrownBy(() -> NpyWriter.write(file, NumericArray.of(new double[1]))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("nothing is overwritten");
	}
}
