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
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.testkit.SharedData;

/** Reads every real recording. Expected numbers were read with h5py and NumPy. */
class SharedDataTest {

	private final Datasets datasets = Datasets.builtIn();

	private Dataset open(String name) {
		return datasets.open(SharedData.require(name));
	}

	@Test
	void currentVoltageMapIsReadWithItsOwnUnitsAndTheOddFieldIsNamed() {
		try (Dataset d = open("bfo_iv_final.hf5")) {
			PixelGrid grid = d.grid().orElseThrow();
			assertThat(grid.rows()).isEqualTo(50);
			assertThat(grid.cols()).isEqualTo(50);
			assertThat(grid.pitchX()).isCloseTo(5e-9 / 49, within(1e-18));
			assertThat(d.warnings()).anyMatch(w -> w.contains("0–5 nm") && w.contains("wrong by a unit"));
			Measurement m = d.measurement(new Pixel(3, 7));
			assertThat(m.primary().name()).isEqualTo("log J");
			assertThat(m.primary().unit().symbol()).isEqualTo("$A/m^2$");
			Axis axis = m.primary().axis();
			assertThat(axis.name()).isEqualTo("$\\sqrt E$");
			assertThat(axis.size()).isEqualTo(53);
			assertThat(axis.value(0)).isCloseTo(8591.79259526, within(1e-6));
			assertThat(axis.segments()).isEmpty();
			assertThat(m.simulated()).isFalse();
			assertThat(d.image()).isEmpty();
			assertThat(d.entries()).hasSize(4).allSatisfy(e -> assertThat(e.axes()).hasSameSizeAs(e.shape()));
		}
	}

	@Test
	void hysteresisLoopsGetTheirBranches() {
		try (Dataset d = open("BEPS_PTO_50x50.h5")) {
			Axis bias = d.measurement(new Pixel(49, 49)).primary().axis();
			assertThat(bias.unit()).isEqualTo(Unit.of("V"));
			assertThat(bias.max()).isEqualTo(8.5);
			assertThat(bias.segments()).extracting(Axis.Segment::branch).containsExactly("forward", "reverse", "forward");
			assertThat(bias.segments()).extracting(Axis.Segment::to).containsExactly(17, 49, 64);
			assertThat(d.grid().orElseThrow().pitchX()).isCloseTo(2e-6 / 49, within(1e-12));
		}
	}

	@Test
	void imagesOfOneShapeFormOneStack() {
		try (Dataset d = open("PTO_Funakubo0001.h5")) {
			assertThat(d.grid()).isEmpty();
			Image stack = ((RecordedDataset) d).images().get(0);
			assertThat(stack.planes()).extracting(Image.Plane::name).containsExactly("HeightRetrace", "AmplitudeRetrace",
					"DeflectionRetrace", "PhaseRetrace");
			assertThat(stack.grid().rows()).isEqualTo(256);
			assertThat(stack.grid().pitchX()).isCloseTo(1e-6 / 255, within(1e-13));
			assertThat(d.warnings()).anyMatch(w -> w.contains("Channel_3") && w.contains("deg"));
			assertThatThrownBy(() -> d.measurement(new Pixel(0, 0))).isInstanceOf(ProblemException.class)
					.hasMessageContaining("no measurements");
		}
	}

	@Test
	void folderOfArraysIsReadInPixelsWithAWarning() {
		try (Dataset d = open("synth_eels_62x75")) {
			assertThat(d.grid().orElseThrow()).isEqualTo(PixelGrid.uncalibrated(62, 75));
			assertThat(d.image().orElseThrow().grid().cols()).isEqualTo(75);
			Axis energy = d.measurement(new Pixel(61, 74)).primary().axis();
			assertThat(energy.name()).isEqualTo("energy");
			assertThat(energy.unit()).isEqualTo(Unit.of("eV"));
			assertThat(energy.size()).isEqualTo(377);
			assertThat(d.warnings()).anyMatch(w -> w.contains("positions are in pixels"));
			assertThat(d.entries()).allSatisfy(e -> assertThat(e.axes()).hasSameSizeAs(e.shape()));
			assertThat(d.entries()).extracting(Dataset.Entry::path).contains("scalar_edge_0.60-0.80eV_clean.npy");
		}
	}

	@Test
	void singleImageTakesItsFieldFromTheJsonBeside() {
		try (Dataset d = open("MoS2_stem_Exp-000-2.npy")) {
			Image image = ((RecordedDataset) d).images().get(0);
			assertThat(image.grid().pitchX()).isCloseTo(9e-9 / 512, within(1e-16));
			assertThat(d.warnings()).isEmpty();
		}
	}

	@Test
	void foreignHdf5IsRefusedNamingWhatItHolds() {
		assertThatThrownBy(() -> open("EDS-STO.emd")).isInstanceOf(ProblemException.class).hasMessageContaining("EDS-STO.emd")
				.hasMessageContaining("holds no NSID image or map");
		assertThatThrownBy(() -> open("EELS_STO.dm3")).isInstanceOf(ProblemException.class).hasMessageContaining("known layout")
				.hasMessageContaining("NSID HDF5");
	}
}
