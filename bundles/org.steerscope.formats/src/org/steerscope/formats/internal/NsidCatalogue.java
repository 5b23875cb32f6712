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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.steerscope.data.Axis;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;

import io.jhdf.api.Dataset;
import io.jhdf.api.Node;

/**
 * Reads what NSID's attributes say of the arrays of a file (pyNSID, {@code hdf_io.write_nsid_dataset}): {@code quantity, units,
 * data_type} of the data, {@code DIMENSION_LIST} or {@code DIMENSION_LABELS} for the axes beside them.
 */
final class NsidCatalogue {

	/** In place of NSID's data type for an array of the older layout, pyUSID's. */
	static final String USID = "USID";

	private final Hdf5File file;
	private final List<Dataset> datasets;
	private final Map<Long, Dataset> byAddress = new TreeMap<>();
	private final List<String> warnings;

	/** @param warnings receives what a user should know */
	NsidCatalogue(Hdf5File file, List<String> warnings) {
		this.file = file;
		this.warnings = warnings;
		this.datasets = file.datasets();
		datasets.forEach(d -> byAddress.put(d.getAddress(), d));
	}

	/** @return every array of the file */
	List<NsidArray> arrays() {
		return datasets.stream().map(this::array).toList();
	}

	private NsidArray array(Dataset d) {
		return file.guarded(d.getPath(), () -> {
			int[] shape = d.getDimensions();
			Class<?> java = d.getJavaType();
			boolean numeric = java.isPrimitive() && java != boolean.class && java != char.class;
			boolean numbers = numeric && !d.isScalar() && !d.isEmpty();
			String unit = file.text(d, "units");
			String quantity = file.text(d, "quantity");
			String said = file.text(d, "data_type").toUpperCase(Locale.ROOT).replaceFirst("^DATATYPE\\.", "");
			String dataType = d.getAttribute("Position_Indices") != null ? USID : said;
			boolean axis = file.text(d, "CLASS").equals("DIMENSION_SCALE") || d.getAttribute("dimension_type") != null;
			boolean main = numbers && !axis && shape.length >= 1
					&& (!quantity.isEmpty() || !dataType.isEmpty() || d.getAttribute("DIMENSION_LIST") != null);
			if (main) {
				file.checkPlace(d);
			}
			return new NsidArray(d.getPath(), numeric ? java.getSimpleName() : "text or records",
					numbers ? Optional.of(new Hdf5Array(file, d)) : Optional.empty(), shape,
					quantity.isEmpty() ? d.getName() : quantity, unit, dataType, main ? axes(d, shape) : List.of(), main,
					isTrue(file.text(d, "simulated")));
		});
	}

	private static boolean isTrue(String text) {
		return text.equalsIgnoreCase("true") || text.equals("1");
	}

	private List<NsidAxis> axes(Dataset d, int[] shape) {
		List<String> labels = texts(file.attribute(d, "DIMENSION_LABELS").orElse(null));
		Object references = file.attribute(d, "DIMENSION_LIST").orElse(null);
		List<NsidAxis> axes = new ArrayList<>();
		for (int i = 0; i < shape.length; i++) {
			String label = i < labels.size() ? labels.get(i) : "";
			Dataset scale = referenced(references, i);
			if (scale == null && !label.isEmpty() && d.getParent().getChildren().get(label) instanceof Dataset sibling
					&& sibling != d) {
				scale = sibling;
			}
			axes.add(scale == null ? counted(d, label, shape[i]) : axis(d, scale, label, shape[i]));
		}
		return axes;
	}

	private Dataset referenced(Object references, int dimension) {
		if (references == null || !references.getClass().isArray() || dimension >= Array.getLength(references)) {
			return null;
		}
		Object first = Array.get(references, dimension);
		while (first != null && first.getClass().isArray()) {
			first = Array.getLength(first) == 0 ? null : Array.get(first, 0);
		}
		return first instanceof Number address ? byAddress.get(address.longValue()) : null;
	}

	private NsidAxis axis(Dataset d, Dataset scale, String label, int extent) {
		int[] shape = scale.getDimensions();
		String where = file.where(d.getPath());
		if (shape.length != 1 || shape[0] != extent) {
			throw new ProblemException("The axis %s has %s points, but the data have %d along it".formatted(scale.getPath(),
					Texts.size(shape), extent), where, "Give the axis one point per recorded value");
		}
		file.checkPlace(scale);
		double[] values = Texts.values(new Hdf5Array(file, scale), file.where(scale.getPath()));
		if (Arrays.stream(values).anyMatch(v -> !Double.isFinite(v))) {
			throw new ProblemException("The axis holds NaN or infinity", file.where(scale.getPath()),
					"Give the axis a finite value at every point");
		}
		String name = label.isEmpty() ? name(scale) : label;
		String kind = file.text(scale, "dimension_type").toUpperCase(Locale.ROOT).replaceFirst("^DIMENSIONTYPE\\.", "");
		return new NsidAxis(Axis.of(name, Unit.of(file.text(scale, "units")), values), file.text(scale, "quantity"), kind, true);
	}

	private String name(Node scale) {
		String name = file.text(scale, "name");
		return name.isEmpty() ? scale.getName() : name;
	}

	private NsidAxis counted(Dataset d, String label, int extent) {
		String name = label.isEmpty() ? "index" : label;
		if (extent > 1_000_000) {
			throw new ProblemException("The dimension " + name + " has " + extent + " points and no axis", file.where(d.getPath()),
					"Give it an axis of at most 1000000 points");
		}
		warnings.add("%s: the dimension %s has no axis in the file; it is counted from 0".formatted(d.getPath(), name));
		double[] values = new double[extent];
		Arrays.setAll(values, i -> i);
		return new NsidAxis(Axis.of(name, Unit.PIXEL, values), "", "", false);
	}

	private static List<String> texts(Object value) {
		if (value instanceof Object[] many) {
			return Arrays.stream(many).map(o -> String.valueOf(o).strip()).toList();
		}
		return value == null ? List.of() : List.of(value.toString().strip());
	}
}
