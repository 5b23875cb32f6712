/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The recording settings in force when a measurement was taken (high tension, exposure, gain, waveform …), as name and value with
 * unit. Measurements whose settings are equal form one condition group; scores are not compared across groups without an explicit
 * normalisation. Immutable.
 *
 * @param settings name to value, sorted by name
 */
public record Conditions(SortedMap<String, String> settings) {

	/** No settings are known. */
	public static final Conditions UNKNOWN = new Conditions(Map.of());

	/** Keeps a sorted copy. */
	public Conditions {
		settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
	}

	/** Keeps a sorted copy. */
	public Conditions(Map<String, String> settings) {
		this(new TreeMap<>(settings));
	}

	/** @return the condition group: the first 12 hexadecimal digits of the SHA-256 of the settings */
	public String group() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			settings.forEach((k, v) -> digest.update((escaped(k) + "=" + escaped(v) + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** Without it, two settings and one with a line break or an equals sign in it could be the same text. */
	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("=", "\\=");
	}
}
