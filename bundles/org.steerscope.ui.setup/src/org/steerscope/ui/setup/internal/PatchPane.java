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

import org.eclipse.swt.widgets.Composite;
import org.steerscope.data.Pixel;

/** The patch true to scale, and the processing chain. UI thread. */
final class PatchPane implements Pane {

	private final SetupPresenter setup;
	private FieldsForm grid;
	private ChainForm chain;
	private OverviewBox image;
	private Pixel at;

	PatchPane(SetupPresenter setup) {
		this.setup = setup;
	}

	@Override
	public void build(Composite parent) {
		Composite two = Kit.beside(parent);
		Composite left = Kit.left(two);
		Kit.heading(left, SetupTexts.of("patchPane.patch"));
		grid = new FieldsForm(left, setup, "candidates", Fields.Grid.class);
		Kit.heading(left, SetupTexts.of("patchPane.processingOfASpectrum"));
		chain = new ChainForm(left, setup);
		image = new OverviewBox(two, setup, SetupTexts.of("patchPane.overviewWithThePatch"), this::spots, p -> {
			at = p;
			show();
		});
	}

	private List<OverviewBox.Spot> spots() {
		return setup.overview().map(o -> {
			Pixel centre = at != null && o.image().grid().contains(at) ? at : new Pixel(o.image().grid().rows() / 2, o.image().grid().cols() / 2);
			return List.of(new OverviewBox.Spot(centre, PatchAdvice.size(setup.plan().getCandidates().getPatch(), o.image().grid()), true));
		}).orElse(List.of());
	}

	@Override
	public void show() {
		grid.show();
		chain.show();
		image.show();
	}
}
