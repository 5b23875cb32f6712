/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import org.eclipse.swt.widgets.Composite;

/** What stands on a page. UI thread. */
interface Pane {

	/** Makes the widgets, once, in a grid of one column. */
	void build(Composite parent);

	/** Shows what the presenter knows; called after every change while the page is in sight. */
	void show();
}
