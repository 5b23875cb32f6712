/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.osgi.service.component.annotations.Component;
import org.steerscope.run.PlaceRule;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.steer.internal.SteerTexts;

/** Moves, reshapes and removes regions; offers undo and redo to all tools. */
@Component(service = ImageTool.class)
public final class EditTool implements ImageTool {

	@Override
	public String id() {
		return "org.steerscope.region.edit";
	}

	@Override
	public String label() {
		return SteerTexts.of("editTool.edit");
	}

	@Override
	public String tooltip() {
		return SteerTexts.of("editTool.clickARegionTo");
	}

	@Override
	public char key() {
		return 'E';
	}

	@Override
	public int order() {
		return 130;
	}

	@Override
	public Optional<URL> icon() {
		return Optional.ofNullable(EditTool.class.getResource("/icons/edit.svg"));
	}

	@Override
	public Session begin(ToolHost host) {
		host.say(SteerTexts.of("editTool.editClickARegion"));
		return new EditSession(host);
	}

	@Override
	public List<Entry> menu(ToolHost host, double x, double y) {
		Regions regions = new Regions(host.desk());
		List<Entry> entries = new ArrayList<>();
		Optional<PlaceRule> there = Double.isNaN(x) ? Optional.empty() : regions.pick(x, y, 1, null).map(Regions.Picked::rule);
		entries.add(new Entry(there.map(r -> SteerTexts.of("editTool.removeThisRegion", Regions.adjective(r.kind()))).orElse(SteerTexts.of("editTool.removeRegion")), 0,
				there.isPresent(), () -> there.ifPresent(r -> host.say(regions.remove(r)))));
		RegionHistory history = ShownRun.of(host.desk()).map(r -> RegionHistory.of(r.state()))
				.orElse(new RegionHistory(List.of(), Optional.empty(), Optional.empty()));
		entries.add(new Entry(SteerTexts.of("editTool.undoChangeOfRegions"), SWT.MOD1 | 'Z', history.before().isPresent(), () -> host.say(regions.travel(true))));
		entries.add(new Entry(SteerTexts.of("editTool.redoChangeOfRegions"), SWT.MOD1 | 'Y', history.after().isPresent(), () -> host.say(regions.travel(false))));
		return entries;
	}
}
