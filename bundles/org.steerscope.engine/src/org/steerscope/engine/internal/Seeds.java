/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Seeds for each part of a run, all from the run's one seed: the first eight bytes, big-endian, of the SHA-256 of
 * {@code <seed>/<purpose>} in decimal and UTF-8. Purposes are {@code instrument}, {@code start}, {@code policy} and, for the n-th
 * policy chosen while the run was under way, {@code policy-n}.
 */
final class Seeds {

	private Seeds() {
	}

	/** @return the seed for a purpose */
	static long derive(long seed, String purpose) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
					.digest((seed + "/" + purpose).getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(digest).getLong();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** @return the seed of the policy in force after so many changes of policy */
	static long policy(long seed, int changes) {
		return derive(seed, changes == 0 ? "policy" : "policy-" + changes);
	}
}
