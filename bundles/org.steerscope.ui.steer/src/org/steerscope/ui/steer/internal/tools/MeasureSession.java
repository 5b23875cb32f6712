/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.steerscope.ui.ImageTool.Pointer;
import org.steerscope.ui.ImageTool.Session;
import org.steerscope.ui.Theme;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.Viewport;
import org.steerscope.ui.steer.internal.SteerTexts;

/** The measure tool at work. */
final class MeasureSession implements Session {

	private static final double CLICK = 4;

	private final ToolHost host;
	private final MeasurePlan plan;
	private Pointer down;
	private boolean dragging;

	MeasureSession(ToolHost host) {
		this.host = host;
		this.plan = new MeasurePlan(host.desk());
	}

	@Override
	public boolean pressed(Pointer at) {
		if (at.button() != 1) {
			return false;
		}
		down = at;
		dragging = false;
		return true;
	}

	@Override
	public boolean moved(Pointer at) {
		if (down == null) {
			if (plan.places().isEmpty() && plan.snap(at.x(), at.y()).isPresent()) {
				host.say(SteerTexts.of("measureSession.aClickMeasuresHere", plan.cost(1)));
			}
			return false;
		}
		dragging = dragging || Math.hypot(at.x() - down.x(), at.y() - down.y()) * at.zoom() > CLICK;
		if (dragging) {
			plan.span(down.x(), down.y(), at.x(), at.y(), at.ctrl());
			preview();
		}
		return true;
	}

	@Override
	public boolean released(Pointer at) {
		if (down == null || at.button() != 1) {
			return false;
		}
		down = null;
		if (dragging) {
			dragging = false;
			preview();
			return true;
		}
		if (!at.shift()) {
			plan.clear();
		}
		if (!plan.toggle(at.x(), at.y())) {
			host.say(SteerTexts.of("measureSession.outsideTheImageNothing"));
		} else if (at.shift()) {
			preview();
		} else {
			send();
		}
		return true;
	}

	private void preview() {
		host.say(plan.cost(plan.places().size()) + SteerTexts.of("measureSession.enterSendsEscCancels"));
		host.redraw();
	}

	private void send() {
		String cost = plan.cost(plan.places().size());
		String problem = plan.send();
		host.say(problem.isEmpty() ? SteerTexts.of("measureSession.askedFor", cost) : problem);
		host.redraw();
	}

	@Override
	public boolean doubleClicked(Pointer at) {
		return true;
	}

	@Override
	public boolean key(int keyCode, int stateMask) {
		switch (keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> send();
		case '+', '=', SWT.KEYPAD_ADD -> {
			return resize(1);
		}
		case '-', SWT.KEYPAD_SUBTRACT -> {
			return resize(-1);
		}
		case SWT.ESC -> {
			down = null;
			if (plan.clear()) {
				host.say(SteerTexts.of("measureSession.cancelled"));
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

	private boolean resize(int by) {
		boolean any = plan.resize(by);
		if (any) {
			preview();
		}
		return any;
	}

	@Override
	public void paint(GC gc, Viewport view, Theme theme) {
		plan.places().forEach(p -> Drawing.place(gc, view, p));
	}
}
