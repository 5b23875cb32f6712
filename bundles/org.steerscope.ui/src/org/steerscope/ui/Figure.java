/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolTip;

/**
 * A canvas as a picture for a logbook or a paper: in the colours of the light theme, with a caption below, copied or saved as PNG at twice
 * the size, or as SVG. UI thread.
 */
final class Figure {

	private static final int SCALE = 2;
	private static final int MARGIN = 8;
	private static final Theme PAPER = new Theme(0xffffff, 0x000000);

	/** Draws the content of a canvas somewhere else. */
	interface Drawing {

		/** Draws with a context whose pixels are so many to a pixel of the area, from the area's upper left corner. */
		void paint(GC gc, int scale, Rectangle area, Theme theme);

		/** Draws as vectors; images may be embedded. */
		void paint(SvgPen pen, Rectangle area, Theme theme);
	}

	private final Canvas canvas;
	private final String name;
	private final Drawing drawing;
	private final Supplier<List<String>> caption;
	private ColourBar bar;

	/**
	 * @param name of the canvas
	 * @param drawing its content
	 * @param caption what stands below, without the name
	 */
	Figure(Canvas canvas, String name, Drawing drawing, Supplier<List<String>> caption) {
		this.canvas = canvas;
		this.name = name;
		this.drawing = drawing;
		this.caption = caption;
	}

	/** @param explains the colours; it stands at the right of the picture as it does on screen */
	void beside(ColourBar explains) {
		bar = explains;
	}

	/** Adds the entries to a context menu. */
	void addTo(Menu menu) {
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, UiTexts.of("figure.copyPicture"), this::copy);
		item(menu, UiTexts.of("figure.savePicture"), this::save);
	}

	/** Gives the canvas a context menu with nothing else. */
	void offer() {
		Menu menu = new Menu(canvas);
		addTo(menu);
		canvas.setMenu(menu);
	}

	private static void item(Menu menu, String text, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, e -> act.run());
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(canvas.getDisplay());
		try {
			clipboard.setContents(new Object[] { png() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
		dialog.setText(UiTexts.of("figure.saveThePicture"));
		dialog.setFilterNames(new String[] { UiTexts.of("figure.pngTwiceTheSize"), UiTexts.of("figure.svgVectors") });
		dialog.setFilterExtensions(new String[] { "*.png", "*.svg" });
		String step = caption.get().stream().filter(part -> part.startsWith("step ")).findFirst().map(part -> " " + part).orElse("");
		dialog.setFileName((name + step).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".png");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		boolean svg = chosen.endsWith(".svg") || !chosen.endsWith(".png") && dialog.getFilterIndex() == 1;
		Path file = Path.of(chosen.matches(".*\\.(png|svg)") ? chosen : chosen + (svg ? ".svg" : ".png"));
		try {
			if (svg) {
				Files.writeString(file, svg(), StandardCharsets.UTF_8);
			} else {
				ImageLoader loader = new ImageLoader();
				loader.data = new ImageData[] { png() };
				loader.save(file.toString(), SWT.IMAGE_PNG);
			}
		} catch (IOException | SWTException e) {
			say(UiTexts.of("figure.thePictureWasNot"), e.getMessage() + UiTexts.of("figure.chooseAnotherFolderOr"));
		}
	}

	private void say(String what, String why) {
		ToolTip tip = new ToolTip(canvas.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
		tip.setText(what);
		tip.setMessage(why);
		tip.setVisible(true);
	}

	private List<String> lines(GC gc, int width) {
		List<String> parts = new ArrayList<>();
		parts.add(name);
		parts.addAll(caption.get());
		return Caption.lines(parts, text -> gc.textExtent(text).x, width - 2 * MARGIN);
	}

	/** @return the picture with its caption, two pixels for each on screen */
	ImageData png() {
		Rectangle area = area();
		return inPlainColours(measure -> {
			Rectangle colours = colours(area);
			int width = area.width + colours.width;
			List<String> lines = lines(measure, width);
			int strip = strip(measure, lines);
			Image image = new Image(canvas.getDisplay(), plain(width * SCALE, (area.height + strip) * SCALE));
			GC gc = new GC(image);
			try {
				gc.setFont(canvas.getFont());
				drawing.paint(gc, SCALE, area, PAPER);
				gc.setTransform(null);
				GcPen pen = new GcPen(gc, SCALE);
				colours(pen, colours);
				write(pen, lines, new Rectangle(0, 0, width, area.height), strip);
				return image.getImageData();
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}

	/** @return the picture with its caption as an SVG document */
	String svg() {
		Rectangle area = area();
		return inPlainColours(measure -> {
			Rectangle colours = colours(area);
			int width = area.width + colours.width;
			List<String> lines = lines(measure, width);
			int strip = strip(measure, lines);
			SvgPen pen = new SvgPen(measure, width, area.height + strip);
			drawing.paint(pen, area, PAPER);
			pen.setClipping(null);
			colours(pen, colours);
			write(pen, lines, new Rectangle(0, 0, width, area.height), strip);
			return pen.document(name);
		});
	}

	/** @return where the colour bar goes; no room where there is nothing to explain */
	private Rectangle colours(Rectangle area) {
		boolean there = bar != null && !bar.isDisposed() && bar.shows();
		return new Rectangle(area.width, 0, there ? bar.computeSize(SWT.DEFAULT, area.height).x : 0, area.height);
	}

	private void colours(Pen pen, Rectangle area) {
		if (area.width > 0) {
			pen.setBackground(Theme.color(PAPER.background()));
			pen.setAlpha(255);
			pen.fillRectangle(area);
			bar.draw(pen, PAPER, area);
		}
	}

	private static void write(Pen pen, List<String> lines, Rectangle area, int strip) {
		pen.setAlpha(255);
		pen.setBackground(Theme.color(PAPER.background()));
		pen.fillRectangle(0, area.height, area.width, strip);
		pen.setForeground(Theme.color(PAPER.foreground()));
		for (int i = 0; i < lines.size(); i++) {
			pen.drawText(lines.get(i), MARGIN, area.height + MARGIN / 2 + i * pen.lineHeight());
		}
	}

	private static int strip(GC gc, List<String> lines) {
		return lines.size() * gc.getFontMetrics().getHeight() + MARGIN;
	}

	private Rectangle area() {
		Rectangle area = canvas.getClientArea();
		return new Rectangle(0, 0, Math.max(1, area.width), Math.max(1, area.height));
	}

	/** Paper is not dim, whatever the theme. */
	private <T> T inPlainColours(java.util.function.Function<GC, T> work) {
		boolean night = Theme.of(canvas).night();
		GC measure = new GC(canvas);
		try {
			measure.setFont(canvas.getFont());
			Theme.night(canvas.getDisplay(), false);
			return work.apply(measure);
		} finally {
			Theme.night(canvas.getDisplay(), night);
			measure.dispose();
		}
	}

	/** @return an opaque white image */
	static ImageData plain(int width, int height) {
		ImageData data = new ImageData(width, height, 24, new org.eclipse.swt.graphics.PaletteData(0xff0000, 0xff00, 0xff));
		java.util.Arrays.fill(data.data, (byte) -1);
		return data;
	}
}
