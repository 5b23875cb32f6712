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
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.ProblemException;
import org.steerscope.run.JournalAudit;
import org.steerscope.run.JournalStore;

/** Run files as SQLite databases; see {@link Database} for what they hold. Thread-safe. */
@Component
public final class SqliteJournalStore implements JournalStore, JournalAudit {

	private static final Logger LOG = LoggerFactory.getLogger(SqliteJournalStore.class);

	private final RunJsonService json;
	private final Clock clock;
	private final Set<Path> written = ConcurrentHashMap.newKeySet();

	/** With the system's clock. */
	@Activate
	public SqliteJournalStore() {
		this(new RunJsonService(), Clock.systemUTC());
	}

	SqliteJournalStore(RunJsonService json, Clock clock) {
		this.json = json;
		this.clock = clock;
	}

	@Override
	public SqliteJournal create(Path given) {
		Path file = place(given);
		if (Files.exists(file)) {
			throw exists(file);
		}
		if (Files.exists(aside(file))) {
			throw Problems.problem(aside(file), "The side file of another run of that name is still there",
					"Choose another name, or move that file to where its run file is", null);
		}
		WriterLock lock = WriterLock.acquire(file, written);
		try {
			Files.createFile(file);
			warnOfNetwork(file);
		} catch (FileAlreadyExistsException e) {
			lock.close();
			throw exists(file);
		} catch (IOException e) {
			lock.close();
			throw Problems.of(file, e);
		}
		return opened(file, lock, connection -> Database.initialise(connection, clock.instant().toString()));
	}

	@Override
	public SqliteJournal open(Path given, boolean writable) {
		Path file = place(given);
		if (!Files.isRegularFile(file)) {
			throw Problems.problem(file, Files.isDirectory(file) ? "This is a folder" : "There is no such file", "Name a run file", null);
		}
		if (!writable) {
			return opened(file, null, connection -> recognise(file, connection));
		}
		if (!Files.isWritable(file)) {
			throw Problems.problem(file, "The file is read-only", "Open it for reading, or give yourself the right to write it", null);
		}
		WriterLock lock = WriterLock.acquire(file, written);
		return opened(file, lock, connection -> {
			recognise(file, connection);
			Database.durable(connection);
			warnOfNetwork(file);
		});
	}

	@Override
	public Report audit(Path given) {
		Path file = place(given);
		if (!Files.isRegularFile(file)) {
			throw Problems.problem(file, Files.isDirectory(file) ? "This is a folder" : "There is no such file", "Name a run file", null);
		}
		try (Connection connection = Database.connect(file, false); SideFile side = new SideFile(aside(file), false, 0)) {
			recognise(file, connection);
			return new Auditor(new Tables(connection), side, json).audit();
		} catch (SQLException e) {
			throw Problems.of(file, e);
		} catch (IOException e) {
			throw Problems.of(aside(file), e);
		}
	}

	/** What is done with a fresh connection. */
	private interface Preparation {
		void run(Connection connection) throws SQLException, IOException;
	}

	private SqliteJournal opened(Path file, WriterLock lock, Preparation preparation) {
		Connection connection = null;
		SqliteJournal journal = null;
		try {
			connection = Database.connect(file, lock != null);
			preparation.run(connection);
			long end = Database.number(connection, "SELECT coalesce(max(offset + length), 0) FROM chunks");
			Path aside = aside(file);
			long there = Files.exists(aside) ? Files.size(aside) : 0;
			if (there < end) {
				String what = there == 0 ? "The side file with the run's large data is missing" : "The side file is truncated";
				if (lock != null) {
					throw Problems.problem(aside, what, "Put it beside the run file, or open the run for reading", null);
				}
				LOG.warn("{}: {}; large data cannot be shown", aside, what);
			}
			journal = new SqliteJournal(file, new Tables(connection), new SideFile(aside, lock != null, end), json, clock, lock);
			return journal;
		} catch (SQLException e) {
			throw Problems.of(file, e);
		} catch (IOException e) {
			throw Problems.of(file, e);
		} finally {
			if (journal == null) {
				giveUp(connection, lock);
			}
		}
	}

	private static void giveUp(Connection connection, WriterLock lock) {
		try {
			if (connection != null) {
				connection.close();
			}
		} catch (SQLException e) {
			LOG.debug("A connection could not be closed", e);
		} finally {
			if (lock != null) {
				lock.close();
			}
		}
	}

	private static void recognise(Path file, Connection connection) throws SQLException {
		if (Database.number(connection, "PRAGMA application_id") != Database.APPLICATION_ID) {
			throw Problems.foreign(file, null);
		}
		long format = Database.number(connection, "PRAGMA user_version");
		if (format > Database.FORMAT) {
			throw Problems.problem(file, "The run was written by a newer version of Steerscope (format " + format + ")",
					"Open it with that version", null);
		}
		Database.number(connection, "SELECT count(*) FROM meta");
	}

	private static Path place(Path given) {
		Path file = given.toAbsolutePath().normalize();
		Path folder = file.getParent();
		if (folder == null || file.toString().indexOf('?') >= 0) {
			throw Problems.problem(file, "This cannot be the name of a run file", "Choose a name without a question mark", null);
		}
		if (!Files.isDirectory(folder)) {
			throw Problems.problem(file, "The folder “" + folder + "” does not exist", "Create it, or choose another place", null);
		}
		try {
			return folder.toRealPath().resolve(file.getFileName());
		} catch (IOException e) {
			throw Problems.of(folder, e);
		}
	}

	private static Path aside(Path file) {
		return WriterLock.beside(file, ".data");
	}

	private static ProblemException exists(Path file) {
		return Files.isDirectory(file) ? Problems.problem(file, "This is a folder", "Name a file in it", null)
				: Problems.problem(file, "The file exists; nothing measured is ever overwritten", "Choose another name", null);
	}

	private static void warnOfNetwork(Path file) throws IOException {
		String type = Files.getFileStore(file).type();
		if (NetworkDisks.isNetwork(type)) {
			LOG.warn("{} lies on a network disk ({}), where a power cut may lose the newest events and two computers may write one run: "
					+ "prefer a disk of this computer and copy the run afterwards", file, type);
		}
	}
}
