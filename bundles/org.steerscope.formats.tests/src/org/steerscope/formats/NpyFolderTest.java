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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;

class NpyFolderTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void fill() throws IOException {
		folder = Files.createDirectory(temp.resolve("Messung Ä 1"));
		save("spectra", 2, 3, 4);
		save("energy_eV", 4);
	}

	private void save(String name, int... shape) {
		int n = 1;
		for (int s : shape) {
			n *= s;
		}
		double[] values = new double[n];
		for (int i = 0; i < n; i++) {
			values[i] = i;
		}
		NpyWriter.write(folder.resolve(name + ".npy"), NumericArray.of(values, shape));
	}

	private Dataset open() {
		return Datasets.builtIn().open(folder);
	}

	private void refused(String... because) {
		assertThatThrownBy(() -> open().close()).isInstanceOf(ProblemException.class).hasMessageContaining("Messung Ä 1")
				.hasMessageContainingAll(because);
	}

	@Test
	void descriptionGivesSizesUnitsAndConditions() throws IOException {
		save("image", 2, 2, 3);
		Files.writeString(folder.resolve("dataset.json"), """
				{"pixel_size_m": [2e-9, 5e-9], "image": [{"name": "HAADF", "unit": "counts"}, {"name": "BF"}],
				 "spectra": {"name": "EELS", "unit": "counts", "axes": ["energy_eV"]},
				 "counts_per_unit": 150, "simulated": true, "conditions": {"high_tension": "60 kV"}, "colour": "red"}
				""");
		try (Dataset d = open()) {
			assertThat(d.grid().orElseThrow()).isEqualTo(new PixelGrid(2, 3, 5e-9, 2e-9, Unit.METRE));
			Image image = d.image().orElseThrow();
			assertThat(image.planes()).containsExactly(new Image.Plane("HAADF", Unit.COUNTS), new Image.Plane("BF", Unit.ONE));
			assertThat(image.plane(1)).containsExactly(6, 7, 8, 9, 10, 11);
			Measurement m = d.measurement(new Pixel(1, 2));
			assertThat(m.primary().values().toArray()).containsExactly(20, 21, 22, 23);
			assertThat(m.primary().name()).isEqualTo("EELS");
			assertThat(m.conditions().settings()).containsEntry("counts_per_unit", "150.0").containsEntry("high_tension", "60 kV");
			assertThat(m.simulated()).isTrue();
			assertThat(d.warnings()).singleElement().asString().contains("colour");
		}
	}

	@Test
	void otherArraysAreListedAndBrokenOnesNamed() throws IOException {
		save("map_clean", 2, 3);
		Files.writeString(folder.resolve("broken.npy"), "no array");
		try (Dataset d = open()) {
			assertThat(d.entries()).extracting(Dataset.Entry::path).containsExactly("energy_eV.npy", "map_clean.npy", "spectra.npy");
			assertThat(d.warnings()).anyMatch(w -> w.contains("broken.npy"));
			assertThat(d.image()).isEmpty();
		}
	}

	@Test
	void axesThatDoNotFitAreNamed() throws IOException {
		Files.delete(folder.resolve("energy_eV.npy"));
		refused("no axis file", "4 channels", "<name>_<unit>.npy");
		save("energy_eV", 5);
		refused("energy_eV has 5");
		save("bias_V", 4);
		save("time_s", 4);
		refused("bias_V, time_s", "dataset.json");
		Files.writeString(folder.resolve("dataset.json"), "{\"spectra\": {\"axes\": [\"time_s\"]}}");
		try (Dataset d = open()) {
			assertThat(d.measurement(new Pixel(0, 0)).primary().axis().unit()).isEqualTo(Unit.SECOND);
		}
		Files.writeString(folder.resolve("dataset.json"), "{\"spectra\": {\"axes\": [\"energy_eV\"]}}");
		refused("energy_eV.npy", "4 channels");
		Files.writeString(folder.resolve("dataset.json"), "{\"spectra\": {\"axes\": [\"a\", \"b\"]}}");
		refused("names 2 axes");
	}

	@Test
	void unfitFilesAreRefused() throws IOException {
		Files.writeString(folder.resolve("dataset.json"), "{\"pixel_size_m\": -1}");
		refused("pixel_size_m is not a positive number");
		Files.writeString(folder.resolve("dataset.json"), "{\"pixel_size_m\": ");
		refused("not JSON", "line 1");
		Files.writeString(folder.resolve("dataset.json"), "[1]");
		refused("not a JSON object");
		Files.delete(folder.resolve("dataset.json"));
		Files.writeString(folder.resolve("a.json"), "{}");
		Files.writeString(folder.resolve("b.json"), "{}");
		refused("2 JSON files");
		Files.delete(folder.resolve("b.json"));
		Files.delete(folder.resolve("spectra.npy"));
		save("spectra", 6, 4);
		refused("spectra.npy", "2 dimensions", "(row, column, channel)");
	}

	@Test
	void imageOfAnotherShapeIsNotOnTheGrid() {
		save("image", 4, 6);
		try (Dataset d = open()) {
			assertThat(d.image()).isEmpty();
			assertThat(((RecordedDataset) d).images()).hasSize(1);
			assertThat(d.warnings()).anyMatch(w -> w.contains("4 × 6") && w.contains("not on their grid"));
		}
	}
}
