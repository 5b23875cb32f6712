/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.steerscope.ui.Desk;

/** What was open last, so that the next start goes on with it: a plan or a dataset, and the run that was shown. */
final class LastSession {

	/** What can be open. */
	enum Kind {
		/** A shipped plan by name, or a file. */
		PLAN,
		/** Recorded data that act as the instrument. */
		DATA,
		/** A run file. */
		RUN
	}

	private static final String MOMENT = "moment";
	private static final String STEP = "step";

	private final Path file;

	/** @param file where it is kept */
	LastSession(Path file) {
		this.file = file;
	}

	/** Keeps what was opened. Another plan or dataset puts the run away. */
	void opened(Kind kind, String what) {
		Properties kept = read();
		if (kind != Kind.RUN) {
			kept.clear();
		}
		kept.setProperty(kind.name(), what);
		kept.remove(MOMENT);
		kept.remove(STEP);
		write(kept);
	}

	/**
	 * Keeps what was looked at in the run shown.
	 *
	 * @param moment sequence number of the event; negative for the newest
	 * @param step what was selected; negative for none
	 */
	void looked(long moment, int step) {
		Properties kept = read();
		kept.setProperty(MOMENT, Long.toString(moment));
		kept.setProperty(STEP, Integer.toString(step));
		write(kept);
	}

	private void write(Properties kept) {
		try (Writer out = Files.newBufferedWriter(file)) {
			kept.store(out, null);
		} catch (IOException e) {
			ILog.of(LastSession.class).warn("What is open is not remembered", e);
		}
	}

	private Properties read() {
		Properties kept = new Properties();
		if (Files.isReadable(file)) {
			try (Reader in = Files.newBufferedReader(file)) {
				kept.load(in);
			} catch (IOException | IllegalArgumentException e) {
				ILog.of(LastSession.class).warn("What was open is forgotten", e);
			}
		}
		return kept;
	}

	/** @return what was open last and still exists; empty if nothing was */
	Optional<String> last(Kind kind) {
		return Optional.ofNullable(read().getProperty(kind.name())).filter(what -> exists(kind, what));
	}

	/** A plan that is no path is a shipped one. */
	private static boolean exists(Kind kind, String what) {
		return kind == Kind.PLAN && !what.contains("/") && !what.contains("\\") || Files.isReadable(Path.of(what));
	}

	/** @return the number kept; negative if there is none */
	private static long number(Properties kept, String key) {
		try {
			return Long.parseLong(kept.getProperty(key, "-1"));
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** Opens again what was open, at the moment and step looked at; without anything, the given plan. UI thread. */
	void restore(Experiments experiments, Desk desk, String otherwise) {
		Optional<String> run = last(Kind.RUN);
		Properties kept = read();
		Runnable look = () -> look(desk, number(kept, MOMENT), (int) Math.min(Integer.MAX_VALUE, number(kept, STEP)));
		Optional<String> data = last(Kind.DATA);
		Runnable then = () -> run.ifPresent(file -> experiments.openRun(Path.of(file), look));
		if (data.isPresent()) {
			experiments.openDataset(Path.of(data.get()), then);
		} else {
			experiments.openPlan(last(Kind.PLAN).orElse(otherwise), then);
		}
	}

	private static void look(Desk desk, long moment, int step) {
		if (moment >= 0) {
			desk.showMoment(moment);
		}
		if (step >= 0) {
			desk.select(step);
		}
	}
}
