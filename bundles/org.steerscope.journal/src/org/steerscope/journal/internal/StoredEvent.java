/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

/**
 * A row of the table of events.
 *
 * @param sequence from 0
 * @param timeNs nanoseconds since 1970-01-01T00:00:00Z
 * @param type its stored name
 * @param version of its JSON
 * @param json its fields
 * @param hash of the chain up to here; not part of what is hashed
 */
record StoredEvent(long sequence, long timeNs, String type, int version, String json, byte[] hash) {

	StoredEvent withHash(byte[] chained) {
		return new StoredEvent(sequence, timeNs, type, version, json, chained);
	}
}
