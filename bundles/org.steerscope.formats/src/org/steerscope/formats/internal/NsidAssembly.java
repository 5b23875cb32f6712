/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.steerscope.data.Axis;
import org.steerscope.data.Conditions;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.formats.Selection;

/** Makes one data set of the arrays of an NSID file: maps of one grid are the channels of a measurement, images of one shape a stack. */
final class NsidAssembly {

	private final Hdf5File file;
	private final List<NsidArray> arrays;
	private final List<String> warnings;

	NsidAssembly(Hdf5File file, List<NsidArray> arrays, List<String> warnings) {
		this.file = file;
		this.arrays = arrays;
		this.warnings = warnings;
	}

	Dataset assemble(String format, Selection selection) {
		List<NsidArray> maps = maps(selection.spectra());
		List<List<NsidArray>> stacks = stacks(selection.image());
		if (maps.isEmpty() && stacks.isEmpty()) {
			throw nothing();
		}
		boolean simulated = Stream.concat(maps.stream(), stacks.stream().flatMap(List::stream)).anyMatch(NsidArray::simulated);
		arrays.stream().filter(NsidArray::isOther).map(a -> "%s: neither an image nor a map (rows, columns, channels) but %s; it is not used"
				.formatted(a.path(), a.dataType().isEmpty() ? Texts.size(a.shape()) : a.dataType())).forEach(warnings::add);
		Optional<PixelGrid> grid = maps.isEmpty() ? Optional.empty() : Optional.of(grid(maps));
		List<MapChannel> channels = channels(maps);
		grid.flatMap(g -> GridCalibration.tipWarning(g, channels.stream().flatMap(c -> c.axes().stream()).toList(),
				maps.stream().flatMap(m -> m.axes().stream()).map(NsidAxis::quantity).toList(), maps.get(0).path()))
				.ifPresent(warnings::add);
		List<Image> images = new ArrayList<>();
		Optional<Image> matching = Optional.empty();
		for (List<NsidArray> stack : stacks) {
			boolean same = !maps.isEmpty() && stack.get(0).sameGrid(maps.get(0));
			Image image = image(stack, same ? grid.orElseThrow() : grid(stack), simulated);
			images.add(image);
			if (same) {
				matching = Optional.of(image);
			} else if (!maps.isEmpty()) {
				warnings.add("%s: the image has %s pixels, the measurements have %s; it is not on their grid".formatted(
						stack.get(0).path(), Texts.size(stack.get(0).shape()),
						Texts.size(new int[] { maps.get(0).shape()[0], maps.get(0).shape()[1] })));
			}
		}
		ArrayDataset.Contents contents = new ArrayDataset.Contents(format, file.path().toString(),
				arrays.stream().map(NsidArray::entry).toList(), grid, channels, matching, images, conditions(maps), simulated);
		return new ArrayDataset(contents, warnings.stream().distinct().toList(), () -> checks(maps, stacks), file::close);
	}

	private List<String> checks(List<NsidArray> maps, List<List<NsidArray>> stacks) {
		return Stream.concat(maps.stream(), stacks.stream().flatMap(List::stream))
				.flatMap(a -> FiniteCheck.warning(a.path(), a.array().orElseThrow()).stream()).toList();
	}

	private List<NsidArray> maps(String wanted) {
		List<NsidArray> all = arrays.stream().filter(NsidArray::isMap).toList();
		NsidArray first = all.isEmpty() ? null : all.get(0);
		if (!wanted.isEmpty()) {
			first = all.stream().filter(a -> a.path().equals(absolute(wanted))).findFirst()
					.orElseThrow(() -> noSuch("map of measurements", wanted, all));
		}
		List<NsidArray> maps = new ArrayList<>();
		if (first != null) {
			maps.add(first);
			for (NsidArray other : all) {
				if (other != first && other.sameGrid(first)) {
					maps.add(other);
				} else if (other != first) {
					warnings.add(other.path() + ": another map on another grid; it is not used");
				}
			}
		}
		return maps;
	}

	private List<List<NsidArray>> stacks(String wanted) {
		List<NsidArray> all = arrays.stream().filter(NsidArray::isImage).toList();
		String path = absolute(wanted);
		List<NsidArray> chosen = wanted.isEmpty() ? all
				: all.stream().filter(a -> a.path().equals(path) || a.path().startsWith(path + "/")).toList();
		if (!wanted.isEmpty() && chosen.isEmpty()) {
			throw noSuch("image", wanted, all);
		}
		Map<String, List<NsidArray>> byShape = new LinkedHashMap<>();
		chosen.forEach(a -> byShape.computeIfAbsent(Texts.size(a.shape()), s -> new ArrayList<>()).add(a));
		return List.copyOf(byShape.values());
	}

	private static String absolute(String path) {
		return path.startsWith("/") ? path : "/" + path;
	}

	private ProblemException noSuch(String what, String wanted, List<NsidArray> there) {
		return new ProblemException("It holds no " + what + " at " + absolute(wanted), file.path().toString(),
				there.isEmpty() ? "It holds none at all"
						: "There are: " + String.join(", ", there.stream().map(NsidArray::path).toList()));
	}

	private ProblemException nothing() {
		if (arrays.stream().anyMatch(a -> a.dataType().equals(NsidCatalogue.USID))) {
			return new ProblemException("The HDF5 file is in the older USID layout, which is not read", file.path().toString(),
					"Convert it to NSID, for example with sidpy and pyNSID");
		}
		List<String> found = arrays.stream().limit(5).map(a -> a.path() + " (" + Texts.size(a.shape()) + ")").toList();
		return new ProblemException(
				"The HDF5 file holds no NSID image or map: no array of two or more dimensions has the attributes quantity, units or data_type",
				file.path().toString(), found.isEmpty() ? "It is empty; choose another file"
						: "Convert it with SciFiReaders or pyNSID; it holds " + String.join(", ", found)
								+ (arrays.size() > 5 ? " and " + (arrays.size() - 5) + " more" : ""));
	}

	private PixelGrid grid(List<NsidArray> of) {
		PixelGrid first = null;
		List<String> said = new ArrayList<>();
		for (NsidArray a : of) {
			NsidAxis down = a.axes().get(0);
			NsidAxis right = a.axes().get(1);
			PixelGrid grid = GridCalibration.of(a.shape()[0], a.shape()[1], down.axis(), right.axis(), a.path(), said);
			if (grid.calibrated()) {
				if (first != null && first.calibrated() && Math.abs(first.pitchX() / grid.pitchX() - 1) > 0.01) {
					said.add(a.path() + ": its pixel size differs from that of the arrays before it; theirs is used");
				}
				first = first == null || !first.calibrated() ? grid : first;
			} else if (first == null) {
				first = grid;
			}
		}
		warnings.addAll(said);
		if (of.get(0).axes().get(0).axis().name().equalsIgnoreCase("x")
				&& of.get(0).axes().get(1).axis().name().equalsIgnoreCase("y")) {
			warnings.add(of.get(0).path() + ": the file calls the first dimension x and the second y; rows are the first, columns the second");
		}
		return first;
	}

	private List<MapChannel> channels(List<NsidArray> maps) {
		List<String> names = Texts.unique(maps.stream().map(NsidArray::quantity).toList());
		List<MapChannel> channels = new ArrayList<>();
		for (int i = 0; i < maps.size(); i++) {
			NsidArray map = maps.get(i);
			List<Axis> axes = map.axes().stream().skip(2).map(a -> Texts.labelled(a.axis())).toList();
			channels.add(new MapChannel(names.get(i), map.valueUnit(), axes, map.array().orElseThrow())
					.checked(file.where(map.path())));
		}
		return channels;
	}

	private Image image(List<NsidArray> stack, PixelGrid grid, boolean simulated) {
		List<String> names = Texts.unique(stack.stream().map(NsidArray::quantity).toList());
		List<Image.Plane> planes = new ArrayList<>();
		List<ArrayImage.Place> places = new ArrayList<>();
		for (int i = 0; i < stack.size(); i++) {
			planes.add(new Image.Plane(names.get(i), stack.get(i).valueUnit()));
			places.add(new ArrayImage.Place(stack.get(i).array().orElseThrow(), 0));
		}
		SortedMap<String, String> steps = new TreeMap<>();
		file.texts(stack.get(0).path(), NsidLayout.PROCESSING, steps);
		return new ArrayImage(grid, planes, places, List.copyOf(steps.values()), simulated);
	}

	private Conditions conditions(List<NsidArray> maps) {
		Map<String, String> settings = new TreeMap<>();
		if (!maps.isEmpty()) {
			file.texts(maps.get(0).path(), NsidLayout.CONDITION, settings);
		}
		return settings.isEmpty() ? Conditions.UNKNOWN : new Conditions(settings);
	}
}
