/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;
import org.steerscope.journal.internal.SideFile.Chunk;
import org.steerscope.journal.internal.Tables.StoredArray;
import org.steerscope.run.JournalAudit.Flaw;
import org.steerscope.run.JournalAudit.Report;

/** One look through one run file, in one read transaction. Not thread-safe. */
final class Auditor {

	private static final Pattern DATUM = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");
	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private final Tables tables;
	private final SideFile side;
	private final RunJsonService json;
	private final List<Flaw> flaws = new ArrayList<>();
	private final Set<String> named = new HashSet<>();
	private long events;
	private byte[] head = HashChain.start();
	private boolean ended;
	private long arrays;
	private long bytes;

	Auditor(Tables tables, SideFile side, RunJsonService json) {
		this.tables = tables;
		this.side = side;
		this.json = json;
	}

	Report audit() throws SQLException {
		Connection connection = tables.connection();
		try (Statement s = connection.createStatement()) {
			s.execute("BEGIN");
			database(s);
			events(s);
			data(s);
			s.execute("ROLLBACK");
		}
		return new Report(events, HexFormat.of().formatHex(head), arrays, bytes, ended, flaws);
	}

	private void flaw(String where, String what) {
		if (flaws.size() < Report.MOST_FLAWS) {
			flaws.add(new Flaw(where, what));
		}
	}

	private void database(Statement s) {
		try (ResultSet r = s.executeQuery("PRAGMA quick_check(20)")) {
			while (r.next()) {
				if (!"ok".equals(r.getString(1))) {
					flaw("database", r.getString(1));
				}
			}
		} catch (SQLException e) {
			flaw("database", String.valueOf(e.getMessage()));
		}
	}

	private void events(Statement s) {
		try (ResultSet r = s.executeQuery("SELECT sequence, time_ns, type, version, json, hash FROM events ORDER BY sequence")) {
			long expected = 0;
			while (r.next()) {
				StoredEvent e = new StoredEvent(r.getLong(1), r.getLong(2), r.getString(3), r.getInt(4), r.getString(5), r.getBytes(6));
				event(e, expected);
				expected = e.sequence() + 1;
			}
		} catch (SQLException e) {
			flaw("event " + events + " and after", "They cannot be read: " + e.getMessage());
		}
	}

	private void event(StoredEvent e, long expected) {
		String where = "event " + e.sequence();
		if (e.type() == null || e.json() == null || e.hash() == null) {
			flaw(where, "It is not complete");
			return;
		}
		if (e.sequence() != expected) {
			flaw(e.sequence() - expected == 1 ? "event " + expected : "events %d to %d".formatted(expected, e.sequence() - 1), "Missing");
		} else if (!Arrays.equals(e.hash(), HashChain.next(head, e))) {
			flaw(where, "It, or the hash of the one before it, was changed");
		}
		try {
			json.read(e.type(), e.version(), e.json());
		} catch (ProblemException p) {
			flaw(where + " (" + e.type() + ")", p.what());
		}
		Matcher m = DATUM.matcher(e.json());
		while (m.find()) {
			named.add(m.group(1));
		}
		events++;
		head = e.hash();
		ended = e.type().equals("run-ended") || ended && !e.type().equals("run-resumed");
	}

	private void data(Statement s) {
		List<String> keys = new ArrayList<>();
		try (ResultSet r = s.executeQuery("SELECT sha256 FROM data ORDER BY rowid")) {
			while (r.next()) {
				keys.add(r.getString(1));
			}
		} catch (SQLException e) {
			flaw("data", "They cannot be listed: " + e.getMessage());
			return;
		}
		for (String key : keys) {
			named.remove(key);
			try {
				tables.array(key).ifPresent(this::datum);
			} catch (SQLException e) {
				flaw("data " + key, "They cannot be read: " + e.getMessage());
			}
		}
		named.stream().sorted().forEach(key -> flaw("data " + key, "Missing, though an event refers to them"));
	}

	private void datum(StoredArray a) {
		arrays++;
		String where = "data " + a.sha256();
		MessageDigest digest = HashChain.sha256();
		long length = 0;
		try {
			if (a.bytes() != null) {
				digest.update(a.bytes());
				length = a.bytes().length;
			} else {
				for (Chunk c : a.chunks()) {
					digest.update(side.read(c));
					length += c.length();
				}
			}
		} catch (ProblemException p) {
			flaw(where, p.what());
			return;
		}
		bytes += length;
		if (!HexFormat.of().formatHex(digest.digest()).equals(a.sha256())) {
			flaw(where, "They were changed");
		} else if (length != length(a)) {
			flaw(where, "%d bytes do not make %s of shape %s".formatted(length, a.type(), a.shape()));
		}
	}

	/** @return how long type and shape say the data are; −1 if they say nothing possible */
	private static long length(StoredArray a) {
		try {
			List<Integer> shape = NUMBER.matcher(a.shape()).results().map(r -> Integer.valueOf(r.group())).toList();
			return ArrayBytes.length(NumericArray.Type.ofCode(a.type()), shape);
		} catch (IllegalArgumentException e) {
			return -1;
		}
	}
}
