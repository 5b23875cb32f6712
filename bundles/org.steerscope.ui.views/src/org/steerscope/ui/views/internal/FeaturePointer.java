/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.steerscope.data.Pixel;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotScale;

/** What the mouse does in feature space: it points, picks, draws lines round points, zooms and pans. UI thread. */
final class FeaturePointer {

	private static final double NEAR = 10;
	private static final double NEAR_CANDIDATE = 6;
	private static final int DRAG = 4;
	private static final int MOST_CORNERS = 2000;

	private final Desk desk;
	private final Plot plot;
	private final FeaturePainter painter;
	private final FeatureHover hover;
	private final FeatureClasses classes;
	private final Consumer<double[]> zoom;
	private final List<double[]> line = new ArrayList<>();
	private FeatureModel model;
	private FeatureCloud.Spot spot;
	private double[] part;
	private Event down;
	private double[] panned;

	/** @param zoom hears which part is to be shown, minX, maxX, minY, maxY; null for all */
	FeaturePointer(Desk desk, Plot plot, FeaturePainter painter, FeatureClasses classes, Consumer<double[]> zoom) {
		this.desk = desk;
		this.plot = plot;
		this.painter = painter;
		this.classes = classes;
		this.zoom = zoom;
		this.hover = new FeatureHover(plot);
		plot.leaveMouse();
		plot.addListener(SWT.MouseMove, this::moved);
		plot.addListener(SWT.MouseExit, e -> point(null));
		plot.addListener(SWT.MouseDown, this::pressed);
		plot.addListener(SWT.MouseUp, this::released);
		plot.addListener(SWT.MouseWheel, e -> zoom(e.count > 0 ? 0.8 : 1.25, e.x, e.y));
		plot.addListener(SWT.MouseDoubleClick, e -> all());
	}

	/** Takes in what is shown now. */
	void show(FeatureModel shown) {
		model = shown;
		if (spot != null) {
			spot = same(spot);
			painter.cursor(spot);
			if (spot == null || plot.scale() == null) {
				hover.setVisible(false);
			} else if (hover.isVisible()) {
				tell(spot);
			}
		}
	}

	/** @return a point where it is now; null if it is gone */
	private FeatureCloud.Spot same(FeatureCloud.Spot old) {
		FeatureCloud cloud = model.cloud();
		if (cloud == null || old.step() >= cloud.stepX().length) {
			return null;
		}
		if (old.step() >= 0) {
			return Double.isFinite(cloud.stepX()[old.step()]) ? cloud.step(old.step(), old.candidate()) : null;
		}
		int index = java.util.Arrays.binarySearch(cloud.map().candidates(), old.candidate());
		return index < 0 ? null : cloud.shown(index);
	}

	/** @return the point under the pointer; null for none */
	FeatureCloud.Spot spot() {
		return spot;
	}

	/** @return pixels per unit of x and of y */
	double[] pixels() {
		PlotScale s = plot.scale();
		return s == null ? new double[] { 1, 1 } : new double[] { s.width() / (s.maxX() - s.minX()), s.height() / (s.maxY() - s.minY()) };
	}

	private boolean ready() {
		return model != null && model.cloud() != null && plot.scale() != null;
	}

	private FeatureCloud.Spot near(int px, int py) {
		PlotScale s = plot.scale();
		double[] per = pixels();
		FeatureCloud cloud = model.cloud();
		int step = cloud.measured().nearest(s.x(px), s.y(py), per[0], per[1], NEAR);
		if (step >= 0) {
			return cloud.step(step, cloud.candidates().indexOf(model.state().place(step)));
		}
		int index = cloud.all().nearest(s.x(px), s.y(py), per[0], per[1], NEAR_CANDIDATE);
		return index < 0 ? null : cloud.shown(index);
	}

	/** Points at a point; null at none. */
	void point(FeatureCloud.Spot at) {
		if (java.util.Objects.equals(at, spot)) {
			return;
		}
		spot = at;
		painter.cursor(at);
		if (at == null || !ready()) {
			hover.setVisible(false);
		} else {
			tell(at);
		}
		plot.redraw();
	}

	private void tell(FeatureCloud.Spot at) {
		hover.show(FeatureReadout.lines(model, at), FeatureReadout.patch(model, at), (int) plot.scale().px(at.x()), (int) plot.scale().py(at.y()));
	}

	/** Goes to the next point in a direction: among the measured ones, or with {@code all} among the candidates. @return whether there is one */
	boolean step(int dx, int dy, boolean all) {
		if (!ready()) {
			return false;
		}
		FeatureCloud cloud = model.cloud();
		double[] per = pixels();
		PlotScale s = plot.scale();
		double x = spot == null ? (s.minX() + s.maxX()) / 2 : spot.x();
		double y = spot == null ? (s.minY() + s.maxY()) / 2 : spot.y();
		PointIndex among = all ? cloud.all() : cloud.measured();
		int found = spot == null ? among.nearest(x, y, per[0], per[1], Double.POSITIVE_INFINITY) : among.towards(x, y, per[0], per[1], dx, dy);
		if (found >= 0) {
			point(all ? cloud.shown(found) : cloud.step(found, cloud.candidates().indexOf(model.state().place(found))));
		}
		return found >= 0;
	}

	/** Selects the point under the pointer. @return whether there is one */
	boolean pick() {
		if (spot == null || !ready()) {
			return false;
		}
		if (spot.step() >= 0) {
			desk.select(spot.step());
		} else {
			Pixel place = model.candidates().pixel(spot.candidate());
			desk.select(place);
		}
		return true;
	}

	private void pressed(Event e) {
		plot.forceFocus();
		if (!ready()) {
			return;
		}
		if (e.button == 1) {
			down = e;
			line.clear();
		} else if (e.button == 2) {
			panned = new double[] { plot.scale().x(e.x), plot.scale().y(e.y) };
		}
	}

	private void moved(Event e) {
		if (!ready()) {
			return;
		}
		PlotScale s = plot.scale();
		if (panned != null) {
			show(panned[0] - s.x(e.x), panned[1] - s.y(e.y));
			panned = new double[] { panned[0], panned[1] };
		} else if (down != null && (!line.isEmpty() || Math.hypot(e.x - down.x, e.y - down.y) > DRAG)) {
			if (line.isEmpty()) {
				point(null);
				line.add(new double[] { s.x(down.x), s.y(down.y) });
			}
			if (line.size() < MOST_CORNERS) {
				line.add(new double[] { s.x(e.x), s.y(e.y) });
			}
			painter.lasso(line.toArray(double[][]::new), classes.current());
			plot.redraw();
		} else {
			point(near(e.x, e.y));
		}
	}

	private void released(Event e) {
		boolean drawn = line.size() > 2;
		boolean clicked = down != null && line.isEmpty();
		down = null;
		panned = null;
		painter.lasso(new double[0][], 0);
		if (drawn && ready()) {
			FeatureClasses.Change how = (e.stateMask & SWT.SHIFT) != 0 ? FeatureClasses.Change.ADD
					: (e.stateMask & SWT.MOD1) != 0 ? FeatureClasses.Change.REMOVE : FeatureClasses.Change.REPLACE;
			classes.lasso(model.cloud(), line.stream().mapToDouble(p -> p[0]).toArray(), line.stream().mapToDouble(p -> p[1]).toArray(), how);
		}
		line.clear();
		if (clicked && ready() && near(e.x, e.y) != null) {
			point(near(e.x, e.y));
			pick();
		}
		plot.redraw();
	}

	/** Drops a line being drawn. @return whether there was one */
	boolean dropLine() {
		boolean any = !line.isEmpty();
		line.clear();
		down = null;
		painter.lasso(new double[0][], 0);
		plot.redraw();
		return any;
	}

	/** Zooms about a pixel. */
	void zoom(double factor, int px, int py) {
		PlotScale s = plot.scale();
		if (!ready()) {
			return;
		}
		double x = s.x(px);
		double y = s.y(py);
		part = new double[] { x + (s.minX() - x) * factor, x + (s.maxX() - x) * factor, y + (s.minY() - y) * factor, y + (s.maxY() - y) * factor };
		tell();
	}

	/** Moves what is shown by so much. */
	private void show(double dx, double dy) {
		PlotScale s = plot.scale();
		part = new double[] { s.minX() + dx, s.maxX() + dx, s.minY() + dy, s.maxY() + dy };
		tell();
	}

	/** Moves what is shown by a tenth of it. */
	void pan(int dx, int dy) {
		if (ready()) {
			PlotScale s = plot.scale();
			show(dx * (s.maxX() - s.minX()) / 10, dy * (s.maxY() - s.minY()) / 10);
		}
	}

	/** Shows all again. */
	void all() {
		part = null;
		tell();
	}

	private void tell() {
		hover.setVisible(false);
		zoom.accept(part == null ? null : part.clone());
	}

	/** @return the words beside the point under the pointer; empty if there are none */
	List<String> words() {
		return hover.words();
	}
}
