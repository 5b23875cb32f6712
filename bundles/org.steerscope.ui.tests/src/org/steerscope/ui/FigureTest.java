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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Unit;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Pictures of canvases; skipped where there is no display. */
class FigureTest {

	private Display display;
	private Shell shell;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(500, 320);
	}

	@AfterEach
	void close() {
		if (display != null) {
			display.dispose();
		}
	}

	@Test
	void aPlotBecomesVectorsWithItsCaption() throws Exception {
		String svg = figure(plot()).svg();
		Document document = parse(svg);
		assertThat(texts(document)).contains("Curve  ·  Gold & <silver>  ·  step 7", "measured", "energy loss (eV)");
		assertThat(document.getElementsByTagName("path").getLength()).as("the curve").isEqualTo(1);
		assertThat(document.getElementsByTagName("image").getLength()).as("no bitmap").isZero();
		assertThat(svg).contains("rotate(-90)");
	}

	@Test
	void aPlotIsDrawnTwiceAsLargeOnWhiteWhateverTheTheme() {
		Plot plot = plot();
		plot.setBackground(Theme.color(0x060100));
		plot.setForeground(Theme.color(0xe8843a));
		Theme.night(display, true);
		ImageData png = figure(plot).png();
		Rectangle area = plot.getClientArea();
		assertThat(png.width).isEqualTo(2 * area.width);
		assertThat(png.height).isGreaterThan(2 * area.height);
		long white = 0;
		long blue = 0;
		for (int y = 0; y < png.height; y += 2) {
			for (int x = 0; x < png.width; x += 2) {
				var c = png.palette.getRGB(png.getPixel(x, y));
				white += c.red > 240 && c.green > 240 && c.blue > 240 ? 1 : 0;
				blue += c.blue > c.red + 60 ? 1 : 0;
			}
		}
		assertThat(white).isGreaterThan((long) png.width * png.height / 8);
		assertThat(blue).as("the curve, not in amber").isGreaterThan(20);
		assertThat(display.getData("org.steerscope.ui.night")).as("still night on screen").isNotNull();
	}

	@Test
	void theColourBarStandsBesideItWithItsUnit() throws Exception {
		Plot plot = plot();
		ColourBar bar = new ColourBar(shell);
		bar.show(ColourMap.VIRIDIS, Contrast.between(0, 40), "band-integral", Unit.of("eV"), false);
		Figure figure = figure(plot);
		int alone = figure.png().width;
		figure.beside(bar);
		Document document = parse(figure.svg());
		assertThat(texts(document)).contains("band-integral (eV)", "20");
		assertThat(document.getElementsByTagName("rect").getLength()).as("strips of colour").isGreaterThan(100);
		assertThat(figure.png().width).isGreaterThanOrEqualTo(alone + 2 * 40);
		bar.show(null, null, "", Unit.ONE, false);
		assertThat(figure.png().width).as("no bar where there is nothing to explain").isEqualTo(alone);
	}

	@Test
	void theContextMenuOffersIt() {
		assertThat(Arrays.stream(plot().getMenu().getItems()).map(MenuItem::getText)).containsExactly("&Copy Picture", "&Save Picture…");
	}

	@Test
	void imagesAreEmbeddedAndClippingIsClosed() throws Exception {
		Image image = new Image(display, Figure.plain(4, 4));
		GC gc = new GC(image);
		SvgPen pen = new SvgPen(gc, 100, 50);
		pen.setClipping(new Rectangle(1, 2, 3, 4));
		pen.setAlpha(128);
		pen.setLineStyle(SWT.LINE_DASH);
		pen.drawLine(0, 0, 5, 5);
		Path path = new Path(display);
		path.addArc(0, 0, 10, 10, 0, 360);
		pen.drawPath(path);
		pen.drawImage(image, 0, 0, 4, 4, 10, 10, 40, 20);
		Document document = parse(pen.document("t"));
		assertThat(document.getElementsByTagName("image").item(0).getAttributes().getNamedItem("xlink:href").getNodeValue())
				.startsWith("data:image/png;base64,iVBOR");
		assertThat(document.getElementsByTagName("line").item(0).getAttributes().getNamedItem("opacity").getNodeValue()).isEqualTo("0.502");
		assertThat(document.getElementsByTagName("line").item(0).getAttributes().getNamedItem("stroke-dasharray")).isNotNull();
		assertThat(document.getElementsByTagName("path").item(0).getAttributes().getNamedItem("d").getNodeValue()).contains("C");
		path.dispose();
		gc.dispose();
		image.dispose();
	}

	@Test
	void captionsWrapWhereTheyMust() {
		assertThat(Caption.lines(List.of("aaaa", "bb", "cccccccccccc", "d"), String::length, 12))
				.containsExactly("aaaa  ·  bb", "cccccccccccc", "d");
		assertThat(Caption.lines(List.of(), String::length, 12)).isEmpty();
	}

	private Plot plot() {
		Plot plot = new Plot(shell, "Curve");
		plot.show(PlotModel.of(Axis.of("energy loss", Unit.of("eV")), Axis.of("counts", Unit.of("counts")),
				List.of(Series.of("measured", Kind.LINE, 0, new double[] { 0, 1, 2, 3 }, new double[] { 5, 9, 2, 4 }))));
		shell.open();
		return plot;
	}

	private static Figure figure(Plot plot) {
		return plot.figure(() -> List.of("Gold & <silver>", "step 7"));
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> texts(Document document) {
		NodeList nodes = document.getElementsByTagName("text");
		return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
	}
}
