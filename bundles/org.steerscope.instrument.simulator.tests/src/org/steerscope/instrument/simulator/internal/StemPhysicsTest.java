/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Frame;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.settings.Settings;
import org.steerscope.instrument.GroundTruth;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;

/** What the STEM twin has of a real microscope: modes where they belong, drift, a source that decays, a sample that suffers. */
class StemPhysicsTest {

	private static InstrumentDriver open(String... settings) {
		Map<String, String> texts = new HashMap<>(Map.of("noise", "false", "jitter", "0", "energyDrift", "0"));
		for (int i = 0; i < settings.length; i += 2) {
			texts.put(settings[i], settings[i + 1]);
		}
		return new StemTwinFactory().open(Settings.parse(StemSettings.class, texts, "test"), 3);
	}

	private static double[] spectrum(Measurement m) {
		return m.primary().values().toArray();
	}

	private static int channel(Axis axis, double energy) {
		int nearest = 0;
		for (int i = 1; i < axis.size(); i++) {
			nearest = Math.abs(axis.value(i) - energy) < Math.abs(axis.value(nearest) - energy) ? i : nearest;
		}
		return nearest;
	}

	private static Measurement at(InstrumentDriver d, Pixel place, double exposure) throws InstrumentException {
		d.execute(new InstrumentCommand.MoveProbe(d.info().field().centre(place, Frame.SCAN)), LiveSignal.IGNORED);
		return ((Reply.Measured) d.execute(new InstrumentCommand.Acquire(exposure), LiveSignal.IGNORED)).measurement();
	}

	/** @return where the noise-free spectrum is highest at an energy */
	private static Pixel brightest(InstrumentDriver d, double energy) {
		GroundTruth truth = d.truth().orElseThrow();
		Pixel best = new Pixel(0, 0);
		double most = -1;
		for (int row = 0; row < d.info().field().rows(); row += 2) {
			for (int col = 0; col < d.info().field().cols(); col += 2) {
				Measurement m = truth.at(new Pixel(row, col));
				double value = spectrum(m)[channel(m.primary().axis(), energy)];
				if (value > most) {
					most = value;
					best = new Pixel(row, col);
				}
			}
		}
		return best;
	}

	@Test
	void modesStandAtTheirEnergies() {
		InstrumentDriver d = open();
		for (double energy : new double[] { 0.36, 0.70, 0.92 }) {
			Measurement m = d.truth().orElseThrow().at(brightest(d, energy));
			Axis axis = m.primary().axis();
			double[] s = spectrum(m);
			int from = channel(axis, energy - 0.07);
			int top = from;
			for (int i = from; i <= channel(axis, energy + 0.07); i++) {
				top = s[i] > s[top] ? i : top;
			}
			assertThat(axis.value(top)).as("peak of the mode at %s eV", energy).isBetween(energy - 0.05, energy + 0.05);
			assertThat(s[top]).as("it stands out").isGreaterThan(1.05 * s[channel(axis, energy + 0.3)]);
		}
		Measurement any = d.truth().orElseThrow().at(new Pixel(0, 0));
		assertThat(any.primary().axis().min()).as("begins below the zero-loss peak").isLessThanOrEqualTo(-0.5);
		double[] s = spectrum(any);
		assertThat(s[channel(any.primary().axis(), 0)]).as("zero-loss peak").isGreaterThan(20 * s[channel(any.primary().axis(), 1)]);
	}

	@Test
	void signalGrowsWithExposure() throws InstrumentException {
		InstrumentDriver d = open("currentDecay", "0", "driftStart", "0", "driftEnd", "0");
		double[] once = spectrum(at(d, new Pixel(40, 40), 0.05));
		double[] twice = spectrum(at(d, new Pixel(40, 40), 0.1));
		double a = 0;
		double b = 0;
		for (int i = 0; i < once.length; i++) {
			a += once[i];
			b += twice[i];
		}
		assertThat(b / a).isBetween(1.98, 2.02);
	}

	@Test
	void sampleDrifts() throws InstrumentException {
		InstrumentDriver d = open("driftStart", "300", "driftEnd", "300", "distortion", "false", "currentDecay", "0");
		float[] first = overview(d);
		for (int i = 0; i < 6; i++) {
			at(d, new Pixel(5, 5), 10);
		}
		float[] later = overview(d);
		InstrumentDriver still = open("driftStart", "0", "driftEnd", "0", "distortion", "false", "currentDecay", "0");
		float[] before = overview(still);
		for (int i = 0; i < 6; i++) {
			at(still, new Pixel(5, 5), 10);
		}
		assertThat(difference(before, overview(still))).as("without drift").isLessThan(0.2 * difference(first, later));
	}

	private static float[] overview(InstrumentDriver d) throws InstrumentException {
		return ((Reply.Overview) d.execute(new InstrumentCommand.TakeOverview(1e-6), LiveSignal.IGNORED)).image().plane(0);
	}

	private static double difference(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += Math.abs(a[i] - b[i]);
		}
		return sum / a.length;
	}

	@Test
	void sourceDecaysAndAFlashRestoresIt() throws InstrumentException {
		InstrumentDriver d = open("driftStart", "0", "driftEnd", "0");
		double fresh = total(at(d, new Pixel(2, 2), 0.05));
		for (int i = 0; i < 1000; i++) {
			at(d, new Pixel(2, 2), 10);
		}
		double tired = total(at(d, new Pixel(2, 2), 0.05));
		d.execute(new InstrumentCommand.Trigger("flash"), LiveSignal.IGNORED);
		double flashed = total(at(d, new Pixel(2, 2), 0.05));
		assertThat(tired / fresh).isBetween(0.8, 0.95);
		assertThat(flashed / fresh).isBetween(0.99, 1.01);
	}

	private static double total(Measurement m) {
		double sum = 0;
		for (double v : spectrum(m)) {
			sum += v;
		}
		return sum;
	}

	@Test
	void aTenderSampleLosesItsModes() throws InstrumentException {
		InstrumentDriver hard = open("driftStart", "0", "driftEnd", "0", "currentDecay", "0");
		Pixel edge = brightest(hard, 0.70);
		InstrumentDriver tender = open("driftStart", "0", "driftEnd", "0", "currentDecay", "0", "criticalFluence", "1e5");
		assertThat(mode(tender, edge) / mode(hard, edge)).as("at first").isGreaterThan(0.3);
		for (int i = 0; i < 10; i++) {
			at(tender, edge, 1);
			at(hard, edge, 1);
		}
		assertThat(mode(tender, edge)).as("after ten seconds of beam").isLessThan(0.5 * mode(hard, edge));
	}

	private static double mode(InstrumentDriver d, Pixel place) throws InstrumentException {
		Measurement m = at(d, place, 0.001);
		return spectrum(m)[channel(m.primary().axis(), 0.70)];
	}

	@Test
	void aWaitingTwinIsStoppedBySafety() throws InterruptedException, ExecutionException, TimeoutException, InstrumentException {
		InstrumentDriver d = open("latency", "true");
		CompletableFuture<Double> exposed = new CompletableFuture<>();
		CompletableFuture<Void> begun = new CompletableFuture<>();
		Thread io = new Thread(() -> {
			try {
				Reply reply = d.execute(new InstrumentCommand.Acquire(10), (seconds, value) -> begun.complete(null) || true);
				exposed.complete(((Reply.Measured) reply).exposure());
			} catch (InstrumentException e) {
				exposed.complete(-1.0);
			}
		});
		io.start();
		begun.get(8, TimeUnit.SECONDS);
		d.safety().makeSafe();
		assertThat(exposed.get(8, TimeUnit.SECONDS)).as("seconds exposed of the ten asked for").isLessThan(9);
		io.join();
	}

	@Test
	void aLayerOfCarbonGrowsWithTimeAndAddsABroadBackground() throws Exception {
		String[] quiet = { "noise", "false", "jitter", "0 meV", "energyDrift", "0 meV", "driftStart", "0", "driftEnd", "0", "currentDecay",
				"0" };
		String[] dirty = java.util.Arrays.copyOf(quiet, quiet.length + 2);
		dirty[quiet.length] = "contamination";
		dirty[quiet.length + 1] = "60";
		Pixel place = new Pixel(40, 40);
		try (InstrumentDriver clean = open(quiet); InstrumentDriver grown = open(dirty)) {
			double[] usual = spectrum(at(clean, place, 0.05));
			double[] early = spectrum(at(grown, place, 0.05));
			at(grown, new Pixel(10, 10), 10);
			Measurement last = at(grown, place, 0.05);
			double[] late = spectrum(last);
			int band = channel(last.primary().axis(), 0.7);
			int before = channel(last.primary().axis(), -0.3);
			assertThat(early[band]).isGreaterThan(usual[band]);
			assertThat(late[band] - usual[band]).isGreaterThan(10 * (early[band] - usual[band]));
			assertThat(late[band]).as("by as much as the film gives").isGreaterThan(1.5 * usual[band]);
			assertThat(late[before]).isEqualTo(usual[before]);
		}
	}

	@Test
	void theEmissionFadesWithItsTimeConstant() throws Exception {
		String[] quick = { "noise", "false", "jitter", "0 meV", "energyDrift", "0 meV", "driftStart", "0", "driftEnd", "0", "currentDecay",
				"0.5", "decayTime", "10 s" };
		Pixel place = new Pixel(40, 40);
		try (InstrumentDriver d = open(quick)) {
			double early = java.util.Arrays.stream(spectrum(at(d, place, 0.05))).sum();
			at(d, place, 10);
			at(d, place, 10);
			assertThat(java.util.Arrays.stream(spectrum(at(d, place, 0.05))).sum()).isBetween(0.5 * early, 0.62 * early);
		}
	}

	@Test
	void residueRaisesSpectraAtOnePlaceOnlyAndNotTheTruth() throws InstrumentException {
		InstrumentDriver clean = open("driftStart", "0", "driftEnd", "0");
		InstrumentDriver dirty = open("driftStart", "0", "driftEnd", "0", "residue", "20");
		GroundTruth truth = dirty.truth().orElseThrow();
		Pixel middle = null;
		double most = 0;
		int untouched = 0;
		int places = 0;
		for (int row = 4; row < 96; row += 8) {
			for (int col = 4; col < 96; col += 8) {
				Pixel place = new Pixel(row, col);
				double[] a = spectrum(at(clean, place, 0.05));
				double[] b = spectrum(at(dirty, place, 0.05));
				int loss = channel(LowLoss.AXIS, 0.70);
				double more = b[loss] - a[loss];
				assertThat(more).isGreaterThanOrEqualTo(-1e-6);
				untouched += more < 1e-3 * a[loss] ? 1 : 0;
				places++;
				if (more > most) {
					most = more;
					middle = place;
				}
			}
		}
		assertThat(middle).isNotNull();
		assertThat(untouched).isBetween(places * 3 / 4, places - 1);
		assertThat(spectrum(truth.at(middle))).isEqualTo(spectrum(clean.truth().orElseThrow().at(middle)));
	}

	@Test
	void aSaturatedCameraCutsTheZeroLossPeak() throws InstrumentException {
		Pixel place = new Pixel(48, 48);
		double[] free = spectrum(at(open(), place, 0.05));
		double[] cut = spectrum(at(open("saturation", "65535"), place, 0.05));
		int clipped = 0;
		for (int i = 0; i < free.length; i++) {
			assertThat(cut[i]).isEqualTo(Math.min(free[i], 65535));
			clipped += free[i] > 65535 ? 1 : 0;
		}
		assertThat(clipped).isBetween(1, free.length / 4);
	}
}
