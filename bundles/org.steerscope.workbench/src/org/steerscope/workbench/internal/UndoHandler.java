/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Display;
import org.steerscope.ui.Undoing;

/** Undoes or redoes in the view in focus; which is named after a colon in plugin.xml. Where a view has no history, the key is the view's own. */
public final class UndoHandler extends AbstractHandler implements IExecutableExtension {

	private boolean redo;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		redo = "redo".equals(data);
	}

	@Override
	public boolean isEnabled() {
		Display display = Display.getCurrent();
		return display != null && Undoing.around(display.getFocusControl()).isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Undoing.around(Display.getCurrent().getFocusControl()).ifPresent(redo ? Undoing::redo : Undoing::undo);
		return null;
	}
}
