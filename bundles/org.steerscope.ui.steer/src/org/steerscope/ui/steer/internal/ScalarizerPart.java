/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.run.Catalogue;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What the run seeks: kind and settings of the scalarizer as a draft, compared with the one in force before it counts. */
public final class ScalarizerPart {

	private final Desk desk;
	private final DraftPresenter presenter;
	private DraftView view;

	/**
	 * @param desk what is shown
	 * @param catalogue what is installed
	 */
	@Inject
	public ScalarizerPart(Desk desk, Catalogue catalogue) {
		this.desk = desk;
		this.presenter = new DraftPresenter(desk, desk.scalarizerDraft(), catalogue::scalarizers, SteeringCommand.ChangeScalarizer::new);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		view = new DraftView(parent, desk, presenter, SteerTexts.of("scalarizerPart.kindOfScalarizerWhat"),
				SteerTexts.of("scalarizerPart.duringARunYou"),
				SteerTexts.of("scalarizerPart.changeASettingHere"), extra -> {
				}, model -> {
				});
	}

	/** @return the view, for tests */
	DraftView view() {
		return view;
	}

	/** Focuses the kind. */
	@Focus
	public void focus() {
		view.focus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		view.dispose();
	}
}
