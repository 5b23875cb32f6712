/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.steerscope.ui.EmptyState;

/** A view that scrolls, with its settings beside the comparison where there is room and above it where there is not. UI thread. */
final class SteerPage {

	private static final int ROOM = 560;

	private final Composite root;
	private final ScrolledComposite scroll;
	private final Composite content;
	private final EmptyState empty;

	SteerPage(Composite parent) {
		root = new Composite(parent, SWT.NONE);
		root.setLayout(new StackLayout());
		scroll = new ScrolledComposite(root, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		content = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.horizontalSpacing = 14;
		content.setLayout(layout);
		scroll.setContent(content);
		scroll.addListener(SWT.Resize, e -> fit());
		empty = new EmptyState(root);
		((StackLayout) root.getLayout()).topControl = empty;
	}

	Composite content() {
		return content;
	}

	Composite root() {
		return root;
	}

	boolean isDisposed() {
		return root.isDisposed();
	}

	/** Lays out again after something changed its size. */
	void fit() {
		Rectangle area = scroll.getClientArea();
		GridLayout layout = (GridLayout) content.getLayout();
		boolean narrow = area.width < ROOM;
		layout.numColumns = narrow ? 1 : 2;
		if (content.getChildren().length > 0) {
			((GridData) content.getChildren()[0].getLayoutData()).grabExcessHorizontalSpace = narrow;
		}
		content.layout(true, true);
		scroll.setMinHeight(content.computeSize(Math.max(1, area.width), SWT.DEFAULT).y);
	}

	void showContent() {
		top(scroll);
	}

	void showEmpty(String what, String next) {
		empty.show(what, next);
		top(empty);
	}

	private void top(Control control) {
		StackLayout stack = (StackLayout) root.getLayout();
		if (stack.topControl != control) {
			stack.topControl = control;
			root.layout();
			if (control == scroll) {
				fit();
			}
		}
	}
}
