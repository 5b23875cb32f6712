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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.DataRef;
import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;
import org.steerscope.run.Journal;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.Journal.Entry;
import org.steerscope.run.event.RunEvent;

/** Run files: what is stored comes back, what is wrong is said. */
class SqliteJournalTest {

	@TempDir
	Path folder;

	private final SqliteJournalStore store = new SqliteJournalStore();

	private static RunEvent event(int i) {
		return new RunEvent.ProposalDiscarded(i, "because " + i);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(p -> p.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void everythingComesBackInAGermanLocale() throws IOException {
		long seed = System.nanoTime();
		System.out.println("SqliteJournalTest seed " + seed);
		RandomValues random = new RandomValues(new SplittableRandom(seed));
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			Path file = folder.resolve("Läufe und Größen 1.steerscope");
			List<Entry> written = new ArrayList<>();
			try (Journal j = store.create(file)) {
				for (Class<?> type : RunEvent.class.getPermittedSubclasses()) {
					RunEvent e = type == RunEvent.ExtensionEvent.class ? new RunEvent.ExtensionEvent("lab.x", 3, "{\"a\":1.5}")
							: (RunEvent) random.of(type);
					written.add(j.append(e, written.size() % 3 == 0 ? Durability.DURABLE : Durability.RELAXED));
				}
				assertThat(j.read(0)).as("seed %d", seed).isEqualTo(written);
				assertThat(j.read(20)).isEqualTo(written.subList(20, written.size()));
				assertThat(j.read(written.size())).isEmpty();
			}
			assertThat(names()).containsExactly(file.getFileName().toString());
			for (boolean writable : new boolean[] { false, true }) {
				try (Journal j = store.open(file, writable)) {
					assertThat(j.read(0)).as("seed %d", seed).isEqualTo(written);
				}
			}
			assertThat(names()).containsExactly(file.getFileName().toString());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void sequenceNumbersGoOnAfterOpening() {
		Path file = folder.resolve("a.steerscope");
		try (Journal j = store.create(file)) {
			assertThat(j.append(event(0), Durability.RELAXED).sequence()).isZero();
			assertThat(j.append(event(1), Durability.RELAXED).sequence()).isEqualTo(1);
		}
		try (Journal j = store.open(file, true)) {
			assertThat(j.append(event(2), Durability.DURABLE).sequence()).isEqualTo(2);
			assertThat(j.read(0)).extracting(e -> ((RunEvent.ProposalDiscarded) e.event()).step()).containsExactly(0, 1, 2);
		}
	}

	@Test
	void arraysAreStoredOnceAndComeBack() throws Exception {
		Path file = folder.resolve("a.steerscope");
		float[] large = new float[3 * 1024 * 1024 + 7];
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < large.length; i++) {
			large[i] = (float) random.nextDouble();
		}
		large[17] = Float.NaN;
		DataRef small;
		DataRef big;
		DataRef empty;
		try (Journal j = store.create(file)) {
			small = j.store(NumericArray.of(new double[] { 1, Double.NaN, 3, -0.0, 5, Double.POSITIVE_INFINITY }, 2, 3));
			assertThat(small.place()).isEqualTo("inline");
			assertThat(j.store(NumericArray.of(new double[] { 1, Double.NaN, 3, -0.0, 5, Double.POSITIVE_INFINITY }, 2, 3))).isEqualTo(small);
			big = j.store(NumericArray.of(large, 3 * 1024 * 1024 + 7));
			assertThat(big.place()).isEqualTo("a.steerscope.data");
			j.append(event(0), Durability.DURABLE);
			assertThat(j.store(NumericArray.of(large))).isEqualTo(big);
			empty = j.store(NumericArray.of(new double[0], 0));
			assertThat(j.load(small).toArray()).containsExactly(1, Double.NaN, 3, -0.0, 5, Double.POSITIVE_INFINITY);
		}
		assertThat(names()).containsExactly("a.steerscope", "a.steerscope.data");
		assertThat(Files.size(folder.resolve("a.steerscope.data"))).isEqualTo(4L * large.length);
		try (Journal j = store.open(file, false)) {
			assertThat(j.load(small).shape()).containsExactly(2, 3);
			assertThat(j.load(empty).size()).isZero();
			NumericArray read = j.load(big);
			assertThat(read.type()).isEqualTo(NumericArray.Type.FLOAT32);
			double[] all = read.toArray();
			for (int i = 0; i < large.length; i++) {
				if (Double.compare(all[i], large[i]) != 0) {
					throw new AssertionError("Element " + i + " is " + all[i] + ", was " + large[i]);
				}
			}
			assertThat(read.get(2_500_000)).isEqualTo(large[2_500_000]);
			assertThatThrownBy(() -> j.load(new DataRef("0".repeat(64), "<f8", List.of(1), "inline"))).isInstanceOf(ProblemException.class);
			assertThatThrownBy(() -> j.load(new DataRef(small.sha256(), "<f8", List.of(7), "inline"))).isInstanceOf(ProblemException.class);
		}
		byte[] bytes = Files.readAllBytes(folder.resolve("a.steerscope.data"));
		bytes[100] ^= 1;
		Files.write(folder.resolve("a.steerscope.data"), bytes);
		try (Journal j = store.open(file, true)) {
			assertThatThrownBy(() -> j.load(big).get(0)).isInstanceOf(ProblemException.class).hasMessageContaining("damaged");
		}
		Files.delete(folder.resolve("a.steerscope.data"));
		assertThatThrownBy(() -> store.open(file, true)).isInstanceOf(ProblemException.class).hasMessageContaining("a.steerscope.data");
		try (Journal j = store.open(file, false)) {
			assertThat(j.read(0)).hasSize(1);
			assertThatThrownBy(() -> j.load(big).get(0)).isInstanceOf(ProblemException.class).hasMessageContaining("missing");
		}
	}

	@Test
	void theNewestCheckpointsAreKept() {
		Path file = folder.resolve("a.steerscope");
		try (Journal j = store.create(file)) {
			for (int i = 0; i < 10; i++) {
				j.saveCheckpoint(i * 10, new byte[] { (byte) i });
				j.append(event(i), i % 2 == 0 ? Durability.DURABLE : Durability.RELAXED);
			}
			assertThat(j.checkpoint(1000).map(Journal.Checkpoint::sequence)).contains(90L);
		}
		try (Journal j = store.open(file, false)) {
			assertThat(j.checkpoint(85).map(c -> c.snapshot()[0])).contains((byte) 8);
			assertThat(j.checkpoint(60)).isPresent();
			assertThat(j.checkpoint(59)).isEqualTo(Optional.empty());
		}
	}

	@Test
	void aChangedEventIsFound() throws Exception {
		for (String change : List.of("UPDATE events SET json='{\"step\":3,\"reason\":\"better\"}' WHERE sequence=3",
				"UPDATE events SET time_ns=time_ns+1 WHERE sequence=3", "DELETE FROM events WHERE sequence=3",
				"UPDATE events SET type='lab' WHERE sequence=3", "UPDATE events SET version=2 WHERE sequence=3")) {
			Path file = folder.resolve("a.steerscope");
			try (Journal j = store.create(file)) {
				for (int i = 0; i < 6; i++) {
					j.append(event(i), Durability.DURABLE);
				}
			}
			try (Connection c = Database.connect(file, true); Statement s = c.createStatement()) {
				assertThat(s.executeUpdate(change)).isEqualTo(1);
			}
			try (Journal j = store.open(file, false)) {
				assertThatThrownBy(() -> j.read(0)).as(change).isInstanceOf(ProblemException.class).hasMessageContaining("vent 3");
			}
			Files.delete(file);
		}
	}

	@Test
	void aReaderFollowsALiveRun() {
		Path file = folder.resolve("a.steerscope");
		try (Journal writer = store.create(file); Journal reader = new SqliteJournalStore().open(file, false)) {
			writer.append(event(0), Durability.RELAXED);
			assertThat(writer.read(0)).hasSize(1);
			assertThat(reader.read(0)).isEmpty();
			writer.append(event(1), Durability.DURABLE);
			assertThat(reader.read(0)).hasSize(2);
			writer.append(event(2), Durability.DURABLE);
			assertThat(reader.read(2)).hasSize(1);
			assertThatThrownBy(() -> reader.append(event(9), Durability.DURABLE)).isInstanceOf(IllegalStateException.class);
		}
	}

	@Test
	void aSecondWriterIsRefused() {
		Path file = folder.resolve("a.steerscope");
		try (Journal j = store.create(file)) {
			assertThatThrownBy(() -> store.open(file, true)).isInstanceOf(ProblemException.class)
					.hasMessageContaining("process " + ProcessHandle.current().pid());
			assertThatThrownBy(() -> store.create(file)).isInstanceOf(ProblemException.class).hasMessageContaining("exists");
			j.append(event(0), Durability.DURABLE);
		}
		store.open(file, true).close();
	}

	@Test
	void badPlacesAreNamed() throws IOException {
		assertProblem(() -> store.create(folder.resolve("no/such/a.steerscope")), "does not exist");
		assertProblem(() -> store.create(folder), "folder");
		assertProblem(() -> store.open(folder, false), "folder");
		assertProblem(() -> store.open(folder.resolve("none"), false), "no such file");
		Path text = Files.writeString(folder.resolve("text.steerscope"), "I am a text, and a rather long one at that. ".repeat(100));
		assertProblem(() -> store.open(text, false), "no run file");
		assertProblem(() -> store.open(text, true), "no run file");
		assertProblem(() -> store.open(Files.createFile(folder.resolve("empty")), false), "no run file");
		Path short_ = folder.resolve("short.steerscope");
		try (Journal j = store.create(short_)) {
			for (int i = 0; i < 200; i++) {
				j.append(event(i), Durability.RELAXED);
			}
		}
		byte[] whole = Files.readAllBytes(short_);
		for (int length : new int[] { 50, 512, 4096, whole.length / 2, whole.length - 1 }) {
			Files.write(short_, java.util.Arrays.copyOf(whole, length));
			assertThatThrownBy(() -> {
				try (Journal j = store.open(short_, true)) {
					j.read(0);
				}
			}).as("%d of %d bytes", length, whole.length).isInstanceOf(ProblemException.class).hasMessageContaining("short.steerscope");
		}
		assertThat(names()).noneMatch(n -> n.endsWith(".lock"));
	}

	private static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String words) {
		assertThatThrownBy(call).isInstanceOf(ProblemException.class).hasMessageContaining(words);
	}

	@Test
	void aFullDiskIsSaidAndNothingStoredIsLost() throws Exception {
		Path file = folder.resolve("full.steerscope");
		int stored = 0;
		try (SqliteJournal j = store.create(file)) {
			j.append(event(stored++), Durability.DURABLE);
			long pages = Database.number(j.connection(), "PRAGMA page_count");
			Database.number(j.connection(), "PRAGMA max_page_count=" + (pages + 3));
			j.append(event(stored++), Durability.RELAXED);
			RunEvent long_ = new RunEvent.ExtensionEvent("lab.long", 1, "\"" + "x".repeat(100_000) + "\"");
			assertThatThrownBy(() -> j.append(long_, Durability.DURABLE)).isInstanceOf(ProblemException.class)
					.hasMessageContaining("disk is full").hasMessageContaining("full.steerscope");
			assertThat(j.read(0)).hasSize(2);
			Database.number(j.connection(), "PRAGMA max_page_count=1000000");
			assertThat(j.append(long_, Durability.DURABLE).sequence()).isEqualTo(2);
		}
		try (Journal j = store.open(file, false)) {
			assertThat(j.read(0)).hasSize(3);
		}
	}

	@Test
	void aReadOnlyFolderIsNamed() throws IOException {
		Path locked = Files.createDirectory(folder.resolve("locked"));
		Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked),
				"this user may write into every folder");
		assertProblem(() -> store.create(locked.resolve("a.steerscope")), "read-only");
	}

	@Test
	void networkDisksAreTold() {
		assertThat(List.of("nfs", "nfs4", "cifs", "fuse.sshfs")).allMatch(NetworkDisks::isNetwork);
		assertThat(List.of("ext4", "tmpfs", "overlay", "btrfs")).noneMatch(NetworkDisks::isNetwork);
	}
}
