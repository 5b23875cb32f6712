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
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.steer.internal.SteerTexts;

/** Averages the spectra of a region in the Spectrum view; it asks nothing of the agent. */
@Component(service = ImageTool.class)
public final class AverageTool implements ImageTool {

	@Override
	public String id() {
		return "org.steerscope.average";
	}

	@Override
	public String label() {
		return SteerTexts.of("averageTool.average");
	}

	@Override
	public String tooltip() {
		return SteerTexts.of("averageTool.averageTheSpectraOf");
	}

	@Override
	public char key() {
		return 'T';
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public Optional<URL> icon() {
		return Optional.ofNullable(AverageTool.class.getResource("/icons/average.svg"));
	}

	@Override
	public Session begin(ToolHost host) {
		host.say(SteerTexts.of("averageTool.averageDragARectangle"));
		return new AverageSession(host);
	}
}
