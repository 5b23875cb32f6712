/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;

/**
 * Shows one channel of an image of any size, maps over it and whatever a view and its chosen tool draw on top. The wheel or + and − zoom
 * at the pointer, dragging or the arrow keys pan, F or a double click fits the whole image, Page Up and Page Down ask for the neighbouring
 * step, Escape lets go. What is visible is rendered off the UI thread; meanwhile the last rendering is shown moved and scaled.
 */
public final class ImageCanvas extends Canvas {

	/** What a view draws on top of the image. */
	@FunctionalInterface
	public interface Painter {

		/** Draws; the context's colours, line width and transparency may be left changed. UI thread. */
		void paint(GC gc, Viewport view, Theme theme);
	}

	/** Something happened at a place of the image. */
	@FunctionalInterface
	public interface PlaceListener {

		/**
		 * @param x image x; a pixel is its integer part
		 * @param y image y
		 * @param zoom screen pixels per image column, for how near is near
		 */
		void at(double x, double y, double zoom);
	}

	private record Shown(Image image, int plane, Contrast contrast, ColourMap map, List<Raster> rasters, List<Ink> inks) {
	}

	private record Rendered(org.eclipse.swt.graphics.Image bitmap, Viewport view) {
	}

	private final AtomicReference<Shown> shown = new AtomicReference<>();
	private final AtomicReference<Viewport> wanted = new AtomicReference<>();
	private final Refresher<Rendered> refresher;
	private final String accessibleName;
	private final Figure figure;
	private org.eclipse.swt.graphics.Image bitmap;
	private Pattern pattern;
	private Viewport bitmapView;
	private Viewport view;
	private boolean fitted = true;
	private String recalled = "";
	private Consumer<String> look = text -> {
	};
	private Point drag;
	private boolean dragged;
	private Point pointer = new Point(0, 0);
	private ImageTool.Session tool = new ImageTool.Session() {
	};
	private Predicate<KeyEvent> keys = e -> false;
	private Pyramid pyramid;
	private volatile boolean night;
	private final Display display;
	private Painter painter = (gc, v, t) -> {
	};
	private PlaceListener hover = (x, y, z) -> {
	};
	private PlaceListener pick = (x, y, z) -> {
	};
	private IntConsumer neighbour = by -> {
	};
	private Runnable release = () -> {
	};

	/**
	 * @param parent where it stands
	 * @param desk whose worker renders
	 * @param name for screen readers
	 */
	public ImageCanvas(Composite parent, Desk desk, String name) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.accessibleName = Objects.requireNonNull(name, "name");
		this.display = getDisplay();
		this.night = Theme.night(display);
		this.refresher = desk.refresher(this::render, this::rendered);
		this.figure = new Figure(this, name, drawing(), () -> Caption.of(desk));
		figure.offer();
		addPaintListener(this::paint);
		addListener(SWT.Resize, e -> resized());
		addListener(SWT.Dispose, e -> {
			dispose(pattern);
			dispose(bitmap);
		});
		addMouseWheelListener(e -> zoom(e.count > 0 ? 1.25 : 0.8, e.x, e.y));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.MouseDoubleClick, this::doubleClicked);
		addListener(SWT.MouseExit, e -> hover.at(Double.NaN, Double.NaN, 1));
		addMouseMoveListener(this::moved);
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addTraverseListener(Keys::letTabThrough);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = accessibleName;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/**
	 * Shows an image. The part shown is kept as long as the image has the same number of pixels. UI thread.
	 *
	 * @param image null shows nothing
	 * @param plane which channel
	 * @param contrast of the channel
	 * @param map colours of the channel
	 * @param raster laid over; null for none
	 */
	public void show(Image image, int plane, Contrast contrast, ColourMap map, Raster raster) {
		show(image, plane, contrast, map, raster == null ? List.of() : List.of(raster), List.of());
	}

	/**
	 * Shows an image with several maps. The part shown is kept as long as the image has the same number of pixels. UI thread.
	 *
	 * @param image null shows nothing
	 * @param plane which channel
	 * @param contrast of the channel
	 * @param map colours of the channel
	 * @param rasters laid over, the last one on top
	 * @param inks drawn on top of them off the UI thread
	 */
	public void show(Image image, int plane, Contrast contrast, ColourMap map, List<Raster> rasters, List<Ink> inks) {
		Shown before = shown.get();
		Shown now = image == null ? null : new Shown(image, plane, contrast, map, List.copyOf(rasters), List.copyOf(inks));
		shown.set(now);
		if (now == null) {
			view = null;
		} else if (before == null || view == null || before.image().grid().rows() != image.grid().rows()
				|| before.image().grid().cols() != image.grid().cols()) {
			if (recalled.isEmpty() || !recall(image.grid())) {
				fit();
			}
		}
		if (!Objects.equals(before, now)) {
			refresher.refresh();
		}
		redraw();
	}

	/** @param onTop draws on top of the image */
	public void painter(Painter onTop) {
		painter = onTop;
	}

	/** @param session gets the mouse and the keys first from now on, and draws on top */
	public void tool(ImageTool.Session session) {
		tool = Objects.requireNonNull(session, "session");
		drag = null;
		setCursor(display.getSystemCursor(session.cursor()));
		redraw();
	}

	/** @param handler is asked about keys the tool does not want, before the canvas uses them; true if it used one up */
	public void onKey(Predicate<KeyEvent> handler) {
		keys = handler;
	}

	/** @return the part shown; null without an image */
	public Viewport viewport() {
		return view;
	}

	/** @param listener hears the place under the pointer; NaN when it leaves */
	public void onHover(PlaceListener listener) {
		hover = listener;
	}

	/** @param listener hears clicks */
	public void onPick(PlaceListener listener) {
		pick = listener;
	}

	/** @param handler hears −1 for Page Up and +1 for Page Down */
	public void onNeighbour(IntConsumer handler) {
		neighbour = handler;
	}

	/** @param handler hears Escape */
	public void onRelease(Runnable handler) {
		release = handler;
	}

	/** Shows the whole image. */
	public void fit() {
		fitted = true;
		resized();
	}

	/** Zooms by a factor at a point of the canvas. */
	public void zoom(double factor, int x, int y) {
		if (view != null) {
			fitted = false;
			look(view.zoomed(factor, x, y));
		}
	}

	private void look(Viewport at) {
		view = at;
		Shown s = shown.get();
		if (recalled.isEmpty() && s != null) {
			look.accept(fitted ? "" : String.format(java.util.Locale.ROOT, "%.3f %.3f %.5f %d %d", at.x() + at.width() / (2 * at.zoom()),
					at.y() + at.height() / (2 * at.zoomY()), at.zoom(), s.image().grid().cols(), s.image().grid().rows()));
		}
		wanted.set(at);
		refresher.refresh();
		redraw();
	}

	private void resized() {
		Shown s = shown.get();
		Rectangle area = getClientArea();
		if (s == null || area.width < 2 || area.height < 2) {
			return;
		}
		PixelGrid g = s.image().grid();
		look(view == null || fitted ? Viewport.fit(g.cols(), g.rows(), g.pitchY() / g.pitchX(), area.width, area.height)
				: view.resized(area.width, area.height));
	}

	private Rendered render() {
		Shown s = shown.get();
		Viewport v = wanted.get();
		if (s == null || v == null) {
			return null;
		}
		if (pyramid == null || !pyramid.isOf(s.image(), s.plane())) {
			pyramid = new Pyramid(s.image(), s.plane());
		}
		ImageData data = pixels(s, pyramid, v, night);
		return display.isDisposed() ? null : new Rendered(new org.eclipse.swt.graphics.Image(display, data), v);
	}

	private static ImageData pixels(Shown s, Pyramid pyramid, Viewport v, boolean dim) {
		int[] pixels = ImageRenderer.render(s.image(), pyramid, s.contrast(), s.map(), s.rasters(), v);
		s.inks().forEach(ink -> ink.draw(pixels, v));
		if (dim) {
			for (int i = 0; i < pixels.length; i++) {
				pixels[i] = Theme.ember(pixels[i]);
			}
		}
		ImageData data = new ImageData(v.width(), v.height(), 32, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alphaData = new byte[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			data.data[4 * i + 1] = (byte) (pixels[i] >> 16);
			data.data[4 * i + 2] = (byte) (pixels[i] >> 8);
			data.data[4 * i + 3] = (byte) pixels[i];
			data.alphaData[i] = (byte) (pixels[i] >>> 24);
		}
		return data;
	}

	/** Adds the entries that copy and save the picture to a context menu a view made for the canvas. */
	public void offerPicture(Menu menu) {
		figure.addTo(menu);
	}

	/** @param bar explains the colours, and stands beside the image in saved pictures too */
	public void explainedBy(ColourBar bar) {
		figure.beside(bar);
	}

	/**
	 * Remembers which part is shown. UI thread.
	 *
	 * @param before what was kept last; empty or null if nothing was
	 * @param keep hears the part in a line of text, empty for the whole image
	 */
	public void remember(String before, Consumer<String> keep) {
		recalled = before == null ? "" : before;
		look = keep;
	}

	/** Shows the part of last time if the image is as large as then. */
	private boolean recall(PixelGrid g) {
		String[] kept = recalled.split(" ");
		Rectangle area = getClientArea();
		recalled = "";
		if (kept.length != 5 || area.width < 2 || area.height < 2) {
			return false;
		}
		try {
			double zoom = Double.parseDouble(kept[2]);
			if (Integer.parseInt(kept[3]) != g.cols() || Integer.parseInt(kept[4]) != g.rows() || !(zoom > 1e-4 && zoom < 1e4)) {
				return false;
			}
			Viewport whole = Viewport.fit(g.cols(), g.rows(), g.pitchY() / g.pitchX(), area.width, area.height);
			double x = Math.clamp(Double.parseDouble(kept[0]), 0, g.cols());
			double y = Math.clamp(Double.parseDouble(kept[1]), 0, g.rows());
			fitted = false;
			look(new Viewport(x - area.width / (2 * zoom), y - area.height / (2 * zoom * whole.aspect()), zoom, whole.aspect(), area.width, area.height));
			return true;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	/** The image and what lies on it, without the scale bar, larger; white if there is none. */
	private void picture(GC gc, int times, Rectangle area, Theme theme) {
		gc.setBackground(Theme.color(theme.background()));
		gc.fillRectangle(0, 0, area.width * times, area.height * times);
		Shown s = shown.get();
		if (s == null || view == null) {
			return;
		}
		Viewport larger = new Viewport(view.x(), view.y(), view.zoom() * times, view.aspect(), view.width() * times, view.height() * times);
		org.eclipse.swt.graphics.Image whole = new org.eclipse.swt.graphics.Image(display, pixels(s, new Pyramid(s.image(), s.plane()), larger, false));
		Transform times2 = new Transform(gc.getDevice());
		try {
			gc.drawImage(whole, 0, 0);
			times2.scale(times, times);
			gc.setTransform(times2);
			painter.paint(gc, view, theme);
			gc.setAlpha(255);
			gc.setLineStyle(SWT.LINE_SOLID);
		} finally {
			gc.setTransform(null);
			times2.dispose();
			whole.dispose();
		}
	}

	private void bar(Pen pen, Theme theme, Rectangle area) {
		Shown s = shown.get();
		if (s != null && view != null) {
			scaleBar(pen, theme, s.image().grid(), area);
		}
	}

	private Figure.Drawing drawing() {
		return new Figure.Drawing() {
			@Override
			public void paint(GC gc, int times, Rectangle area, Theme theme) {
				picture(gc, times, area, theme);
				bar(new GcPen(gc, times), theme, area);
			}

			@Override
			public void paint(SvgPen pen, Rectangle area, Theme theme) {
				int times = 2;
				org.eclipse.swt.graphics.Image embedded = new org.eclipse.swt.graphics.Image(display,
						Figure.plain(area.width * times, area.height * times));
				GC gc = new GC(embedded);
				try {
					gc.setFont(getFont());
					gc.setAntialias(SWT.ON);
					picture(gc, times, area, theme);
					pen.drawImage(embedded, 0, 0, area.width * times, area.height * times, 0, 0, area.width, area.height);
				} finally {
					gc.dispose();
					embedded.dispose();
				}
				bar(pen, theme, area);
			}
		};
	}

	private void rendered(Rendered result) {
		if (isDisposed()) {
			dispose(result == null ? null : result.bitmap());
			return;
		}
		dispose(pattern);
		dispose(bitmap);
		bitmap = result == null ? null : result.bitmap();
		pattern = bitmap == null ? null : new Pattern(display, bitmap);
		bitmapView = result == null ? null : result.view();
		redraw();
	}

	/** What was rendered for another theme is shown no more. */
	private org.eclipse.swt.graphics.Image forget(org.eclipse.swt.graphics.Image rendered) {
		dispose(pattern);
		pattern = null;
		dispose(rendered);
		return null;
	}

	private static void dispose(Resource resource) {
		if (resource != null) {
			resource.dispose();
		}
	}

	private void paint(PaintEvent e) {
		Theme theme = Theme.of(this);
		if (theme.night() != night) {
			night = theme.night();
			bitmap = forget(bitmap);
			refresher.refresh();
		}
		Rectangle area = getClientArea();
		e.gc.setBackground(Theme.color(theme.ground()));
		e.gc.fillRectangle(area);
		Shown s = shown.get();
		if (s != null && view != null) {
			if (bitmap != null) {
				drawBitmap(e.gc);
			}
			e.gc.setAntialias(SWT.ON);
			e.gc.setTextAntialias(SWT.ON);
			painter.paint(e.gc, view, theme);
			e.gc.setAlpha(255);
			tool.paint(e.gc, view, theme);
			e.gc.setAlpha(255);
			e.gc.setLineStyle(SWT.LINE_SOLID);
			scaleBar(new GcPen(e.gc), theme, s.image().grid(), area);
		}
		if (isFocusControl()) {
			e.gc.setAlpha(255);
			e.gc.setLineWidth(1);
			e.gc.setForeground(Theme.color(theme.series(0)));
			e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	/** The newest rendering, moved and scaled to where it belongs now. As a pattern, for drawing an image copies all of it each time. */
	private void drawBitmap(GC gc) {
		float scale = (float) (view.zoom() / bitmapView.zoom());
		Transform transform = new Transform(gc.getDevice());
		try {
			transform.translate(Math.round(view.screenX(bitmapView.x())), Math.round(view.screenY(bitmapView.y())));
			if (Math.abs(scale - 1) > 1e-6) {
				transform.scale(scale, scale);
			}
			gc.setTransform(transform);
			gc.setBackgroundPattern(pattern);
			gc.fillRectangle(0, 0, bitmapView.width(), bitmapView.height());
		} finally {
			gc.setBackgroundPattern(null);
			gc.setTransform(null);
			transform.dispose();
		}
	}

	private void scaleBar(Pen gc, Theme theme, PixelGrid grid, Rectangle area) {
		ScaleBar bar = ScaleBar.of(grid, area.width * 0.3 / view.zoom());
		int width = (int) Math.round(bar.pixels() * view.zoom());
		Point text = gc.textExtent(bar.label());
		int x = area.x + 14;
		int y = area.y + area.height - 14;
		gc.setBackground(Theme.color(0x000000));
		gc.setAlpha(150);
		gc.fillRoundRectangle(x - 6, y - text.y - 10, Math.max(width, text.x) + 12, text.y + 18, 6, 6);
		gc.setAlpha(255);
		gc.setBackground(Theme.color(theme.night() ? theme.foreground() : 0xffffff));
		gc.setForeground(Theme.color(theme.night() ? theme.foreground() : 0xffffff));
		gc.fillRectangle(x, y - 2, width, 4);
		gc.drawText(bar.label(), x + Math.max(0, (width - text.x) / 2), y - text.y - 6);
	}

	private ImageTool.Pointer pointer(int x, int y, int button, int stateMask) {
		return new ImageTool.Pointer(view.imageX(x), view.imageY(y), view.zoom(), button, stateMask);
	}

	private void pressed(Event e) {
		forceFocus();
		drag = null;
		if (view == null || e.button != 2 && tool.pressed(pointer(e.x, e.y, e.button, e.stateMask))) {
			return;
		}
		drag = e.button == 1 || e.button == 2 ? new Point(e.x, e.y) : null;
		dragged = false;
	}

	private void released(Event e) {
		if (view != null && drag == null && e.button != 2) {
			tool.released(pointer(e.x, e.y, e.button, e.stateMask));
		} else if (e.button == 1 && !dragged && view != null) {
			pick.at(view.imageX(e.x), view.imageY(e.y), view.zoom());
		}
		drag = null;
	}

	private void doubleClicked(Event e) {
		if (view == null || !tool.doubleClicked(pointer(e.x, e.y, e.button, e.stateMask))) {
			fit();
		}
	}

	private void moved(MouseEvent e) {
		pointer = new Point(e.x, e.y);
		if (view == null) {
			return;
		}
		if (drag != null && (dragged || Math.abs(e.x - drag.x) + Math.abs(e.y - drag.y) > 3)) {
			dragged = true;
			fitted = false;
			look(view.panned(e.x - drag.x, e.y - drag.y));
			drag = pointer;
		}
		if (drag == null) {
			tool.moved(pointer(e.x, e.y, 0, e.stateMask));
		}
		hover.at(view.imageX(e.x), view.imageY(e.y), view.zoom());
	}

	private void key(KeyEvent e) {
		if (tool.key(e.keyCode, e.stateMask) || keys.test(e)) {
			return;
		}
		int stride = 40;
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> pan(stride, 0);
		case SWT.ARROW_RIGHT -> pan(-stride, 0);
		case SWT.ARROW_UP -> pan(0, stride);
		case SWT.ARROW_DOWN -> pan(0, -stride);
		case SWT.PAGE_UP -> neighbour.accept(-1);
		case SWT.PAGE_DOWN -> neighbour.accept(1);
		case SWT.ESC -> release.run();
		default -> {
			switch (e.character) {
			case 'f', 'F' -> fit();
			case '+', '=' -> zoom(1.25, pointer.x, pointer.y);
			case '-' -> zoom(0.8, pointer.x, pointer.y);
			default -> {
			}
			}
		}
		}
	}

	private void pan(int dx, int dy) {
		if (view != null) {
			fitted = false;
			look(view.panned(dx, dy));
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 240 : wHint, hHint == SWT.DEFAULT ? 200 : hHint);
	}
}
