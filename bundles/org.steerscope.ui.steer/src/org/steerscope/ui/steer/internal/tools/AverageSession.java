/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.run.RunView;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.ImageTool.Pointer;
import org.steerscope.ui.ImageTool.Session;
import org.steerscope.ui.Theme;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.Viewport;
import org.steerscope.ui.steer.internal.SteerTexts;

/** The tool that averages a region at work. The region stays drawn until another is drawn or Escape forgets it. */
final class AverageSession implements Session {

	private final ToolHost host;
	private Sketch sketch;
	private PlaceRule region;

	AverageSession(ToolHost host) {
		this.host = host;
	}

	@Override
	public boolean pressed(Pointer at) {
		if (at.button() != 1) {
			return false;
		}
		if (sketch == null) {
			sketch = host.desk().run().flatMap(RunView::overview).map(i -> new Sketch(Kind.FAVOUR, i.grid())).orElse(null);
		}
		if (sketch != null) {
			sketch.pressed(at.x(), at.y());
		}
		return true;
	}

	@Override
	public boolean moved(Pointer at) {
		if (sketch == null) {
			return false;
		}
		sketch.moved(at.x(), at.y(), at.zoom(), at.shift());
		host.redraw();
		return true;
	}

	@Override
	public boolean released(Pointer at) {
		if (sketch == null || at.button() != 1) {
			return false;
		}
		sketch.released(at.x(), at.y()).ifPresent(this::commit);
		host.redraw();
		return true;
	}

	@Override
	public boolean doubleClicked(Pointer at) {
		close();
		return true;
	}

	private void close() {
		if (sketch != null) {
			sketch.finish().ifPresentOrElse(this::commit, () -> host.say(SteerTexts.of("averageSession.aRegionHasAt")));
		}
	}

	private void commit(PlaceRule drawn) {
		sketch = null;
		region = drawn;
		RunState state = host.desk().state();
		List<Integer> inside = IntStream.range(0, state.measured()).filter(s -> drawn.contains(state.place(s))).boxed().toList();
		host.desk().selectSteps(inside);
		host.say(inside.isEmpty() ? SteerTexts.of("averageSession.nothingWasMeasuredIn") : inside.size() + SteerTexts.of("averageSession.measurementsInThisRegion"));
		host.redraw();
	}

	@Override
	public boolean key(int keyCode, int stateMask) {
		switch (keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> close();
		case SWT.BS -> {
			if (sketch != null) {
				sketch.back();
				host.redraw();
			}
		}
		case SWT.ESC -> forget();
		default -> {
			return false;
		}
		}
		return true;
	}

	private void forget() {
		boolean drawing = sketch != null && sketch.cancel();
		sketch = null;
		if (!drawing && region == null) {
			host.finish();
			return;
		}
		region = drawing ? region : null;
		if (!drawing) {
			host.desk().selectSteps(List.of());
			host.say(SteerTexts.of("averageSession.theRegionIsForgotten"));
		}
		host.redraw();
	}

	@Override
	public void paint(GC gc, Viewport view, Theme theme) {
		Optional<PlaceRule> drawn = sketch == null ? Optional.empty() : sketch.preview();
		PlaceRule shown = drawn.orElse(region);
		if (shown == null) {
			return;
		}
		int[] outline = Regions.handles(shown).stream()
				.flatMapToInt(p -> IntStream.of((int) Math.round(view.screenX(p[0])), (int) Math.round(view.screenY(p[1])))).toArray();
		gc.setForeground(Theme.color(0x000000));
		gc.setLineWidth(4);
		gc.drawPolygon(outline);
		gc.setForeground(Theme.color(0xffffff));
		gc.setLineWidth(2);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawPolygon(outline);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}
}
