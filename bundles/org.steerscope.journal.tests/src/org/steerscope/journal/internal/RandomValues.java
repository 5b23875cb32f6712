/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.run.PlaceRule;

/** Makes records with random content, whatever they hold: awkward numbers, awkward texts, every kind of a sealed interface. */
final class RandomValues {

	private static final double[] NUMBERS = { 0, -0.0, 1, -1.5, Math.PI, 1e300, 4.9e-324, Double.MAX_VALUE, Double.NaN,
			Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.1, 123456789012.0 };
	private static final String[] TEXTS = { "", "Ada", "Größe 5 µm", "“quoted” \"plain\" \\ back", "line\nbreak\ttab", "\u0000\u001f",
			"\uD83D\uDD2C", "null", "NaN", "{\"a\":1}", "e/Å²" };
	private static final String[] UNITS = { "", "m", "nm", "eV", "e/Å²", "px", "furlong" };

	private final RandomGenerator random;

	RandomValues(RandomGenerator random) {
		this.random = random;
	}

	/** @return a record of a type; sealed interfaces and containers are filled as declared */
	<T> T of(Class<T> type) {
		return type.cast(value(type));
	}

	private Object value(Type type) {
		if (type instanceof ParameterizedType p) {
			return container(p);
		}
		Class<?> c = (Class<?>) type;
		if (c == String.class) {
			return TEXTS[random.nextInt(TEXTS.length)];
		} else if (c == boolean.class) {
			return random.nextBoolean();
		} else if (c == int.class || c == Integer.class) {
			return random.nextBoolean() ? random.nextInt(100) : random.nextInt();
		} else if (c == long.class) {
			return random.nextBoolean() ? random.nextLong(100) : random.nextLong();
		} else if (c == double.class || c == Double.class) {
			return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextGaussian();
		} else if (c == Instant.class) {
			return random.nextInt(4) == 0 ? null : Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
		} else if (c == Unit.class) {
			return random.nextInt(5) == 0 ? new Unit("lab", "length", 0.3) : Unit.of(UNITS[random.nextInt(UNITS.length)]);
		} else if (c == PixelGrid.class) {
			return PixelGrid.ofMetres(1 + random.nextInt(100), 1 + random.nextInt(100), random.nextDouble(1e-9, 1e-6));
		} else if (c == PlaceRule.class) {
			return new PlaceRule(of(PlaceRule.Kind.class), List.of(near(), near(), near()));
		} else if (c == Scalar.class) {
			Quality q = Quality.values()[random.nextInt(5)];
			return new Scalar("mean", q.usable() ? random.nextGaussian() : Double.NaN, of(Unit.class), of(double.class, 0.0), q, "");
		} else if (c.isEnum()) {
			return c.getEnumConstants()[random.nextInt(c.getEnumConstants().length)];
		} else if (c.isSealed()) {
			return value(c.getPermittedSubclasses()[random.nextInt(c.getPermittedSubclasses().length)]);
		}
		return record(c);
	}

	private Pixel near() {
		return new Pixel(random.nextInt(-PlaceRule.FARTHEST, PlaceRule.FARTHEST), random.nextInt(-PlaceRule.FARTHEST, PlaceRule.FARTHEST));
	}

	private double of(Class<?> type, double otherwise) {
		return value(type) instanceof Double d ? d : otherwise;
	}

	private Object record(Class<?> c) {
		RecordComponent[] components = c.getRecordComponents();
		Object[] values = Arrays.stream(components).map(x -> value(x.getGenericType())).toArray();
		try {
			return c.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
					.newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("Cannot make a random " + c, e);
		}
	}

	private Object container(ParameterizedType p) {
		Class<?> raw = (Class<?>) p.getRawType();
		Type last = p.getActualTypeArguments()[p.getActualTypeArguments().length - 1];
		List<Object> some = new ArrayList<>();
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			some.add(value(last));
		}
		if (Map.class.isAssignableFrom(raw)) {
			Map<String, Object> map = new TreeMap<>();
			some.forEach(v -> map.put(TEXTS[random.nextInt(TEXTS.length)], v));
			return map;
		}
		return raw == List.class ? some : new LinkedHashSet<>(some);
	}
}
