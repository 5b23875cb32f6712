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
		Kit.heading(parent, "What it will take");
		predicted = Kit.words(parent);
		Kit.heading(parent, "Dry run");
		Composite row = Kit.box(parent, 5);
		Label l = new Label(row, SWT.NONE);
		l.setText("Steps");
		steps = new Spinner(row, SWT.BORDER);
		steps.setValues(15, 1, 500, 0, 1, 10);
		steps.setToolTipText("Measurements after the starting points, at most those of the plan");
		Kit.name(steps, "Steps of the dry run");
		rehearse = Kit.button(row, "Dry run on the twin", "Runs the plan by the same code, in short", () -> setup.rehearse(steps.getSelection()));
		cancel = Kit.button(row, "Cancel", "End the dry run now", setup::cancel);
		progress = new ProgressBar(row, SWT.HORIZONTAL);
		progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Kit.name(progress, "Progress of the dry run");
		numbers = Kit.words(parent);
		curve = new Plot(parent, "Learning curve of the dry run");
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.heightHint = 200;
		curve.setLayoutData(size);
		curve.showNothing("The best value found after each measurement appears here.");
		Composite pages = Kit.box(parent, 1);
		for (SetupPage p : SetupPage.values()) {
			Button b = Kit.button(pages, p.label(), "Turn to that page", () -> turn.accept(p));
			b.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			b.setAlignment(SWT.LEFT);
			open.add(b);
		}
	}

	@Override
	public void show() {
		Kit.say(predicted, setup.expectation().map(DryRunPane::words).orElse("Take the overview on the page “" + SetupPage.REGION.label()
				+ "”: time and fluence are reckoned from what the instrument says of itself."));
		boolean twin = Bench.twin(setup.plan().getInstrument().getId());
		rehearse.setEnabled(setup.rehearsable());
		rehearse.setToolTipText(twin ? "Runs the plan by the same code, in short" : "Only a twin can be rehearsed on; the prediction above holds for the real instrument");
		cancel.setEnabled(setup.rehearsing());
		setup.dryRun().ifPresentOrElse(this::show, () -> {
			progress.setSelection(0);
			Kit.say(numbers, twin ? "" : "A real instrument is not rehearsed on: choose its twin on the page “" + SetupPage.INSTRUMENT.label() + "” to try the plan out.");
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
				List.of(PlotModel.Series.of("measured", PlotModel.Kind.POINTS, 0, x, p.values()), PlotModel.Series.of("best so far", PlotModel.Kind.LINE, 1, x, p.best()))));
		Kit.say(numbers, "%d of %d measurements%s%s%s".formatted(p.measured(), p.total(), n > 0 ? ", best " + Numbers.text(p.best()[n - 1], p.unit()) : "",
				Double.isNaN(p.secondsPerStep()) ? "" : "; the agent takes " + Numbers.text(p.secondsPerStep(), Unit.SECOND) + " a step on this computer",
				p.fluence() > 0 ? "; " + Numbers.text(p.fluence(), FLUENCE) + " on the twin" : ""));
	}

	private static String words(Expectation e) {
		String steps = e.steps() < 0 ? "No limit ends it." : "%s starting points and %s steps, %s; the limit of %s ends it.".formatted(Numbers.text(e.starting()),
				Numbers.text(e.steps()), Numbers.text(Duration.ofMillis((long) (1000 * e.seconds()))), e.limit());
		String fluence = e.placeFluence() > 0 ? "\nFluence: overview " + Numbers.text(e.overviewFluence(), FLUENCE) + ", each place with it "
				+ Numbers.text(e.placeFluence(), FLUENCE) + (Double.isNaN(e.fluence()) ? "" : ", summed over all exposures " + Numbers.text(e.fluence(), FLUENCE)) + "." : "";
		return steps + "\nOverview " + Numbers.text(Duration.ofMillis((long) (1000 * e.overview()))) + ", then " + Numbers.text(e.perStep(), Unit.SECOND)
				+ " a step: the exposure, and the usual pace of such instruments." + fluence;
	}
}
