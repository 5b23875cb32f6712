/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import org.eclipse.swt.widgets.Composite;

/** What measures. UI thread. */
final class InstrumentPane implements Pane {

	private final SetupPresenter setup;
	private ChoiceForm instrument;
	private FieldsForm details;

	InstrumentPane(SetupPresenter setup) {
		this.setup = setup;
	}

	@Override
	public void build(Composite parent) {
		instrument = new ChoiceForm(parent, setup, "instrument", SetupTexts.of("instrumentPane.instrument"), setup.catalogue()::drivers,
				() -> PlanDraft.choice(setup.plan().getInstrument()));
		Kit.heading(parent, SetupTexts.of("instrumentPane.seldomChanged"));
		details = new FieldsForm(parent, setup, "", Fields.Details.class);
	}

	@Override
	public void show() {
		instrument.show();
		details.show();
	}
}
