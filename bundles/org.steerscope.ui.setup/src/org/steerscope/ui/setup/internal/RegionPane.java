/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.Unit;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotModel;

/** The instrument's present view with the distribution of its values. UI thread. */
final class RegionPane implements Pane {

	private final SetupPresenter setup;
	private FieldsForm dwell;
	private Button take;
	private Label cost;
	private OverviewBox image;
	private Plot histogram;
	private Overview drawn;

	RegionPane(SetupPresenter setup) {
		this.setup = setup;
	}

	@Override
	public void build(Composite parent) {
		dwell = new FieldsForm(parent, setup, "", Fields.Region.class);
		Composite row = Kit.box(parent, 2);
		take = Kit.button(row, SetupTexts.of("regionPane.useTheMicroscopeS"), SetupTexts.of("regionPane.takeTheOverviewThrough"), setup::takeOverview);
		cost = Kit.words(row);
		Composite two = Kit.beside(parent);
		image = new OverviewBox(two, setup, SetupTexts.of("regionPane.overviewOfTheRegion"), List::of, p -> {
		});
		histogram = new Plot(two, SetupTexts.of("regionPane.distributionOfTheOverview"));
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.widthHint = 200;
		size.heightHint = 200;
		histogram.setLayoutData(size);
		histogram.showNothing(SetupTexts.of("regionPane.theDistributionOfThe"));
	}

	@Override
	public void show() {
		dwell.show();
		take.setText(Bench.twin(setup.plan().getInstrument().getId()) ? SetupTexts.of("regionPane.takeTheOverviewOf") : SetupTexts.of("regionPane.useTheMicroscopeS"));
		take.setEnabled(setup.busy().isEmpty());
		image.show();
		Overview now = setup.overview().orElse(null);
		if (now != drawn) {
			drawn = now;
			if (now != null) {
				histogram.show(model(now.clipping().get(0)));
			}
		}
		Kit.say(cost, now == null ? "" : SetupTexts.of("regionPane.itTookOfScanning", 
				Numbers.text(java.time.Duration.ofMillis((long) (1000 * now.dwell() * now.image().grid().rows() * now.image().grid().cols()))),
				now.fluence() > 0 ? SetupTexts.of("regionPane.and", Numbers.text(now.fluence(), Unit.of("e/Å²"))) : ""));
	}

	private static PlotModel model(Clipping c) {
		int n = c.bins().length;
		double[] x = new double[2 * n + 2];
		double[] y = new double[2 * n + 2];
		double width = c.high() > c.low() ? (c.high() - c.low()) / n : 1;
		x[0] = c.low();
		for (int i = 0; i < n; i++) {
			x[2 * i + 1] = c.low() + i * width;
			x[2 * i + 2] = c.low() + (i + 1) * width;
			y[2 * i + 1] = c.bins()[i];
			y[2 * i + 2] = c.bins()[i];
		}
		x[2 * n + 1] = c.low() + n * width;
		return PlotModel.of(PlotModel.Axis.of(c.name(), c.unit()), PlotModel.Axis.of("pixels", Unit.ONE),
				List.of(PlotModel.Series.of("", PlotModel.Kind.LINE, 0, x, y)));
	}
}
