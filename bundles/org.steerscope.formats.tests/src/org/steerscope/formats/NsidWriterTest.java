/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;

class NsidWriterTest {

	static final PixelGrid GRID = new PixelGrid(5, 7, 2e-9, 3e-9, Unit.METRE);

	@TempDir
	Path folder;

	static Measurement measurement(Pixel p) {
		double[] bias = { 0, 1, 2, 1, 0, -1, -2, -1 };
		float[] loop = new float[bias.length];
		double[] pattern = new double[6];
		for (int i = 0; i < loop.length; i++) {
			loop[i] = p.row() * 100 + p.col() * 10 + i;
		}
		for (int i = 0; i < pattern.length; i++) {
			pattern[i] = p.row() + 0.1 * p.col() + 1e-9 * i;
		}
		Axis swept = Axis.swept("bias", Unit.of("V"), bias);
		return new Measurement(List.of(
				new Channel("piezo response/amplitude", Unit.of("pm"), List.of(swept), NumericArray.of(loop)),
				new Channel("pattern", Unit.COUNTS, List.of(Axis.of("ky", Unit.of("1/nm"), 1, 2), Axis.of("kx", Unit.of("1/nm"), 1, 2, 3)),
						NumericArray.of(pattern, 2, 3))),
				new Conditions(Map.of("high-tension", "60 kV", "gain", "1 µA/V")), true);
	}

	static Image image(PixelGrid grid) {
		float[] a = new float[grid.rows() * grid.cols()];
		float[] b = new float[a.length];
		for (int i = 0; i < a.length; i++) {
			a[i] = i;
			b[i] = -0.5f * i;
		}
		return Image.of(grid, List.of(new Image.Plane("HAADF", Unit.COUNTS), new Image.Plane("height", Unit.of("nm"))), List.of(a, b),
				List.of("drift corrected"), true);
	}

	private Path write() {
		Path file = folder.resolve("Zwilling mit Übermut.h5");
		NsidWriter.write(file, image(GRID), GRID, NsidWriterTest::measurement);
		return file;
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		try (Dataset d = Datasets.builtIn().open(write())) {
			assertThat(d.simulated()).isTrue();
			assertThat(d.grid().orElseThrow()).isEqualTo(GRID);
			Image image = d.image().orElseThrow();
			assertThat(image.planes()).isEqualTo(image(GRID).planes());
			assertThat(image.simulated()).isTrue();
			assertThat(image.processing()).containsExactly("drift corrected");
			assertThat(image.plane(1)).containsExactly(image(GRID).plane(1));
			float[] window = new float[4];
			image.read(0, 3, 5, 2, 2, window);
			assertThat(window).containsExactly(26, 27, 33, 34);
			for (Pixel p : List.of(new Pixel(0, 0), new Pixel(4, 6), new Pixel(2, 3))) {
				Measurement wanted = measurement(p);
				Measurement read = d.measurement(p);
				assertThat(read.conditions()).isEqualTo(wanted.conditions());
				assertThat(read.simulated()).isTrue();
				for (int c = 0; c < 2; c++) {
					assertThat(read.channels().get(c).name()).isEqualTo(wanted.channels().get(c).name());
					assertThat(read.channels().get(c).unit()).isEqualTo(wanted.channels().get(c).unit());
					assertThat(read.channels().get(c).axes()).isEqualTo(wanted.channels().get(c).axes());
					assertThat(read.channels().get(c).values().type()).isEqualTo(wanted.channels().get(c).values().type());
					assertThat(read.channels().get(c).values().toArray())
							.containsExactly(wanted.channels().get(c).values().toArray());
				}
			}
			assertThat(d.warnings()).isEmpty();
		}
	}

	@Test
	void neverOverwritesAndLeavesNoRemains() throws IOException {
		Path file = write();
		byte[] before = Files.readAllBytes(file);
		assertThatThrownBy(() -> NsidWriter.write(file, image(GRID), GRID, NsidWriterTest::measurement))
				.isInstanceOf(ProblemException.class).hasMessageContaining("nothing is overwritten");
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(folder.toFile().list()).hasSize(1);
		assertThatThrownBy(() -> NsidWriter.write(folder.resolve("no/such/a.h5"), image(GRID), GRID, NsidWriterTest::measurement))
				.isInstanceOf(ProblemException.class).hasMessageContaining("a.h5");
	}

	@Test
	void refusesMeasurementsOfDifferentKinds() {
		assertThatThrownBy(() -> NsidWriter.write(folder.resolve("a.h5"), Optional.empty(), GRID,
				p -> p.row() < 2 ? measurement(p)
						: new Measurement(List.of(Channel.curve("other", Unit.ONE, Axis.of("i", Unit.ONE, 1), new double[1])),
								Conditions.UNKNOWN, true)))
				.isInstanceOf(ProblemException.class).hasMessageContaining("row 2, column 0");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void opensInPython() throws Exception {
		Path file = write();
		String code = """
				import sys, h5py
				f = h5py.File(sys.argv[1], 'r')
				g = f['Measurement_000/Channel_002/piezo response_amplitude']
				d = g['piezo response_amplitude']
				t = lambda v: v.decode('utf-8') if isinstance(v, bytes) else v
				assert d.shape == (5, 7, 8) and d.dtype == 'float32', (d.shape, d.dtype)
				assert d[4, 6, 7] == 467, d[4, 6, 7]
				assert t(d.attrs['units']) == 'pm' and t(d.attrs['quantity']) == 'piezo response/amplitude'
				assert t(d.attrs['condition:gain']) == '1 µA/V'
				assert [t(x) for x in d.attrs['DIMENSION_LABELS']] == ['y', 'x', 'bias']
				assert t(g['bias'].attrs['CLASS']) == 'DIMENSION_SCALE' and list(g['bias'][:3]) == [0, 1, 2]
				assert h5py.h5ds.is_scale(g['bias'].id)
				assert f.attrs['simulated'] == 1 and d.attrs['simulated'] == 1
				""";
		Process python;
		try {
			python = new ProcessBuilder("/usr/bin/python3", "-c", "import h5py").start();
			Assumptions.assumeTrue(python.waitFor() == 0, "skipped: h5py is not here");
		} catch (IOException e) {
			Assumptions.abort("skipped: Python is not here");
		}
		python = new ProcessBuilder("/usr/bin/python3", "-c", code, file.toString()).redirectErrorStream(true).start();
		String said = new String(python.getInputStream().readAllBytes());
		assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(python.exitValue()).as(said).isZero();
	}
}
