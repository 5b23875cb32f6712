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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.Desk;
import org.steerscope.ui.LiveLabel;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What the run has found and learned, step by step, and how honest the model has been. */
public final class CurvePart {

	private static final CurvePanel[] CHOICE = { CurvePanel.VALUES, CurvePanel.UNCERTAINTY, CurvePanel.ACQUISITION, CurvePanel.COVERAGE, CurvePanel.TRUTH,
			CurvePanel.DENSITY, CurvePanel.RELIABILITY, CurvePanel.TRADE_OFF, CurvePanel.HINDSIGHT, CurvePanel.REGRET, CurvePanel.CUMULATIVE };

	private static final int ROOMY = 420;

	private final Desk desk;
	private final CurvePresenter presenter;
	private final Map<CurvePanel, Plot> plots = new EnumMap<>(CurvePanel.class);
	private Refresher<CurvePresenter.Model> refresher;
	private AutoCloseable subscription;
	private Page page;
	private Combo choice;
	private Label gain;
	private Label hint;
	private Composite afterwards;
	private Button compute;
	private Label progress;
	private Refresher<Boolean> learner;
	private Composite area;
	private boolean arranging;
	private CurvePanel chosen = CurvePanel.VALUES;
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
		page.name("Learning Curve");
		refresher = desk.refresher(presenter::compute, this::show);
		choice = page.combo("Show", "What is shown, or in a larger view shown first below the values; a large view shows all of it", i -> {
			chosen = CHOICE[i];
			arrange();
		}, Arrays.stream(CHOICE).map(CurvePanel::label).toArray(String[]::new));
		gain = line("What the run has spent, against measuring every candidate once: points, clock time against exposure alone, and fluence "
				+ "at the probe with that of the overview");
		hint = line("Whether the search rule still expects something: it is time to stop when the most it expects of any place stays below "
				+ "1 % of its start for " + StopHint.STEPS + " steps");
		learner = desk.refresher(presenter.finalModel()::learn, this::learned);
		afterwards();
		area = new Composite(page.body(), SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		for (CurvePanel panel : CurvePanel.values()) {
			Plot plot = new Plot(area, panel.label() + (panel.bySteps() ? " by step" : panel == CurvePanel.RELIABILITY ? " of the model" : " of two scalars"));
			plot.setToolTipText(panel.tooltip());
			plot.onPick(desk::select);
			plot.onNeighbour(desk::selectNeighbour);
			plot.onFlag(desk::showMoment);
			plots.put(panel, plot);
		}
		page.root().addListener(SWT.Resize, e -> {
			if (shown != null) {
				say();
			}
		});
		area.addListener(SWT.Resize, e -> arrange());
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	/** After the run: the job that computes the final model, and its end. */
	private void afterwards() {
		afterwards = new Composite(page.body(), SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		afterwards.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.exclude = true;
		afterwards.setLayoutData(data);
		afterwards.setVisible(false);
		compute = new Button(afterwards, SWT.PUSH);
		compute.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		compute.addListener(SWT.Selection, e -> {
			FinalModel job = presenter.finalModel();
			if (job.learning()) {
				job.cancel();
			} else {
				job.begin();
				learner.refresh();
			}
			refresher.refresh();
		});
		progress = new Label(afterwards, SWT.NONE);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 60;
		progress.setLayoutData(wide);
	}

	private void learned(boolean known) {
		if (known && !page.isDisposed()) {
			chosen = CurvePanel.HINDSIGHT;
		}
		refresher.refresh();
	}

	/** @return whether the row came or went */
	private boolean offer() {
		boolean wanted = shown.modelled() && (shown.offered() || shown.learning());
		compute.setText(shown.learning() ? SearchTexts.of("final.cancel") : SearchTexts.of("final.compute"));
		compute.setToolTipText(shown.learning() ? SearchTexts.of("final.cancelHelp")
				: SearchTexts.of("final.computeHelp"));
		progress.setText(shown.learning() ? SearchTexts.of("final.learning") : "");
		GridData data = (GridData) afterwards.getLayoutData();
		boolean changed = data.exclude == wanted;
		data.exclude = !wanted;
		afterwards.setVisible(wanted);
		afterwards.layout(true);
		return changed;
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
		say();
		arrange();
	}

	/** In a small view in few words; whether it is time to stop is said in any. */
	private void say() {
		Rectangle room = page.body().getClientArea();
		Gain g = shown.gain();
		StopHint h = shown.hint();
		int height = page.root().getSize().y;
		boolean changed = set(gain, g == null ? "" : width(gain, g.text()) <= room.width ? g.text() : g.brief());
		changed |= set(hint, h == null || !h.due() && height < ROOMY ? "" : h.text());
		changed |= offer();
		plots.get(CurvePanel.VALUES).setToolTipText(CurvePanel.VALUES.tooltip() + (g == null ? "" : "\n" + g.text()));
		if (changed) {
			page.body().layout(true);
		}
	}

	private static int width(Label label, String text) {
		GC gc = new GC(label);
		try {
			return gc.textExtent(text).x + 4;
		} finally {
			gc.dispose();
		}
	}

	private Label line(String tooltip) {
		Label label = new Label(page.body(), SWT.WRAP);
		label.setToolTipText(tooltip);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		data.exclude = true;
		label.setLayoutData(data);
		return label;
	}

	/** A line without text takes no room. @return whether the lines have to be laid out anew */
	private static boolean set(Label label, String text) {
		label.setVisible(!text.isEmpty());
		GridData data = (GridData) label.getLayoutData();
		boolean changed = LiveLabel.set(label, text) | data.exclude != text.isEmpty();
		data.exclude = text.isEmpty();
		return changed;
	}

	private void arrange() {
		if (arranging || shown == null || shown.values() == null) {
			return;
		}
		arranging = true;
		try {
			place(choose());
		} finally {
			arranging = false;
		}
	}

	/** Offers a choice where not everything fits; the row it takes may leave less room. */
	private CurveArrangement choose() {
		CurveArrangement first = arrangement();
		page.items(choice, first.choice(known()) ? Arrays.stream(CHOICE).map(CurvePanel::label).toArray(String[]::new) : new String[0],
				chosen.label());
		return arrangement();
	}

	private CurveArrangement arrangement() {
		Rectangle room = area.getClientArea();
		return CurveArrangement.of(room.width, room.height, chosen, shown.modelled(), known());
	}

	private void place(CurveArrangement arrangement) {
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
		int left = column.stream().filter(CurvePanel::bySteps).mapToInt(p -> plots.get(p).ownLeft()).max().orElse(0);
		plots.forEach((panel, plot) -> {
			boolean stacked = column.contains(panel) && panel.bySteps();
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
		presenter.finalModel().cancel();
		subscription.close();
	}
}
