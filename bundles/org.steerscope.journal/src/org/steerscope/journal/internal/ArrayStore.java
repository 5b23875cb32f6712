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
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.steerscope.data.DataRef;
import org.steerscope.data.NumericArray;
import org.steerscope.data.NumericArray.Type;
import org.steerscope.journal.internal.SideFile.Chunk;
import org.steerscope.journal.internal.Tables.StoredArray;

/** The arrays of a run: small ones in the run file, large ones in the side file. Not thread-safe: the journal guards it. */
final class ArrayStore {

	/** Largest array kept in the run file, bytes. */
	static final int INLINE = 1 << 20;
	/** The place of an array in the run file. */
	static final String IN_FILE = "inline";

	private final Path run;
	private final Tables tables;
	private final Pending pending;
	private final SideFile side;

	ArrayStore(Path run, Tables tables, Pending pending, SideFile side) {
		this.run = run;
		this.tables = tables;
		this.pending = pending;
		this.side = side;
	}

	DataRef store(NumericArray array) throws SQLException {
		List<Integer> shape = Arrays.stream(array.shape()).boxed().toList();
		long length = array.size() * array.type().bytes();
		if (length > INLINE) {
			return storeAside(array, shape);
		}
		byte[] bytes = ArrayBytes.encode(array, 0, (int) array.size());
		String sha256 = HexFormat.of().formatHex(HashChain.sha256().digest(bytes));
		keep(new StoredArray(sha256, array.type().code(), shape.toString(), bytes, List.of()));
		return new DataRef(sha256, array.type().code(), shape, IN_FILE);
	}

	/** @return false if it was there already */
	private boolean keep(StoredArray array) throws SQLException {
		if (pending.array(array.sha256()).isPresent() || tables.hasArray(array.sha256())) {
			return false;
		}
		pending.add(array);
		return true;
	}

	private DataRef storeAside(NumericArray array, List<Integer> shape) throws SQLException {
		long before = side.end();
		int perChunk = SideFile.CHUNK / array.type().bytes();
		MessageDigest digest = HashChain.sha256();
		List<Chunk> chunks = new ArrayList<>();
		boolean kept = false;
		try {
			for (long from = 0; from < array.size(); from += perChunk) {
				byte[] bytes = ArrayBytes.encode(array, from, (int) Math.min(perChunk, array.size() - from));
				digest.update(bytes);
				chunks.add(side.append(chunks.size(), bytes));
			}
			String sha256 = HexFormat.of().formatHex(digest.digest());
			kept = keep(new StoredArray(sha256, array.type().code(), shape.toString(), null, chunks));
			return new DataRef(sha256, array.type().code(), shape, side.file().getFileName().toString());
		} catch (IOException e) {
			throw Problems.of(side.file(), e);
		} finally {
			if (!kept) {
				side.rewind(before);
			}
		}
	}

	NumericArray load(DataRef ref) throws SQLException {
		StoredArray stored = pending.array(ref.sha256()).or(() -> stored(ref.sha256()))
				.orElseThrow(() -> Problems.damaged(run, "The data " + ref.sha256() + " are missing"));
		Type type;
		long length;
		try {
			type = Type.ofCode(ref.type());
			length = ArrayBytes.length(type, ref.shape());
		} catch (IllegalArgumentException e) {
			throw Problems.damaged(run, "The data " + ref.sha256() + " have an impossible type or shape: " + e.getMessage());
		}
		byte[] bytes = stored.bytes();
		long there = bytes != null ? bytes.length : total(stored.chunks());
		if (there != length) {
			throw Problems.damaged(run, "The data %s are %d bytes long, but their shape %s asks for %d".formatted(ref.sha256(),
					there, ref.shape(), length));
		}
		if (bytes == null) {
			return new SideArray(side, type, ref.shape(), length / type.bytes(), stored.chunks());
		}
		if (!HexFormat.of().formatHex(HashChain.sha256().digest(bytes)).equals(ref.sha256())) {
			throw Problems.damaged(run, "The data " + ref.sha256() + " were changed");
		}
		return ArrayBytes.decode(bytes, type, ref.shape());
	}

	private java.util.Optional<StoredArray> stored(String sha256) {
		try {
			return tables.array(sha256);
		} catch (SQLException e) {
			throw Problems.of(run, e);
		}
	}

	/** @return the bytes of the chunks; −1 if they cannot be those of an array */
	private static long total(List<Chunk> chunks) {
		long sum = 0;
		for (int i = 0; i < chunks.size(); i++) {
			Chunk c = chunks.get(i);
			boolean full = c.length() == SideFile.CHUNK || i == chunks.size() - 1 && c.length() > 0 && c.length() < SideFile.CHUNK;
			if (c.number() != i || c.offset() < 0 || !full) {
				return -1;
			}
			sum += c.length();
		}
		return sum;
	}
}
