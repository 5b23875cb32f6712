/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Monitor perspective: the scan large on the left, what is measured in the middle, how the run does on the right. */
public final class MonitorPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "org.steerscope.workbench.perspective.monitor";

	private static final String PART = "org.steerscope.ui.views.part.";
	static final String SCAN = PART + "scan";
	static final String SPECTRUM = PART + "spectrum";
	static final String CURVE = PART + "curve";
	static final String FEATURES = PART + "features";
	static final String RUN = PART + "run";
	static final String TIMELINE = PART + "timeline";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(SCAN, IPageLayout.LEFT, 0.95f, layout.getEditorArea());
		layout.addView(RUN, IPageLayout.RIGHT, 0.72f, SCAN);
		layout.addView(CURVE, IPageLayout.BOTTOM, 0.54f, RUN);
		layout.addView(SPECTRUM, IPageLayout.RIGHT, 0.58f, SCAN);
		layout.addView(FEATURES, IPageLayout.BOTTOM, 0.5f, SPECTRUM);
		layout.addView(TIMELINE, IPageLayout.BOTTOM, 0.7f, SCAN);
		for (String view : new String[] { SCAN, SPECTRUM, CURVE, FEATURES, RUN, TIMELINE }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ID);
	}
}
