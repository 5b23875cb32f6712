/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.bindings.Trigger;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.keys.IBindingService;

/** Tells which of our keys was pressed wherever the focus is: in a dialog, in a detached window, behind the black. UI thread. */
final class GlobalKeys {

	/** What ids of our commands begin with. */
	static final String COMMAND = "org.steerscope.workbench.command.";

	private final IBindingService bindings;
	private final Map<String, TriggerSequence[]> known = new HashMap<>();

	GlobalKeys(IBindingService bindings) {
		this.bindings = bindings;
	}

	/** @return whether the event is the key bound to a command, by the last segment of its id */
	boolean is(Event e, String command) {
		for (TriggerSequence sequence : sequences(command)) {
			Trigger[] triggers = sequence.getTriggers();
			if (sequence instanceof KeySequence && triggers.length == 1 && triggers[0] instanceof KeyStroke stroke && pressed(e, stroke)) {
				return true;
			}
		}
		return false;
	}

	/** @return the key as menus show it; null without one */
	String text(String command) {
		TriggerSequence[] sequences = sequences(command);
		return sequences.length == 0 ? null : sequences[0].format();
	}

	/** Bindings are asked for while the window is active; a dialog has none of them, and what was known stays. */
	private TriggerSequence[] sequences(String command) {
		TriggerSequence[] now = bindings.getActiveBindingsFor(COMMAND + command);
		if (now.length > 0) {
			known.put(command, now);
		}
		return known.getOrDefault(command, now);
	}

	private static boolean pressed(Event e, KeyStroke stroke) {
		return stroke.equals(SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToUnmodifiedAccelerator(e)))
				|| stroke.equals(SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(e)))
				|| stroke.equals(SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToModifiedAccelerator(e)));
	}
}
