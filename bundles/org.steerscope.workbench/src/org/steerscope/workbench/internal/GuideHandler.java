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
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide at the view in focus, or the tutorial; which is named after a colon in plugin.xml. */
public final class GuideHandler extends AbstractHandler implements IExecutableExtension {

	private boolean tutorial;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		tutorial = "tutorial".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return null;
		}
		String asked = page.getActivePartReference() == null ? null : page.getActivePartReference().getId();
		try {
			GuideView view = (GuideView) page.showView(GuideView.ID);
			if (tutorial) {
				view.tutorial();
			} else {
				view.show(GuideView.ID.equals(asked) ? null : asked);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(WorkbenchTexts.of("guideHandler.theGuideCannotBe"), e);
		}
		return null;
	}
}
