/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.steerscope.data.PixelGrid;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.run.RunView;
import org.steerscope.ui.ImageTool.Pointer;
import org.steerscope.ui.ImageTool.Session;
import org.steerscope.ui.Theme;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.Viewport;
import org.steerscope.ui.steer.internal.SteerTexts;

/** A region tool at work. */
final class RegionSession implements Session {

	private final ToolHost host;
	private final Kind kind;
	private final Regions regions;
	private Sketch sketch;

	RegionSession(ToolHost host, Kind kind) {
		this.host = host;
		this.kind = kind;
		this.regions = new Regions(host.desk());
	}

	@Override
	public boolean pressed(Pointer at) {
		if (at.button() != 1) {
			return false;
		}
		if (ShownRun.of(host.desk()).isEmpty()) {
			host.say(ShownRun.NONE);
			return true;
		}
		if (sketch == null) {
			sketch = grid().map(g -> new Sketch(kind, g)).orElse(null);
		}
		if (sketch != null) {
			sketch.pressed(at.x(), at.y());
		}
		return true;
	}

	private Optional<PixelGrid> grid() {
		return host.desk().run().flatMap(RunView::overview).map(i -> i.grid());
	}

	@Override
	public boolean moved(Pointer at) {
		if (sketch == null) {
			return false;
		}
		sketch.moved(at.x(), at.y(), at.zoom(), at.shift());
		preview();
		return true;
	}

	private void preview() {
		if (sketch.active()) {
			String how = sketch.polygonal() ? SteerTexts.of("regionSession.enterOrADouble") : SteerTexts.of("regionSession.escCancels");
			host.say(sketch.preview().map(r -> SteerTexts.of("regionSession.this", regions.foretell(r))).orElse("") + how);
		}
		host.redraw();
	}

	@Override
	public boolean released(Pointer at) {
		if (sketch == null || at.button() != 1) {
			return false;
		}
		sketch.released(at.x(), at.y()).ifPresentOrElse(this::commit, this::preview);
		return true;
	}

	@Override
	public boolean doubleClicked(Pointer at) {
		close();
		return true;
	}

	private void close() {
		if (sketch != null) {
			Optional<PlaceRule> rule = sketch.finish();
			if (rule.isPresent()) {
				commit(rule.get());
			} else if (sketch.active()) {
				host.say(SteerTexts.of("regionSession.aRegionHasAt"));
			}
		}
	}

	private void commit(PlaceRule rule) {
		sketch = null;
		String problem = regions.add(rule);
		host.say(problem.isEmpty() ? SteerTexts.of("regionSession.aRegionThatCtrl", regions.foretell(rule)) : problem);
		host.redraw();
	}

	@Override
	public boolean key(int keyCode, int stateMask) {
		switch (keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> close();
		case SWT.BS -> {
			if (sketch != null) {
				sketch.back();
				preview();
			}
		}
		case SWT.ESC -> {
			boolean cancelled = sketch != null && sketch.cancel();
			sketch = null;
			if (cancelled) {
				host.say(SteerTexts.of("regionSession.cancelled"));
				host.redraw();
			} else {
				host.finish();
			}
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	@Override
	public void paint(GC gc, Viewport view, Theme theme) {
		if (sketch == null || !sketch.active()) {
			return;
		}
		Optional<PlaceRule> rule = sketch.preview();
		if (rule.isPresent()) {
			Drawing.region(gc, view, rule.get());
			return;
		}
		gc.setForeground(Theme.color(Drawing.rgb(kind)));
		gc.setLineWidth(2);
		gc.drawPolyline(sketch.line().stream().flatMapToInt(p -> java.util.stream.IntStream.of((int) Math.round(view.screenX(p[0])),
				(int) Math.round(view.screenY(p[1])))).toArray());
	}
}
