/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A list of events of any length: only the lines on screen are asked for, so that a hundred thousand cost no more than ten. The newest is
 * at the bottom and stays in sight while nothing is picked. UI thread.
 */
final class EventList extends Canvas {

	/** So many models may have been under way when a key was pressed. */
	private static final int STALE = 3;

	private final EventListPainter painter = new EventListPainter();
	private TimelinePresenter.Model model;
	private int top;
	private boolean following = true;
	private int hovered = -1;
	/** The line picked by a key last, until the model shows it: keys pressed faster than that go on from there. */
	private int aimed = -1;
	private int awaited;
	private IntConsumer pick = line -> {
	};
	private Runnable now = () -> {
	};
	private Runnable play = () -> {
	};

	EventList(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		addPaintListener(e -> painter.paint(e.gc, this, model, top));
		addListener(SWT.Resize, e -> settle());
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addMouseListener(MouseListener.mouseDownAdapter(e -> {
			forceFocus();
			int line = lineAt(e.y);
			if (e.button == 1 && line >= 0) {
				pick.accept(line);
			}
		}));
		addMouseMoveListener(e -> hover(lineAt(e.y)));
		addListener(SWT.MouseVerticalWheel, e -> {
			scroll(top - e.count);
			e.doit = false;
		});
		getVerticalBar().addListener(SWT.Selection, e -> scroll(getVerticalBar().getSelection()));
		accessible();
	}

	private void accessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = ViewTexts.of("eventList.timelineOfEvents");
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				int line = model == null ? -1 : model.selected() >= 0 ? model.selected() : model.count() - 1;
				e.result = line < 0 ? ViewTexts.of("eventList.noEvent") : (model.selected() >= 0 ? ViewTexts.of("eventList.picked") : ViewTexts.of("eventList.newest")) + EventListPainter.text(model.row(line));
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_LIST;
			}
		});
	}

	/** @param handler hears which line is picked */
	void onPick(IntConsumer handler) {
		pick = handler;
	}

	/** @param handler is called when the newest shall be followed again */
	void onNow(Runnable handler) {
		now = handler;
	}

	/** @param handler is called when playing shall begin or end */
	void onPlay(Runnable handler) {
		play = handler;
	}

	/** Shows lines; the picked one is brought into sight if it is another than before. */
	void show(TimelinePresenter.Model shown) {
		int before = model == null ? -1 : model.selected();
		boolean other = model == null || model.chronicle() != shown.chronicle() || model.places() != shown.places() && shown.count() < model.count();
		model = shown;
		if (shown.selected() == aimed || awaited-- <= 0 || other) {
			aimed = -1;
		}
		if (shown.selected() >= 0) {
			following = false;
			if (shown.selected() != before || other) {
				reveal(shown.selected());
			}
		} else if (before >= 0 || other) {
			following = true;
		}
		settle();
		if (shown.selected() != before && isFocusControl()) {
			getAccessible().selectionChanged();
		}
	}

	/** @return sequence number of the event marked; −1 while none is */
	long marked() {
		return model == null || model.selected() < 0 ? -1 : model.sequence(model.selected());
	}

	/** @return whether the newest event is kept in sight */
	boolean following() {
		return following;
	}

	private int visible() {
		return Math.max(1, painter.lines(this));
	}

	private int count() {
		return model == null ? 0 : model.count();
	}

	private void reveal(int line) {
		int visible = visible();
		if (line < top || line >= top + visible) {
			top = line < top && line > top - visible ? line : line >= top + visible && line < top + 2 * visible ? line - visible + 1
					: line - visible / 2;
		}
	}

	private void scroll(int to) {
		top = to;
		following = top >= count() - visible() && (model == null || model.selected() < 0);
		settle();
	}

	private void settle() {
		int visible = visible();
		int last = Math.max(0, count() - visible);
		top = following ? last : Math.clamp(top, 0, last);
		ScrollBar bar = getVerticalBar();
		bar.setVisible(count() > visible);
		bar.setValues(top, 0, Math.max(1, count()), Math.min(visible, Math.max(1, count())), 3, visible);
		redraw();
	}

	/** @return the line at a height; −1 if there is none */
	private int lineAt(int y) {
		int line = painter.lineAt(y);
		return line < 0 || top + line >= count() ? -1 : top + line;
	}

	private void hover(int line) {
		if (line != hovered) {
			hovered = line;
			setToolTipText(line < 0 ? null : EventListPainter.text(model.row(line)).replace("&", "&&"));
		}
	}

	private void key(KeyEvent e) {
		int last = count() - 1;
		if (last < 0) {
			return;
		}
		int line = aimed >= 0 ? Math.min(aimed, last) : model.selected();
		switch (e.keyCode) {
		case SWT.ARROW_UP -> aim(line < 0 ? last : Math.max(0, line - 1));
		case SWT.PAGE_UP -> aim(Math.max(0, (line < 0 ? last : line) - visible()));
		case SWT.ARROW_DOWN -> forward(line, 1, last);
		case SWT.PAGE_DOWN -> forward(line, visible(), last);
		case SWT.HOME -> aim(0);
		case SWT.END, SWT.ESC -> leave();
		case ' ' -> play.run();
		default -> {
		}
		}
	}

	private void aim(int line) {
		aimed = line;
		awaited = STALE;
		pick.accept(line);
	}

	private void leave() {
		aimed = -1;
		now.run();
	}

	/** Beyond the last line is now. */
	private void forward(int line, int by, int last) {
		if (line >= 0 && line < last) {
			aim(Math.min(last, line + by));
		} else {
			leave();
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 320 : wHint, hHint == SWT.DEFAULT ? 160 : hHint);
	}
}
