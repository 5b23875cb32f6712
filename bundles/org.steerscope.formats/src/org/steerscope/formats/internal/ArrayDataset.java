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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.steerscope.data.Conditions;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.formats.RecordedDataset;

/** Recorded data over arrays that are read as they are asked for. Thread-safe as the arrays are. */
final class ArrayDataset implements RecordedDataset {

	/**
	 * What was found in a file or folder.
	 *
	 * @param format the layout's name
	 * @param where the path, for messages
	 * @param entries every array
	 * @param grid of the measurements
	 * @param channels of the measurements, empty if there are none
	 * @param image on the measurements' grid
	 * @param images all of them
	 * @param conditions recording settings
	 * @param simulated whether a twin made it
	 */
	record Contents(String format, String where, List<Entry> entries, Optional<PixelGrid> grid, List<MapChannel> channels,
			Optional<Image> image, List<Image> images, Conditions conditions, boolean simulated) {
	}

	private final Contents contents;
	private final List<String> remarks;
	private final Supplier<List<String>> checks;
	private final Runnable release;
	private List<String> warnings;

	/**
	 * @param remarks known at once
	 * @param checks warnings that need the data read through; asked once, when warnings are
	 * @param release closes the files
	 */
	ArrayDataset(Contents contents, List<String> remarks, Supplier<List<String>> checks, Runnable release) {
		this.contents = contents;
		this.remarks = List.copyOf(remarks);
		this.checks = checks;
		this.release = release;
	}

	@Override
	public String format() {
		return contents.format();
	}

	@Override
	public List<Entry> entries() {
		return contents.entries();
	}

	@Override
	public synchronized List<String> warnings() {
		if (warnings == null) {
			List<String> all = new ArrayList<>(remarks);
			all.addAll(checks.get());
			warnings = List.copyOf(all);
		}
		return warnings;
	}

	@Override
	public Optional<Image> image() {
		return contents.image();
	}

	@Override
	public List<Image> images() {
		return contents.images();
	}

	@Override
	public Optional<PixelGrid> grid() {
		return contents.grid();
	}

	@Override
	public Measurement measurement(Pixel pixel) {
		PixelGrid grid = grid().orElseThrow(() -> new ProblemException("It holds no measurements, only images",
				contents.where(), "Choose data with one spectrum or curve per pixel"));
		if (!grid.contains(pixel)) {
			throw new IndexOutOfBoundsException("No pixel (%d, %d) in a grid of %d × %d".formatted(pixel.row(), pixel.col(),
					grid.rows(), grid.cols()));
		}
		return new Measurement(contents.channels().stream().map(c -> c.at(pixel.row(), pixel.col())).toList(),
				contents.conditions(), contents.simulated());
	}

	@Override
	public boolean simulated() {
		return contents.simulated();
	}

	@Override
	public void close() {
		release.run();
	}
}
