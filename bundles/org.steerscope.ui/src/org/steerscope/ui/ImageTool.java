/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A tool of the image in the Scan view: while it is chosen it gets the mouse and the keys in coordinates of the image, and draws on top.
 * A lab adds its own by a class with {@code @Component(service = ImageTool.class)} in a bundle that is installed. The service itself
 * holds no state: it makes a {@link Session} each time it is chosen, and every Scan view has its own. All methods are called on the UI
 * thread and must return at once; what takes longer goes through {@link Desk#refresher}.
 */
@ConsumerType
public interface ImageTool {

	/** @return a name of its own, with a prefix, for example {@code org.steerscope.veto} */
	String id();

	/** @return what it is called, in one or two words */
	String label();

	/** @return what it does and how, one or two sentences; the view adds the key */
	String tooltip();

	/** @return the key that chooses it, a capital letter; {@code 0} for none. F, L, C and N belong to the view */
	char key();

	/** @return an SVG or PNG of 16 × 16 that can be seen on light and dark ground; without one the label is shown */
	default Optional<URL> icon() {
		return Optional.empty();
	}

	/** @return where it stands among the tools, from the top; ties are ordered by {@link #id} */
	default int order() {
		return 1000;
	}

	/**
	 * The tool was chosen.
	 *
	 * @param host the view
	 * @return what gets the mouse and the keys from now on
	 */
	Session begin(ToolHost host);

	/**
	 * What the tool offers at a place without being chosen: in the context menu, and by its keys.
	 *
	 * @param host the view
	 * @param x image x under the pointer; NaN outside the image
	 * @param y image y under the pointer; NaN outside the image
	 * @return entries in order
	 */
	default List<Entry> menu(ToolHost host, double x, double y) {
		return List.of();
	}

	/**
	 * An entry of the context menu.
	 *
	 * @param label what it does
	 * @param accelerator SWT key and modifiers, for example {@code SWT.MOD1 | 'Z'}; 0 for none
	 * @param enabled whether it can be done now
	 * @param act does it
	 */
	record Entry(String label, int accelerator, boolean enabled, Runnable act) {
	}

	/**
	 * Where the mouse is and what is pressed.
	 *
	 * @param x image x; a pixel is its integer part
	 * @param y image y
	 * @param zoom screen pixels per image column, for how near is near
	 * @param button which mouse button, 1 to 3; 0 while none changed
	 * @param stateMask SWT modifiers and buttons held
	 */
	record Pointer(double x, double y, double zoom, int button, int stateMask) {

		/** @return whether Shift is held */
		public boolean shift() {
			return (stateMask & SWT.SHIFT) != 0;
		}

		/** @return whether Ctrl (Command on a Mac) is held */
		public boolean ctrl() {
			return (stateMask & SWT.MOD1) != 0;
		}
	}

	/**
	 * A tool at work. A method that returns true has used the event up; else the view does what it always does with it (button 1 selects,
	 * drags pan). The wheel and the middle button always zoom and pan.
	 */
	@ConsumerType
	interface Session {

		/** A mouse button went down. */
		default boolean pressed(Pointer at) {
			return false;
		}

		/** The mouse moved, with or without a button held. */
		default boolean moved(Pointer at) {
			return false;
		}

		/** A mouse button went up. */
		default boolean released(Pointer at) {
			return false;
		}

		/** A double click; its two clicks were told before. */
		default boolean doubleClicked(Pointer at) {
			return false;
		}

		/**
		 * A key went down.
		 *
		 * @param keyCode as SWT has it
		 * @param stateMask modifiers held
		 */
		default boolean key(int keyCode, int stateMask) {
			return false;
		}

		/** Draws on top; the context's colours, line width and transparency may be left changed. */
		default void paint(GC gc, Viewport view, Theme theme) {
		}

		/** @return an SWT cursor constant */
		default int cursor() {
			return SWT.CURSOR_CROSS;
		}

		/** Another tool was chosen, or the view is closed: nothing may stay behind. */
		default void end() {
		}
	}
}
