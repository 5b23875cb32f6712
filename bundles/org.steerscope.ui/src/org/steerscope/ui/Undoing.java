/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What a view can take back and make again; the Edit menu and its keys find it at the view's outermost control. UI thread. */
public interface Undoing {

	/** @return what undo would take back, in words; empty for nothing */
	Optional<String> undoes();

	/** @return what redo would make again, in words; empty for nothing */
	Optional<String> redoes();

	/** Takes the last change back; nothing happens without one. */
	void undo();

	/** Makes again what was taken back; nothing happens without it. */
	void redo();

	/**
	 * Lets the Edit menu find what a view can take back.
	 *
	 * @param root outermost control of the view
	 * @param changes what can be taken back there
	 */
	static void offer(Control root, Undoing changes) {
		root.setData(Undoing.class.getName(), changes);
	}

	/**
	 * @param control may be null
	 * @return what can be taken back in the view the control is in
	 */
	static Optional<Undoing> around(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (c.getData(Undoing.class.getName()) instanceof Undoing known) {
				return Optional.of(known);
			}
		}
		return Optional.empty();
	}

	/**
	 * @param control may be null
	 * @return what can be taken back in a view of which the control holds everything
	 */
	static Optional<Undoing> within(Control control) {
		if (control != null && control.getData(Undoing.class.getName()) instanceof Undoing known) {
			return Optional.of(known);
		}
		if (control instanceof Composite box) {
			for (Control c : box.getChildren()) {
				Optional<Undoing> found = within(c);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}
}
