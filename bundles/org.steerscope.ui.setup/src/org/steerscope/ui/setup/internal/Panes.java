/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;

/** Makes what stands on each page. */
final class Panes {

	private Panes() {
	}

	static Pane of(SetupPage page, SetupPresenter setup, UserFolder folder, Consumer<SetupPage> turn) {
		return switch (page) {
		case SESSION -> new BeginPane(setup, folder);
		case EXCHANGE -> new ExchangePane(setup);
		case INSTRUMENT -> new InstrumentPane(setup);
		case REGION -> new RegionPane(setup);
		case PATCH -> new PatchPane(setup);
		case SCALARIZER -> new ScalarizerPane(setup);
		case POLICY -> new PolicyPane(setup);
		case BUDGET -> new FormPane(setup, "budget", Fields.Budget.class, SetupTexts.of("panes.theFirstLimitCounts"));
		case ENVELOPE -> new FormPane(setup, "envelope", Fields.Envelope.class, setup.stationLimits());
		case DRY_RUN -> new DryRunPane(setup, turn);
		};
	}

	/** One form. */
	private static final class FormPane implements Pane {

		private final SetupPresenter setup;
		private final String part;
		private final Class<? extends Record> fields;
		private final String words;
		private FieldsForm form;

		FormPane(SetupPresenter setup, String part, Class<? extends Record> fields, String words) {
			this.setup = setup;
			this.part = part;
			this.fields = fields;
			this.words = words;
		}

		@Override
		public void build(Composite parent) {
			form = new FieldsForm(parent, setup, part, fields);
			Kit.words(parent, words);
		}

		@Override
		public void show() {
			form.show();
		}
	}
}
