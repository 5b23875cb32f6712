/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.steerscope.run.Journal;
import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.ImageCanvas;

/**
 * The time from the moment the engine tells of a measurement to the end of the paint of the Scan view that shows it. How many measurements the
 * image shows is read from the line below it, which is set together with the image.
 */
final class EventToPixel implements Consumer<Journal.Entry> {

	private static final Pattern LINE = Pattern.compile("\\d+ × \\d+ pixels, (\\d+) measured.*");

	private final ConcurrentHashMap<Integer, Long> waiting = new ConcurrentHashMap<>();
	private Table.Sample millis;
	private final ImageCanvas canvas;
	private final Composite view;
	private Label line;

	/** UI thread. @param shell of the window, with a Scan view in it */
	EventToPixel(Composite shell) {
		canvas = find(shell, ImageCanvas.class, c -> true);
		view = canvas.getParent().getParent();
		canvas.addListener(SWT.Paint, e -> painted());
	}

	/** @param counts what comes from now on. UI thread */
	void begin(Table.Sample counts) {
		waiting.clear();
		millis = counts;
	}

	@Override
	public void accept(Journal.Entry entry) {
		if (entry.event() instanceof RunEvent.MeasurementTaken m) {
			waiting.put(m.step(), System.nanoTime());
		}
	}

	private void painted() {
		if (line == null || line.isDisposed()) {
			line = find(view, Label.class, l -> LINE.matcher(l.getText()).matches());
		}
		Matcher shown = LINE.matcher(line == null ? "" : line.getText());
		if (millis != null && shown.matches()) {
			long now = System.nanoTime();
			int measured = Integer.parseInt(shown.group(1));
			waiting.entrySet().removeIf(e -> {
				if (e.getKey() < measured) {
					millis.add((now - e.getValue()) / 1e6);
				}
				return e.getKey() < measured;
			});
		}
	}

	private static <T extends Control> T find(Composite parent, Class<T> type, java.util.function.Predicate<T> wanted) {
		for (Control c : parent.getChildren()) {
			if (type.isInstance(c) && wanted.test(type.cast(c))) {
				return type.cast(c);
			}
			T found = c instanceof Composite inner ? find(inner, type, wanted) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
