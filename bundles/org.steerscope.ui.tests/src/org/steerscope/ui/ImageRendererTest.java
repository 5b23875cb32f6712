/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;

class ImageRendererTest {

	private static Image random(int rows, int cols, SplittableRandom random) {
		float[] v = new float[rows * cols];
		for (int i = 0; i < v.length; i++) {
			v[i] = i % 97 == 0 ? Float.NaN : (float) random.nextDouble();
		}
		return Image.of(PixelGrid.uncalibrated(rows, cols), List.of(new Image.Plane("HAADF", Unit.ONE)), List.of(v), List.of(), true);
	}

	/** Every pixel by itself, straight from the definition. */
	private static int plain(Image image, Contrast contrast, Raster raster, Viewport view, int sx, int sy) {
		int col = (int) Math.floor(view.imageX(sx + 0.5));
		int row = (int) Math.floor(view.imageY(sy + 0.5));
		if (row < 0 || col < 0 || row >= image.grid().rows() || col >= image.grid().cols()) {
			return ImageRenderer.OUTSIDE;
		}
		double t = contrast.position(image.value(0, row, col));
		int rgb = Double.isNaN(t) ? 0x808080 : ColourMap.GREY.rgb(t);
		Candidates c = raster.candidates();
		for (int i = 0; i < c.size(); i++) {
			int top = c.row(i) - c.step() / 2;
			int left = c.col(i) - c.step() / 2;
			if (row >= top && row < top + c.step() && col >= left && col < left + c.step() && !Float.isNaN(raster.values()[i])) {
				rgb = ImageRenderer.blend(rgb, raster.map().rgb(raster.contrast().position(raster.values()[i])), raster.opacity());
			}
		}
		return 0xff000000 | rgb;
	}

	@Test
	void paintsWhatThePlainDefinitionPaints() {
		long seed = System.nanoTime();
		SplittableRandom random = new SplittableRandom(seed);
		for (int trial = 0; trial < 12; trial++) {
			Image image = random(40 + random.nextInt(20), 50 + random.nextInt(20), random);
			Candidates candidates = Candidates.of(image.grid(), 8 + random.nextInt(3), 1 + random.nextInt(4));
			float[] values = new float[candidates.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = i % 11 == 0 ? Float.NaN : i;
			}
			Raster raster = new Raster(candidates, values, Contrast.range(values), ColourMap.VIRIDIS, 0.4);
			Viewport view = Viewport.fit(image.grid().cols(), image.grid().rows(), 1, 90, 70)
					.zoomed(0.3 + 3 * random.nextDouble(), random.nextInt(90), random.nextInt(70));
			Contrast contrast = Contrast.of(image, 0);
			int[] pixels = ImageRenderer.render(image, 0, contrast, ColourMap.GREY, raster, view);
			for (int i = 0; i < pixels.length; i++) {
				assertThat(pixels[i]).as("seed %d, trial %d, pixel %d", seed, trial, i)
						.isEqualTo(plain(image, contrast, raster, view, i % 90, i / 90));
			}
		}
	}

	@Test
	void readsOnlyWhatTheScreenCanShowOfAHugeImage() {
		AtomicLong read = new AtomicLong();
		Image huge = new Image() {
			@Override
			public PixelGrid grid() {
				return PixelGrid.uncalibrated(65_536, 65_536);
			}

			@Override
			public List<Plane> planes() {
				return List.of(new Plane("HAADF", Unit.ONE));
			}

			@Override
			public List<String> processing() {
				return List.of();
			}

			@Override
			public boolean simulated() {
				return true;
			}

			@Override
			public void read(int plane, int row, int col, int rows, int cols, float[] into) {
				read.addAndGet((long) rows * cols);
				for (int i = 0; i < rows * cols; i++) {
					into[i] = row + col + i;
				}
			}
		};
		Viewport view = Viewport.fit(65_536, 65_536, 1, 400, 300);
		int[] pixels = ImageRenderer.render(huge, 0, new Contrast(0, 131_072), ColourMap.GREY, null, view);
		assertThat(pixels).hasSize(400 * 300);
		assertThat(read.get()).isLessThanOrEqualTo(300L * 65_536);
		read.set(0);
		ImageRenderer.render(huge, 0, new Contrast(0, 131_072), ColourMap.GREY, null, view.zoomed(1000, 200, 150));
		assertThat(read.get()).isLessThan(400 * 300);
	}
}
