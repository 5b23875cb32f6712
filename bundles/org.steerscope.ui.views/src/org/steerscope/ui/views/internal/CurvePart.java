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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What the run has found and learned, step by step, and how honest the model has been. */
public final class CurvePart {

	private static final CurvePanel[] CHOICE = { CurvePanel.UNCERTAINTY, CurvePanel.COVERAGE, CurvePanel.DENSITY,
			CurvePanel.RELIABILITY };

	private final Desk desk;
	private final CurvePresenter presenter;
	private final Map<CurvePanel, Plot> plots = new EnumMap<>(CurvePanel.class);
	private Refresher<CurvePresenter.Model> refresher;
	private AutoCloseable subscription;
	private Page page;
	private Combo choice;
	private Composite area;
	private CurvePanel chosen = CurvePanel.UNCERTAINTY;
	private CurvePresenter.Model shown;

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
		choice = page.combo("Below", "What is shown below the values; a larger view shows all of it", i -> {
			chosen = CHOICE[i];
			arrange();
		}, Arrays.stream(CHOICE).map(CurvePanel::label).toArray(String[]::new));
		area = new Composite(page.body(), SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		for (CurvePanel panel : CurvePanel.values()) {
			Plot plot = new Plot(area, panel.label() + (panel == CurvePanel.RELIABILITY ? " of the model" : " by step"));
			plot.setToolTipText(panel.tooltip());
			plot.onPick(desk::select);
			plot.onNeighbour(desk::selectNeighbour);
			plots.put(panel, plot);
		}
		area.addListener(SWT.Resize, e -> arrange());
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private void show(CurvePresenter.Model model) {
		if (page.isDisposed()) {
			return;
		}
		if (model.values() == null) {
			page.showEmpty("Nothing learned yet", "The curve grows with every measurement of a run.");
			return;
		}
		shown = model;
		page.showBody();
		arrange();
	}

	private void arrange() {
		if (shown == null || shown.values() == null) {
			return;
		}
		Rectangle room = area.getClientArea();
		CurveArrangement arrangement = CurveArrangement.of(room.width, room.height, chosen, shown.modelled(), known());
		page.items(choice, arrangement.choice(known()) ? Arrays.stream(CHOICE).map(CurvePanel::label).toArray(String[]::new) : new String[0],
				chosen.label());
		plots.forEach((panel, plot) -> {
			Rectangle place = arrangement.places().get(panel);
			plot.setVisible(place != null);
			if (place == null) {
				return;
			}
			plot.setBounds(place);
			PlotModel model = shown.of(panel);
			if (model == null) {
				plot.showNothing(panel.nothing());
			} else {
				plot.show(model);
			}
		});
		align(arrangement);
	}

	private Set<CurvePanel> known() {
		return Arrays.stream(CurvePanel.values()).filter(p -> shown.of(p) != null).collect(Collectors.toSet());
	}

	/** The plots of the column share the axis of steps: one below the other, labelled at the lowest. */
	private void align(CurveArrangement arrangement) {
		List<CurvePanel> column = arrangement.column();
		int left = column.stream().mapToInt(p -> plots.get(p).ownLeft()).max().orElse(0);
		plots.forEach((panel, plot) -> {
			boolean stacked = column.contains(panel) && panel != CurvePanel.RELIABILITY;
			plot.align(stacked ? left : 0, !stacked || panel == arrangement.lowest(known()));
		});
	}

	/** Focuses the plot. */
	@Focus
	public void focus() {
		plots.get(CurvePanel.VALUES).setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
