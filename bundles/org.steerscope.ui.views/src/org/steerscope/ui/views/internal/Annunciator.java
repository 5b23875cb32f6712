/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.run.event.RunMode;
import org.steerscope.ui.Spoken;
import org.steerscope.ui.Theme;

/** The state of the run, to be read from afar: a shape and a word; colour only supports them. */
final class Annunciator extends Canvas {

	private Font large;
	private Font bold;
	private RunMode mode;
	private String word = "";
	private String count = "";
	private Severity severity;
	private int concerns;

	Annunciator(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		fonts();
		addListener(SWT.Dispose, e -> {
			large.dispose();
			bold.dispose();
		});
		addPaintListener(this::paint);
		Spoken.as(this, () -> ViewTexts.of("annunciator.stateOfTheRun") + word.toLowerCase(java.util.Locale.ROOT) + (count.isEmpty() ? "" : ", " + count + ViewTexts.of("annunciator.measured"))
				+ (concerns == 0 ? "" : ", " + concerns + (concerns == 1 ? ViewTexts.of("annunciator.alarmNobodyHasRead") : ViewTexts.of("annunciator.alarmsNobodyHasRead"))));
	}

	private void fonts() {
		FontData data = getFont().getFontData()[0];
		data.setStyle(SWT.BOLD);
		bold = new Font(getDisplay(), data);
		data.setHeight(Math.round(data.getHeight() * 1.9f));
		large = new Font(getDisplay(), data);
	}

	/** Everything is as large as the text of other controls asks for. */
	@Override
	public void setFont(Font font) {
		super.setFont(font);
		Font[] before = { large, bold };
		fonts();
		for (Font f : before) {
			f.dispose();
		}
		redraw();
	}

	/**
	 * @param worst how bad the worst alarm is that nobody has read; null without one
	 * @param open how many nobody has read
	 */
	void show(RunMode shown, String text, String progress, Severity worst, int open) {
		if (shown != mode || !text.equals(word) || !progress.equals(count) || worst != severity || open != concerns) {
			severity = worst;
			concerns = open;
			mode = shown;
			word = text;
			count = progress;
			redraw();
		}
	}

	private void paint(PaintEvent e) {
		Theme theme = Theme.of(this);
		Rectangle area = getClientArea();
		GC gc = e.gc;
		gc.setAntialias(SWT.ON);
		gc.setBackground(Theme.color(theme.background()));
		gc.fillRectangle(area);
		gc.setBackground(Theme.color(theme.ground()));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		gc.setFont(large);
		int colour = colour(theme);
		int edge = area.height - 24;
		gc.setBackground(Theme.color(colour));
		gc.setForeground(Theme.color(colour));
		gc.setLineWidth(3);
		shape(gc, 14, 12, edge);
		gc.setForeground(Theme.color(theme.foreground()));
		Point size = gc.textExtent(word);
		gc.drawText(word, 28 + edge, (area.height - size.y) / 2, true);
		int left = 28 + edge + size.x + 14;
		if (severity != null) {
			left = doubts(gc, theme, left, area.height);
		}
		int room = area.width - left - 14;
		if (gc.textExtent(count).x > room) {
			gc.setFont(getFont());
		}
		Point right = gc.textExtent(count);
		if (right.x <= room) {
			gc.drawText(count, area.width - right.x - 14, (area.height - right.y) / 2, true);
		}
	}

	/** How many alarms nobody has read, with the sign of the worst. @return where it ends */
	private int doubts(GC gc, Theme theme, int x, int height) {
		Font before = gc.getFont();
		gc.setFont(bold);
		String text = severity.symbol() + " " + concerns;
		Point size = gc.textExtent(text);
		int y = (height - size.y) / 2;
		gc.setForeground(Theme.color(severity.colour(theme)));
		gc.setLineWidth(1);
		gc.drawRoundRectangle(x, y - 3, size.x + 11, size.y + 5, 8, 8);
		gc.drawText(text, x + 6, y, true);
		gc.setForeground(Theme.color(theme.foreground()));
		gc.setFont(before);
		return x + size.x + 20;
	}

	private int colour(Theme theme) {
		return mode == null ? theme.muted() : switch (mode) {
		case RUNNING -> theme.series(2);
		case PAUSED -> theme.series(4);
		case MANUAL -> theme.series(1);
		case ASKS -> theme.series(3);
		case SAFE -> theme.selected();
		case STARTING -> theme.series(0);
		case ENDED -> word.equals("FAILED") ? theme.selected() : theme.muted();
		};
	}

	private void shape(GC gc, int x, int y, int s) {
		if (mode == null) {
			gc.drawOval(x, y, s, s);
			return;
		}
		switch (mode) {
		case RUNNING -> gc.fillPolygon(new int[] { x, y, x, y + s, x + s, y + s / 2 });
		case PAUSED -> {
			gc.fillRectangle(x + s / 8, y, s / 4, s);
			gc.fillRectangle(x + s * 5 / 8, y, s / 4, s);
		}
		case MANUAL -> {
			gc.fillOval(x + s * 3 / 8, y, s / 4, s / 4);
			gc.fillRectangle(x + s / 4, y + s * 3 / 8, s / 2, s * 5 / 8);
		}
		case ASKS -> {
			gc.drawOval(x, y, s, s);
			Point q = gc.textExtent("?");
			gc.drawText("?", x + (s - q.x) / 2 + 1, y + (s - q.y) / 2, true);
		}
		case SAFE -> gc.fillPolygon(new int[] { x + s / 2, y, x + s, y + s / 2, x + s / 2, y + s, x, y + s / 2 });
		case STARTING -> gc.drawArc(x, y, s, s, 60, 300);
		case ENDED -> {
			if (word.equals("FAILED")) {
				gc.drawLine(x, y, x + s, y + s);
				gc.drawLine(x, y + s, x + s, y);
			} else {
				gc.fillRectangle(x, y, s, s);
			}
		}
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(large);
			return new Point(wHint == SWT.DEFAULT ? 260 : wHint, Math.max(48, gc.getFontMetrics().getHeight() + 20));
		} finally {
			gc.dispose();
		}
	}
}
