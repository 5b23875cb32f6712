/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.Viewport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tools of an image as a column of buttons, their keys and their context menu. One is always chosen. */
final class ToolStrip implements ToolHost {

	private static final Logger LOG = LoggerFactory.getLogger(ToolStrip.class);

	private final Desk desk;
	private final List<ImageTool> tools = new ArrayList<>();
	private final ToolBar bar;
	private ImageCanvas canvas;
	private Consumer<String> say = text -> {
	};
	private ImageTool.Session session;

	/** @param offered tools beside the default one, in their order */
	ToolStrip(Composite parent, Desk desk, List<ImageTool> offered) {
		this.desk = desk;
		tools.add(new SelectTool());
		tools.addAll(offered);
		bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT);
		bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
		for (int i = 0; i < tools.size(); i++) {
			ImageTool tool = tools.get(i);
			int index = i;
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			Image icon = icon(tool);
			if (icon == null) {
				item.setText(tool.label());
			} else {
				item.setImage(icon);
				item.addListener(SWT.Dispose, e -> icon.dispose());
			}
			item.setToolTipText(tool.label() + (tool.key() == 0 ? "" : " (" + tool.key() + ")") + "\n" + tool.tooltip());
			item.addListener(SWT.Selection, e -> {
				if (item.getSelection()) {
					choose(index);
				}
			});
		}
		bar.addListener(SWT.Dispose, e -> end());
	}

	/** @param image where the tools work; @param line where they speak */
	void attach(ImageCanvas image, Consumer<String> line) {
		canvas = image;
		say = line;
		canvas.addListener(SWT.MenuDetect, this::menu);
		choose(0);
	}

	private Image icon(ImageTool tool) {
		URL url = tool.icon().orElse(null);
		if (url == null) {
			return null;
		}
		try (InputStream in = url.openStream()) {
			return new Image(bar.getDisplay(), in);
		} catch (IOException | SWTException e) {
			LOG.warn("The icon of tool {} cannot be read: {}", tool.id(), e.getMessage());
			return null;
		}
	}

	private void choose(int index) {
		end();
		for (int i = 0; i < tools.size(); i++) {
			bar.getItem(i).setSelection(i == index);
		}
		say("");
		session = tools.get(index).begin(this);
		canvas.tool(session);
	}

	private void end() {
		if (session != null) {
			ImageTool.Session before = session;
			session = null;
			before.end();
		}
	}

	/** @return whether the key chose a tool or did what a tool offers */
	boolean key(KeyEvent e) {
		int modifiers = e.stateMask & SWT.MODIFIER_MASK;
		char key = Character.toUpperCase((char) e.keyCode);
		if (modifiers == 0 && e.keyCode < SWT.KEYCODE_BIT && Character.isLetter(key)) {
			for (int i = 0; i < tools.size(); i++) {
				if (tools.get(i).key() == key) {
					choose(i);
					return true;
				}
			}
		}
		for (ImageTool.Entry entry : entries(canvas.toControl(canvas.getDisplay().getCursorLocation()))) {
			int wanted = entry.accelerator() & SWT.KEY_MASK;
			if (wanted != 0 && entry.enabled() && (entry.accelerator() & SWT.MODIFIER_MASK) == modifiers
					&& (wanted == e.keyCode || wanted == key)) {
				entry.act().run();
				return true;
			}
		}
		return false;
	}

	private List<ImageTool.Entry> entries(Point at) {
		Viewport view = canvas.viewport();
		boolean inside = view != null && canvas.getClientArea().contains(at);
		double x = inside ? view.imageX(at.x) : Double.NaN;
		double y = inside ? view.imageY(at.y) : Double.NaN;
		return tools.stream().flatMap(t -> t.menu(this, x, y).stream()).toList();
	}

	private void menu(Event e) {
		List<ImageTool.Entry> entries = entries(canvas.toControl(e.x, e.y));
		if (canvas.getMenu() != null) {
			canvas.getMenu().dispose();
		}
		Menu menu = new Menu(canvas);
		for (ImageTool.Entry entry : entries) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			int key = entry.accelerator();
			item.setText(entry.label() + (key == 0 ? "" : "\t" + keys(key)));
			item.setEnabled(entry.enabled());
			item.addListener(SWT.Selection, chosen -> entry.act().run());
		}
		canvas.offerPicture(menu);
		canvas.setMenu(menu);
	}

	/** @return for example {@code Ctrl+Z} */
	static String keys(int accelerator) {
		int key = accelerator & SWT.KEY_MASK;
		return ((accelerator & SWT.MOD1) != 0 ? "Ctrl+" : "") + ((accelerator & SWT.SHIFT) != 0 ? "Shift+" : "")
				+ (key == SWT.DEL ? "Del" : key == SWT.CR ? "Enter" : Character.toString(Character.toUpperCase(key)));
	}

	@Override
	public Desk desk() {
		return desk;
	}

	@Override
	public void redraw() {
		if (canvas != null && !canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	@Override
	public void say(String text) {
		say.accept(text);
	}

	@Override
	public void finish() {
		choose(0);
	}
}
