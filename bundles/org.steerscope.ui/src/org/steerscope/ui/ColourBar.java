/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.data.Unit;

/** A vertical strip of a colour map with ticks and the name and unit of what it shows. */
public final class ColourBar extends Canvas {

	private static final int STRIP = 14;
	private static final int GAP = 5;

	private ColourMap map;
	private Contrast contrast;
	private String label = "";
	private Unit unit = Unit.ONE;
	private boolean whole;

	/** @param parent where it stands */
	public ColourBar(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(this::paint);
		Spoken.as(this, () -> map == null ? UiTexts.of("colourBar.coloursNone") : UiTexts.of("colourBar.coloursFromTo", label, Numbers.text(contrast.low(), unit), Numbers.text(contrast.high(), unit)));
	}

	/**
	 * @param colours null shows nothing
	 * @param range values of the end colours
	 * @param quantity what is shown
	 * @param of its unit
	 * @param counting whether only whole numbers are labelled
	 */
	public void show(ColourMap colours, Contrast range, String quantity, Unit of, boolean counting) {
		if (map == colours && Objects.equals(contrast, range) && label.equals(Symbols.pretty(quantity)) && Objects.equals(unit, of) && whole == counting) {
			return;
		}
		map = colours;
		contrast = range;
		label = Symbols.pretty(quantity);
		unit = of;
		whole = counting;
		redraw();
	}

	private void paint(PaintEvent e) {
		Theme theme = Theme.of(this);
		Rectangle area = getClientArea();
		e.gc.setBackground(Theme.color(theme.background()));
		e.gc.fillRectangle(area);
		draw(new GcPen(e.gc), theme, area);
	}

	/** @return whether there is something to explain */
	boolean shows() {
		return map != null;
	}

	/** Draws the strip into an area; one too low stays empty. */
	void draw(Pen pen, Theme theme, Rectangle area) {
		pen.setAlpha(255);
		pen.setLineWidth(1);
		pen.setLineStyle(SWT.LINE_SOLID);
		if (map == null || area.height < 60) {
			return;
		}
		int line = pen.lineHeight();
		int top = area.y + line / 2 + GAP;
		int left = area.x + GAP;
		int height = area.height - 2 * (line / 2 + GAP);
		for (int y = 0; y < height; y++) {
			pen.setBackground(Theme.color(theme.tone(map.rgb(1 - y / (double) (height - 1)))));
			pen.fillRectangle(left, top + y, STRIP, 1);
		}
		pen.setForeground(Theme.color(theme.frame()));
		pen.drawRectangle(new Rectangle(left, top, STRIP, height));
		Ticks ticks = Ticks.of(contrast.low(), contrast.high(), Math.max(2, height / (2 * line)));
		if (whole && ticks.step() < 1) {
			ticks = new Ticks(Math.ceil(contrast.low()), 1,
					Math.max(1, (int) (Math.floor(contrast.high()) - Math.ceil(contrast.low())) + 1));
		}
		pen.setForeground(Theme.color(theme.muted()));
		for (int i = 0; i < ticks.count(); i++) {
			int y = top + (int) Math.round((1 - contrast.position(ticks.value(i))) * height);
			pen.drawLine(left + STRIP, y, left + STRIP + 3, y);
			pen.drawText(ticks.label(i), left + STRIP + 6, y - line / 2);
		}
		String scaled = Numbers.scaled(unit, ticks.exponent());
		String text = scaled.isEmpty() ? label : label + " (" + scaled + ")";
		Point size = pen.textExtent(text);
		pen.setForeground(Theme.color(theme.foreground()));
		pen.drawUpright(text, area.x + area.width - size.y - 2, area.y + Math.min(area.height, (area.height + size.x) / 2));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			return new Point(GAP + STRIP + 6 + gc.textExtent("0.000").x + gc.getFontMetrics().getHeight() + 6,
					hHint == SWT.DEFAULT ? 120 : hHint);
		} finally {
			gc.dispose();
		}
	}
}
