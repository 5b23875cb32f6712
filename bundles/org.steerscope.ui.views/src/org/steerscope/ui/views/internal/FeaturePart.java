/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.ColourBar;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Plot;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The path of the run through the agent's feature space. */
public final class FeaturePart {

	/** The map is looked at so often, ms; while its points move, more often. */
	private static final int LOOK = 100;
	private static final int GLIDE = 34;

	private final Desk desk;
	private final FeaturePresenter presenter;
	private Refresher<FeaturePresenter.Model> refresher;
	private Refresher<Boolean> poll;
	private AutoCloseable subscription;
	private Page page;
	private Label note;
	private Plot plot;
	private ColourBar bar;

	/** @param desk what is shown */
	@Inject
	public FeaturePart(Desk desk) {
		this.desk = desk;
		this.presenter = new FeaturePresenter(desk);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name("Feature Space");
		page.staysNow(() -> "The map is of the newest model.");
		refresher = desk.refresher(presenter::compute, this::show);
		poll = desk.refresher(presenter::outdated, newer -> {
			if (newer) {
				refresher.refresh();
			}
		});
		note = new Label(page.tools(), SWT.NONE);
		note.setToolTipText("How the agent sees the sample; points that look alike to it lie together. The darker or brighter, the more candidates look alike to the agent");
		Composite row = new Composite(page.body(), SWT.NONE);
		row.setLayout(Page.grid(2, 0));
		row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		plot = new Plot(row, "Feature space");
		plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		plot.onPick(desk::select);
		plot.onNeighbour(desk::selectNeighbour);
		bar = new ColourBar(row);
		bar.setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
		look();
	}

	/** The map may improve between events. */
	private void look() {
		if (page.isDisposed()) {
			return;
		}
		if (plot.isVisible()) {
			poll.refresh();
		}
		plot.getDisplay().timerExec(LOOK, this::look);
	}

	private void show(FeaturePresenter.Model model) {
		if (page.isDisposed()) {
			return;
		}
		if (model.plot() == null) {
			page.showEmpty("No feature space", desk.run().isEmpty() ? "During a run it shows how the agent sees the sample."
					: "After the starting points, agents with features, such as dkl and gp, show here how they see the sample.");
			return;
		}
		plot.show(model.plot());
		bar.show(ColourMap.VIRIDIS, model.contrast(), model.label(), model.unit(), false);
		if (!note.getText().equals(model.note())) {
			note.setText(model.note());
			page.relayout();
		}
		page.showBody();
		if (model.moving()) {
			plot.getDisplay().timerExec(GLIDE, refresher::refresh);
		}
	}

	/** Focuses the plot. */
	@Focus
	public void focus() {
		plot.setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
