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
import org.steerscope.run.PlaceRule;
import org.steerscope.ui.ImageTool.Pointer;
import org.steerscope.ui.ImageTool.Session;
import org.steerscope.ui.Theme;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.Viewport;
import org.steerscope.ui.steer.internal.SteerTexts;

/** The edit tool at work. */
final class EditSession implements Session {

	private final ToolHost host;
	private final Regions regions;
	private PlaceRule selected;
	private Regions.Picked picked;
	private Pointer from;
	private PlaceRule preview;

	EditSession(ToolHost host) {
		this.host = host;
		this.regions = new Regions(host.desk());
	}

	@Override
	public boolean pressed(Pointer at) {
		if (at.button() != 1) {
			return false;
		}
		picked = regions.pick(at.x(), at.y(), at.zoom(), selected).orElse(null);
		selected = picked == null ? null : picked.rule();
		from = at;
		preview = null;
		if (ShownRun.of(host.desk()).isEmpty()) {
			host.say(ShownRun.NONE);
		} else {
			host.say(selected == null ? SteerTexts.of("editSession.thereIsNoRegion") : SteerTexts.of("editSession.thisRegionDragIt", Regions.adjective(selected.kind()), regions.foretell(selected)));
		}
		host.redraw();
		return picked != null;
	}

	@Override
	public boolean moved(Pointer at) {
		if (picked == null) {
			return false;
		}
		PlaceRule now = Regions.moved(picked, at.x() - from.x(), at.y() - from.y());
		preview = now.equals(picked.rule()) ? null : now;
		if (preview != null) {
			host.say(SteerTexts.of("editSession.thenItEscCancels", regions.foretell(preview)));
		}
		host.redraw();
		return true;
	}

	@Override
	public boolean released(Pointer at) {
		if (picked == null || at.button() != 1) {
			return false;
		}
		if (preview != null) {
			PlaceRule changed = preview;
			say(regions.replace(picked.rule(), changed), SteerTexts.of("editSession.changedCtrlZTakes"));
			selected = changed;
		}
		picked = null;
		preview = null;
		host.redraw();
		return true;
	}

	private void say(String problem, String done) {
		host.say(problem.isEmpty() ? done : problem);
	}

	@Override
	public boolean doubleClicked(Pointer at) {
		return true;
	}

	@Override
	public boolean key(int keyCode, int stateMask) {
		if (keyCode == SWT.ESC) {
			if (selected == null) {
				host.finish();
			}
			picked = null;
			preview = null;
			selected = null;
			host.redraw();
			return true;
		}
		if ((keyCode == SWT.DEL || keyCode == SWT.BS) && selected != null) {
			say(regions.remove(selected), SteerTexts.of("editSession.removedCtrlZBrings"));
			selected = null;
			host.redraw();
			return true;
		}
		return false;
	}

	@Override
	public void paint(GC gc, Viewport view, Theme theme) {
		Optional.ofNullable(preview == null ? selected : preview).ifPresent(r -> {
			Drawing.region(gc, view, r);
			Drawing.handles(gc, view, r);
		});
	}

	@Override
	public int cursor() {
		return SWT.CURSOR_HAND;
	}
}
