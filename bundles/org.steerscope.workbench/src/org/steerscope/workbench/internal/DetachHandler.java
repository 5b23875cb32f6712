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
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the active view a window of its own, for a second screen, or brings it back to where it stood. */
public final class DetachHandler extends AbstractHandler {

	private static final String KEEP = "NoAutoCollapse";
	private static final String HOME = "org.steerscope.workbench.home";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IEclipseContext context = window == null ? null : window.getService(IEclipseContext.class);
		MPart part = context == null ? null : context.get(EPartService.class).getActivePart();
		if (part == null) {
			return null;
		}
		EModelService model = context.get(EModelService.class);
		MPlaceholder place = part.getCurSharedRef();
		MStackElement element = place == null ? part : place;
		MUIElement parent = element.getParent();
		if (home(model, element, parent)) {
			bringBack(model, context.get(MWindow.class), element);
		} else if (parent instanceof MPartStack stack) {
			detach(model, element, stack, part);
		}
		context.get(EPartService.class).activate(part, true);
		return null;
	}

	private static boolean home(EModelService model, MStackElement element, MUIElement parent) {
		MWindow host = windowOf(parent);
		return host != null && host != model.getTopLevelWindowFor(element);
	}

	private static MWindow windowOf(MUIElement element) {
		MUIElement e = element;
		while (e != null && !(e instanceof MWindow)) {
			e = e.getParent() == null && e.getCurSharedRef() != null ? e.getCurSharedRef() : e.getParent();
		}
		return (MWindow) e;
	}

	private static void detach(EModelService model, MStackElement element, MPartStack stack, MPart part) {
		Rectangle r = part.getWidget() instanceof Control c ? c.getDisplay().map(c.getParent(), null, c.getBounds()) : new Rectangle(80, 80, 800, 600);
		element.getPersistedState().put(HOME, stack.getElementId());
		boolean alone = stack.getChildren().stream().filter(MUIElement::isToBeRendered).count() == 1;
		if (alone) {
			// The place it leaves stays in the model, so that it can come back to it.
			stack.getTags().add(KEEP);
		}
		model.detach((org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement) element, r.x + 30, r.y + 30, Math.max(400, r.width),
				Math.max(300, r.height));
		if (alone) {
			stack.setVisible(false);
		}
	}

	private static void bringBack(EModelService model, MWindow window, MStackElement element) {
		String home = element.getPersistedState().remove(HOME);
		MUIElement active = model.getActivePerspective(window);
		MElementContainer<?> left = element.getParent();
		MPartStack target = model.findElements(active, null, MPartStack.class).stream()
				.filter(s -> s != left && s.isToBeRendered() && windowOf(s) == window)
				.sorted((a, b) -> Boolean.compare(b.getElementId() != null && b.getElementId().equals(home), a.getElementId() != null && a.getElementId().equals(home)))
				.findFirst().orElse(null);
		if (target != null) {
			left.getChildren().remove(element);
			target.getChildren().add(element);
			target.setSelectedElement(element);
			target.setVisible(true);
			target.getTags().remove(KEEP);
		}
	}
}
