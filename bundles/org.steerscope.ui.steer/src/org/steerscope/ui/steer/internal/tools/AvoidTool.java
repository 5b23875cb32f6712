/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import org.osgi.service.component.annotations.Component;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.steer.internal.SteerTexts;

/** Marks regions to be avoided. */
@Component(service = ImageTool.class)
public final class AvoidTool extends RegionTool {

	/** The tool. */
	public AvoidTool() {
		super(Kind.AVOID, SteerTexts.of("avoidTool.avoid"), 'A', SteerTexts.of("avoidTool.avoidARegionThe"), 110);
	}
}
