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
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.steerscope.ui.Theme;

/** Opens what the guide speaks of, and draws a frame round its tab that blinks a few times. UI thread. */
final class Spotlight {

	private static final int BLINKS = 6;
	private static final int INTERVAL = 280;
	private static final int WIDTH = 3;

	private Spotlight() {
	}

	/**
	 * @param target last segment of the id of a view or perspective; others are taken no notice of
	 */
	static void show(IWorkbenchPage page, String target) {
		Optional<Layouts.Task> task = Arrays.stream(Layouts.Task.values()).filter(t -> !target.equals("setup") && t.id().endsWith("." + target)).findFirst();
		try {
			if (task.isPresent()) {
				PlatformUI.getWorkbench().showPerspective(task.get().id(), page.getWorkbenchWindow());
				return;
			}
			Optional<String> view = Layouts.ALL.stream().filter(id -> id.endsWith("." + target)).filter(Layouts::installed).findFirst();
			if (view.isPresent()) {
				page.showView(view.get());
				frame(page, view.get());
			}
		} catch (WorkbenchException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), Texts.of("guide.there"), e);
		}
	}

	private static void frame(IWorkbenchPage page, String view) {
		MPart part = page.getWorkbenchWindow().getService(EPartService.class).findPart(view);
		for (MUIElement e = part; e != null; e = e.getParent() == null && e.getCurSharedRef() != null ? e.getCurSharedRef() : e.getParent()) {
			if (e.getWidget() instanceof CTabFolder folder && !folder.isDisposed() && folder.getSelection() != null) {
				CTabItem tab = folder.getSelection();
				blink(folder, folder.getDisplay().map(folder, null, tab.getBounds()));
				return;
			}
		}
	}

	/** A shell that is nothing but a frame; it takes no focus. */
	private static void blink(Control beside, Rectangle r) {
		Shell frame = new Shell(beside.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		Region ring = new Region(beside.getDisplay());
		ring.add(0, 0, r.width, r.height);
		ring.subtract(WIDTH, WIDTH, r.width - 2 * WIDTH, r.height - 2 * WIDTH);
		frame.setRegion(ring);
		frame.setBackground(Theme.color(Theme.of(beside).selected()));
		frame.setBounds(r);
		frame.addListener(SWT.Dispose, e -> ring.dispose());
		int[] left = { BLINKS };
		Runnable[] step = new Runnable[1];
		step[0] = () -> {
			if (frame.isDisposed()) {
				return;
			}
			if (left[0]-- == 0) {
				frame.dispose();
			} else {
				frame.setVisible(left[0] % 2 == 1);
				frame.getDisplay().timerExec(INTERVAL, step[0]);
			}
		};
		step[0].run();
	}
}
