/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One axis of a channel: energy loss, bias, time, pixel. Values are in the axis's own unit, as the file or detector gives them.
 * An axis may be non-monotonic (a bias that goes up and down); its segments then name the branches and cycles. Immutable.
 */
public final class Axis {

	/**
	 * A stretch of an axis.
	 *
	 * @param branch {@code forward}, {@code reverse}, {@code on}, …
	 * @param cycle counted from 0
	 * @param from first index
	 * @param to index after the last
	 */
	public record Segment(String branch, int cycle, int from, int to) {
	}

	private final String name;
	private final Unit unit;
	private final double[] values;
	private final List<Segment> segments;

	private Axis(String name, Unit unit, double[] values, List<Segment> segments) {
		this.name = Objects.requireNonNull(name, "name");
		this.unit = Objects.requireNonNull(unit, "unit");
		this.values = values.clone();
		this.segments = List.copyOf(segments);
	}

	/** @return an axis without segments; the values are copied */
	public static Axis of(String name, Unit unit, double... values) {
		return new Axis(name, unit, values, List.of());
	}

	/**
	 * An axis whose segments are found from its turning points: each rising stretch is a {@code forward} branch, each falling
	 * one {@code reverse}; a cycle is one of each. A turning point belongs to the stretch it ends. A monotonic axis gets no
	 * segments.
	 */
	public static Axis swept(String name, Unit unit, double... values) {
		List<Segment> found = Segments.find(values);
		return new Axis(name, unit, values, found.size() < 2 ? List.of() : found);
	}

	/** @return an axis with given segments; the values are copied */
	public static Axis of(String name, Unit unit, double[] values, List<Segment> segments) {
		return new Axis(name, unit, values, segments);
	}

	/** @return what is swept, as the file calls it */
	public String name() {
		return name;
	}

	/** @return the unit of the values */
	public Unit unit() {
		return unit;
	}

	/** @return the number of points */
	public int size() {
		return values.length;
	}

	/** @return the value at an index */
	public double value(int index) {
		return values[index];
	}

	/** @return a copy of all values */
	public double[] values() {
		return values.clone();
	}

	/** @return the labelled stretches in order; empty if the axis has none */
	public List<Segment> segments() {
		return segments;
	}

	/** @return the smallest value, NaN for an empty axis */
	public double min() {
		return Arrays.stream(values).min().orElse(Double.NaN);
	}

	/** @return the largest value, NaN for an empty axis */
	public double max() {
		return Arrays.stream(values).max().orElse(Double.NaN);
	}

	/** @return whether the values strictly rise or strictly fall */
	public boolean isMonotonic() {
		boolean rising = values.length > 1 && values[1] > values[0];
		for (int i = 1; i < values.length; i++) {
			if (!(rising ? values[i] > values[i - 1] : values[i] < values[i - 1])) {
				return false;
			}
		}
		return true;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Axis a && name.equals(a.name) && unit.equals(a.unit) && segments.equals(a.segments)
				&& Arrays.equals(values, a.values);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, unit, values.length);
	}

	@Override
	public String toString() {
		return values.length == 0 ? name + " (empty)"
				: "%s %s … %s (%d)".formatted(name, new Quantity(values[0], Unit.ONE),
						new Quantity(values[values.length - 1], unit), values.length);
	}
}
