/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** The overview with the patch true to scale, and places on it. UI thread. */
final class OverviewBox {

	/**
	 * A place to draw.
	 *
	 * @param at pixel
	 * @param label beside it
	 * @param patch whether the patch round it is drawn
	 */
	record Spot(Pixel at, String label, boolean patch) {
	}

	private final SetupPresenter setup;
	private final ImageCanvas canvas;
	private final Label readOut;
	private final Supplier<List<Spot>> spots;
	private Image shown;

	/**
	 * @param spots what is drawn on it now
	 * @param picked hears of a click
	 */
	OverviewBox(Composite parent, SetupPresenter setup, String name, Supplier<List<Spot>> spots, Consumer<Pixel> picked) {
		this.setup = setup;
		this.spots = spots;
		Composite box = Kit.box(parent, 1);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		box.setLayoutData(data);
		canvas = new ImageCanvas(box, setup.desk(), name);
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.heightHint = 300;
		size.widthHint = 240;
		size.minimumHeight = 160;
		canvas.setLayoutData(size);
		canvas.painter(this::paint);
		readOut = Kit.words(box);
		canvas.onHover((x, y, zoom) -> hover(x, y));
		canvas.onPick((x, y, zoom) -> pixel(x, y).ifPresent(picked));
	}

	private java.util.Optional<Pixel> pixel(double x, double y) {
		Pixel p = new Pixel((int) Math.floor(y), (int) Math.floor(x));
		return shown == null || Double.isNaN(x) || !shown.grid().contains(p) ? java.util.Optional.empty() : java.util.Optional.of(p);
	}

	private void hover(double x, double y) {
		Kit.say(readOut, pixel(x, y).map(p -> SetupTexts.of("overviewBox.xYRowColumn", 
				Numbers.text(shown.grid().x(p.col()), shown.grid().unit()), Numbers.text(shown.grid().y(p.row()), shown.grid().unit()), p.row(), p.col(),
				shown.planes().get(0).name(), Numbers.text(shown.value(0, p.row(), p.col()), shown.planes().get(0).unit()))).orElseGet(this::size));
	}

	private String size() {
		return shown == null ? SetupTexts.of("overviewBox.noOverviewYetTake", SetupPage.REGION.label()) : String.format(Locale.ROOT, SetupTexts.of("overviewBox.px"), shown.grid().cols(), shown.grid().rows())
				+ (shown.grid().calibrated() ? SetupTexts.of("overviewBox.perPixel", Numbers.text(shown.grid().width(), shown.grid().unit()),
						Numbers.text(shown.grid().height(), shown.grid().unit()), Numbers.text(shown.grid().pitchX(), shown.grid().unit())) : SetupTexts.of("overviewBox.sizeOfAPixel"));
	}

	void show() {
		Image image = setup.overview().map(Overview::image).orElse(null);
		if (image != shown) {
			shown = image;
			if (image == null) {
				canvas.show(null, 0, null, null, null);
			} else {
				float[] all = sample(image);
				canvas.show(image, 0, Contrast.percentile(all, all.length), ColourMap.GREY, null);
			}
		}
		if (readOut.getText().isEmpty() || shown == null || !readOut.getText().startsWith("x ")) {
			Kit.say(readOut, size());
		}
		canvas.redraw();
	}

	/** @return at most 256 rows, which is plenty for a contrast */
	private static float[] sample(Image image) {
		int cols = image.grid().cols();
		int stride = Math.max(1, image.grid().rows() / 256);
		int rows = (image.grid().rows() + stride - 1) / stride;
		float[] all = new float[Math.multiplyExact(rows, cols)];
		float[] row = new float[cols];
		for (int r = 0; r < rows; r++) {
			image.read(0, r * stride, 0, 1, cols, row);
			System.arraycopy(row, 0, all, r * cols, cols);
		}
		return all;
	}

	private void paint(GC gc, Viewport view, Theme theme) {
		if (shown == null) {
			return;
		}
		int patch = setup.plan().getCandidates().getPatch();
		for (Spot s : spots.get()) {
			double x = view.screenX(s.at().col() + 0.5);
			double y = view.screenY(s.at().row() + 0.5);
			if (s.patch()) {
				double left = view.screenX(s.at().col() - patch / 2);
				double top = view.screenY(s.at().row() - patch / 2);
				outline(gc, left, top, view.screenX(s.at().col() - patch / 2 + patch) - left, view.screenY(s.at().row() - patch / 2 + patch) - top, theme);
			} else {
				ring(gc, x, y, theme);
			}
			if (!s.label().isEmpty()) {
				written(gc, s.label(), s.patch() ? (int) view.screenX(s.at().col() - patch / 2) : (int) x + 9,
						s.patch() ? (int) Math.max(2, view.screenY(s.at().row() - patch / 2) - gc.textExtent(s.label()).y - 4) : (int) y - 8);
			}
		}
	}

	private static void outline(GC gc, double x, double y, double w, double h, Theme theme) {
		gc.setLineWidth(3);
		gc.setForeground(Theme.color(0x000000));
		gc.drawRectangle((int) Math.round(x), (int) Math.round(y), (int) Math.round(w), (int) Math.round(h));
		gc.setLineWidth(1);
		gc.setForeground(Theme.color(theme.selected() == 0xc04e00 ? 0xffb060 : theme.selected()));
		gc.drawRectangle((int) Math.round(x), (int) Math.round(y), (int) Math.round(w), (int) Math.round(h));
	}

	private static void ring(GC gc, double x, double y, Theme theme) {
		gc.setLineWidth(3);
		gc.setForeground(Theme.color(0x000000));
		gc.drawOval((int) x - 5, (int) y - 5, 10, 10);
		gc.setLineWidth(1);
		gc.setForeground(Theme.color(0xffffff));
		gc.drawOval((int) x - 5, (int) y - 5, 10, 10);
	}

	private static void written(GC gc, String text, int x, int y) {
		org.eclipse.swt.graphics.Point size = gc.textExtent(text);
		gc.setAlpha(150);
		gc.setBackground(Theme.color(0x000000));
		gc.fillRoundRectangle(x - 3, y - 1, size.x + 6, size.y + 2, 4, 4);
		gc.setAlpha(255);
		gc.setForeground(Theme.color(0xffffff));
		gc.drawText(text, x, y, true);
	}

	ImageCanvas canvas() {
		return canvas;
	}
}
