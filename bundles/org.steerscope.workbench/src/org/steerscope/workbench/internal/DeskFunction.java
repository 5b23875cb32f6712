/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.List;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.steerscope.run.RunService;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;

/** Gives every window its desk, made when its first view asks for it. */
@Component(service = IContextFunction.class, property = "service.context.key=org.steerscope.ui.Desk")
public final class DeskFunction extends ContextFunction {

	@Override
	public Object compute(IEclipseContext context, String contextKey) {
		MWindow window = context.get(MWindow.class);
		EModelService model = context.get(EModelService.class);
		if (window == null || model == null) {
			return null;
		}
		MWindow top = model.getTopLevelWindowFor(window) == null ? window : model.getTopLevelWindowFor(window);
		return of(top.getContext());
	}

	/** @return the desk of a window's context */
	static synchronized Desk of(IEclipseContext window) {
		Object known = window.getLocal(Desk.class.getName());
		if (known instanceof Desk desk) {
			return desk;
		}
		Desk desk = new Desk(new DisplayThread(Display.getCurrent()), () -> {
			RunService runs = window.get(RunService.class);
			return runs == null ? List.of() : runs.live();
		});
		window.set(Desk.class, desk);
		return desk;
	}
}
