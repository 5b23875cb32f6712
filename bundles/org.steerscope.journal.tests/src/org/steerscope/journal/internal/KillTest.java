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

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.DataRef;
import org.steerscope.data.ProblemException;
import org.steerscope.run.Journal;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.Journal.Entry;
import org.steerscope.run.event.RunEvent;

/** What a killed process had stored is there, and the run can go on. */
class KillTest {

	@TempDir
	Path folder;

	@Test
	void everyDurableEventSurvivesAKill() throws Exception {
		Path file = folder.resolve("killed.steerscope");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"--enable-native-access=ALL-UNNAMED", "-cp", classPath(), AppendingProcess.class.getName(), file.toString()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		long last = -1;
		try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
			for (int i = 0; i < 40; i++) {
				String line = said.readLine();
				assertThat(line).as("the process ended by itself").isNotNull();
				last = Long.parseLong(line);
			}
			assertThatThrownBy(() -> new SqliteJournalStore().open(file, true)).isInstanceOf(ProblemException.class)
					.hasMessageContaining("process " + process.pid());
			process.toHandle().destroyForcibly(); // the process's own method would throw away what it said last
			for (String line = said.readLine(); line != null && line.matches("\\d+"); line = said.readLine()) {
				last = Math.max(last, Long.parseLong(line));
			}
			process.waitFor();
		} finally {
			process.destroyForcibly().waitFor();
		}
		try (Journal journal = new SqliteJournalStore().open(file, true)) {
			List<Entry> entries = journal.read(0);
			assertThat(entries.size()).isGreaterThan((int) last);
			for (int i = 0; i < entries.size(); i++) {
				assertThat(entries.get(i).sequence()).isEqualTo(i);
				if (entries.get(i).event() instanceof RunEvent.ExtensionEvent e) {
					DataRef ref = new DataRef(e.json().replace("\"", ""), "<f4", List.of(300_000), "killed.steerscope.data");
					assertThat(journal.load(ref).get(0)).isEqualTo(i / 2);
				}
			}
			assertThat(journal.append(new RunEvent.ProposalDiscarded(0, "goes on"), Durability.DURABLE).sequence())
					.isEqualTo(entries.size());
		}
		try (var files = Files.list(folder)) {
			assertThat(files.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("killed.steerscope",
					"killed.steerscope.data");
		}
	}

	/** The child needs what this process has, wherever a framework loaded it from. */
	private static String classPath() throws Exception {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> c : List.of(AppendingProcess.class, SqliteJournal.class, RunEvent.class, DataRef.class,
				org.steerscope.learning.Scalar.class, org.steerscope.instrument.Caller.class, org.sqlite.SQLiteDataSource.class,
				org.slf4j.Logger.class, com.fasterxml.jackson.core.JsonFactory.class,
				com.fasterxml.jackson.databind.ObjectMapper.class)) {
			Path place = Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI());
			places.add(place.toString());
			for (String compiled : List.of("target/classes", "target/test-classes")) {
				places.add(place.resolve(compiled).toString());
			}
		}
		places.add(Path.of("target", "classes").toAbsolutePath().toString());
		places.add(annotations());
		return String.join(File.pathSeparator, places);
	}

	/** Jackson's annotations, which only its own classes load. */
	private static String annotations() throws Exception {
		Class<?> c = com.fasterxml.jackson.databind.ObjectMapper.class.getClassLoader()
				.loadClass("com.fasterxml.jackson.annotation.JsonProperty");
		return Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
	}
}
