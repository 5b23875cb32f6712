/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.steerscope.data.Unit;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotModel;

/** The plan on its twin in short, what it will take, and what is still to be mended. UI thread. */
final class DryRunPane implements Pane {

	private static final Unit FLUENCE = Unit.of("e/Å²");

	private final SetupPresenter setup;
	private final Consumer<SetupPage> turn;
	private Spinner steps;
	private Button rehearse;
	private Button cancel;
	private ProgressBar progress;
	private Plot curve;
	private Label numbers;
	private Label predicted;
	private final List<Button> open = new ArrayList<>();

	DryRunPane(SetupPresenter setup, Consumer<SetupPage> turn) {
		this.setup = setup;
		this.turn = turn;
	}

	@Override
	public void build(Composite parent) {
		Kit.heading(parent, SetupTexts.of("dryRunPane.whatItWillTake"));
		predicted = Kit.words(parent);
		Kit.heading(parent, SetupTexts.of("dryRunPane.dryRun"));
		Composite row = Kit.box(parent, 5);
		Label l = new Label(row, SWT.NONE);
		l.setText(SetupTexts.of("dryRunPane.steps"));
		steps = new Spinner(row, SWT.BORDER);
		steps.setValues(15, 1, 500, 0, 1, 10);
		steps.setToolTipText(SetupTexts.of("dryRunPane.measurementsAfterTheStarting"));
		Kit.name(steps, SetupTexts.of("dryRunPane.stepsOfTheDry"));
		rehearse = Kit.button(row, SetupTexts.of("dryRunPane.dryRunOnThe"), SetupTexts.of("dryRunPane.runsThePlanBy"), () -> setup.rehearse(steps.getSelection()));
		cancel = Kit.button(row, SetupTexts.of("dryRunPane.cancel"), SetupTexts.of("dryRunPane.endTheDryRun"), setup::cancel);
		progress = new ProgressBar(row, SWT.HORIZONTAL);
		progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Kit.name(progress, SetupTexts.of("dryRunPane.progressOfTheDry"));
		numbers = Kit.words(parent);
		curve = new Plot(parent, SetupTexts.of("dryRunPane.learningCurveOfThe"));
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.heightHint = 200;
		curve.setLayoutData(size);
		curve.showNothing(SetupTexts.of("dryRunPane.theBestValueFound"));
		Composite pages = Kit.box(parent, 1);
		for (SetupPage p : SetupPage.values()) {
			Button b = Kit.button(pages, p.label(), SetupTexts.of("dryRunPane.turnToThatPage"), () -> turn.accept(p));
			b.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			b.setAlignment(SWT.LEFT);
			open.add(b);
		}
	}

	@Override
	public void show() {
		Kit.say(predicted, setup.expectation().map(DryRunPane::words).orElse(SetupTexts.of("dryRunPane.takeTheOverviewOn", SetupPage.REGION.label())));
		boolean twin = Bench.twin(setup.plan().getInstrument().getId());
		rehearse.setEnabled(setup.rehearsable());
		rehearse.setToolTipText(twin ? SetupTexts.of("dryRunPane.runsThePlanBy") : SetupTexts.of("dryRunPane.onlyATwinCan"));
		cancel.setEnabled(setup.rehearsing());
		setup.dryRun().ifPresentOrElse(this::show, () -> {
			progress.setSelection(0);
			Kit.say(numbers, twin ? "" : SetupTexts.of("dryRunPane.aRealInstrumentIs", SetupPage.INSTRUMENT.label()));
		});
		boolean changed = false;
		for (SetupPage p : SetupPage.values()) {
			Button b = open.get(p.ordinal());
			String text = setup.findings(p).stream().filter(f -> f.severity() != Finding.Severity.GOOD).min(java.util.Comparator.comparing(Finding::severity))
					.filter(f -> p != SetupPage.DRY_RUN).map(f -> f.severity().sign() + "  " + p.label() + ": " + f.text()).orElse("");
			changed |= b.getVisible() == text.isEmpty();
			b.setText(text.replace("&", "&&"));
			Kit.visible(b, !text.isEmpty());
		}
		if (changed) {
			curve.getParent().notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event());
		}
	}

	private void show(DryRun.Progress p) {
		progress.setMaximum(p.total());
		progress.setSelection(p.measured());
		int n = p.best().length;
		double[] x = new double[n];
		for (int i = 0; i < n; i++) {
			x[i] = i + 1;
		}
		curve.show(PlotModel.of(PlotModel.Axis.counting("measurement"), PlotModel.Axis.of(p.scalar(), p.unit()),
				List.of(PlotModel.Series.of("measured", PlotModel.Kind.POINTS, 0, x, p.values()), PlotModel.Series.of(SetupTexts.of("dryRunPane.bestSoFar"), PlotModel.Kind.LINE, 1, x, p.best()))));
		Kit.say(numbers, SetupTexts.of("dryRunPane.ofMeasurements", p.measured(), p.total(), n > 0 ? SetupTexts.of("dryRunPane.best", Numbers.text(p.best()[n - 1], p.unit())) : "",
				Double.isNaN(p.secondsPerStep()) ? "" : SetupTexts.of("dryRunPane.theAgentTakesA", Numbers.text(p.secondsPerStep(), Unit.SECOND)),
				p.fluence() > 0 ? SetupTexts.of("dryRunPane.onTheTwin", Numbers.text(p.fluence(), FLUENCE)) : ""));
	}

	private static String words(Expectation e) {
		String steps = e.steps() < 0 ? SetupTexts.of("dryRunPane.noLimitEndsIt") : SetupTexts.of("dryRunPane.startingPointsAndSteps", Numbers.text(e.starting()),
				Numbers.text(e.steps()), Numbers.text(Duration.ofMillis((long) (1000 * e.seconds()))), e.limit());
		String fluence = e.placeFluence() > 0 ? SetupTexts.of("dryRunPane.fluenceOverviewEachPlace", Numbers.text(e.overviewFluence(), FLUENCE), Numbers.text(e.placeFluence(), FLUENCE), Double.isNaN(e.fluence()) ? "" : SetupTexts.of("dryRunPane.summedOverAllExposures", Numbers.text(e.fluence(), FLUENCE))) : "";
		return steps + SetupTexts.of("dryRunPane.overviewThenAStep", Numbers.text(Duration.ofMillis((long) (1000 * e.overview()))), Numbers.text(e.perStep(), Unit.SECOND), fluence);
	}
}
