/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steerscope.data.DataRef;
import org.steerscope.data.NumericArray;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.run.Journal;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.JournalAudit;
import org.steerscope.run.JournalAudit.Flaw;

import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;

/** Whatever is changed in a run file is found, and all that is sound is still read. */
class AuditTest {

	@TempDir
	Path folder;

	private final SqliteJournalStore store = new SqliteJournalStore();
	private Path file;
	private DataRef small;
	private DataRef large;

	@BeforeEach
	void aRunThatHasEnded() {
		file = folder.resolve("a.steerscope");
		try (Journal j = store.create(file)) {
			small = j.store(NumericArray.of(new double[] { 1, 2, 3, 4 }, 2, 2));
			float[] values = new float[1_200_000];
			for (int i = 0; i < values.length; i++) {
				values[i] = i % 1009;
			}
			large = j.store(NumericArray.of(values, values.length));
			for (int i = 0; i < 20; i++) {
				j.append(new RunEvent.ProposalDiscarded(i, "because " + i), Durability.RELAXED);
			}
			j.append(taken(), Durability.DURABLE);
			j.append(new RunEvent.RunEnded(RunOutcome.FINISHED, "done", Instant.EPOCH), Durability.DURABLE);
		}
	}

	/** An event that names both data. */
	private RunEvent taken() {
		return new RunEvent.OverviewSetAside(new PixelGrid(2, 2, 1, 1, Unit.METRE), List.of(), List.of(small, large), List.of(), true, "");
	}

	private JournalAudit.Report audit() {
		return store.audit(file);
	}

	private void sql(String statement) throws SQLException {
		try (Connection c = Database.connect(file, true); Statement s = c.createStatement()) {
			assertThat(s.executeUpdate(statement)).as(statement).isPositive();
		}
	}

	@Test
	void aSoundFileIsSaidToBe() {
		JournalAudit.Report r = audit();
		assertThat(r.flaws()).isEmpty();
		assertThat(r.sound()).isTrue();
		assertThat(r.events()).isEqualTo(22);
		assertThat(r.arrays()).isEqualTo(2);
		assertThat(r.bytes()).isEqualTo(32 + 4_800_000);
		assertThat(r.ended()).isTrue();
		assertThat(r.head()).matches("[0-9a-f]{64}").isEqualTo(audit().head());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UPDATE events SET json = replace(json, '7', '8') WHERE sequence = 7 | event 7
			UPDATE events SET time_ns = time_ns + 1 WHERE sequence = 3 | event 3
			UPDATE events SET type = 'note' WHERE sequence = 0 | event 0
			UPDATE events SET version = 2 WHERE sequence = 21 | event 21
			UPDATE events SET hash = zeroblob(32) WHERE sequence = 5 | event 5
			DELETE FROM events WHERE sequence = 4 | event 4
			DELETE FROM events WHERE sequence < 3 | events 0 to 2
			UPDATE data SET bytes = zeroblob(32) WHERE bytes IS NOT NULL | data
			UPDATE data SET shape = '[3,2]' WHERE bytes IS NOT NULL | data
			UPDATE data SET dtype = 'nonsense' WHERE bytes IS NULL | data
			DELETE FROM data WHERE bytes IS NOT NULL | data
			DELETE FROM chunks WHERE chunk = 1 | data
			UPDATE chunks SET crc32c = crc32c + 1 WHERE chunk = 0 | data
			""")
	void whatIsChangedIsFound(String statement, String where) throws SQLException {
		sql(statement);
		JournalAudit.Report r = audit();
		assertThat(r.sound()).isFalse();
		assertThat(r.flaws()).extracting(Flaw::where).anyMatch(w -> w.startsWith(where));
		assertThat(r.flaws()).as("the rest is sound").hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void aCutTailIsNotSeenButChangesTheHead() throws SQLException {
		String before = audit().head();
		sql("DELETE FROM events WHERE sequence > 19");
		assertThat(audit().head()).as("only who noted the head can tell").isNotEqualTo(before);
		assertThat(audit().ended()).isFalse();
	}

	@Test
	void aByteOfTheSideFileIsFoundAndAMissingOneSaid() throws IOException {
		Path side = folder.resolve("a.steerscope.data");
		try (RandomAccessFile f = new RandomAccessFile(side.toFile(), "rw")) {
			f.seek(1234);
			int b = f.read();
			f.seek(1234);
			f.write(b ^ 1);
		}
		assertThat(audit().flaws()).singleElement().satisfies(f -> assertThat(f.where()).isEqualTo("data " + large.sha256()));
		Files.delete(side);
		assertThat(audit().flaws()).singleElement().satisfies(f -> assertThat(f.what()).contains("missing"));
	}

	@Test
	void anyByteOfTheFileMayBeWrongWithoutACrash() throws IOException {
		byte[] sound = Files.readAllBytes(file);
		String head = audit().head();
		long seed = System.nanoTime();
		System.out.println("AuditTest seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		int told = 0;
		for (int i = 0; i < 200; i++) {
			byte[] mutated = sound.clone();
			int at = random.nextInt(mutated.length);
			mutated[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, mutated);
			try {
				JournalAudit.Report r = audit();
				told += r.sound() ? 0 : 1;
				if (r.sound()) {
					assertThat(r.head()).as("seed %d, byte %d", seed, at).isEqualTo(head);
				}
			} catch (ProblemException e) {
				told++;
			}
		}
		assertThat(told).as("seed %d", seed).isPositive();
	}

	@Test
	void whatIsNoRunFileIsRefused() throws IOException {
		Path other = Files.writeString(folder.resolve("b.steerscope"), "nothing of the kind");
		assertThatThrownBy(() -> store.audit(other)).isInstanceOf(ProblemException.class).hasMessageContaining("no run file");
		assertThatThrownBy(() -> store.audit(folder.resolve("c.steerscope"))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("no such file");
	}
}
