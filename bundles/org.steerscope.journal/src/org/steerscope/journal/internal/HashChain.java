/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Chains the events of a run: the hash of an event is the SHA-256 of the hash before it (32 zero bytes before the first), its sequence
 * number, time and version (8 bytes each, big-endian), the length of its type in bytes (8 bytes), its type and its JSON (UTF-8).
 */
final class HashChain {

	/** The hash before the first event. */
	private static final int LENGTH = 32;

	private HashChain() {
	}

	static byte[] start() {
		return new byte[LENGTH];
	}

	static byte[] next(byte[] previous, StoredEvent e) {
		MessageDigest digest = sha256();
		digest.update(previous);
		byte[] type = e.type().getBytes(StandardCharsets.UTF_8);
		digest.update(ByteBuffer.allocate(32).putLong(e.sequence()).putLong(e.timeNs()).putLong(e.version()).putLong(type.length)
				.flip());
		digest.update(type);
		return digest.digest(e.json().getBytes(StandardCharsets.UTF_8));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
