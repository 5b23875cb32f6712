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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;

/** Files as other programs write them, with and without what NSID asks for. */
class NsidVariantsTest {

	@TempDir
	Path folder;

	private final Datasets datasets = Datasets.builtIn();

	private Path map(double[] y, String unitOfY, double[] bias) {
		Path file = folder.resolve("map " + System.nanoTime() + ".h5");
		try (WritableHdfFile hdf = HdfFile.write(file)) {
			WritableGroup group = hdf.putGroup("M");
			WritableDataset main = group.putDataset("M", new float[3][2][4]);
			main.putAttribute("quantity", "current");
			main.putAttribute("DIMENSION_LABELS", new String[] { "y", "x", "bias" });
			group.putDataset("y", y).putAttribute("units", unitOfY);
			if (bias != null) {
				group.putDataset("bias", bias).putAttribute("units", "V");
			}
		}
		return file;
	}

	@Test
	void axisOfTheWrongLengthIsNamed() {
		Path file = map(new double[] { 0, 1, 2 }, "um", new double[] { 1, 2, 3 });
		assertThatThrownBy(() -> datasets.open(file)).isInstanceOf(ProblemException.class).hasMessageContaining("/M/bias")
				.hasMessageContaining("has 3 points").hasMessageContaining("4 along it").hasMessageContaining("/M/M");
	}

	@Test
	void axisWithoutNumbersIsNamed() {
		Path file = map(new double[] { 0, 1, 2 }, "um", new double[] { 1, 2, Double.NaN, 4 });
		assertThatThrownBy(() -> datasets.open(file)).hasMessageContaining("/M/bias").hasMessageContaining("NaN");
	}

	@Test
	void missingAxesAreCountedAndSaid() {
		try (Dataset d = datasets.open(map(new double[] { 0, 1, 2 }, "um", null))) {
			assertThat(d.grid().orElseThrow()).isEqualTo(new PixelGrid(3, 2, 1e-6, 1e-6, Unit.METRE));
			assertThat(d.measurement(new Pixel(0, 0)).primary().axis().unit()).isEqualTo(Unit.PIXEL);
			assertThat(d.warnings()).anyMatch(w -> w.contains("dimension bias has no axis"))
					.anyMatch(w -> w.contains("only one direction"));
		}
	}

	@Test
	void sizesThatAreNoneLeaveTheGridInPixels() {
		double[] bias = { 1, 2, 3, 4 };
		try (Dataset d = datasets.open(map(new double[] { 0, 1, 5 }, "nm", bias))) {
			assertThat(d.grid().orElseThrow().calibrated()).isFalse();
			assertThat(d.warnings()).anyMatch(w -> w.contains("not evenly spaced")).anyMatch(w -> w.contains("positions are in pixels"));
		}
		try (Dataset d = datasets.open(map(new double[] { 0, 1, 2 }, "deg", bias))) {
			assertThat(d.grid().orElseThrow().calibrated()).isFalse();
			assertThat(d.warnings()).anyMatch(w -> w.contains("not a length"));
		}
		try (Dataset d = datasets.open(map(new double[] { 4, 2, 0 }, "nm", bias))) {
			assertThat(d.grid().orElseThrow().pitchY()).isEqualTo(2e-9);
			assertThat(d.warnings()).anyMatch(w -> w.contains("falls"));
		}
	}

	@Test
	void numbersThatAreNoneAreCounted() {
		Path file = folder.resolve("nan.h5");
		NsidWriter.write(file, Optional.<Image>empty(), PixelGrid.ofMetres(2, 2, 1e-9), p -> new Measurement(
				List.of(Channel.curve("I", Unit.of("A"), Axis.of("t", Unit.SECOND, 0, 1),
						p.col() == 1 ? new double[] { Double.NaN, Double.NEGATIVE_INFINITY } : new double[] { 1, 2 })),
				Conditions.UNKNOWN, false));
		try (Dataset d = datasets.open(file)) {
			assertThat(d.warnings()).anyMatch(w -> w.contains("2 NaN and 2 infinite numbers of 8"));
			assertThat(d.measurement(new Pixel(0, 1)).primary().values().get(0)).isNaN();
			assertThat(d.simulated()).isFalse();
		}
	}

	/** Compressed chunks, big-endian numbers, object references, loops and links, as h5py writes them. */
	@Test
	void whatPythonWritesIsRead() throws Exception {
		Path file = python("""
				import sys, h5py, numpy as np
				f = h5py.File(sys.argv[1], 'w')
				g = f.create_group('M/C')
				d = g.create_dataset('C', data=np.arange(9600.).reshape(20, 30, 16).astype('>f4'), chunks=(5, 7, 16), compression='gzip', shuffle=True)
				d.attrs['quantity'] = 'I'; d.attrs['units'] = 'A'; d.attrs['data_type'] = 'SPECTRAL_IMAGE'
				for i, (n, k, u, t) in enumerate([('down', 20, 'um', 'SPATIAL'), ('right', 30, 'um', 'SPATIAL'), ('V', 16, 'V', 'SPECTRAL')]):
				    s = g.create_dataset(n, data=np.arange(k) * 1.0)
				    s.attrs['units'] = u; s.attrs['dimension_type'] = t; s.make_scale(n); d.dims[i].attach_scale(s)
				f.create_dataset('img', data=np.arange(600).reshape(20, 30).astype('>i2')).attrs['quantity'] = 'HAADF'
				f.create_dataset('huge', shape=(100000, 100000, 100), dtype='f8', chunks=(10, 10, 10)).attrs['quantity'] = 'q'
				f['loop'] = f['M']; f['M/up'] = f['/']
				f['soft'] = h5py.SoftLink('/nowhere'); f['ext'] = h5py.ExternalLink('/etc/passwd', '/x')
				""");
		try (Dataset d = datasets.open(file)) {
			assertThat(d.grid().orElseThrow()).isEqualTo(PixelGrid.ofMetres(20, 30, 1e-6));
			assertThat(d.measurement(new Pixel(3, 4)).primary().values().get(5)).isEqualTo((3 * 30 + 4) * 16 + 5);
			assertThat(d.measurement(new Pixel(3, 4)).primary().axis().name()).isEqualTo("V");
			assertThat(d.image().orElseThrow().value(0, 19, 29)).isEqualTo(599);
		}
	}

	@Test
	void otherLayoutsAreNamed() throws Exception {
		Path usid = python("""
				import sys, h5py, numpy as np
				f = h5py.File(sys.argv[1], 'w')
				d = f.create_dataset('Raw_Data', data=np.zeros((6, 4)))
				d.attrs['quantity'] = 'I'; d.attrs['units'] = 'A'
				d.attrs['Position_Indices'] = f.create_dataset('Position_Indices', data=np.zeros((6, 2))).ref
				""");
		assertThatThrownBy(() -> datasets.open(usid)).isInstanceOf(ProblemException.class).hasMessageContaining("USID");
		Path spectrum = python("""
				import sys, h5py, numpy as np
				f = h5py.File(sys.argv[1], 'w')
				f.create_dataset('a/s', data=np.zeros((3, 4))).attrs['note'] = 'none'
				""");
		assertThatThrownBy(() -> datasets.open(spectrum)).hasMessageContaining("no NSID image or map")
				.hasMessageContaining("/a/s (3 × 4)");
	}

	private Path python(String code) throws Exception {
		Path file = folder.resolve("python %d.h5".formatted(System.nanoTime()));
		try {
			Process p = new ProcessBuilder("/usr/bin/python3", "-c", code, file.toString()).redirectErrorStream(true).start();
			String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int status = p.waitFor();
			Assumptions.assumeFalse(said.contains("No module named"), "skipped: h5py is not here");
			assertThat(status).as(said).isZero();
		} catch (IOException e) {
			Assumptions.abort("skipped: Python is not here");
		}
		return file;
	}
}
