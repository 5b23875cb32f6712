/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.steerscope.data.Pixel;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Intervention;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** Notes on the overview: a square at the place each is about, with its first words. */
final class NoteMarks {

	/** Of more interventions only the newest are looked at. */
	private static final int MOST = 500;
	private static final int WORDS = 24;
	private static final int SIZE = 8;

	/**
	 * A note with a place.
	 *
	 * @param place pixel of the overview
	 * @param words its first words
	 */
	record Mark(Pixel place, String words) {
	}

	private NoteMarks() {
	}

	/** @return the notes that are about a place, in order */
	static List<Mark> of(RunState state) {
		List<Intervention> all = state.interventions();
		List<Mark> marks = new ArrayList<>();
		for (Intervention i : all.subList(Math.max(0, all.size() - MOST), all.size())) {
			if (i.steering().command() instanceof SteeringCommand.Note note) {
				NoteText text = NoteText.of(note.text());
				Pixel place = text.place() != null ? text.place() : text.step() >= 0 && text.step() < state.measured() ? state.place(text.step()) : null;
				if (place != null) {
					marks.add(new Mark(place, text.words().length() > WORDS ? text.words().substring(0, WORDS - 1) + "…" : text.words()));
				}
			}
		}
		return marks;
	}

	/** Draws them. UI thread */
	static void paint(GC gc, Viewport view, Theme theme, RunState state) {
		Rectangle clip = gc.getClipping();
		for (Mark mark : of(state)) {
			int x = (int) Math.round(view.screenX(mark.place().col() + 0.5));
			int y = (int) Math.round(view.screenY(mark.place().row() + 0.5));
			Point size = gc.textExtent(mark.words());
			if (!clip.intersects(x - SIZE, y - SIZE - size.y, size.x + 3 * SIZE, size.y + 2 * SIZE)) {
				continue;
			}
			gc.setForeground(Theme.color(0x000000));
			gc.setBackground(Theme.color(theme.series(3)));
			gc.fillRectangle(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
			gc.drawRectangle(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
			gc.setBackground(Theme.color(0x000000));
			gc.setAlpha(150);
			gc.fillRectangle(x + SIZE, y - size.y, size.x + 6, size.y);
			gc.setAlpha(255);
			gc.setForeground(Theme.color(0xffffff));
			gc.drawText(mark.words(), x + SIZE + 3, y - size.y, true);
		}
	}
}
