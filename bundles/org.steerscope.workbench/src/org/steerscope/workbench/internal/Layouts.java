/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * The perspectives as they are first opened; which one is named after a colon in plugin.xml. Views that are not installed are left out. An
 * operator may rearrange and save them.
 */
public final class Layouts implements IPerspectiveFactory, IExecutableExtension {

	/** What an operator does. */
	enum Task {
		/** Say what is sought and how. */
		SETUP,
		/** Watch. */
		MONITOR,
		/** Change what is sought and how, vote, reach in. */
		INTERVENE,
		/** Look back. */
		REVIEW;

		/** @return id of the perspective */
		String id() {
			return PREFIX + name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	private static final String PREFIX = "org.steerscope.workbench.perspective.";
	private static final String PART = "org.steerscope.ui.views.part.";
	private static final String TOOL = "org.steerscope.ui.steer.part.";
	static final String SCAN = PART + "scan";
	static final String SPECTRUM = PART + "spectrum";
	static final String CURVE = PART + "curve";
	static final String FEATURES = PART + "features";
	static final String RUN = PART + "run";
	static final String TIMELINE = PART + "timeline";
	static final String SCALARIZER = TOOL + "scalarizer";
	static final String SEARCH_RULE = TOOL + "searchrule";
	static final String PROCESSING = TOOL + "processing";
	static final String VOTES = TOOL + "votes";
	static final String FORM = "org.steerscope.ui.setup.part.setup";
	static final String APPROVAL = TOOL + "approval";
	static final List<String> ALL = List.of(SCAN, SPECTRUM, CURVE, FEATURES, RUN, TIMELINE, SCALARIZER, PROCESSING, SEARCH_RULE, VOTES, APPROVAL,
			FORM);

	private Task task;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		task = Task.valueOf((String) data);
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		Places places = new Places(layout);
		switch (task) {
		case SETUP -> {
			places.put("scan", IPageLayout.LEFT, 0.95f, layout.getEditorArea(), SCAN);
			places.put("form", IPageLayout.LEFT, 0.36f, "scan", FORM);
			places.put("seek", IPageLayout.RIGHT, 0.6f, "scan", SCALARIZER, SEARCH_RULE, CURVE);
			places.put("run", IPageLayout.BOTTOM, 0.62f, "seek", RUN);
			places.put("spectrum", IPageLayout.BOTTOM, 0.55f, "scan", SPECTRUM, FEATURES);
		}
		case MONITOR -> {
			places.put("scan", IPageLayout.LEFT, 0.95f, layout.getEditorArea(), SCAN);
			places.put("run", IPageLayout.RIGHT, 0.72f, "scan", RUN);
			places.put("curve", IPageLayout.BOTTOM, 0.54f, "run", CURVE);
			places.put("spectrum", IPageLayout.RIGHT, 0.58f, "scan", SPECTRUM);
			places.put("features", IPageLayout.BOTTOM, 0.5f, "spectrum", FEATURES);
			places.put("timeline", IPageLayout.BOTTOM, 0.7f, "scan", TIMELINE);
		}
		case INTERVENE -> {
			places.put("scan", IPageLayout.LEFT, 0.95f, layout.getEditorArea(), SCAN);
			places.put("run", IPageLayout.RIGHT, 0.7f, "scan", RUN);
			places.put("timeline", IPageLayout.BOTTOM, 0.5f, "run", APPROVAL, TIMELINE, CURVE);
			places.put("tools", IPageLayout.RIGHT, 0.55f, "scan", SCALARIZER, PROCESSING, SEARCH_RULE, VOTES);
			places.put("spectrum", IPageLayout.BOTTOM, 0.64f, "scan", SPECTRUM, FEATURES);
		}
		case REVIEW -> {
			places.put("timeline", IPageLayout.LEFT, 0.95f, layout.getEditorArea(), TIMELINE);
			places.put("scan", IPageLayout.RIGHT, 0.26f, "timeline", SCAN);
			places.put("curve", IPageLayout.RIGHT, 0.55f, "scan", CURVE);
			places.put("features", IPageLayout.BOTTOM, 0.55f, "curve", FEATURES);
			places.put("spectrum", IPageLayout.BOTTOM, 0.6f, "scan", SPECTRUM);
			places.put("run", IPageLayout.BOTTOM, 0.6f, "timeline", RUN);
		}
		}
		ALL.stream().filter(Layouts::installed).forEach(layout::addShowViewShortcut);
		layout.addShowViewShortcut(GuideView.ID);
		Arrays.stream(Task.values()).map(Task::id).forEach(layout::addPerspectiveShortcut);
	}

	/** @return whether the view is there */
	static boolean installed(String view) {
		return PlatformUI.getWorkbench().getService(EModelService.class).getPartDescriptor(view) != null;
	}

	/** Stacks of views that know each other by name; one of which no view is installed is not made, and its neighbours refer to what it stood beside. */
	private static final class Places {

		private final IPageLayout layout;
		private final java.util.Map<String, String> stands = new java.util.HashMap<>();

		Places(IPageLayout layout) {
			this.layout = layout;
		}

		void put(String name, int side, float ratio, String beside, String... views) {
			List<String> there = Arrays.stream(views).filter(Layouts::installed).toList();
			String reference = stands.getOrDefault(beside, beside);
			if (there.isEmpty()) {
				stands.put(name, reference);
				return;
			}
			IFolderLayout folder = layout.createFolder(PREFIX + "stack." + name, side, ratio, reference);
			there.forEach(folder::addView);
			stands.put(name, PREFIX + "stack." + name);
		}
	}
}
