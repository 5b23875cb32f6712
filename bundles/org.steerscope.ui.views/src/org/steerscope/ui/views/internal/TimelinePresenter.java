/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.steerscope.run.Journal;
import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.Chronicle;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Moment;
import org.steerscope.ui.Numbers;

/**
 * Decides which events the Timeline lists, and in which words. {@link #compute} goes on where it stopped, so that it keeps up with a run
 * of any length; another filter begins anew. The setters may be called from any thread.
 */
final class TimelinePresenter {

	/**
	 * One line of the list.
	 *
	 * @param step as text; empty before the first
	 * @param kind of the event
	 * @param clock time of day
	 * @param since time since the start of the run
	 * @param what in words
	 * @param who did it
	 */
	record Row(String step, EventKind kind, String clock, String since, String what, String who) {
	}

	/**
	 * What the view shows.
	 *
	 * @param chronicle the events; null without a run
	 * @param places of the events listed in the chronicle, in order; more than {@code count} long, not to be changed
	 * @param count how many are listed
	 * @param total how many there are
	 * @param selected line of the moment shown; −1 while the newest is followed
	 * @param started when the run began; null before
	 */
	record Model(Chronicle chronicle, int[] places, int count, int total, int selected, Instant started) {

		/** @return a line, from 0 */
		Row row(int line) {
			Journal.Entry entry = chronicle.entry(places[line]);
			int step = chronicle.stepAt(places[line]);
			Duration since = started == null ? Duration.ZERO : Duration.between(started, entry.time());
			return new Row(step < 0 ? "" : Numbers.text(step), EventKind.of(entry.event()), Moment.clock(entry.time()), since(since),
					EventWords.what(entry.event()).replaceAll("\\s+", " "), EventWords.who(entry.event()));
		}

		/** @return the line of an event, or of the newest one listed before it; 0 if there is none before, −1 if nothing is listed */
		int line(int index) {
			int found = Arrays.binarySearch(places, 0, count, index);
			return count == 0 ? -1 : Math.max(0, found >= 0 ? found : -found - 2);
		}

		/** @return sequence number of the event of a line */
		long sequence(int line) {
			return chronicle.entry(places[line]).sequence();
		}

		/** @return the first line after one that tells of another measurement, or else the next; −1 at the end */
		int nextStep(int line) {
			for (int i = line + 1; i < count; i++) {
				if (chronicle.entry(places[i]).event() instanceof RunEvent.MeasurementTaken) {
					return i;
				}
			}
			return line + 1 < count ? line + 1 : -1;
		}
	}

	/** A filter; the kind is null for all. */
	private record Filter(EventKind kind, String text) {

		boolean takes(RunEvent event) {
			if (kind != null && EventKind.of(event) != kind) {
				return false;
			}
			return text.isEmpty() || EventWords.what(event).toLowerCase(Locale.ROOT).contains(text)
					|| EventWords.who(event).toLowerCase(Locale.ROOT).contains(text);
		}
	}

	private final Desk desk;
	private volatile Filter wanted = new Filter(null, "");
	private Filter used;
	private Chronicle seen;
	private int[] places = new int[256];
	private int count;
	private int scanned;

	TimelinePresenter(Desk desk) {
		this.desk = desk;
	}

	/** @param kind what to list; null for all */
	void kind(EventKind kind) {
		wanted = new Filter(kind, wanted.text());
	}

	/** @param text that what happened or who did it must contain, in any case; empty for all */
	void text(String text) {
		wanted = new Filter(wanted.kind(), text.strip().toLowerCase(Locale.ROOT));
	}

	/** @return whether events are left out */
	boolean filtered() {
		return wanted.kind() != null || !wanted.text().isEmpty();
	}

	/** One thread at a time. May block on the run file. */
	Model compute() {
		Optional<Chronicle> events = desk.chronicle();
		if (events.isEmpty()) {
			seen = null;
			return new Model(null, new int[0], 0, 0, -1, null);
		}
		Chronicle chronicle = events.get();
		Filter filter = wanted;
		if (chronicle != seen || !Objects.equals(filter, used)) {
			seen = chronicle;
			used = filter;
			places = new int[256];
			count = 0;
			scanned = 0;
		}
		int total = chronicle.update();
		for (; scanned < total; scanned++) {
			if (filter.takes(chronicle.entry(scanned).event())) {
				add(scanned);
			}
		}
		Instant started = total == 0 ? null : chronicle.entry(0).time();
		Model model = new Model(chronicle, places, count, total, -1, started);
		return desk.moment().map(m -> new Model(chronicle, model.places(), model.count(), total, model.line(m.index()), started)).orElse(model);
	}

	/** Lines shown before keep the array they know. */
	private void add(int place) {
		if (count == places.length) {
			places = Arrays.copyOf(places, 2 * count);
		}
		places[count++] = place;
	}

	/** @return for example {@code +2:07.4} or {@code +1:02:07} */
	static String since(Duration d) {
		long ms = Math.max(0, d.toMillis());
		long s = ms / 1000;
		return s < 3600 ? String.format(Locale.ROOT, "+%d:%02d.%d", s / 60, s % 60, ms % 1000 / 100)
				: String.format(Locale.ROOT, "+%d:%02d:%02d", s / 3600, s % 3600 / 60, s % 60);
	}
}
