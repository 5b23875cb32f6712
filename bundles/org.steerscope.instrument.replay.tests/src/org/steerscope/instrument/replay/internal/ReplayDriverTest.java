/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Frame;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.settings.Settings;
import org.steerscope.formats.Datasets;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentCommand.Acquire;
import org.steerscope.instrument.InstrumentCommand.Idle;
import org.steerscope.instrument.InstrumentCommand.MoveProbe;
import org.steerscope.instrument.InstrumentCommand.SetParameter;
import org.steerscope.instrument.InstrumentCommand.TakeOverview;
import org.steerscope.instrument.InstrumentCommand.Trigger;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Reply;
import org.steerscope.instrument.Technique;

class ReplayDriverTest {

	@TempDir
	Path folder;

	static InstrumentDriver open(Path path, Map<String, String> more) {
		Map<String, String> texts = new TreeMap<>(more);
		texts.put("path", path.toString());
		return new ReplayDriverFactory(Datasets.builtIn()).open(Settings.parse(ReplaySettings.class, texts, "replay"), 1);
	}

	private Path withImage() {
		return SmallRecording.write(folder.resolve("mit Bild.h5"), Optional.of(SmallRecording.image(SmallRecording.GRID)));
	}

	private static Position at(double col, double row) {
		return new Position(Frame.SCAN, col * 5e-9, row * 5e-9);
	}

	@Test
	void answersWithTheRecordedMeasurementAndReadsBackThePixelCentre() throws Exception {
		try (InstrumentDriver driver = open(withImage(), Map.of())) {
			Reply.Done moved = (Reply.Done) driver.execute(new MoveProbe(at(3.9, 2.1)), LiveSignal.IGNORED);
			assertThat(moved.readBack().orElseThrow().x()).isCloseTo(3.5 * 5e-9, within(1e-17));
			assertThat(moved.readBack().orElseThrow().y()).isCloseTo(2.5 * 5e-9, within(1e-17));
			Reply.Measured measured = (Reply.Measured) driver.execute(new Acquire(0.1), LiveSignal.IGNORED);
			assertThat(measured.measurement().primary().values().toArray()).containsExactly(SmallRecording.curve(new Pixel(2, 3)));
			assertThat(measured.readBack()).isEqualTo(moved.readBack().orElseThrow());
			assertThat(measured.exposure()).isEqualTo(0.1);
			assertThat(measured.measurement().simulated()).isTrue();
			assertThat(driver.truth().orElseThrow().at(new Pixel(5, 7)).primary().values().toArray())
					.containsExactly(SmallRecording.curve(new Pixel(5, 7)));
		}
	}

	@Test
	void showsTheRecordedImage() throws Exception {
		try (InstrumentDriver driver = open(withImage(), Map.of())) {
			Reply.Overview overview = (Reply.Overview) driver.execute(new TakeOverview(1e-6), LiveSignal.IGNORED);
			assertThat(overview.image().plane(0)).containsExactly(SmallRecording.image(SmallRecording.GRID).plane(0));
			assertThat(overview.image().planes().get(0).name()).isEqualTo("height");
			assertThat(overview.image().grid()).isEqualTo(driver.info().field());
			assertThat(driver.info().remarks()).anyMatch(r -> r.contains("the recorded image"));
		}
	}

	@Test
	void saysWhatItIs() {
		try (InstrumentDriver driver = open(withImage(), Map.of())) {
			assertThat(driver.info().twin()).isTrue();
			assertThat(driver.info().technique()).isEqualTo(Technique.OTHER);
			assertThat(driver.info().probe()).isEqualTo(Probe.NONE);
			assertThat(driver.info().field().pitchX()).isCloseTo(5e-9, within(1e-17));
			assertThat(driver.safety().independent()).isFalse();
		}
	}

	@Test
	void refusesWhatRecordedDataCannotDo() throws Exception {
		try (InstrumentDriver driver = open(withImage(), Map.of())) {
			for (Position p : List.of(at(-0.01, 1), at(8.01, 1), at(1, 6.01), at(Double.NaN, 1))) {
				assertThatThrownBy(() -> driver.execute(new MoveProbe(p), LiveSignal.IGNORED))
						.isInstanceOf(InstrumentException.class).hasMessageContaining("outside the recorded field");
			}
			assertThat(((Reply.Done) driver.execute(new MoveProbe(at(8, 6)), LiveSignal.IGNORED)).readBack().orElseThrow().x())
					.isCloseTo(7.5 * 5e-9, within(1e-17));
			assertThatThrownBy(() -> driver.execute(new MoveProbe(new Position(Frame.SAMPLE, 0, 0)), LiveSignal.IGNORED))
					.hasMessageContaining("scan frame");
			assertThatThrownBy(() -> driver.execute(new Acquire(0), LiveSignal.IGNORED)).hasMessageContaining("exposure");
			assertThatThrownBy(() -> driver.execute(new Acquire(Double.NaN), LiveSignal.IGNORED)).hasMessageContaining("exposure");
			assertThatThrownBy(() -> driver.execute(new SetParameter("bias", Quantity.of(1, "V")), LiveSignal.IGNORED))
					.hasMessageContaining("knob");
			assertThatThrownBy(() -> driver.execute(new Trigger("go"), LiveSignal.IGNORED)).hasMessageContaining("trigger");
		}
	}

	@Test
	void parksAtTheCornerAndIsBroughtBackByItsHistory() throws Exception {
		try (InstrumentDriver driver = open(withImage(), Map.of())) {
			driver.fastForward(List.of(new MoveProbe(at(4.5, 4.5)), new Acquire(1)));
			Reply.Done left = (Reply.Done) driver.execute(new Idle(IdleMode.BLANK), LiveSignal.IGNORED);
			assertThat(left.readBack().orElseThrow().x()).isCloseTo(4.5 * 5e-9, within(1e-17));
			Reply.Done parked = (Reply.Done) driver.execute(new Idle(IdleMode.PARK), LiveSignal.IGNORED);
			assertThat(parked.readBack().orElseThrow().x()).isCloseTo(2.5e-9, within(1e-17));
		}
	}

	@Test
	void saysSoWhenItIsClosed() {
		InstrumentDriver driver = open(withImage(), Map.of());
		driver.close();
		assertThatThrownBy(() -> driver.execute(new Acquire(1), LiveSignal.IGNORED)).isInstanceOf(InstrumentException.class)
				.hasMessageContaining("closed");
	}

	@Test
	void refusesAnImageOfAnotherShapeInWords() throws Exception {
		Path file = SmallRecording.write(folder.resolve("gross.h5"),
				Optional.of(SmallRecording.image(PixelGrid.ofMetres(12, 16, 2.5e-9))));
		assertThatThrownBy(() -> open(file, Map.of())).isInstanceOf(ProblemException.class)
				.hasMessageContaining("12 × 16").hasMessageContaining("6 × 8").hasMessageContaining("pc1");
		try (InstrumentDriver driver = open(file, Map.of("overview", "curve-sd"))) {
			assertThat(driver.execute(new TakeOverview(1e-6), LiveSignal.IGNORED)).isInstanceOf(Reply.Overview.class);
		}
	}

	@Test
	void refusesUnfitSettings() {
		Path file = SmallRecording.write(folder.resolve("ohne.h5"), Optional.empty());
		assertThatThrownBy(() -> open(file, Map.of("overview", "recorded"))).hasMessageContaining("no recorded image");
		assertThatThrownBy(() -> open(Path.of(""), Map.of())).hasMessageContaining("No recording is named");
		assertThatThrownBy(() -> open(file, Map.of("spectra", "/nowhere"))).hasMessageContaining("/nowhere");
		assertThatThrownBy(() -> open(file, Map.of("image", "x", "overview", "pc1"))).hasMessageContaining("reduced");
		assertThatThrownBy(() -> open(folder.resolve("fehlt.h5"), Map.of())).hasMessageContaining("fehlt.h5");
	}
}
