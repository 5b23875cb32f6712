/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.Plot;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** One measurement to judge: its curve, the patch of the overview round its place, and the place in the overview. UI thread. */
final class SidePanel {

	private static final int GAP = 6;
	private static final int MARK = 0xffd040;

	private final Composite box;
	private final Plot plot;
	private final Canvas patch;
	private final ImageCanvas map;
	private final Label where;
	private Ballot.Side side;
	private org.steerscope.data.Image shown;

	/** @param name of the plot for screen readers */
	SidePanel(Composite parent, Desk desk, String name) {
		box = new Composite(parent, SWT.NONE);
		plot = new Plot(box, name);
		patch = new Canvas(box, SWT.DOUBLE_BUFFERED);
		patch.addListener(SWT.Paint, e -> paintPatch(e.gc));
		patch.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = VoteTexts.of("patch.name");
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = side == null ? "" : side.where() + ", " + side.extent();
			}
		});
		map = new ImageCanvas(box, desk, VoteTexts.of("map.name"));
		map.painter(this::mark);
		where = new Label(box, SWT.WRAP);
		box.setLayout(new Arrangement());
	}

	Composite box() {
		return box;
	}

	void focus() {
		plot.setFocus();
	}

	/** @param of null shows nothing */
	void show(Ballot.Side of, org.steerscope.data.Image image) {
		boolean other = of == null || side == null || !of.place().equals(side.place());
		side = of;
		if (of == null || of.plot() == null) {
			plot.showNothing("");
		} else {
			plot.show(of.plot());
			if (other) {
				plot.all();
			}
		}
		if (image != shown) {
			shown = image;
			map.show(image, 0, image == null ? new Contrast(0, 1) : Contrast.of(image, 0), ColourMap.GREY, null);
		}
		if (other) {
			map.redraw();
			patch.redraw();
			patch.setToolTipText(of == null ? null : VoteTexts.of("patch.name") + ": " + of.extent());
		}
		String words = of == null ? "" : of.value().isEmpty() ? of.where() : of.where() + "\n" + of.value();
		if (!where.getText().equals(words)) {
			where.setText(words);
			box.layout(true);
		}
	}

	/** @return the plot, for tests */
	Plot plot() {
		return plot;
	}

	/** @return what is written, for tests */
	String words() {
		return where.getText();
	}

	private void paintPatch(GC gc) {
		Theme theme = Theme.of(patch);
		Rectangle area = patch.getClientArea();
		gc.setBackground(Theme.color(theme.background()));
		gc.fillRectangle(area);
		if (side == null || side.size() == 0) {
			return;
		}
		int n = side.size();
		ImageData data = new ImageData(n, n, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		for (int i = 0; i < n * n; i++) {
			data.setPixel(i % n, i / n, theme.tone(side.patch()[i]));
		}
		Image image = new Image(gc.getDevice(), data);
		try {
			gc.setInterpolation(SWT.NONE);
			gc.drawImage(image, 0, 0, n, n, 0, 0, area.width, area.height);
		} finally {
			image.dispose();
		}
		double scale = (double) area.width / n;
		int edge = (int) Math.round(side.own() * scale);
		int from = (int) Math.round((n / 2 - side.own() / 2) * scale);
		ring(gc, theme, from, from, edge, edge);
		Point text = gc.textExtent(side.extent());
		if (text.x + 8 <= area.width) {
			gc.setAlpha(170);
			gc.setBackground(Theme.color(0x000000));
			gc.fillRectangle(2, area.height - text.y - 4, text.x + 6, text.y + 2);
			gc.setAlpha(255);
			gc.setForeground(Theme.color(theme.night() ? theme.foreground() : 0xffffff));
			gc.drawText(side.extent(), 5, area.height - text.y - 3, true);
		}
	}

	private void mark(GC gc, Viewport view, Theme theme) {
		if (side == null) {
			return;
		}
		int x = (int) Math.round(view.screenX(side.place().col() + 0.5));
		int y = (int) Math.round(view.screenY(side.place().row() + 0.5));
		int half = (int) Math.max(6, Math.round(side.own() * view.zoom() / 2));
		gc.setForeground(Theme.color(theme.night() ? theme.selected() : MARK));
		gc.setAlpha(120);
		gc.drawLine(x, 0, x, y - half);
		gc.drawLine(x, y + half, x, view.height());
		gc.drawLine(0, y, x - half, y);
		gc.drawLine(x + half, y, view.width(), y);
		gc.setAlpha(255);
		ring(gc, theme, x - half, y - half, 2 * half, 2 * half);
	}

	/** Dark within bright, to be seen on every ground. */
	private static void ring(GC gc, Theme theme, int x, int y, int width, int height) {
		for (int pass = 0; pass < 2; pass++) {
			gc.setLineWidth(pass == 0 ? 4 : 2);
			gc.setForeground(Theme.color(pass == 0 ? 0x000000 : theme.night() ? theme.selected() : MARK));
			gc.drawRectangle(x, y, width, height);
		}
		gc.setLineWidth(1);
	}

	/** The pictures stand beside the curve where there is room, else below it. */
	private final class Arrangement extends Layout {

		@Override
		protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
			return new Point(widthHint == SWT.DEFAULT ? 300 : widthHint, heightHint == SWT.DEFAULT ? 200 : heightHint);
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			Rectangle r = composite.getClientArea();
			if (r.width > 1.25 * r.height) {
				int side = Math.max(60, Math.min((int) (r.width * 0.3), Math.min(380, (r.height - GAP) / 2)));
				int text = where.computeSize(side, SWT.DEFAULT).y;
				int x = r.x + r.width - side;
				int square = Math.max(40, Math.min(side, (r.height - text - 2 * GAP) / 2));
				plot.setBounds(r.x, r.y, r.width - side - GAP, r.height);
				patch.setBounds(x, r.y, square, square);
				where.setBounds(x, r.y + square + 2, side, text);
				int below = r.y + square + text + GAP;
				map.setBounds(x, below, side, Math.max(0, r.y + r.height - below));
			} else {
				int strip = Math.clamp((int) (r.height * 0.32), 50, 300);
				int text = where.computeSize(r.width, SWT.DEFAULT).y;
				int square = Math.min(strip, r.width / 2);
				plot.setBounds(r.x, r.y, r.width, Math.max(0, r.height - strip - text - GAP));
				patch.setBounds(r.x, r.y + r.height - strip, square, square);
				map.setBounds(r.x + square + GAP, r.y + r.height - strip, Math.max(0, r.width - square - GAP), strip);
				where.setBounds(r.x, r.y + r.height - strip - text - 2, r.width, text);
			}
		}
	}
}
