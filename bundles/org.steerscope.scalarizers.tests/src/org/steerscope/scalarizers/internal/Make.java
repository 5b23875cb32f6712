/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.learning.TaughtScalarizer;

/** What the tests are made of. */
final class Make {

	private Make() {
	}

	static List<ScalarizerFactory<?>> factories() {
		return List.of(new BandIntegral(), new BandRatio(), new PeakPosition(), new PeakHeight(), new PeakWidth(), new Maximum(),
				new Mean(), new Slope(), new LoopArea(), new NucleationBias(), new CoerciveBias(), new TurnOn(), new Expression(),
				new Combination(), new Votes(), new Preference());
	}

	static Scalarizer scalarizer(String id, String... settings) {
		return factories().stream().filter(f -> f.id().equals(id)).findFirst().map(f -> scalarizer(f, settings)).orElseThrow();
	}

	private static <S extends Record> Scalarizer scalarizer(ScalarizerFactory<S> factory, String... settings) {
		return factory.create(Settings.parse(factory.settingsType(), map(settings), factory.id()));
	}

	static <S extends Record> ProcessingStep step(ProcessingStepFactory<S> factory, String... settings) {
		return factory.create(Settings.parse(factory.settingsType(), map(settings), factory.id()));
	}

	private static Map<String, String> map(String... settings) {
		Map<String, String> map = new LinkedHashMap<>();
		Arrays.stream(settings).map(s -> s.split("=", 2)).forEach(s -> map.put(s[0], s[1]));
		return map;
	}

	static Scalar score(Measurement m, String id, String... settings) {
		return scalarizer(id, settings).score(m).get(0);
	}

	static Measurement of(Channel... channels) {
		return new Measurement(List.of(channels), Conditions.UNKNOWN, false);
	}

	static Measurement curve(String unit, Axis axis, double... values) {
		return of(Channel.curve("signal", Unit.of(unit), axis, values));
	}

	/** @return a channel with two axes */
	static Measurement pattern() {
		return of(new Channel("pattern", Unit.COUNTS, List.of(energy(0, 1, 2), energy(0, 1, 2)), NumericArray.of(new double[4], 2, 2)));
	}

	static TaughtScalarizer taught(String id, String... settings) {
		return (TaughtScalarizer) scalarizer(id, settings);
	}

	static double[] values(Measurement m) {
		return m.primary().values().toArray();
	}

	/** @return from, from + step, … */
	static double[] ramp(double from, double step, int n) {
		return IntStream.range(0, n).mapToDouble(i -> from + i * step).toArray();
	}

	static Axis energy(double from, double step, int n) {
		return Axis.of("energy loss", Unit.of("eV"), ramp(from, step, n));
	}

	static Axis bias(double... values) {
		return Axis.swept("bias", Unit.of("V"), values);
	}
}
