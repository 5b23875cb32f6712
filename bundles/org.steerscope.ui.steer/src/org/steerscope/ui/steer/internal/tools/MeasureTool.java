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
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.steer.internal.SteerTexts;

/** Asks for measurements at places an operator picks. */
@Component(service = ImageTool.class)
public final class MeasureTool implements ImageTool {

	@Override
	public String id() {
		return "org.steerscope.measure";
	}

	@Override
	public String label() {
		return SteerTexts.of("measureTool.measure");
	}

	@Override
	public String tooltip() {
		return SteerTexts.of("measureTool.measureHereNextA");
	}

	@Override
	public char key() {
		return 'M';
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public Optional<URL> icon() {
		return Optional.ofNullable(MeasureTool.class.getResource("/icons/measure.svg"));
	}

	@Override
	public Session begin(ToolHost host) {
		host.say(SteerTexts.of("measureTool.measureClickAPlace"));
		return new MeasureSession(host);
	}

	@Override
	public List<Entry> menu(ToolHost host, double x, double y) {
		MeasurePlan plan = new MeasurePlan(host.desk());
		boolean can = !Double.isNaN(x) && ShownRun.of(host.desk()).isPresent() && plan.snap(x, y).isPresent();
		return List.of(new Entry(SteerTexts.of("measureTool.measureHereNext", can ? " (" + plan.cost(1) + ")" : ""), 0, can, () -> {
			plan.toggle(x, y);
			host.say(plan.send());
		}));
	}
}
