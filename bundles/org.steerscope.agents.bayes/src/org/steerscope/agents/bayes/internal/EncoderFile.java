/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

import org.steerscope.data.ProblemException;
import org.steerscope.numerics.Blas;

/**
 * Files of encoders. All numbers are big-endian, texts UTF-8 behind their length in bytes (16 bits):
 * <ol>
 * <li>8 bytes “SSENCODE”, 32-bit version 1
 * <li>texts: network (patches, convolution), pre-training (pca, autoencoder, vae, rvae), units of the hidden layers separated by spaces
 * <li>32-bit: latent coordinates, edge of a patch in pixels, number of channels; then a text for the name of each channel
 * <li>32-bit: number of networks; for each the 32-bit number of arrays, for each of those its 32-bit length and IEEE 754 32-bit weights,
 * in the order of {@link org.steerscope.numerics.Layer#parameters}
 * <li>CRC-32 of all before it, 32-bit
 * </ol>
 */
final class EncoderFile {

	/** Largest file that is read. */
	static final int LARGEST = 64 << 20;

	private static final byte[] MAGIC = "SSENCODE".getBytes(StandardCharsets.US_ASCII);
	private static final int VERSION = 1;
	private static final int MOST_NETWORKS = 20;
	private static final int MOST_LATENT = 32;
	private static final int MOST_PATCH = 4096;
	private static final int MOST_CHANNELS = 64;
	private static final int MOST_TEXT = 1000;
	private static final String LEARN_ANEW = "Learn it anew with “steerscope encoder”, or leave the setting “encoder” empty";

	private EncoderFile() {
	}

	/**
	 * @return the encoder with the name and SHA-256 of the file
	 * @throws ProblemException if the file exists or cannot be written
	 */
	static Encoder write(Encoder encoder, Path file) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			Encoder.Design d = encoder.design();
			out.write(MAGIC);
			out.writeInt(VERSION);
			text(out, word(d.network()));
			text(out, word(d.pretraining()));
			text(out, d.hidden());
			out.writeInt(d.latent());
			out.writeInt(d.patch());
			out.writeInt(d.channels().size());
			for (String channel : d.channels()) {
				text(out, channel);
			}
			out.writeInt(encoder.networks().size());
			for (float[][] network : encoder.networks()) {
				out.writeInt(network.length);
				for (float[] array : network) {
					out.writeInt(array.length);
					ByteBuffer b = ByteBuffer.allocate(Math.multiplyExact(4, array.length));
					b.asFloatBuffer().put(array);
					out.write(b.array());
				}
			}
			out.writeInt(crc(bytes.toByteArray(), bytes.size()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		try {
			Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (FileAlreadyExistsException e) {
			throw new ProblemException("The file exists", file.toString(), "Choose another name, or remove it first", e);
		} catch (IOException e) {
			throw new ProblemException("The encoder cannot be written (%s)".formatted(e.getMessage()), file.toString(),
					"Check that the folder exists and has room", e);
		}
		return new Encoder(encoder.design(), encoder.networks(), name(file), sha256(bytes.toByteArray()));
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > MOST_TEXT) {
			throw new ProblemException("The name “%.40s…” is longer than %d bytes".formatted(text, MOST_TEXT), "encoder",
					"Use a shorter name");
		}
		out.writeShort(bytes.length);
		out.write(bytes);
	}

	private static String word(Enum<?> e) {
		return e.name().toLowerCase(Locale.ROOT);
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}

	private static int crc(byte[] bytes, int count) {
		CRC32 crc = new CRC32();
		crc.update(bytes, 0, count);
		return (int) crc.getValue();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform knows SHA-256", e);
		}
	}

	/** @throws ProblemException if there is no such file, or it is no encoder, damaged, too large or of a newer version */
	static Encoder read(Blas blas, Path file) {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LARGEST + 1);
		} catch (NoSuchFileException e) {
			throw new ProblemException("There is no such encoder", file.toString(),
					"Check the name, or learn it with “steerscope encoder”", e);
		} catch (IOException e) {
			throw new ProblemException("The encoder cannot be read (%s)".formatted(e.getMessage()), file.toString(),
					"Check that it is a file you may read", e);
		}
		if (bytes.length > LARGEST) {
			throw new ProblemException("The file is larger than any encoder", file.toString(), LEARN_ANEW);
		}
		if (bytes.length < MAGIC.length + 8 || !java.util.Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
			throw new ProblemException("This is not an encoder", file.toString(), LEARN_ANEW);
		}
		int content = bytes.length - 4;
		if (ByteBuffer.wrap(bytes).getInt(content) != crc(bytes, content)) {
			throw new ProblemException("The encoder is damaged: its checksum is wrong", file.toString(), LEARN_ANEW);
		}
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, MAGIC.length, content - MAGIC.length))) {
			int version = in.readInt();
			if (version != VERSION) {
				throw new ProblemException("The encoder is of version %d, this program reads version %d".formatted(version, VERSION),
						file.toString(), LEARN_ANEW);
			}
			Encoder.Design design = design(in);
			List<float[][]> networks = networks(in, design, blas);
			if (in.read() >= 0) {
				throw new IllegalArgumentException("it is longer than its networks");
			}
			return new Encoder(design, networks, name(file), sha256(bytes));
		} catch (IOException e) {
			throw new ProblemException("The encoder ends too early", file.toString(), LEARN_ANEW, e);
		} catch (IllegalArgumentException e) {
			throw new ProblemException("The encoder is damaged: " + e.getMessage(), file.toString(), LEARN_ANEW, e);
		}
	}

	private static Encoder.Design design(DataInputStream in) throws IOException {
		DklNetwork network = of(DklNetwork.class, text(in));
		Pretraining how = of(Pretraining.class, text(in));
		String hidden = text(in);
		DklSettings.parse(hidden);
		int latent = count(in, MOST_LATENT, "latent coordinates");
		int patch = count(in, MOST_PATCH, "pixels along a patch");
		List<String> channels = new ArrayList<>();
		for (int left = count(in, MOST_CHANNELS, "channels"); left > 0; left--) {
			channels.add(text(in));
		}
		if (network == DklNetwork.STRUCTURE || how == Pretraining.NONE) {
			throw new IllegalArgumentException("there are no networks of this kind");
		}
		return new Encoder.Design(network, how, hidden, latent, patch, channels);
	}

	private static List<float[][]> networks(DataInputStream in, Encoder.Design design, Blas blas) throws IOException {
		int count = count(in, MOST_NETWORKS, "networks");
		if (count * design.weights() > Encoder.MOST_WEIGHTS) {
			throw new IllegalArgumentException("its networks would be larger than any");
		}
		float[][] like = design.layer(blas).parameters();
		List<float[][]> networks = new ArrayList<>();
		for (int k = 0; k < count; k++) {
			float[][] arrays = new float[like.length][];
			same(in.readInt(), like.length);
			for (int p = 0; p < like.length; p++) {
				same(in.readInt(), like[p].length);
				byte[] raw = in.readNBytes(4 * like[p].length);
				if (raw.length < 4 * like[p].length) {
					throw new java.io.EOFException();
				}
				arrays[p] = new float[like[p].length];
				ByteBuffer.wrap(raw).asFloatBuffer().get(arrays[p]);
				for (float w : arrays[p]) {
					if (!Float.isFinite(w)) {
						throw new IllegalArgumentException("a weight is not a number");
					}
				}
			}
			networks.add(arrays);
		}
		return List.copyOf(networks);
	}

	private static void same(int there, int wanted) {
		if (there != wanted) {
			throw new IllegalArgumentException("it holds %d numbers where its design has %d".formatted(there, wanted));
		}
	}

	private static int count(DataInputStream in, int most, String what) throws IOException {
		int n = in.readInt();
		if (n < 1 || n > most) {
			throw new IllegalArgumentException("%d %s are not from 1 to %d".formatted(n, what, most));
		}
		return n;
	}

	private static String text(DataInputStream in) throws IOException {
		int length = in.readUnsignedShort();
		if (length > MOST_TEXT) {
			throw new IllegalArgumentException("a name of %d bytes is longer than %d".formatted(length, MOST_TEXT));
		}
		byte[] bytes = new byte[length];
		in.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static <E extends Enum<E>> E of(Class<E> type, String word) {
		for (E e : type.getEnumConstants()) {
			if (word(e).equals(word)) {
				return e;
			}
		}
		throw new IllegalArgumentException("“%s” is unknown here".formatted(word));
	}
}
