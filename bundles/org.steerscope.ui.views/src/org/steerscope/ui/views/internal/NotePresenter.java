/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunView;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Selection;

/** Decides whether a note can be written, what it is about, and where its picture goes. Without SWT. */
final class NotePresenter {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	/**
	 * What a note is about: what was shown when its writing began.
	 *
	 * @param run it goes to
	 * @param event newest event that was shown
	 * @param step shown; −1 for none
	 * @param place shown; null for none
	 * @param time of the run's newest event then shown; null before the first
	 */
	record About(RunHandle run, long event, int step, Pixel place, Instant time) {

		/** @return for example {@code Note on step 37} */
		String title() {
			return "Note" + (step >= 0 ? " on step " + step : place != null ? " on row " + place.row() + ", col " + place.col() : "");
		}
	}

	private final Desk desk;

	NotePresenter(Desk desk) {
		this.desk = desk;
	}

	/** @return why no note can be written now, a sentence; empty if one can */
	Optional<String> refusal() {
		Optional<RunView> run = desk.run();
		if (run.isEmpty()) {
			return Optional.of("There is no run to write a note on. Start or open one first.");
		}
		if (!(run.get() instanceof RunHandle) || !run.get().live() || desk.newest().mode() == RunMode.ENDED) {
			return Optional.of("This run is over and its record is closed: no note can be added to it.");
		}
		return Optional.empty();
	}

	/** @return what a note begun now is about; call only without a {@link #refusal} */
	About about() {
		RunState state = desk.state();
		Selection selection = desk.selection();
		int step = desk.shownStep();
		Pixel place = step >= 0 ? state.place(step) : selection.place();
		return new About((RunHandle) desk.run().orElseThrow(), state.sequence(), step, place, state.time());
	}

	/**
	 * @param view name of the view pictured
	 * @return where the picture of a note goes: beside the run file, in a folder of its name
	 */
	static Path picture(About about, String view, Instant now) {
		String name = about.run().file().getFileName().toString();
		int dot = name.lastIndexOf('.');
		Path folder = about.run().file().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".notes");
		String plain = view.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return folder.resolve(String.format(Locale.ROOT, "event-%06d-%s-%s.png", about.event(), plain.isEmpty() ? "view" : plain,
				DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT).format(now.atZone(ZoneId.systemDefault()))));
	}

	/** @return the lines below the picture: which run, when, what */
	List<String> caption(About about, String words, String view) {
		RunView run = about.run();
		String scale = run.overview().map(Image::grid).map(g -> "  ·  overview 1 px = " + Numbers.text(g.pitchX(), g.unit())).orElse("");
		return List.of(words,
				view + "  ·  " + run.spec().title() + "  ·  run " + about.run().file().getFileName() + "  ·  event " + about.event()
						+ (about.step() >= 0 ? "  ·  step " + about.step() : ""),
				(about.time() == null ? "" : WHEN.format(about.time().atZone(ZoneId.systemDefault())) + "  ·  ") + desk.who() + scale);
	}

	/**
	 * Writes the note into the run.
	 *
	 * @param picture where its picture is; null for none
	 */
	void send(About about, String words, Path picture) {
		String path = picture == null ? "" : picture.getParent().getFileName() + "/" + picture.getFileName();
		NoteText note = new NoteText(words, about.step(), about.place(), path);
		about.run().steer(new org.steerscope.run.Steering(new SteeringCommand.Note(note.text()), desk.who(), about.event()));
	}
}
