/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.Optional;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;
import org.steerscope.ui.Undoing;

/** Undo and redo, each with what it would take back or make again in the view one works in. UI thread. */
final class EditMenu extends ContributionItem {

	static final String UNDO = "org.eclipse.ui.edit.undo";
	static final String REDO = "org.eclipse.ui.edit.redo";

	private final IWorkbenchWindow window;

	EditMenu(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		Optional<Undoing> changes = changes(window);
		item(menu, index, UNDO, "edit.undo", changes.flatMap(Undoing::undoes), () -> changes.ifPresent(Undoing::undo));
		item(menu, index + 1, REDO, "edit.redo", changes.flatMap(Undoing::redoes), () -> changes.ifPresent(Undoing::redo));
	}

	private void item(Menu menu, int index, String command, String verb, Optional<String> what, Runnable act) {
		MenuItem item = new MenuItem(menu, SWT.PUSH, index);
		String key = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
		item.setText((Texts.of(verb) + what.map(w -> " " + w).orElse("")).replace("\t", " ") + (key == null ? "" : "\t" + key));
		item.setEnabled(what.isPresent());
		item.addListener(SWT.Selection, e -> act.run());
	}

	/** @return what can be taken back where the focus is, or else in the view that had it last */
	static Optional<Undoing> changes(IWorkbenchWindow window) {
		Optional<Undoing> focused = Undoing.around(Display.getCurrent().getFocusControl());
		EPartService parts = window == null ? null : window.getService(EPartService.class);
		return focused.or(() -> parts == null || parts.getActivePart() == null ? Optional.empty()
				: Undoing.within(parts.getActivePart().getWidget() instanceof Control c ? c : null));
	}
}
