/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.ui.PlotModel.Flag;
import org.steerscope.ui.PlotModel.Series;

/**
 * A plot of lines and points that keeps up with a live run: it draws a {@link PlotModel} and nothing else. The wheel or + and − zoom x at
 * the pointer, with Ctrl the values; dragging or Alt with the arrow keys pans, F or a double click shows all again; a click picks the nearest
 * point; Page Up and Page Down ask for the neighbour. Bands may be laid over it, which the mouse moves by their edges or as a whole.
 */
public final class Plot extends Canvas {

	private PlotModel model;
	private String nothing = "";
	private PlotScale scale;
	private int left;
	private boolean labelsX = true;
	private double[] zoomedX;
	private double[] zoomedY;
	private final BandDrag bands = new BandDrag();
	private Point panned;
	private java.util.function.Predicate<KeyEvent> keys = e -> false;
	private Point pointer;
	private final String accessibleName;
	private IntConsumer pick = key -> {
	};
	private IntConsumer neighbour = by -> {
	};
	private LongConsumer flagged = key -> {
	};
	private String tooltip;
	private Flag under;
	private Layer ground = (pen, at, theme) -> {
	};
	private Layer top = ground;
	private boolean led;

	/** Draws something of a view's own within the axes of a plot. */
	@FunctionalInterface
	public interface Layer {

		/** Draws; cut at the axes. UI thread. */
		void paint(Pen pen, PlotScale scale, Theme theme);
	}

	/**
	 * @param parent where it stands
	 * @param name for screen readers
	 */
	public Plot(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.accessibleName = Objects.requireNonNull(name, "name");
		addPaintListener(this::paint);
		addMouseMoveListener(e -> point(new Point(e.x, e.y)));
		addListener(SWT.MouseExit, e -> point(null));
		addMouseWheelListener(this::zoom);
		addMouseListener(MouseListener.mouseDownAdapter(this::click));
		addMouseListener(MouseListener.mouseUpAdapter(this::release));
		addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> all()));
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addTraverseListener(Keys::letTabThrough);
		figure(() -> Caption.around(this)).offer();
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = accessibleName;
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = model == null ? nothing.isEmpty() ? "empty" : nothing : describe(model);
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** @return axes and the newest value of each named series, for screen readers */
	static String describe(PlotModel model) {
		StringBuilder s = new StringBuilder(model.y().label()).append(UiTexts.of("plot.against")).append(model.x().label());
		for (Series series : model.series()) {
			int last = series.y().length - 1;
			if (!series.name().isEmpty() && last >= 0) {
				s.append("; ").append(series.name()).append(' ').append(Numbers.text(series.y()[last], model.y().unit()));
			}
		}
		for (Flag flag : model.flags().subList(Math.max(0, model.flags().size() - 3), model.flags().size())) {
			s.append(UiTexts.of("plot.at")).append(Numbers.text(flag.x())).append(": ").append(flag.label());
		}
		return s.toString();
	}

	/** Shows a model; null shows an empty ground, and what is shown already is not drawn again. UI thread. */
	public void show(PlotModel shown) {
		if (model != null && model.equals(shown)) {
			return;
		}
		boolean otherX = model == null || shown == null || !model.x().equals(shown.x());
		boolean otherY = otherX || !model.y().label().equals(shown.y().label()) || !model.y().unit().equals(shown.y().unit());
		model = shown;
		if (otherX) {
			zoomedX = null;
		}
		if (otherY) {
			zoomedY = null;
		}
		redraw();
	}

	/** @return what is shown; null if nothing is. UI thread */
	public PlotModel model() {
		return model;
	}

	/** Shows no model, but why there is none. UI thread. */
	public void showNothing(String why) {
		nothing = why;
		show(null);
	}

	/** @return pixels from the left edge to the y axis as the model asks for it; 0 without a model. UI thread */
	public int ownLeft() {
		if (model == null) {
			return 0;
		}
		GC gc = new GC(this);
		try {
			return new PlotPainter(new GcPen(gc), Theme.of(this), 0, labelsX).inner(model, getClientArea()).x;
		} finally {
			gc.dispose();
		}
	}

	/**
	 * Lines the plot up with others above or below that have the same x axis.
	 *
	 * @param pixels least distance of the y axis from the left edge
	 * @param labels whether the x axis has numbers and a label; else it is read off a plot below
	 */
	public void align(int pixels, boolean labels) {
		if (pixels != left || labels != labelsX) {
			left = pixels;
			labelsX = labels;
			redraw();
		}
	}

	/** @param handler hears the key of a picked point */
	public void onPick(IntConsumer handler) {
		pick = handler;
	}

	/** @param handler hears the key of a flag that was clicked at */
	public void onFlag(LongConsumer handler) {
		flagged = handler;
	}

	/** Said wherever the pointer is not at a flag. */
	@Override
	public void setToolTipText(String text) {
		tooltip = text;
		super.setToolTipText(text);
	}

	/** @param handler hears −1 for Page Up and +1 for Page Down */
	public void onNeighbour(IntConsumer handler) {
		neighbour = handler;
	}

	/**
	 * Lays bands over the plot which the mouse moves; the caller shows them anew where they were moved to.
	 *
	 * @param movable in the order keys step through them
	 * @param chosen number of the one keys move; −1 for none
	 */
	public void bands(java.util.List<PlotBand> movable, int chosen) {
		if (bands.show(movable, chosen)) {
			redraw();
		}
	}

	/** @param listener hears where the mouse wants a band */
	public void onBand(PlotBand.Listener listener) {
		bands.listener(listener);
	}

	/** @param handler is asked about keys before the plot uses them; true if it used one up */
	public void onKey(java.util.function.Predicate<KeyEvent> handler) {
		keys = handler;
	}

	/** @return how values lie on the canvas; null before the first paint or without a model. UI thread */
	public PlotScale scale() {
		return scale;
	}

	/**
	 * Lets a view draw within the axes; it asks for {@link #redraw} when that changed.
	 *
	 * @param below drawn before the model's series
	 * @param above drawn after its marks
	 */
	public void layers(Layer below, Layer above) {
		ground = Objects.requireNonNull(below, "below");
		top = Objects.requireNonNull(above, "above");
	}

	/** From now on the view itself answers the mouse; the plot neither picks, zooms, pans nor reads out. */
	public void leaveMouse() {
		led = true;
	}

	/** Shows all again. */
	public void all() {
		zoomedX = null;
		zoomedY = null;
		redraw();
	}

	/** Draws the model alone, without what the pointer and the focus add. @return how values lie */
	private PlotScale draw(Pen pen, Rectangle area, Theme theme) {
		pen.setBackground(Theme.color(theme.background()));
		pen.fillRectangle(area);
		if (model == null) {
			return null;
		}
		PlotPainter painter = new PlotPainter(pen, theme, left, labelsX);
		Rectangle r = painter.inner(model, area);
		PlotScale s = PlotScale.of(model, r.x, r.y, r.width, r.height);
		if (zoomedX != null) {
			s = s.withX(zoomedX[0], zoomedX[1]);
		}
		if (zoomedY != null) {
			s = s.withY(zoomedY[0], zoomedY[1]);
		}
		painter.bands(bands.bands(), bands.chosen());
		painter.layers(ground, top);
		painter.paint(model, s);
		return s;
	}

	Figure figure(Supplier<java.util.List<String>> caption) {
		return new Figure(this, accessibleName, new Figure.Drawing() {
			@Override
			public void paint(GC gc, int times, Rectangle area, Theme theme) {
				draw(new GcPen(gc, times), area, theme);
			}

			@Override
			public void paint(SvgPen pen, Rectangle area, Theme theme) {
				draw(pen, area, theme);
			}
		}, caption);
	}

	private void paint(PaintEvent e) {
		Theme theme = Theme.of(this);
		Rectangle area = getClientArea();
		scale = draw(new GcPen(e.gc), area, theme);
		if (scale == null) {
			nothing(e, theme, area);
			return;
		}
		Rectangle r = new Rectangle(scale.left(), scale.top(), scale.width(), scale.height());
		if (pointer != null && r.contains(pointer)) {
			readout(e, theme, r);
		}
		if (isFocusControl()) {
			e.gc.setForeground(Theme.color(theme.series(0)));
			e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private void nothing(PaintEvent e, Theme theme, Rectangle area) {
		if (nothing.isEmpty() || area.width < 60) {
			return;
		}
		TextLayout text = new TextLayout(getDisplay());
		try {
			text.setFont(getFont());
			text.setText(nothing);
			text.setWidth(area.width - 40);
			text.setAlignment(SWT.CENTER);
			e.gc.setForeground(Theme.color(theme.muted()));
			text.draw(e.gc, area.x + 20, area.y + Math.max(0, (area.height - text.getBounds().height) / 2));
		} finally {
			text.dispose();
		}
	}

	private void readout(PaintEvent e, Theme theme, Rectangle r) {
		String text = ReadOut.of(model, scale, pointer.x, pointer.y);
		Point size = e.gc.textExtent(text);
		int x = r.x + r.width - size.x - 6;
		int y = r.y + r.height - size.y - 4;
		e.gc.setBackground(Theme.color(theme.ground()));
		e.gc.setAlpha(210);
		e.gc.fillRectangle(x - 4, y - 2, size.x + 8, size.y + 4);
		e.gc.setAlpha(255);
		e.gc.setForeground(Theme.color(theme.muted()));
		e.gc.drawText(text, x, y, true);
		e.gc.setAlpha(90);
		e.gc.drawLine(pointer.x, r.y, pointer.x, r.y + r.height);
		e.gc.setAlpha(255);
	}

	private void point(Point at) {
		if (led) {
			return;
		}
		if (at != null && scale != null) {
			if (bands.dragging()) {
				bands.drag(scale.x(at.x), false);
			} else if (panned != null) {
				pan(at);
			}
			setCursor(getDisplay().getSystemCursor(bands.cursor(scale, at.x, at.y)));
		}
		pointer = at;
		Flag flag = at == null || model == null || scale == null ? null : flagAt(model, scale, at.x);
		if (!Objects.equals(flag, under)) {
			under = flag;
			super.setToolTipText(flag == null ? tooltip : flag.label().replace("&", "&&"));
		}
		redraw();
	}

	private void pan(Point at) {
		double dx = scale.x(panned.x) - scale.x(at.x);
		double dy = scale.y(panned.y) - scale.y(at.y);
		if (zoomedX != null) {
			zoomedX = new double[] { zoomedX[0] + dx, zoomedX[1] + dx };
		}
		if (zoomedY != null) {
			zoomedY = new double[] { zoomedY[0] + dy, zoomedY[1] + dy };
		}
		panned = at;
	}

	private void zoom(MouseEvent e) {
		zoom(e.count > 0 ? 1 / 1.25 : 1.25, e.x, e.y, (e.stateMask & SWT.MOD1) != 0);
	}

	private void zoom(double factor, int px, int py, boolean values) {
		if (led || scale == null || model.density() != null) {
			return;
		}
		PlotScale whole = PlotScale.of(model, scale.left(), scale.top(), scale.width(), scale.height());
		if (values) {
			double at = scale.y(py);
			zoomedY = new double[] { at + (scale.minY() - at) * factor, at + (scale.maxY() - at) * factor };
		} else {
			double at = scale.x(px);
			zoomedX = new double[] { at + (scale.minX() - at) * factor, at + (scale.maxX() - at) * factor };
			if (zoomedX[1] - zoomedX[0] >= whole.maxX() - whole.minX()) {
				zoomedX = null;
			}
		}
		redraw();
	}

	private void release(MouseEvent e) {
		panned = null;
		if (bands.dragging() && scale != null) {
			bands.drag(scale.x(e.x), true);
		}
	}

	private void click(MouseEvent e) {
		forceFocus();
		if (led || scale == null || e.button != 1) {
			return;
		}
		if (bands.press(scale, e.x, e.y)) {
			redraw();
			return;
		}
		int found = nearest(model, scale, e.x, e.y, 12);
		Flag flag = flagAt(model, scale, e.x);
		if (found >= 0) {
			pick.accept(found);
		} else if (flag != null) {
			flagged.accept(flag.key());
		} else if (zoomedX != null || zoomedY != null) {
			panned = new Point(e.x, e.y);
		}
	}

	/** @return the flag at most 5 pixels away, the nearest; null if there is none */
	static Flag flagAt(PlotModel model, PlotScale scale, int px) {
		Flag nearest = null;
		for (Flag f : model.flags()) {
			double away = Math.abs(scale.px(f.x()) - px);
			if (away <= 5 && (nearest == null || away < Math.abs(scale.px(nearest.x()) - px))) {
				nearest = f;
			}
		}
		return nearest;
	}

	/** @return the key of the nearest point that can be picked, at most so many pixels away; −1 if there is none */
	static int nearest(PlotModel model, PlotScale scale, int px, int py, double most) {
		double best = most * most;
		int key = -1;
		for (Series s : model.series()) {
			for (int i = 0; s.keys() != null && i < s.keys().length; i++) {
				double dx = scale.px(s.x()[i]) - px;
				double dy = scale.py(s.y()[i]) - py;
				if (dx * dx + dy * dy <= best) {
					best = dx * dx + dy * dy;
					key = s.keys()[i];
				}
			}
		}
		return key;
	}

	private void key(KeyEvent e) {
		if (keys.test(e)) {
			return;
		}
		boolean left = e.keyCode == SWT.ARROW_LEFT;
		if ((e.stateMask & SWT.ALT) != 0 && (left || e.keyCode == SWT.ARROW_RIGHT) && zoomedX != null) {
			double by = (zoomedX[1] - zoomedX[0]) / (left ? -10 : 10);
			zoomedX = new double[] { zoomedX[0] + by, zoomedX[1] + by };
			redraw();
		} else if (e.character == '+' || e.character == '-' || e.character == '=') {
			Rectangle area = getClientArea();
			Point at = pointer == null ? new Point(area.width / 2, area.height / 2) : pointer;
			zoom(e.character == '-' ? 1.25 : 1 / 1.25, at.x, at.y, false);
		} else if (e.keyCode == SWT.PAGE_UP || left) {
			neighbour.accept(-1);
		} else if (e.keyCode == SWT.PAGE_DOWN || e.keyCode == SWT.ARROW_RIGHT) {
			neighbour.accept(1);
		} else if (e.keyCode == SWT.ESC) {
			pick.accept(-1);
		} else if (e.character == 'f' || e.character == 'F') {
			all();
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 240 : wHint, hHint == SWT.DEFAULT ? 160 : hHint);
	}
}
