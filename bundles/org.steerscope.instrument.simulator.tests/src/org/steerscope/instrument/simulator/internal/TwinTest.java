/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.steerscope.data.Frame;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;
import org.steerscope.data.settings.Settings;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentCommand.Acquire;
import org.steerscope.instrument.InstrumentCommand.MoveProbe;
import org.steerscope.instrument.InstrumentCommand.SetParameter;
import org.steerscope.instrument.InstrumentCommand.TakeOverview;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.instrument.SafetyChannel;

/** What both twins promise: repeatability, refusals, faults, safety. */
class TwinTest {

	private static InstrumentDriver open(boolean stem, long seed, String... settings) {
		Map<String, String> texts = new java.util.HashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			texts.put(settings[i], settings[i + 1]);
		}
		return stem ? new StemTwinFactory().open(Settings.parse(StemSettings.class, texts, "test"), seed)
				: new SpmTwinFactory().open(Settings.parse(SpmSettings.class, texts, "test"), seed);
	}

	private static InstrumentCommand move(InstrumentDriver d, int row, int col) {
		return new MoveProbe(d.info().field().centre(new Pixel(row, col), Frame.SCAN));
	}

	private static double[] numbers(Reply reply) {
		if (reply instanceof Reply.Overview o) {
			float[] plane = o.image().plane(0);
			double[] all = new double[plane.length];
			Arrays.setAll(all, i -> plane[i]);
			return all;
		}
		return reply instanceof Reply.Measured m ? m.measurement().channels().stream()
				.flatMapToDouble(c -> Arrays.stream(c.values().toArray())).toArray() : new double[0];
	}

	private static List<InstrumentCommand> script(InstrumentDriver d) {
		List<InstrumentCommand> script = new ArrayList<>(List.of(new TakeOverview(1e-5)));
		for (int i = 0; i < 12; i++) {
			script.add(move(d, 10 + i % 5, 20 + 3 * (i % 4)));
			script.add(new Acquire(0.05));
		}
		script.add(new TakeOverview(1e-5));
		return script;
	}

	@Test
	void fastForwardedEqualsUnbroken() throws InstrumentException {
		for (boolean stem : new boolean[] { true, false }) {
			InstrumentDriver whole = open(stem, 7, "driftStart", "200");
			InstrumentDriver other = open(stem, 8, "driftStart", "200");
			List<InstrumentCommand> script = script(whole);
			List<double[]> answers = new ArrayList<>();
			boolean differs = false;
			for (InstrumentCommand c : script) {
				answers.add(numbers(whole.execute(c, LiveSignal.IGNORED)));
				differs |= !Arrays.equals(answers.get(answers.size() - 1), numbers(other.execute(c, LiveSignal.IGNORED)));
			}
			assertTrue(differs, "another seed gives other answers");
			InstrumentDriver resumed = open(stem, 7, "driftStart", "200");
			resumed.fastForward(script.subList(0, 11));
			for (int i = 11; i < script.size(); i++) {
				assertArrayEquals(answers.get(i), numbers(resumed.execute(script.get(i), LiveSignal.IGNORED)), "command " + i);
			}
		}
	}

	@Test
	void refusesWhatIsOutOfRange() {
		for (boolean stem : new boolean[] { true, false }) {
			InstrumentDriver d = open(stem, 1);
			for (InstrumentCommand c : List.of(new Acquire(100), new Acquire(Double.NaN), move(d, 500, 0), move(d, 0, -5),
					new SetParameter("stage_x", Quantity.of(1, "m")), new TakeOverview(0))) {
				assertThrows(InstrumentException.class, () -> d.execute(c, LiveSignal.IGNORED), c.toString());
			}
		}
		assertThrows(InstrumentException.class,
				() -> open(true, 1).execute(new SetParameter("beam_current", Quantity.of(1, "nA")), LiveSignal.IGNORED));
	}

	@Test
	void liveSignalEndsTheExposure() throws InstrumentException {
		Reply.Measured m = (Reply.Measured) open(true, 1).execute(new Acquire(0.05), (t, v) -> t < 0.0095);
		assertEquals(0.01, m.exposure(), 1e-9);
	}

	@Test
	void faultsStrikeOnce() throws InstrumentException {
		InstrumentDriver nan = open(true, 1, "fault", "nan", "faultAtCommand", "2");
		assertFalse(Double.isNaN(numbers(nan.execute(new Acquire(0.05), LiveSignal.IGNORED))[0]));
		assertTrue(Double.isNaN(numbers(nan.execute(new Acquire(0.05), LiveSignal.IGNORED))[0]));
		assertFalse(Double.isNaN(numbers(nan.execute(new Acquire(0.05), LiveSignal.IGNORED))[0]));
		assertEquals(120, numbers(open(true, 1, "fault", "half-reply").execute(new Acquire(0.05), LiveSignal.IGNORED)).length);
		assertThrows(InstrumentException.class,
				() -> open(false, 1, "fault", "exception").execute(new Acquire(1), LiveSignal.IGNORED));
		InstrumentDriver off = open(true, 1, "fault", "position-off");
		MoveProbe to = (MoveProbe) move(off, 5, 5);
		Reply.Done done = (Reply.Done) off.execute(to, LiveSignal.IGNORED);
		assertTrue(done.readBack().orElseThrow().distance(to.target()) > 4e-8);
	}

	@Test
	@Timeout(60)
	void madeSafeWhileHung() throws Exception {
		for (boolean stem : new boolean[] { true, false }) {
			InstrumentDriver d = open(stem, 1, "fault", "hang");
			CompletableFuture<Boolean> hung = CompletableFuture.supplyAsync(() -> {
				try {
					d.execute(new Acquire(0.05), LiveSignal.IGNORED);
					return false;
				} catch (InstrumentException e) {
					return true;
				}
			});
			SafetyChannel.Outcome outcome;
			do {
				outcome = d.safety().makeSafe();
				Thread.yield();
			} while (!hung.isDone());
			assertTrue(outcome.verified(), outcome.steps().toString());
			assertTrue(hung.get(1, TimeUnit.SECONDS));
		}
	}

	@Test
	void lyingBlankerIsFoundOut() throws Exception {
		for (boolean stem : new boolean[] { true, false }) {
			InstrumentDriver d = open(stem, 1, "fault", "blanker-lies");
			assertTrue(d.safety().makeSafe().verified());
			d.execute(new Acquire(0.05), LiveSignal.IGNORED);
			assertFalse(d.safety().makeSafe().verified());
		}
	}

	@Test
	void poissonHasVarianceEqualToMean() {
		for (double mean : new double[] { 0.3, 4, 12, 300, 1e5 }) {
			SplittableRandom random = new SplittableRandom(5);
			int n = 100_000;
			double sum = 0;
			double squares = 0;
			for (int i = 0; i < n; i++) {
				double d = Chance.poisson(random, mean) - mean;
				sum += d;
				squares += d * d;
			}
			assertEquals(0, sum / n, 6 * Math.sqrt(mean / n));
			assertEquals(1, squares / n / mean, 0.06);
		}
	}

	@Test
	void modesPeakWhereTheyShould() {
		Cuboid c = new Cuboid(2e-7, 2e-7, 4e-8, 4e-8, 3e-8, 1, 0, 1);
		assertTrue(LowLoss.strength(0, c, 2.4e-7, 2.4e-7) > 3 * LowLoss.strength(0, c, 2.4e-7, 2e-7));
		assertTrue(LowLoss.strength(1, c, 2.4e-7, 2e-7) > 3 * LowLoss.strength(1, c, 2e-7, 2e-7));
		assertTrue(LowLoss.strength(2, c, 2e-7, 2e-7) > 3 * LowLoss.strength(2, c, 2.4e-7, 2e-7));
		assertEquals(Math.exp(-1), LowLoss.strength(1, c, 2.74e-7, 2e-7) / LowLoss.strength(1, c, 2.6e-7, 2e-7), 0.1);
	}

	@Test
	void turnOnIsLowerAtBoundariesAndLowestAtJunctions() {
		Chance chance = new Chance(3);
		SpmScene scene = new SpmScene(chance, 350e-9, 1.5, 0.5);
		Grains grains = new Grains(chance, 350e-9);
		double[] sum = new double[3];
		int[] n = new int[3];
		for (int i = 0; i < 200_000; i++) {
			double x = i % 447 * 5e-9;
			double y = i / 447 * 5e-9;
			Grains.Place p = grains.at(x, y);
			int kind = p.junction() < 10e-9 ? 2 : p.boundary() < 10e-9 && p.junction() > 80e-9 ? 1 : p.boundary() > 100e-9 ? 0 : -1;
			if (kind >= 0) {
				sum[kind] += scene.turnOn(x, y);
				n[kind]++;
			}
		}
		assertTrue(sum[0] / n[0] > sum[1] / n[1] + 0.1 && sum[1] / n[1] > sum[2] / n[2] + 0.1, Arrays.toString(sum));
	}

	@Test
	void secondSweepDiffers() throws InstrumentException {
		InstrumentDriver d = open(false, 1, "noise", "false", "creep", "0", "driftStart", "0", "driftEnd", "0", "tipSteps", "0");
		Measurement first = ((Reply.Measured) d.execute(new Acquire(1), LiveSignal.IGNORED)).measurement();
		Measurement second = ((Reply.Measured) d.execute(new Acquire(1), LiveSignal.IGNORED)).measurement();
		assertFalse(Arrays.equals(first.primary().values().toArray(), second.primary().values().toArray()));
		assertArrayEquals(d.truth().orElseThrow().at(new Pixel(0, 0)).primary().values().toArray(),
				first.primary().values().toArray(), 1e-10, "a fresh place without noise is the truth");
	}
}
