/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Every view that watches or steers, each in sight at once. */
public final class AllViews implements IPerspectiveFactory {

	static final String ID = "org.steerscope.bench.cockpit.all";
	private static final String PART = "org.steerscope.ui.views.part.";
	private static final String TOOL = "org.steerscope.ui.steer.part.";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(PART + "scan", IPageLayout.LEFT, 0.95f, layout.getEditorArea());
		layout.addView(PART + "run", IPageLayout.RIGHT, 0.75f, PART + "scan");
		layout.addView(TOOL + "searchrule", IPageLayout.BOTTOM, 0.6f, PART + "run");
		layout.addView(PART + "spectrum", IPageLayout.RIGHT, 0.35f, PART + "scan");
		layout.addView(PART + "curve", IPageLayout.RIGHT, 0.5f, PART + "spectrum");
		layout.addView(PART + "timeline", IPageLayout.BOTTOM, 0.6f, PART + "scan");
		layout.addView(PART + "features", IPageLayout.BOTTOM, 0.5f, PART + "spectrum");
		layout.addView(TOOL + "scalarizer", IPageLayout.BOTTOM, 0.5f, PART + "curve");
	}
}
