/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.steerscope.data.Conditions;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * The JSON file beside NumPy arrays, as {@link org.steerscope.formats} describes it.
 * {@code experimental_details.spatial_info} with {@code field_of_view_x, field_of_view_y, field_of_view_units}, as SciLink writes it,
 * is understood too.
 */
final class Sidecar {

	private static final long MAX_BYTES = 1 << 20;
	private static final Set<String> KNOWN = Set.of("pixel_size_m", "image", "spectra", "counts_per_unit", "simulated",
			"conditions");

	private final String where;
	private final JsonNode root;

	private Sidecar(String where, JsonNode root) {
		this.where = where;
		this.root = root;
	}

	/** @return a sidecar that says nothing */
	static Sidecar none() {
		return new Sidecar("", MissingNode.getInstance());
	}

	/** @throws ProblemException if it is no JSON object */
	static Sidecar read(Path path) {
		try {
			if (Files.size(path) > MAX_BYTES) {
				throw new ProblemException("The description has more than " + MAX_BYTES + " bytes", path.toString(), "Shorten it");
			}
			JsonNode root = new ObjectMapper().readTree(path.toFile());
			if (root == null || !root.isObject()) {
				throw new ProblemException("The description is not a JSON object", path.toString(), "Write {\"pixel_size_m\": 5e-9}");
			}
			return new Sidecar(path.toString(), root);
		} catch (JsonProcessingException e) {
			throw new ProblemException("The description is not JSON (" + e.getOriginalMessage() + ")",
					path + (e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr()), "Mend the file", e);
		} catch (IOException e) {
			throw new ProblemException("It cannot be read (" + e.getMessage() + ")", path.toString(), "Check its permissions", e);
		}
	}

	/** @return a grid of that many pixels, uncalibrated if no size is given */
	PixelGrid grid(int rows, int cols, List<String> warnings) {
		JsonNode size = root.path("pixel_size_m");
		JsonNode field = root.path("experimental_details").path("spatial_info");
		if (!size.isMissingNode()) {
			double down = positive("pixel_size_m", size.isArray() ? size.path(0) : size);
			double right = positive("pixel_size_m", size.isArray() ? size.path(1) : size);
			return new PixelGrid(rows, cols, right, down, Unit.METRE);
		}
		if (field.has("field_of_view_x") && field.has("field_of_view_units")) {
			Unit unit = Unit.of(field.path("field_of_view_units").asText());
			if (unit.convertibleTo(Unit.METRE)) {
				double x = unit.convert(positive("field_of_view_x", field.path("field_of_view_x")), Unit.METRE);
				double y = field.has("field_of_view_y")
						? unit.convert(positive("field_of_view_y", field.path("field_of_view_y")), Unit.METRE) : x;
				return new PixelGrid(rows, cols, x / cols, y / rows, Unit.METRE);
			}
		}
		warnings.add("No pixel size is known; positions are in pixels. A file dataset.json with {\"pixel_size_m\": 5e-9} gives it");
		return PixelGrid.uncalibrated(rows, cols);
	}

	private double positive(String name, JsonNode node) {
		double value = node.isNumber() ? node.asDouble() : Double.NaN;
		if (!(value > 0) || Double.isInfinite(value)) {
			throw new ProblemException(name + " is not a positive number", where, "Write for example \"" + name + "\": 5e-9");
		}
		return value;
	}

	/** @return name and unit of each plane of the image */
	List<Image.Plane> planes(int count) {
		List<Image.Plane> planes = new ArrayList<>();
		JsonNode said = root.path("image");
		List<String> names = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			JsonNode one = said.isArray() ? said.path(i) : i == 0 ? said : said.path(-1);
			names.add(one.path("name").asText(count == 1 ? "image" : "image " + (i + 1)));
		}
		names = Texts.unique(names);
		for (int i = 0; i < count; i++) {
			JsonNode one = said.isArray() ? said.path(i) : i == 0 ? said : said.path(-1);
			planes.add(new Image.Plane(names.get(i), Unit.of(one.path("unit").asText(""))));
		}
		return planes;
	}

	/** @return the name of the measurements' channel */
	String spectraName() {
		return root.path("spectra").path("name").asText("spectra");
	}

	/** @return the unit of the measurements' channel */
	Unit spectraUnit() {
		return Unit.of(root.path("spectra").path("unit").asText(""));
	}

	/** @return the names of the axis files, outermost first, if they are given */
	Optional<List<String>> axes() {
		JsonNode axes = root.path("spectra").path("axes");
		if (!axes.isArray()) {
			return Optional.empty();
		}
		List<String> names = new ArrayList<>();
		axes.forEach(a -> names.add(a.asText().replaceFirst("\\.npy$", "")));
		return Optional.of(names);
	}

	/** @return whether a twin made the data */
	boolean simulated() {
		return root.path("simulated").asBoolean(false);
	}

	/** @return recording settings, {@code counts_per_unit} among them */
	Conditions conditions() {
		Map<String, String> settings = new TreeMap<>();
		root.path("conditions").properties().forEach(e -> settings.put(e.getKey(), e.getValue().asText()));
		if (root.has("counts_per_unit")) {
			settings.put("counts_per_unit", Double.toString(positive("counts_per_unit", root.path("counts_per_unit"))));
		}
		return settings.isEmpty() ? Conditions.UNKNOWN : new Conditions(settings);
	}

	/** @return where the data say how they were recorded, in words for the user, if something was not understood */
	Optional<String> unknown() {
		List<String> names = new ArrayList<>();
		root.fieldNames().forEachRemaining(n -> {
			if (!KNOWN.contains(n)) {
				names.add(n);
			}
		});
		return names.isEmpty() || root.has("experimental_details") ? Optional.empty()
				: Optional.of(where + ": not understood and left aside: " + String.join(", ", names));
	}
}
