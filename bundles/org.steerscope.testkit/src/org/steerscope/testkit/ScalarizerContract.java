/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.settings.Described;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;

/** What every scalarizer keeps to. A lab extends this class and names its scalarizer and a measurement it is made for. */
public abstract class ScalarizerContract {

	/** @return the factory under test */
	protected abstract Described<?> factory();

	/** @return a scalarizer with settings that suit {@link #sample} */
	protected abstract Scalarizer scalarizer();

	/** @return a measurement the scalarizer is made for */
	protected abstract Measurement sample();

	/** @return a measurement it is not made for; empty if it takes any */
	protected Optional<Measurement> foreign() {
		return Optional.empty();
	}

	/** The factory describes itself, and its settings have defaults. */
	@Test
	public void describesItself() {
		Descriptions.check(factory());
	}

	/** The sample is accepted, and gives a number. */
	@Test
	public void scoresWhatItIsMadeFor() {
		assertEquals(Optional.empty(), scalarizer().refuses(sample()));
		List<Scalar> scalars = scalarizer().score(sample());
		assertFalse(scalars.isEmpty(), "at least one scalar");
		assertTrue(scalars.get(0).quality().usable(), "the sample gives a number: " + scalars.get(0));
		for (Scalar s : scalars) {
			assertFalse(s.name().isBlank(), "every scalar has a name");
			assertFalse(s.sd() < 0, "no sd is negative: " + s);
			assertEquals(s.quality() == Quality.OK, s.reason().isEmpty(), "a reason exactly where the quality is not OK: " + s);
		}
	}

	/** What it is not made for is refused in a sentence, and scoring it all the same gives INVALID, not an exception. */
	@Test
	public void refusesInWords() {
		if (foreign().isEmpty()) {
			return;
		}
		String why = scalarizer().refuses(foreign().get()).orElseThrow(() -> new AssertionError("the foreign measurement is refused"));
		assertTrue(why.strip().contains(" "), "a sentence: " + why);
		scalarizer().score(foreign().get()).forEach(s -> assertEquals(Quality.INVALID, s.quality(), s.toString()));
	}

	/** Names and units are the same whatever was measured; NaN, infinity and zeros make no exception. */
	@Test
	public void survivesBadValues() {
		List<Scalar> good = scalarizer().score(sample());
		for (double value : new double[] { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -1, Double.MAX_VALUE }) {
			List<Scalar> bad = scalarizer().score(filled(value));
			assertEquals(good.stream().map(Scalar::name).toList(), bad.stream().map(Scalar::name).toList(), "names for " + value);
			assertEquals(good.stream().map(Scalar::unit).toList(), bad.stream().map(Scalar::unit).toList(), "units for " + value);
		}
		scalarizer().score(filled(Double.NaN)).forEach(s -> assertEquals(Quality.INVALID, s.quality(), "NaN gives INVALID: " + s));
	}

	/** The same measurement gives the same scalars, in any locale and from several threads at once. */
	@Test
	public void isAFunction() {
		Scalarizer one = scalarizer();
		Measurement sample = sample();
		List<Scalar> expected = one.score(sample);
		List<List<Scalar>> found = new ArrayList<>(IntStream.range(0, 64).parallel().mapToObj(i -> one.score(sample)).toList());
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			found.add(scalarizer().score(sample));
		} finally {
			Locale.setDefault(before);
		}
		found.forEach(f -> assertEquals(expected, f));
	}

	private Measurement filled(double value) {
		Measurement m = sample();
		return m.withChannels(m.channels().stream().map(c -> {
			double[] values = new double[Math.toIntExact(c.values().size())];
			Arrays.fill(values, value);
			return new Channel(c.name(), c.unit(), c.axes(), NumericArray.of(values, c.values().shape()));
		}).toList());
	}
}
