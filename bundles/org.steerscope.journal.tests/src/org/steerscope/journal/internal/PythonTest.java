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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Conditions;
import org.steerscope.data.DataRef;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;
import org.steerscope.data.Position;
import org.steerscope.run.Journal;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.event.ChannelRef;
import org.steerscope.run.event.ChannelRef.AxisRef;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;

/** A run can be read with Python's standard library and NumPy alone, by the documented example. */
class PythonTest {

	@TempDir
	Path folder;

	private record Output(int status, String text) {
	}

	private static Output python(String... arguments) throws IOException, InterruptedException {
		List<String> command = new java.util.ArrayList<>(List.of("python3"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		return new Output(process.waitFor(), text);
	}

	private static boolean hasPython() throws InterruptedException {
		try {
			return python("-c", "import numpy, sqlite3").status() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static RunEvent measurement(Journal journal, int step, NumericArray values) {
		DataRef axis = journal.store(NumericArray.of(IntStream.range(0, (int) values.size()).asDoubleStream().toArray()));
		ChannelRef channel = new ChannelRef("EELS", "counts", List.of(new AxisRef("energy loss", "eV", List.of(), axis)),
				journal.store(values));
		return new RunEvent.MeasurementTaken(step, new Pixel(step, 7), new Position(Frame.SCAN, 0, 0),
				new Position(Frame.SAMPLE, 0, 0), Drift.NONE, PositionGrade.READ_BACK, 0.1, List.of(channel), Conditions.UNKNOWN, true);
	}

	@Test
	void theExampleReadsARun() throws Exception {
		Assumptions.assumeTrue(hasPython(), "python3 with numpy is not installed");
		Path example = Path.of("..", "org.steerscope.journal", "doc", "read_run.py").toAbsolutePath().normalize();
		Path file = folder.resolve("für Python 1.steerscope");
		try (Journal journal = new SqliteJournalStore().create(file)) {
			journal.append(measurement(journal, 0, NumericArray.of(new double[] { 1, 2, 4.5 })), Durability.DURABLE);
			journal.append(measurement(journal, 1, NumericArray.of(new float[] { 1, 2, 3, 4 }, 4)), Durability.DURABLE);
			float[] large = new float[2_000_000];
			java.util.Arrays.fill(large, 2);
			journal.append(measurement(journal, 2, NumericArray.of(large)), Durability.DURABLE);
			assertThat(python(example.toString(), file.toString()).text()).as("while it is written").startsWith("0 0 7 (3,) 2.5");
		}
		Output closed = python(example.toString(), file.toString());
		assertThat(closed.text().lines()).containsExactly("0 0 7 (3,) 2.5", "1 1 7 (4,) 2.5", "2 2 7 (2000000,) 2.0");
		assertThat(closed.status()).isZero();
	}

	@Test
	void theExampleIsShort() throws IOException {
		assertThat(java.nio.file.Files.readAllLines(Path.of("..", "org.steerscope.journal", "doc", "read_run.py")))
				.hasSizeLessThanOrEqualTo(15);
	}
}
