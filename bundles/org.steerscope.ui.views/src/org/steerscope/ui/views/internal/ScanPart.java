/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.steerscope.data.Image;
import org.steerscope.data.Unit;
import org.steerscope.run.RunView;
import org.steerscope.ui.ColourBar;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The overview with what was measured, what comes next, and the model's maps. */
public final class ScanPart {

	private static final double NEAR = 10;

	private final Desk desk;
	private final ScanPresenter presenter;
	private final PathPainter painter = new PathPainter();
	private Refresher<ScanModel> refresher;
	private Refresher<String> reader;
	private AutoCloseable subscription;
	private Page page;
	private Combo channel;
	private Combo overlay;
	private Scale opacity;
	private ImageCanvas canvas;
	private ColourBar bar;
	private Label status;
	private volatile double[] pointer = { Double.NaN, Double.NaN };

	/** @param desk what is shown */
	@Inject
	public ScanPart(Desk desk) {
		this.desk = desk;
		this.presenter = new ScanPresenter(desk);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name("Scan");
		page.staysNow(desk::modelNote);
		refresher = desk.refresher(presenter::compute, this::show);
		reader = desk.refresher(() -> presenter.readout(pointer[0], pointer[1]), this::readout);
		channel = page.combo("Channel", "Channel of the overview", i -> {
			presenter.plane(i);
			refresher.refresh();
		});
		overlay = page.combo("Map", "What the model believes, laid over the overview", this::overlay,
				Arrays.stream(Overlay.values()).map(Overlay::label).toArray(String[]::new));
		opacity = new Scale(page.tools(), SWT.HORIZONTAL);
		opacity.setMaximum(100);
		opacity.setSelection(60);
		opacity.setLayoutData(new RowData(84, SWT.DEFAULT));
		opacity.setToolTipText("Opacity of the map");
		opacity.setEnabled(false);
		opacity.addListener(SWT.Selection, e -> {
			presenter.opacity(opacity.getSelection() / 100.0);
			refresher.refresh();
		});
		Composite row = new Composite(page.body(), SWT.NONE);
		row.setLayout(Page.grid(2, 0));
		row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas = new ImageCanvas(row, desk, "Overview with measured points");
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.painter((gc, view, theme) -> {
			painter.paint(gc, view, theme);
			NoteMarks.paint(gc, view, theme, desk.state());
		});
		canvas.onHover((x, y, zoom) -> {
			pointer = new double[] { x, y };
			reader.refresh();
		});
		canvas.onPick((x, y, zoom) -> presenter.pick(x, y, Math.max(0.75, NEAR / zoom)));
		canvas.onNeighbour(desk::selectNeighbour);
		canvas.onRelease(() -> desk.select(-1));
		bar = new ColourBar(row);
		bar.setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
		status = new Label(page.body(), SWT.NONE);
		status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private void overlay(int index) {
		presenter.overlay(Overlay.values()[index]);
		opacity.setEnabled(index > 0);
		refresher.refresh();
	}

	private void show(ScanModel model) {
		if (page.isDisposed()) {
			return;
		}
		if (model == null) {
			page.showWelcome(desk.run().isEmpty() ? "No run yet" : "The overview is being taken …",
					desk.run().isEmpty() ? "Open a plan, a dataset or a run file from the File menu." : "The first image appears here.");
			return;
		}
		String[] planes = model.image().planes().stream().map(Image.Plane::name).toArray(String[]::new);
		page.items(channel, planes, planes[model.plane()]);
		painter.show(model);
		canvas.show(model.image(), model.plane(), model.contrast(), ColourMap.GREY, model.raster());
		if (model.raster() != null) {
			bar.show(model.raster().map(), model.raster().contrast(), model.rasterLabel(), model.rasterUnit(), false);
		} else if (model.path().size() > 1) {
			bar.show(PathPainter.STEPS, new Contrast(0, model.path().size() - 1.0), "step", Unit.ONE, true);
		} else {
			bar.show(null, null, "", Unit.ONE, false);
		}
		if (Double.isNaN(pointer[0])) {
			status.setText(idle(model));
		}
		page.showBody();
	}

	private String idle(ScanModel model) {
		boolean modelled = desk.run().flatMap(RunView::prediction).isPresent();
		String note = overlay.getSelectionIndex() > 0 && !modelled ? "   ·   The agent has no model yet, so there is no map." : "";
		return model.image().grid().rows() + " × " + model.image().grid().cols() + " pixels, " + model.path().size() + " measured" + note;
	}

	private void readout(String text) {
		if (!status.isDisposed() && !Double.isNaN(pointer[0]) && !status.getText().equals(text)) {
			status.setText(text);
		}
	}

	/** Focuses the image. */
	@Focus
	public void focus() {
		canvas.setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
