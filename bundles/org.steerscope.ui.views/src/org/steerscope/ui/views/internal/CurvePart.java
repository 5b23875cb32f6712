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
import org.steerscope.ui.Desk;
import org.steerscope.ui.Plot;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What the run has found and learned, step by step. */
public final class CurvePart {

	private final Desk desk;
	private final CurvePresenter presenter;
	private Refresher<CurvePresenter.Model> refresher;
	private AutoCloseable subscription;
	private Page page;
	private Plot values;
	private Plot uncertainty;

	/** @param desk what is shown */
	@Inject
	public CurvePart(Desk desk) {
		this.desk = desk;
		this.presenter = new CurvePresenter(desk);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		refresher = desk.refresher(presenter::compute, this::show);
		values = plot("Scalar by step");
		uncertainty = plot("Uncertainty by step");
		((GridData) uncertainty.getLayoutData()).exclude = true;
		uncertainty.setVisible(false);
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private Plot plot(String name) {
		Plot plot = new Plot(page.body(), name);
		plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		plot.onPick(desk::select);
		plot.onNeighbour(desk::selectNeighbour);
		return plot;
	}

	private void show(CurvePresenter.Model model) {
		if (page.isDisposed()) {
			return;
		}
		if (model.values() == null) {
			page.showEmpty("Nothing learned yet", "The curve grows with every measurement of a run.");
			return;
		}
		values.show(model.values());
		boolean two = model.uncertainty() != null;
		if (uncertainty.getVisible() != two) {
			((GridData) uncertainty.getLayoutData()).exclude = !two;
			uncertainty.setVisible(two);
			page.body().layout(true);
		}
		uncertainty.show(model.uncertainty());
		page.showBody();
	}

	/** Focuses the plot. */
	@Focus
	public void focus() {
		values.setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
