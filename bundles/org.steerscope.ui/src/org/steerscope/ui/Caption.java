/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.swt.widgets.Control;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunSpec;
import org.steerscope.run.state.RunState;

/** What stands below a picture of a view: which run, which step, when. */
public final class Caption {

	private static final String KEY = Caption.class.getName();
	private static final String GAP = "  ·  ";
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private Caption() {
	}

	/**
	 * Lets the plots of a view say what they show when they are saved.
	 *
	 * @param root of the view
	 * @param desk what it shows
	 */
	public static void describe(Control root, Desk desk) {
		root.setData(KEY, (Supplier<List<String>>) () -> of(desk));
	}

	/** @return the parts of the caption of whatever view a control is in; empty if it says nothing */
	@SuppressWarnings("unchecked")
	static List<String> around(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (c.getData(KEY) instanceof Supplier<?> known) {
				return ((Supplier<List<String>>) known).get();
			}
		}
		return List.of();
	}

	/** @return title, file or start of the run, step, time, operator; empty without a run */
	static List<String> of(Desk desk) {
		RunState state = desk.state();
		RunSpec spec = state.spec();
		List<String> parts = new ArrayList<>();
		if (spec == null) {
			return parts;
		}
		parts.add(spec.title() + (desk.badge().text().endsWith("TWIN") ? " (twin)" : ""));
		desk.run().ifPresent(run -> {
			if (run instanceof RunHandle live) {
				parts.add("run " + live.file().getFileName());
			} else if (state.started() != null) {
				parts.add("run of " + WHEN.format(state.started().atZone(ZoneId.systemDefault())));
			}
		});
		if (desk.shownStep() >= 0) {
			parts.add("step " + desk.shownStep());
		}
		if (state.time() != null) {
			parts.add(WHEN.format(state.time().atZone(ZoneId.systemDefault())));
		}
		parts.add(state.operator() == null || state.operator().isEmpty() ? desk.who() : state.operator());
		return parts;
	}

	/** @return the parts on as many lines as they need; a part wider than a line has one for itself */
	static List<String> lines(List<String> parts, ToIntFunction<String> width, int most) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String part : parts) {
			String longer = line.isEmpty() ? part : line + GAP + part;
			if (!line.isEmpty() && width.applyAsInt(longer) > most) {
				lines.add(line.toString());
				line.setLength(0);
				line.append(part);
			} else {
				line.setLength(0);
				line.append(longer);
			}
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		return lines;
	}
}
