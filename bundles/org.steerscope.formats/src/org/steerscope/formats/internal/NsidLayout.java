/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;

import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;

/** Turns images and measurements into the groups and arrays of an NSID file. */
public final class NsidLayout {

	/** What the attributes of a main data set begin with that hold a recording setting. */
	static final String CONDITION = "condition:";
	/** What the attributes of an image begin with that hold a step of its processing; then two digits. */
	static final String PROCESSING = "processing:";

	/**
	 * One array with its axes.
	 *
	 * @param quantity what was measured
	 * @param unit of the values
	 * @param dataType NSID's {@code data_type}
	 * @param axes one per dimension
	 * @param spatial how many of them, from the first, are directions in space
	 * @param data nested Java arrays of float or double
	 * @param simulated whether a twin made it
	 * @param settings further attributes: recording settings or processing steps
	 */
	public record Part(String quantity, String unit, String dataType, List<Axis> axes, int spatial, Object data,
			boolean simulated, SortedMap<String, String> settings) {

		/** Writes the array and its axes into a channel's group. */
		public void put(WritableGroup channel) {
			Set<String> used = new LinkedHashSet<>();
			String name = Texts.unique(safe(quantity), used);
			WritableGroup group = channel.putGroup(name);
			WritableDataset main = group.putDataset(name, data);
			List<String> labels = new ArrayList<>();
			for (int i = 0; i < axes.size(); i++) {
				Axis axis = axes.get(i);
				String label = Texts.unique(safe(axis.name()), used);
				labels.add(label);
				WritableDataset scale = group.putDataset(label, axis.values());
				scale.putAttribute("CLASS", "DIMENSION_SCALE");
				scale.putAttribute("NAME", label);
				scale.putAttribute("name", label);
				text(scale, "units", axis.unit().symbol());
				text(scale, "quantity", axis.name());
				scale.putAttribute("dimension_type", i < spatial ? "SPATIAL" : "SPECTRAL");
			}
			text(main, "quantity", quantity);
			text(main, "units", unit);
			main.putAttribute("data_type", dataType);
			main.putAttribute("modality", "generic");
			main.putAttribute("source", "Steerscope");
			main.putAttribute("main_data_name", name);
			main.putAttribute("simulated", simulated ? 1 : 0);
			main.putAttribute("DIMENSION_LABELS", labels.toArray(String[]::new));
			settings.forEach((k, v) -> text(main, k, v));
		}

		private static void text(WritableDataset dataset, String name, String value) {
			dataset.putAttribute(name, value.isEmpty() ? "1" : value);
		}

		private static String safe(String name) {
			String safe = name.replaceAll("[/\\-]", "_").strip();
			return safe.isEmpty() || safe.matches("\\.+") ? "signal" : safe;
		}
	}

	private final String where;
	private final long maxBytes;

	/**
	 * @param where the file, for messages
	 * @param maxBytes most that is held in memory
	 */
	public NsidLayout(String where, long maxBytes) {
		this.where = where;
		this.maxBytes = maxBytes;
	}

	/** @return a part for each plane */
	public List<Part> image(Image image) {
		PixelGrid grid = image.grid();
		checkSize((long) grid.rows() * grid.cols() * image.planes().size(), 4);
		List<Part> parts = new ArrayList<>();
		for (int p = 0; p < image.planes().size(); p++) {
			float[][] rows = new float[grid.rows()][grid.cols()];
			for (int r = 0; r < rows.length; r++) {
				image.read(p, r, 0, 1, grid.cols(), rows[r]);
			}
			SortedMap<String, String> settings = new TreeMap<>();
			for (int i = 0; i < image.processing().size(); i++) {
				settings.put(String.format(Locale.ROOT, "%s%02d", PROCESSING, i + 1), image.processing().get(i));
			}
			parts.add(new Part(image.planes().get(p).name(), image.planes().get(p).unit().symbol(), "IMAGE", space(grid), 2, rows,
					image.simulated(), settings));
		}
		return parts;
	}

	/** @return a part for each channel of the measurements */
	public List<Part> map(PixelGrid grid, Function<Pixel, Measurement> measurements) {
		Measurement first = measurements.apply(new Pixel(0, 0));
		List<Object> arrays = new ArrayList<>();
		long bytes = 0;
		for (Channel c : first.channels()) {
			bytes += (long) grid.rows() * grid.cols() * c.values().size() * c.values().type().bytes();
			checkSize(bytes, 1);
			int[] inner = c.values().shape();
			int[] shape = new int[inner.length + 2];
			shape[0] = grid.rows();
			shape[1] = grid.cols();
			System.arraycopy(inner, 0, shape, 2, inner.length);
			arrays.add(Array.newInstance(c.values().type() == NumericArray.Type.FLOAT32 ? float.class : double.class, shape));
		}
		boolean simulated = first.simulated();
		for (int r = 0; r < grid.rows(); r++) {
			for (int col = 0; col < grid.cols(); col++) {
				Measurement m = r == 0 && col == 0 ? first : measurements.apply(new Pixel(r, col));
				simulated |= m.simulated();
				fill(arrays, first, m, r, col);
			}
		}
		SortedMap<String, String> settings = new TreeMap<>();
		first.conditions().settings().forEach((k, v) -> settings.put(CONDITION + k, v));
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < arrays.size(); i++) {
			Channel c = first.channels().get(i);
			List<Axis> axes = new ArrayList<>(space(grid));
			axes.addAll(c.axes());
			parts.add(new Part(c.name(), c.unit().symbol(), axes.size() == 4 ? "IMAGE_4D" : "SPECTRAL_IMAGE", axes, 2,
					arrays.get(i), simulated, settings));
		}
		return parts;
	}

	private void fill(List<Object> arrays, Measurement first, Measurement m, int row, int col) {
		for (int i = 0; i < arrays.size(); i++) {
			Channel wanted = first.channels().get(i);
			Channel c = i < m.channels().size() ? m.channels().get(i) : null;
			if (c == null || !c.name().equals(wanted.name()) || !c.axes().equals(wanted.axes())) {
				throw new ProblemException("The measurement at row %d, column %d has other channels or axes than the first".formatted(row,
						col), where, "Write measurements of different kinds into files of their own");
			}
			copy(c.values().toArray(), new int[1], Array.get(Array.get(arrays.get(i), row), col));
		}
	}

	private static void copy(double[] values, int[] next, Object into) {
		switch (into) {
		case float[] f -> {
			for (int i = 0; i < f.length; i++) {
				f[i] = (float) values[next[0]++];
			}
		}
		case double[] d -> {
			System.arraycopy(values, next[0], d, 0, d.length);
			next[0] += d.length;
		}
		default -> Arrays.stream((Object[]) into).forEach(inner -> copy(values, next, inner));
		}
	}

	private void checkSize(long numbers, int bytes) {
		if (numbers > maxBytes / bytes) {
			throw new ProblemException("The data take more than " + maxBytes + " bytes", where, "Write a part of the field, or bin it");
		}
	}

	private static List<Axis> space(PixelGrid grid) {
		double[] y = new double[grid.rows()];
		Arrays.setAll(y, grid::y);
		double[] x = new double[grid.cols()];
		Arrays.setAll(x, grid::x);
		return List.of(Axis.of("y", grid.unit(), y), Axis.of("x", grid.unit(), x));
	}
}
