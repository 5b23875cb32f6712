/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;

/** The first channel of an overview in grey, contrast from its 1st to its 99th percentile, with what was measured, as an SVG drawing. */
final class OverviewDrawing {

	private static final int WIDTH = 640;
	/** Longest edge of the picture inside. */
	private static final int MOST_PIXELS = 1024;

	private OverviewDrawing() {
	}

	static String of(Image image, RunState state) {
		PixelGrid g = image.grid();
		double scale = (double) WIDTH / g.cols();
		double stretch = g.pitchY() / g.pitchX();
		int height = (int) Math.max(1, Math.round(g.rows() * scale * stretch));
		StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">"
						+ "<image width=\"%d\" height=\"%d\" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"data:image/png;base64,%s\"/>",
				WIDTH, height, WIDTH, height, WIDTH, height, png(image)));
		state.places().forEach(r -> svg.append(region(r, scale, scale * stretch)));
		int n = state.measured();
		for (int step = 0; step < n; step++) {
			svg.append(point(state, step, n, scale, scale * stretch));
		}
		return svg.append(scaleBar(g, scale, height)).append("</svg>").toString();
	}

	private static String point(RunState state, int step, int n, double sx, double sy) {
		Pixel p = state.place(step);
		double x = (p.col() + 0.5) * sx;
		double y = (p.row() + 0.5) * sy;
		String colour = Viridis.colour(n < 2 ? 0 : (double) step / (n - 1));
		Source source = state.source(step);
		if (step == state.bestStep()) {
			return String.format(Locale.ROOT, "<path d=\"M%.1f %.1fl6 6l-6 6l-6 -6z\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"1.5\"/>", x, y - 6, colour);
		}
		if (source == Source.PERSON) {
			return String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\" fill=\"%s\" stroke=\"#fff\"/>", x - 3.5, y - 3.5,
					colour);
		}
		boolean hollow = source == Source.START;
		return String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\" stroke=\"%s\"/>", x, y, hollow ? "none" : colour,
				hollow ? colour : "#fff");
	}

	private static String region(PlaceRule rule, double sx, double sy) {
		String style = switch (rule.kind()) {
		case VETO -> "stroke=\"#d1495b\" stroke-dasharray=\"none\"";
		case AVOID -> "stroke=\"#edae49\" stroke-dasharray=\"6 4\"";
		case FAVOUR -> "stroke=\"#66a182\" stroke-dasharray=\"2 3\"";
		};
		if (rule.outline().size() == 2) {
			Pixel a = rule.topLeft();
			Pixel b = rule.bottomRight();
			return String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"none\" stroke-width=\"2\" %s/>",
					a.col() * sx, a.row() * sy, (b.col() - a.col() + 1) * sx, (b.row() - a.row() + 1) * sy, style);
		}
		String corners = rule.outline().stream().map(p -> String.format(Locale.ROOT, "%.1f,%.1f", (p.col() + 0.5) * sx, (p.row() + 0.5) * sy))
				.collect(Collectors.joining(" "));
		return "<polygon points=\"" + corners + "\" fill=\"none\" stroke-width=\"2\" " + style + "/>";
	}

	private static String scaleBar(PixelGrid g, double scale, int height) {
		double most = 0.3 * WIDTH / scale * g.pitchX();
		double power = Math.pow(10, Math.floor(Math.log10(most)));
		double length = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
		double px = length / g.pitchX() * scale;
		return String.format(Locale.ROOT,
				"<rect x=\"10\" y=\"%d\" width=\"%.1f\" height=\"34\" rx=\"4\" fill=\"#000\" fill-opacity=\"0.6\"/><rect x=\"18\" y=\"%d\" width=\"%.1f\" height=\"4\" fill=\"#fff\"/>"
						+ "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#fff\">%s</text>",
				height - 44, Math.max(px, 60) + 16, height - 20, px, 18 + Math.max(px, 44) / 2, height - 26,
				Markup.escape(Words.length(length, g.unit())));
	}

	private static String png(Image image) {
		PixelGrid g = image.grid();
		int every = Math.max(1, (Math.max(g.rows(), g.cols()) + MOST_PIXELS - 1) / MOST_PIXELS);
		int rows = (g.rows() + every - 1) / every;
		int cols = (g.cols() + every - 1) / every;
		float[] values = new float[rows * cols];
		float[] row = new float[g.cols()];
		for (int r = 0; r < rows; r++) {
			image.read(0, r * every, 0, 1, g.cols(), row);
			for (int c = 0; c < cols; c++) {
				values[r * cols + c] = row[c * every];
			}
		}
		float[] sorted = values.clone();
		Arrays.sort(sorted);
		int finite = sorted.length;
		while (finite > 0 && Float.isNaN(sorted[finite - 1])) {
			finite--;
		}
		float low = finite == 0 ? 0 : sorted[finite / 100];
		float high = finite == 0 ? 1 : sorted[finite - 1 - finite / 100];
		BufferedImage grey = new BufferedImage(cols, rows, BufferedImage.TYPE_BYTE_GRAY);
		for (int i = 0; i < values.length; i++) {
			double share = high > low ? (values[i] - low) / (high - low) : 0.5;
			grey.getRaster().setSample(i % cols, i / cols, 0, Double.isNaN(share) ? 0 : (int) Math.round(255 * Math.clamp(share, 0.0, 1.0)));
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.setUseCache(false);
			ImageIO.write(grey, "png", bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}
}
