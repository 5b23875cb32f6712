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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Plot;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The newest or selected measurement with the band the scalarizer looks at. */
public final class SpectrumPart {

	private final Desk desk;
	private final SpectrumPresenter presenter;
	private Refresher<SpectrumPresenter.Model> refresher;
	private AutoCloseable subscription;
	private Page page;
	private Combo channel;
	private Plot plot;
	private Label caption;

	/** @param desk what is shown */
	@Inject
	public SpectrumPart(Desk desk) {
		this.desk = desk;
		this.presenter = new SpectrumPresenter(desk);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name("Spectrum");
		refresher = desk.refresher(presenter::compute, this::show);
		channel = page.combo("Channel", "Channel of the measurement", i -> {
			presenter.channel(channel.getItem(i));
			refresher.refresh();
		});
		page.combo("Scale", "What the height of the plot shows: the neighbourhood of the band, everything, or logarithms", i -> {
			presenter.scale(SpectrumPresenter.Scale.values()[i]);
			refresher.refresh();
		}, Arrays.stream(SpectrumPresenter.Scale.values()).map(SpectrumPresenter.Scale::label).toArray(String[]::new));
		Button processed = new Button(page.tools(), SWT.CHECK);
		processed.setText("Processed");
		processed.setToolTipText("Show the curve after the processing chain: what the scalarizer sees");
		processed.addListener(SWT.Selection, e -> {
			presenter.processed(processed.getSelection());
			refresher.refresh();
		});
		plot = new Plot(page.body(), "Measured curve");
		plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		plot.onNeighbour(desk::selectNeighbour);
		plot.onPick(key -> desk.select(-1));
		caption = new Label(page.body(), SWT.WRAP);
		caption.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private void show(SpectrumPresenter.Model model) {
		if (page.isDisposed()) {
			return;
		}
		if (model.plot() == null) {
			page.showEmpty("No curve", model.empty());
			return;
		}
		page.items(channel, model.channels().toArray(String[]::new), model.channel());
		plot.show(model.plot());
		if (!caption.getText().equals(model.caption())) {
			caption.setText(model.caption());
			if (caption.computeSize(Math.max(1, caption.getSize().x), SWT.DEFAULT).y != caption.getSize().y) {
				page.body().layout(true);
			}
		}
		page.showBody();
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
