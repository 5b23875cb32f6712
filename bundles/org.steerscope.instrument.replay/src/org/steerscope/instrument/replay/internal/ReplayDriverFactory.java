/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.steerscope.data.Dataset;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.formats.Datasets;
import org.steerscope.formats.RecordedDataset;
import org.steerscope.formats.Selection;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentDriverFactory;

/** Opens recordings as instruments. */
@Component(service = InstrumentDriverFactory.class)
public final class ReplayDriverFactory implements InstrumentDriverFactory<ReplaySettings> {

	static final String ID = "replay";

	private final Datasets datasets;

	/** @param datasets opens the files */
	@Activate
	public ReplayDriverFactory(@Reference Datasets datasets) {
		this.datasets = datasets;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Recorded data";
	}

	@Override
	public String description() {
		return "Recorded measurements on a grid act as the instrument; every answer is the one that was recorded there.";
	}

	@Override
	public Class<ReplaySettings> settingsType() {
		return ReplaySettings.class;
	}

	@Override
	public InstrumentDriver open(ReplaySettings settings, long seed) {
		if (settings.path().isBlank()) {
			throw new ProblemException("No recording is named", "instrument replay",
					"Name a file or folder, with --data or the setting path");
		}
		boolean reduced = settings.overview() != OverviewKind.AUTO && settings.overview() != OverviewKind.RECORDED;
		if (reduced && !settings.image().isBlank()) {
			throw new ProblemException("An image is chosen, and an overview reduced from the curves as well", "instrument replay",
					"Leave image empty, or set overview to recorded");
		}
		Path path = path(settings.path());
		Dataset dataset = datasets.open(path, new Selection(settings.image(), settings.spectra()));
		try {
			PixelGrid grid = dataset.grid().orElseThrow(() -> new ProblemException(
					"It holds no measurements that could be replayed, only images", path.toString(),
					"Choose a recording with a spectrum or curve at every pixel"));
			OverviewKind overview = reduced ? settings.overview() : recordedOrReduced(dataset, grid, settings, path);
			return new ReplayDriver(dataset, overview, settings.latency(), path.toString(), "Recorded data: " + path.getFileName());
		} catch (RuntimeException e) {
			dataset.close();
			throw e;
		}
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new ProblemException("“" + text + "” is not a path (" + e.getReason() + ")", "instrument replay",
					"Name a file or folder", e);
		}
	}

	private static OverviewKind recordedOrReduced(Dataset dataset, PixelGrid grid, ReplaySettings settings, Path path) {
		if (dataset.image().isPresent()) {
			return OverviewKind.RECORDED;
		}
		List<Image> images = dataset instanceof RecordedDataset recorded ? recorded.images() : List.of();
		if (!images.isEmpty()) {
			PixelGrid other = images.get(0).grid();
			throw new ProblemException("The recorded image has %d × %d pixels, the measurements have %d × %d: how the two lie on each other is not recorded"
					.formatted(other.rows(), other.cols(), grid.rows(), grid.cols()), path.toString(),
					"Bring them to one grid, or set overview to pc1, shape, curve-mean or curve-sd");
		}
		if (settings.overview() == OverviewKind.RECORDED) {
			throw new ProblemException("It holds no recorded image", path.toString(),
					"Set overview to auto, pc1, shape, curve-mean or curve-sd");
		}
		return Reduction.hasOutliers(dataset, grid, path.toString()) ? OverviewKind.SHAPE : OverviewKind.PC1;
	}
}
