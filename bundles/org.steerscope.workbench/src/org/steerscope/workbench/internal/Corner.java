/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.EventHandler;

/** Puts the make-safe button into the trim of the main window and of every detached one. UI thread. */
final class Corner {

	private static final String URI = "bundleclass://org.steerscope.workbench/" + MakeSafeControl.class.getName();

	private final EModelService model;
	private final IEventBroker events;
	private final EventHandler opened = this::opened;

	Corner(EModelService model, IEventBroker events) {
		this.model = model;
		this.events = events;
		events.subscribe(UIEvents.UIElement.TOPIC_WIDGET, opened);
	}

	private void opened(org.osgi.service.event.Event event) {
		if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MTrimmedWindow window && event.getProperty(UIEvents.EventTags.NEW_VALUE) != null) {
			furnish(window);
		}
	}

	/** Adds the button if it is not there yet: at the top right of the main window, at the bottom of a detached one. */
	void furnish(MTrimmedWindow window) {
		boolean main = model.getTopLevelWindowFor(window) == window || model.getTopLevelWindowFor(window) == null;
		MTrimBar bar = model.getTrim(window, main ? SideValue.TOP : SideValue.BOTTOM);
		if (bar.getChildren().stream().noneMatch(c -> MakeSafeControl.ID.equals(c.getElementId()))) {
			MToolControl control = MMenuFactory.INSTANCE.createToolControl();
			control.setElementId(MakeSafeControl.ID);
			control.setContributionURI(URI);
			bar.getChildren().add(control);
		}
		bar.setVisible(true);
		bar.setToBeRendered(true);
		if (window.getWidget() instanceof Shell shell) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					shell.layout(true, true);
				}
			});
		}
	}

	/** Stops listening. */
	void dispose() {
		events.unsubscribe(opened);
	}
}
