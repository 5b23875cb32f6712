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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Theme;

/** Draws the lines of the Timeline that are on screen. Where the view is narrow, the columns that matter least are left out. UI thread. */
final class EventListPainter {

	private static final int GAP = 8;
	private static final int PADDING = 3;

	private int lineHeight;
	private int digit;

	/** @return how many whole lines fit below the heading */
	int lines(Control control) {
		measure(control);
		return control.getSize().y / lineHeight - 1;
	}

	/** @return the line at a height, counted from the first on screen; −1 in the heading */
	int lineAt(int y) {
		return lineHeight == 0 || y < lineHeight ? -1 : y / lineHeight - 1;
	}

	private void measure(Control control) {
		if (lineHeight == 0) {
			GC gc = new GC(control);
			measure(gc);
			gc.dispose();
		}
	}

	private void measure(GC gc) {
		lineHeight = gc.getFontMetrics().getHeight() + 2 * PADDING;
		digit = gc.textExtent("0").x;
	}

	/** @return a line as a sentence, for tooltips and screen readers */
	static String text(TimelinePresenter.Row row) {
		return (row.step().isEmpty() ? "" : ViewTexts.of("eventListPainter.step", row.step())) + row.kind().word() + ", " + row.clock() + " (" + row.since() + ") : "
				+ row.what() + (row.who().isEmpty() ? "" : " – " + row.who());
	}

	void paint(GC gc, Control control, TimelinePresenter.Model model, int top) {
		measure(gc);
		Theme theme = Theme.of(control);
		Rectangle area = ((org.eclipse.swt.widgets.Scrollable) control).getClientArea();
		gc.setBackground(Theme.color(theme.ground()));
		gc.fillRectangle(area);
		Columns columns = Columns.of(area.width, digit);
		heading(gc, theme, area, columns, model);
		int y = lineHeight;
		for (int line = top; model != null && line < model.count() && y < area.height; line++, y += lineHeight) {
			line(gc, theme, area, columns, model.row(line), y, line == model.selected());
		}
		if (control.isFocusControl()) {
			gc.setForeground(Theme.color(theme.series(0)));
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	/** @return for example {@code what (12 of 205 events)} */
	static String heading(TimelinePresenter.Model model) {
		if (model == null) {
			return "what";
		}
		String total = Numbers.text(model.total()) + (model.total() == 1 ? ViewTexts.of("eventListPainter.event") : ViewTexts.of("eventListPainter.events"));
		return ViewTexts.of("eventListPainter.what", model.count() == model.total() ? total : Numbers.text(model.count()) + ViewTexts.of("eventListPainter.of", total), (model.selected() < 0 ? ")" : ViewTexts.of("eventListPainter.escOrEndNow")));
	}

	private void heading(GC gc, Theme theme, Rectangle area, Columns c, TimelinePresenter.Model model) {
		gc.setBackground(Theme.color(theme.background()));
		gc.fillRectangle(0, 0, area.width, lineHeight);
		gc.setForeground(Theme.color(theme.muted()));
		right(gc, "step", c.step(), PADDING);
		if (c.word() > 0) {
			gc.drawText("kind", c.kind(), PADDING, true);
		}
		gc.drawText("time", c.clock(), PADDING, true);
		if (c.since() > 0) {
			right(gc, ViewTexts.of("eventListPainter.sinceStart"), c.since(), PADDING);
		}
		gc.drawText(heading(model), c.what(), PADDING, true);
		if (c.who() > 0) {
			gc.drawText("who", c.who(), PADDING, true);
		}
		gc.setForeground(Theme.color(theme.frame()));
		gc.drawLine(0, lineHeight - 1, area.width, lineHeight - 1);
	}

	private void line(GC gc, Theme theme, Rectangle area, Columns c, TimelinePresenter.Row row, int y, boolean selected) {
		if (selected) {
			gc.setBackground(Theme.color(theme.selected()));
			gc.setAlpha(theme.dark() ? 70 : 45);
			gc.fillRectangle(0, y, area.width, lineHeight);
			gc.setAlpha(255);
			gc.fillRectangle(0, y, 4, lineHeight);
		}
		int text = y + PADDING;
		gc.setForeground(Theme.color(theme.muted()));
		right(gc, row.step(), c.step(), text);
		gc.drawText(row.clock(), c.clock(), text, true);
		if (c.since() > 0) {
			right(gc, row.since(), c.since(), text);
		}
		gc.setForeground(Theme.color(colour(theme, row.kind())));
		gc.drawText(row.kind().sign(), c.kind(), text, true);
		if (c.word() > 0) {
			gc.drawText(row.kind().word(), c.word(), text, true);
		}
		gc.setForeground(Theme.color(theme.foreground()));
		int end = c.who() > 0 ? c.who() - GAP : area.width;
		gc.setClipping(c.what(), y, Math.max(1, end - c.what()), lineHeight);
		gc.drawText(fitting(gc, row.what(), end - c.what()), c.what(), text, SWT.DRAW_TRANSPARENT);
		gc.setClipping((Rectangle) null);
		if (c.who() > 0) {
			gc.setForeground(Theme.color(theme.muted()));
			gc.drawText(row.who(), c.who(), text, true);
		}
	}

	/** @return the text, cut with an ellipsis where it is wider than the room for it */
	private static String fitting(GC gc, String text, int room) {
		int width = gc.textExtent(text).x;
		if (width <= room) {
			return text;
		}
		int length = (int) ((long) text.length() * room / width);
		while (length > 0 && gc.textExtent(text.substring(0, length) + "…").x > room) {
			length--;
		}
		return text.substring(0, length) + "…";
	}

	private static int colour(Theme theme, EventKind kind) {
		return switch (kind) {
		case ALARM -> theme.caution();
		case NOTE -> theme.series(3);
		case STEERING -> theme.series(1);
		case MODEL -> theme.series(0);
		case MEASUREMENT -> theme.series(2);
		case GUARDIAN, RUN -> theme.muted();
		};
	}

	private static void right(GC gc, String text, int end, int y) {
		gc.drawText(text, end - gc.textExtent(text).x, y, true);
	}

	/**
	 * Where the columns stand, in pixels; 0 for one that is left out.
	 *
	 * @param step right end of the step
	 * @param kind left end of the sign
	 * @param word left end of the kind's name
	 * @param clock left end of the time of day
	 * @param since right end of the time since the start
	 * @param what left end of what happened
	 * @param who left end of who did it
	 */
	record Columns(int step, int kind, int word, int clock, int since, int what, int who) {

		static Columns of(int width, int digit) {
			int em = Math.max(1, digit);
			int step = GAP + 6 * em;
			int kind = step + GAP;
			boolean words = width > 72 * em;
			int clock = kind + 2 * em + GAP + (words ? 12 * em : 0);
			int what = clock + 8 * em + GAP;
			int since = 0;
			if (width > 92 * em) {
				since = what + 10 * em;
				what = since + GAP;
			}
			return new Columns(step, kind, words ? kind + 2 * em : 0, clock, since, what + GAP, width > 60 * em ? width - 13 * em : 0);
		}
	}
}
