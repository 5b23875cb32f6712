/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.LoggerFactory;
import org.steerscope.journal.internal.SideFile.Chunk;
import org.steerscope.run.Journal.Checkpoint;

/** The prepared statements of an open run file. Not thread-safe: the journal guards it. */
final class Tables implements AutoCloseable {

	/** An array's row; bytes is null if it lies in the side file. */
	record StoredArray(String sha256, String type, String shape, byte[] bytes, List<Chunk> chunks) {
	}

	private final Connection connection;
	private PreparedStatement addEvent;
	private PreparedStatement addArray;
	private PreparedStatement addChunk;
	private PreparedStatement addCheckpoint;
	private PreparedStatement trimCheckpoints;
	private PreparedStatement events;
	private PreparedStatement hash;
	private PreparedStatement array;
	private PreparedStatement hasArray;
	private PreparedStatement chunks;
	private PreparedStatement checkpoint;

	Tables(Connection connection) throws SQLException {
		this.connection = connection;
		prepare();
	}

	/** Prepares the statements, again after an error, which leaves those it hit unusable. */
	private void prepare() throws SQLException {
		addEvent = connection.prepareStatement("INSERT INTO events VALUES(?,?,?,?,?,?)");
		addArray = connection.prepareStatement("INSERT INTO data VALUES(?,?,?,?)");
		addChunk = connection.prepareStatement("INSERT INTO chunks VALUES(?,?,?,?,?)");
		addCheckpoint = connection.prepareStatement("INSERT OR REPLACE INTO checkpoints VALUES(?,?)");
		trimCheckpoints = connection.prepareStatement(
				"DELETE FROM checkpoints WHERE sequence NOT IN (SELECT sequence FROM checkpoints ORDER BY sequence DESC LIMIT ?)");
		events = connection.prepareStatement(
				"SELECT sequence, time_ns, type, version, json, hash FROM events WHERE sequence >= ? ORDER BY sequence");
		hash = connection.prepareStatement("SELECT hash FROM events WHERE sequence = ?");
		array = connection.prepareStatement("SELECT dtype, shape, bytes FROM data WHERE sha256 = ?");
		hasArray = connection.prepareStatement("SELECT 1 FROM data WHERE sha256 = ?");
		chunks = connection.prepareStatement("SELECT chunk, offset, length, crc32c FROM chunks WHERE sha256 = ? ORDER BY chunk");
		checkpoint = connection.prepareStatement(
				"SELECT sequence, snapshot FROM checkpoints WHERE sequence <= ? ORDER BY sequence DESC LIMIT 1");
	}

	Connection connection() {
		return connection;
	}

	/** Does some work in one transaction, or leaves everything as it was. Blocks until it is on the disk. */
	void transact(Write work) throws SQLException {
		try (Statement s = connection.createStatement()) {
			s.execute("BEGIN IMMEDIATE");
		}
		try (Statement s = connection.createStatement()) {
			work.run();
			s.execute("COMMIT");
		} catch (SQLException e) {
			try (Statement s = connection.createStatement()) {
				s.execute("ROLLBACK");
			} catch (SQLException undone) {
				LoggerFactory.getLogger(Tables.class).debug("SQLite has rolled back by itself", undone);
			}
			prepare();
			throw e;
		}
	}

	/** What is done in a transaction. */
	interface Write {
		void run() throws SQLException;
	}

	void add(StoredEvent e) throws SQLException {
		addEvent.setLong(1, e.sequence());
		addEvent.setLong(2, e.timeNs());
		addEvent.setString(3, e.type());
		addEvent.setInt(4, e.version());
		addEvent.setString(5, e.json());
		addEvent.setBytes(6, e.hash());
		addEvent.executeUpdate();
	}

	void add(StoredArray a) throws SQLException {
		addArray.setString(1, a.sha256());
		addArray.setString(2, a.type());
		addArray.setString(3, a.shape());
		addArray.setBytes(4, a.bytes());
		addArray.executeUpdate();
		for (Chunk c : a.chunks()) {
			addChunk.setString(1, a.sha256());
			addChunk.setInt(2, c.number());
			addChunk.setLong(3, c.offset());
			addChunk.setInt(4, c.length());
			addChunk.setLong(5, c.crc());
			addChunk.executeUpdate();
		}
	}

	void add(Checkpoint c, int keep) throws SQLException {
		addCheckpoint.setLong(1, c.sequence());
		addCheckpoint.setBytes(2, c.snapshot());
		addCheckpoint.executeUpdate();
		trimCheckpoints.setInt(1, keep);
		trimCheckpoints.executeUpdate();
	}

	List<StoredEvent> events(long from) throws SQLException {
		List<StoredEvent> found = new ArrayList<>();
		events.setLong(1, from);
		try (ResultSet r = events.executeQuery()) {
			while (r.next()) {
				found.add(new StoredEvent(r.getLong(1), r.getLong(2), r.getString(3), r.getInt(4), r.getString(5), r.getBytes(6)));
			}
		}
		return found;
	}

	/** @return the hash of an event; the start of the chain for −1; null if there is no such event */
	byte[] hash(long sequence) throws SQLException {
		if (sequence < 0) {
			return HashChain.start();
		}
		hash.setLong(1, sequence);
		try (ResultSet r = hash.executeQuery()) {
			return r.next() ? r.getBytes(1) : null;
		}
	}

	boolean hasArray(String sha256) throws SQLException {
		hasArray.setString(1, sha256);
		try (ResultSet r = hasArray.executeQuery()) {
			return r.next();
		}
	}

	Optional<StoredArray> array(String sha256) throws SQLException {
		List<Chunk> pieces = new ArrayList<>();
		chunks.setString(1, sha256);
		try (ResultSet r = chunks.executeQuery()) {
			while (r.next()) {
				pieces.add(new Chunk(r.getInt(1), r.getLong(2), r.getInt(3), r.getLong(4)));
			}
		}
		array.setString(1, sha256);
		try (ResultSet r = array.executeQuery()) {
			return r.next() ? Optional.of(new StoredArray(sha256, r.getString(1), r.getString(2), r.getBytes(3), pieces))
					: Optional.empty();
		}
	}

	Optional<Checkpoint> checkpoint(long atOrBefore) throws SQLException {
		checkpoint.setLong(1, atOrBefore);
		try (ResultSet r = checkpoint.executeQuery()) {
			return r.next() ? Optional.of(new Checkpoint(r.getLong(1), r.getBytes(2))) : Optional.empty();
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
