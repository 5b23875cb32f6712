/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Opens run files as SQLite databases. What a run file holds:
 * <ul>
 * <li>{@code PRAGMA application_id} {@value #APPLICATION_ID} (“STSC”), {@code PRAGMA user_version} {@value #FORMAT};</li>
 * <li>{@code meta(key, value)}: {@code format}, {@code version}, {@code application_id}, {@code created};</li>
 * <li>{@code events(sequence, time_ns, type, version, json, hash)}: the events in order from 0, see {@link HashChain};</li>
 * <li>{@code data(sha256, dtype, shape, bytes)}: the arrays events refer to, little-endian in C order, {@code shape} a JSON list;
 * {@code bytes} is null for those larger than 1 MiB;</li>
 * <li>{@code chunks(sha256, chunk, offset, length, crc32c)}: where the pieces of those lie in the file {@code <run>.data};</li>
 * <li>{@code checkpoints(sequence, snapshot)}: the newest snapshots of the policy.</li>
 * </ul>
 */
final class Database {

	/** “STSC”. */
	static final int APPLICATION_ID = 0x53545343;
	/** Version of the tables. */
	static final int FORMAT = 1;

	private Database() {
	}

	/**
	 * @return a connection with a transaction open only while its owner writes
	 * @throws SQLException also if the native library cannot be loaded
	 */
	static Connection connect(Path file, boolean writable) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setReadOnly(!writable);
		config.setBusyTimeout(5000);
		SQLiteDataSource source = new SQLiteDataSource(config);
		source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
		try {
			return source.getConnection();
		} catch (LinkageError e) {
			throw Problems.problem(file, "SQLite's native library cannot be loaded (" + e.getMessage() + ")",
					"Name a folder from which programs may run with -Dorg.sqlite.tmpdir=FOLDER", new SQLException(e));
		}
	}

	/** Makes the tables of a new run. */
	static void initialise(Connection connection, String created) throws SQLException {
		try (Statement s = connection.createStatement()) {
			s.execute("PRAGMA application_id=" + APPLICATION_ID);
			s.execute("PRAGMA user_version=" + FORMAT);
			durable(connection);
			s.execute("BEGIN IMMEDIATE");
			s.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
			s.execute("CREATE TABLE events(sequence INTEGER PRIMARY KEY, time_ns INTEGER NOT NULL, type TEXT NOT NULL, "
					+ "version INTEGER NOT NULL, json TEXT NOT NULL, hash BLOB NOT NULL)");
			s.execute("CREATE TABLE data(sha256 TEXT PRIMARY KEY, dtype TEXT NOT NULL, shape TEXT NOT NULL, bytes BLOB)");
			s.execute("CREATE TABLE chunks(sha256 TEXT NOT NULL, chunk INTEGER NOT NULL, offset INTEGER NOT NULL, "
					+ "length INTEGER NOT NULL, crc32c INTEGER NOT NULL, PRIMARY KEY(sha256, chunk)) WITHOUT ROWID");
			s.execute("CREATE TABLE checkpoints(sequence INTEGER PRIMARY KEY, snapshot BLOB NOT NULL)");
			s.execute("INSERT INTO meta VALUES('format','steerscope-run'),('version','" + FORMAT + "'),('application_id','"
					+ APPLICATION_ID + "'),('created','" + created + "')");
			s.execute("COMMIT");
		}
	}

	/** From here on a commit returns when it is on the disk, and others may read at the same time. */
	static void durable(Connection connection) throws SQLException {
		try (Statement s = connection.createStatement()) {
			s.execute("PRAGMA journal_mode=WAL");
			s.execute("PRAGMA synchronous=FULL");
		}
	}

	/** Leaves one file behind. @return false if somebody reads it just now, so that its WAL has to stay */
	static boolean tidy(Connection connection) throws SQLException {
		try (Statement s = connection.createStatement()) {
			s.execute("PRAGMA busy_timeout=500");
			s.execute("PRAGMA wal_checkpoint(TRUNCATE)");
			try (ResultSet r = s.executeQuery("PRAGMA journal_mode=DELETE")) {
				return r.next() && "delete".equalsIgnoreCase(r.getString(1));
			}
		}
	}

	static long number(Connection connection, String query) throws SQLException {
		try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(query)) {
			return r.next() ? r.getLong(1) : 0;
		}
	}
}
