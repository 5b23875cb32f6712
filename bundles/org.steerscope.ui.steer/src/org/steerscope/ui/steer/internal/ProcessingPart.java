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
import org.steerscope.ui.Desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is done to each measurement before it is scored: the processing chain as a draft, compared with the one in force before it counts. */
public final class ProcessingPart {

	private final Desk desk;
	private final ProcessingPresenter presenter;
	private DraftView view;
	private ChainEditor editor;

	/**
	 * @param desk what is shown
	 * @param catalogue what is installed
	 */
	@Inject
	public ProcessingPart(Desk desk, Catalogue catalogue) {
		this.desk = desk;
		this.presenter = new ProcessingPresenter(desk, catalogue::processingSteps);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		view = new DraftView(parent, desk, presenter, SteerTexts.of("processing.label"), SteerTexts.of("processing.noRun"), SteerTexts.of("processing.hint"),
				extra -> editor = new ChainEditor(extra, desk, presenter), model -> editor.show());
	}

	/** @return the view, for tests */
	DraftView view() {
		return view;
	}

	/** @return the chain, for tests */
	ChainEditor editor() {
		return editor;
	}

	/** Focuses the chain. */
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
