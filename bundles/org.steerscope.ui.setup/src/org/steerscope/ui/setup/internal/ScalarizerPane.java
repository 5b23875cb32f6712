/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.Channel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotModel;

/** What is sought, tried on a real test spectrum. UI thread. */
final class ScalarizerPane implements Pane {

	private final SetupPresenter setup;
	private FieldsForm exposure;
	private ChoiceForm scalarizer;
	private OverviewBox image;
	private Plot spectrum;
	private Button repeat;
	private Label value;
	private Trial drawn;

	ScalarizerPane(SetupPresenter setup) {
		this.setup = setup;
	}

	@Override
	public void build(Composite parent) {
		Composite two = Kit.beside(parent);
		Composite left = Kit.left(two);
		exposure = new FieldsForm(left, setup, "", Fields.Exposure.class);
		Kit.heading(left, SetupTexts.of("scalarizerPane.scalarizer"));
		scalarizer = new ChoiceForm(left, setup, "scalarizer", SetupTexts.of("scalarizerPane.scalarizerWhatNumberIs"), setup.catalogue()::scalarizers,
				() -> PlanDraft.choice(setup.plan().getScalarizer()));
		Composite right = Kit.box(two, 1);
		right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		image = new OverviewBox(right, setup, SetupTexts.of("scalarizerPane.overviewClickAPlace"),
				() -> setup.trial().map(t -> List.of(new OverviewBox.Spot(t.place(), "test", false))).orElse(List.of()), setup::measure);
		((GridData) image.canvas().getLayoutData()).heightHint = 190;
		spectrum = new Plot(right, SetupTexts.of("scalarizerPane.testSpectrum"));
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.heightHint = 170;
		size.widthHint = 240;
		spectrum.setLayoutData(size);
		Composite row = Kit.box(right, 2);
		repeat = Kit.button(row, SetupTexts.of("scalarizerPane.repeat"), SetupTexts.of("scalarizerPane.takeTheTestSpectrum"), setup::repeat);
		value = Kit.words(row);
	}

	@Override
	public void show() {
		exposure.show();
		scalarizer.show();
		image.show();
		Trial now = setup.trial().orElse(null);
		repeat.setEnabled(now != null && setup.busy().isEmpty());
		if (now == null) {
			spectrum.showNothing(setup.overview().isPresent() ? SetupTexts.of("scalarizerPane.clickAPlaceIn")
					: SetupTexts.of("scalarizerPane.takeTheOverviewOn", SetupPage.REGION.label()));
		} else if (now != drawn) {
			spectrum.show(model(now));
			scalarizer.form().axis(now.processed().primary().axes().stream().findFirst().map(a -> a.unit().toString()).orElse(""));
		}
		drawn = now;
		Kit.say(value, now == null ? "" : words(now));
	}

	private static String words(Trial t) {
		List<String> parts = new ArrayList<>();
		for (Scalar s : t.scalars()) {
			parts.add(s.name() + " " + Numbers.text(s.value(), s.sd(), s.unit()));
		}
		parts.add(SetupTexts.of("scalarizerPane.rowColumn", t.place().row(), t.place().col()));
		parts.add(Numbers.text(t.exposure(), Unit.SECOND) + (t.fluence() > 0 ? ", " + Numbers.text(t.fluence(), Unit.of("e/Å²")) : ""));
		return String.join("   ", parts);
	}

	/** A band under a twentieth of the highest peak would be a flat line: then the axis is that of the band, and the peak is cut off. */
	private static PlotModel.Axis scaled(Channel c, Band band) {
		double all = Double.NEGATIVE_INFINITY;
		double low = Double.POSITIVE_INFINITY;
		double inside = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < c.axis().size(); i++) {
			double v = c.values().get(i);
			double at = c.axis().value(i);
			if (Double.isFinite(v)) {
				all = Math.max(all, v);
				low = Math.min(low, v);
				inside = band != null && at >= band.from() && at <= band.to() ? Math.max(inside, v) : inside;
			}
		}
		return inside > 0 && inside < all / 20 ? new PlotModel.Axis(c.name(), c.unit(), Math.min(0, low), 4 * inside, false)
				: PlotModel.Axis.of(c.name(), c.unit());
	}

	private static PlotModel model(Trial t) {
		Band band = t.bands().isEmpty() ? null : t.bands().get(0);
		Channel shown = band == null ? t.processed().primary() : t.processed().channel(band.channel()).orElse(t.processed().primary());
		if (shown.axes().size() != 1) {
			return null;
		}
		PlotModel.Axis x = PlotModel.Axis.of(shown.axis().name(), shown.axis().unit());
		PlotModel.Axis y = scaled(shown, band);
		List<PlotModel.Span> spans = new ArrayList<>();
		for (Band b : t.bands()) {
			if (t.processed().channel(b.channel()).filter(c -> c.name().equals(shown.name())).isPresent() && Double.isFinite(b.from()) && Double.isFinite(b.to())) {
				spans.add(new PlotModel.Span(b.from(), b.to(), b.branch()));
			}
		}
		return new PlotModel(x, y, null, spans, List.of(PlotModel.Series.of("", PlotModel.Kind.LINE, 0, shown.axis().values(), shown.values().toArray())), List.of());
	}
}
