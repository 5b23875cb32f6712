/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Axis;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;

/** Makes one data set of the arrays of a folder. */
final class NpyFolder implements AutoCloseable {

	private final Path folder;
	private final Sidecar sidecar;
	private final Map<String, NpyArray> arrays = new LinkedHashMap<>();
	private final List<String> warnings = new ArrayList<>();

	NpyFolder(Path folder, List<Path> files, Sidecar sidecar) {
		this.folder = folder;
		this.sidecar = sidecar;
		try {
			for (Path file : files) {
				open(file);
			}
		} catch (RuntimeException e) {
			close();
			throw e;
		}
	}

	private void open(Path file) {
		String name = file.getFileName().toString().replaceFirst("\\.npy$", "");
		try {
			arrays.put(name, new NpyArray(file));
		} catch (ProblemException e) {
			if (name.equals("spectra") || name.equals("image")) {
				throw e;
			}
			warnings.add(file.getFileName() + " is left aside: " + e.what());
		}
	}

	Dataset assemble(String format) {
		NpyArray spectra = arrays.get("spectra");
		NpyArray picture = arrays.get("image");
		Optional<PixelGrid> grid = Optional.empty();
		List<MapChannel> channels = new ArrayList<>();
		List<Axis> axes = new ArrayList<>();
		if (spectra != null) {
			int[] shape = ranked("spectra.npy", spectra, 3, 8, "(row, column, channel), or more channel dimensions");
			grid = Optional.of(sidecar.grid(shape[0], shape[1], warnings));
			axes.addAll(axes(shape));
			channels.add(new MapChannel(sidecar.spectraName(), sidecar.spectraUnit(), axes, spectra)
					.checked(folder.resolve("spectra.npy").toString()));
		}
		Optional<Image> image = Optional.ofNullable(picture).map(this::image);
		Optional<PixelGrid> field = grid;
		Optional<Image> matching = image.filter(i -> field.isPresent() && i.grid().equals(field.get()));
		if (image.isPresent() && grid.isPresent() && matching.isEmpty()) {
			warnings.add("image.npy has %d × %d pixels, the measurements have %d × %d; it is not on their grid".formatted(
					image.get().grid().rows(), image.get().grid().cols(), field.get().rows(), field.get().cols()));
		}
		sidecar.unknown().ifPresent(warnings::add);
		ArrayDataset.Contents contents = new ArrayDataset.Contents(format, folder.toString(), entries(axes), grid, channels, matching,
				image.stream().toList(), sidecar.conditions(), sidecar.simulated());
		return new ArrayDataset(contents, warnings.stream().distinct().toList(), this::checks, this::close);
	}

	private List<String> checks() {
		return arrays.entrySet().stream().filter(e -> e.getKey().equals("spectra") || e.getKey().equals("image"))
				.flatMap(e -> FiniteCheck.warning(e.getKey() + ".npy", e.getValue()).stream()).toList();
	}

	private Image image(NpyArray picture) {
		int[] shape = ranked("image.npy", picture, 2, 3, "(row, column) or (plane, row, column)");
		int count = shape.length == 2 ? 1 : shape[0];
		int rows = shape[shape.length - 2];
		int cols = shape[shape.length - 1];
		if (count > 256) {
			throw new ProblemException("The image has " + count + " planes", folder.resolve("image.npy").toString(),
					"Store it as (plane, row, column) with at most 256 planes");
		}
		List<ArrayImage.Place> places = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			places.add(new ArrayImage.Place(picture, (long) i * rows * cols));
		}
		return new ArrayImage(sidecar.grid(rows, cols, warnings), sidecar.planes(count), places, List.of(), sidecar.simulated());
	}

	private int[] ranked(String name, NpyArray array, int least, int most, String wanted) {
		int[] shape = array.shape();
		if (shape.length < least || shape.length > most) {
			throw new ProblemException("It has %d dimensions (%s)".formatted(shape.length, Texts.size(shape)),
					folder.resolve(name).toString(), "Save it as " + wanted);
		}
		return shape;
	}

	private List<Axis> axes(int[] shape) {
		List<Axis> axes = new ArrayList<>();
		Optional<List<String>> named = sidecar.axes();
		if (named.isPresent() && named.get().size() != shape.length - 2) {
			throw new ProblemException("The description names %d axes, the measurements need %d".formatted(named.get().size(),
					shape.length - 2), folder.toString(), "Name one axis file per dimension after row and column");
		}
		List<String> used = new ArrayList<>();
		for (int d = 2; d < shape.length; d++) {
			String name = named.isPresent() ? named.get().get(d - 2) : fitting(shape[d], used);
			used.add(name);
			axes.add(axis(name, shape[d]));
		}
		return axes;
	}

	private String fitting(int extent, List<String> used) {
		List<String> lines = arrays.entrySet().stream()
				.filter(e -> e.getValue().shape().length == 1 && e.getKey().matches(".+_[^_]+")).map(Map.Entry::getKey).toList();
		List<String> fit = lines.stream().filter(n -> arrays.get(n).size() == extent && !used.contains(n)).toList();
		if (fit.size() == 1) {
			return fit.get(0);
		}
		if (fit.size() > 1) {
			throw new ProblemException("Several axis files have " + extent + " points: " + String.join(", ", fit), folder.toString(),
					"Name the one to use in dataset.json: {\"spectra\": {\"axes\": [\"" + fit.get(0) + "\"]}}");
		}
		throw new ProblemException(
				lines.isEmpty() ? "There is no axis file for the measurements' " + extent + " channels"
						: "No axis file has as many points as the measurements have channels (%d): %s".formatted(extent,
								String.join(", ", lines.stream().map(n -> n + " has " + arrays.get(n).size()).toList())),
				folder.toString(), "Save the axis as <name>_<unit>.npy, for example energy_eV.npy, with " + extent + " points");
	}

	private Axis axis(String name, int extent) {
		String where = folder.resolve(name + ".npy").toString();
		NpyArray array = arrays.get(name);
		if (array == null || array.shape().length != 1 || array.size() != extent) {
			throw new ProblemException(
					array == null ? "There is no such axis file"
							: "The axis has the shape %s, the measurements have %d channels along it".formatted(
									Texts.size(array.shape()), extent),
					where, "Save the axis as one-dimensional array of " + extent + " points");
		}
		double[] values = Texts.values(array, where);
		if (Arrays.stream(values).anyMatch(v -> !Double.isFinite(v))) {
			throw new ProblemException("The axis holds NaN or infinity", where, "Give the axis a finite value at every point");
		}
		int cut = name.lastIndexOf('_');
		return Texts.labelled(cut < 1 ? Axis.of(name, Unit.ONE, values)
				: Axis.of(name.substring(0, cut), Unit.of(name.substring(cut + 1)), values));
	}

	private List<Dataset.Entry> entries(List<Axis> axes) {
		return arrays.entrySet().stream().map(e -> new Dataset.Entry(e.getKey() + ".npy", e.getValue().header().typeName(),
				Texts.shape(e.getValue().shape()), unit(e.getKey()), described(e.getKey(), e.getValue().shape(), axes))).toList();
	}

	private static List<String> described(String name, int[] shape, List<Axis> axes) {
		if (!name.equals("spectra")) {
			return Texts.counted(shape);
		}
		List<String> all = new ArrayList<>(List.of("rows (%d)".formatted(shape[0]), "columns (%d)".formatted(shape[1])));
		axes.forEach(a -> all.add(a.toString()));
		return all;
	}

	private String unit(String name) {
		return name.equals("spectra") ? sidecar.spectraUnit().symbol()
				: name.equals("image") ? sidecar.planes(1).get(0).unit().symbol()
						: arrays.get(name).shape().length == 1 && name.contains("_") ? name.substring(name.lastIndexOf('_') + 1) : "";
	}

	@Override
	public void close() {
		arrays.values().forEach(NpyArray::close);
	}
}
