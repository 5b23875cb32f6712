/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Writes what is drawn as SVG 1.1: lines and text stay lines and text, images are embedded as PNG. Text is measured with the font on screen. */
final class SvgPen implements Pen {

	private final GC measure;
	private final StringBuilder body = new StringBuilder();
	private final int width;
	private final int height;
	private final String font;
	private String stroke = "#000000";
	private String fill = "#ffffff";
	private double alpha = 1;
	private int lineWidth = 1;
	private boolean dashed;
	private boolean clipped;
	private int clips;

	/**
	 * @param measure a context with the font; nothing is drawn with it
	 * @param width of the picture
	 * @param height of the picture
	 */
	SvgPen(GC measure, int width, int height) {
		this.measure = measure;
		this.width = width;
		this.height = height;
		var data = measure.getFont().getFontData()[0];
		font = String.format(Locale.ROOT, "font-family=\"%s, sans-serif\" font-size=\"%.1f\"", escaped(data.getName()),
				data.getHeight() * measure.getDevice().getDPI().y / 72.0);
	}

	/** @return the document; nothing can be drawn after it */
	String document(String title) {
		setClipping(null);
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%d" height="%d" viewBox="0 0 %d %d" %s>
				<title>%s</title>
				%s</svg>
				""".formatted(width, height, width, height, font, escaped(title), body);
	}

	@Override
	public Device getDevice() {
		return measure.getDevice();
	}

	@Override
	public void setForeground(Color color) {
		stroke = hex(color);
	}

	@Override
	public void setBackground(Color color) {
		fill = hex(color);
	}

	@Override
	public void setAlpha(int value) {
		alpha = value / 255.0;
	}

	@Override
	public void setLineWidth(int pixels) {
		lineWidth = Math.max(1, pixels);
	}

	@Override
	public void setLineStyle(int style) {
		dashed = style != SWT.LINE_SOLID;
	}

	@Override
	public void setAntialias(int antialias) {
		// Whoever shows the vectors decides.
	}

	@Override
	public void setInterpolation(int interpolation) {
		// Whoever shows the vectors decides.
	}

	@Override
	public void setClipping(Rectangle clip) {
		if (clipped) {
			body.append("</g>\n");
		}
		clipped = clip != null;
		if (clipped) {
			add("<clipPath id=\"c%d\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath><g clip-path=\"url(#c%d)\">", ++clips,
					clip.x, clip.y, clip.width, clip.height, clips);
		}
	}

	@Override
	public void drawLine(int x1, int y1, int x2, int y2) {
		add("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" %s/>", x1, y1, x2, y2, line());
	}

	@Override
	public void drawRectangle(Rectangle r) {
		add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>", r.x, r.y, r.width, r.height, line());
	}

	@Override
	public void fillRectangle(int x, int y, int w, int h) {
		add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>", x, y, w, h, area());
	}

	@Override
	public void fillRoundRectangle(int x, int y, int w, int h, int arcWidth, int arcHeight) {
		add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%s\" ry=\"%s\" %s/>", x, y, w, h, arcWidth / 2.0, arcHeight / 2.0, area());
	}

	@Override
	public void drawOval(int x, int y, int w, int h) {
		add("<ellipse %s %s/>", oval(x, y, w, h), line());
	}

	@Override
	public void fillOval(int x, int y, int w, int h) {
		add("<ellipse %s %s/>", oval(x, y, w, h), area());
	}

	@Override
	public void fillPolygon(int[] points) {
		StringBuilder s = new StringBuilder();
		for (int i = 0; i + 1 < points.length; i += 2) {
			s.append(i == 0 ? "" : " ").append(points[i]).append(',').append(points[i + 1]);
		}
		add("<polygon points=\"%s\" %s/>", s, area());
	}

	@Override
	public void drawPath(Path path) {
		PathData data = path.getPathData();
		StringBuilder s = new StringBuilder();
		int p = 0;
		for (byte type : data.types) {
			int numbers = switch (type) {
			case SWT.PATH_MOVE_TO, SWT.PATH_LINE_TO -> 2;
			case SWT.PATH_QUAD_TO -> 4;
			case SWT.PATH_CUBIC_TO -> 6;
			default -> 0;
			};
			s.append(switch (type) {
			case SWT.PATH_MOVE_TO -> 'M';
			case SWT.PATH_LINE_TO -> 'L';
			case SWT.PATH_QUAD_TO -> 'Q';
			case SWT.PATH_CUBIC_TO -> 'C';
			default -> 'Z';
			});
			for (int i = 0; i < numbers; i++) {
				s.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", data.points[p++]));
			}
		}
		add("<path d=\"%s\" %s/>", s, line());
	}

	@Override
	public void drawImage(Image image, int sx, int sy, int sw, int sh, int x, int y, int w, int h) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(png, SWT.IMAGE_PNG);
		Rectangle all = image.getBounds();
		add("<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" viewBox=\"%d %d %d %d\" preserveAspectRatio=\"none\">"
				+ "<image width=\"%d\" height=\"%d\" preserveAspectRatio=\"none\" opacity=\"%s\" xlink:href=\"data:image/png;base64,%s\"/></svg>", x, y, w, h,
				sx, sy, sw, sh, all.width, all.height, number(alpha), Base64.getEncoder().encodeToString(png.toByteArray()));
	}

	@Override
	public void drawText(String text, int x, int y) {
		if (!text.isEmpty()) {
			add("<text x=\"%d\" y=\"%d\" fill=\"%s\" opacity=\"%s\">%s</text>", x, y + ascent(), stroke, number(alpha), escaped(text));
		}
	}

	@Override
	public void drawUpright(String text, int x, int y) {
		add("<text transform=\"translate(%d %d) rotate(-90)\" fill=\"%s\" opacity=\"%s\">%s</text>", x + ascent(), y, stroke, number(alpha),
				escaped(text));
	}

	@Override
	public Point textExtent(String text) {
		return measure.textExtent(text);
	}

	@Override
	public int lineHeight() {
		return measure.getFontMetrics().getHeight();
	}

	private int ascent() {
		return measure.getFontMetrics().getAscent();
	}

	private String line() {
		return "fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" opacity=\"%s\"%s".formatted(stroke, lineWidth, number(alpha),
				dashed ? " stroke-dasharray=\"" + 4 * lineWidth + " " + 2 * lineWidth + "\"" : "");
	}

	private String area() {
		return "fill=\"%s\" opacity=\"%s\"".formatted(fill, number(alpha));
	}

	private static String oval(int x, int y, int w, int h) {
		return "cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"".formatted(x + w / 2.0, y + h / 2.0, w / 2.0, h / 2.0);
	}

	private void add(String format, Object... values) {
		body.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3g", value);
	}

	private static String hex(Color color) {
		return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
