/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.plan.PlanService;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Guardian;
import org.steerscope.run.JournalStore;
import org.steerscope.run.RunService;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Sets up an experiment page by page. A view, not a dialog: make safe is never covered, and a run at work goes on being watched. */
public final class SetupPart {

	private final Desk desk;
	private final PlanService plans;
	private final Catalogue catalogue;
	private final RunService runs;
	private final Guardian guardian;
	private final JournalStore journals;
	private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
		Thread t = new Thread(r, "Steerscope set-up");
		t.setDaemon(true);
		return t;
	});
	private SetupPresenter presenter;
	private SetupView view;

	/**
	 * @param desk whose start button the plan is for
	 * @param plans works with plans
	 * @param catalogue what is installed
	 * @param runs starts dry runs and reads the plans of past ones
	 * @param guardian opens the instrument for an overview or a test spectrum
	 * @param journals keeps what was done to the instrument
	 */
	@Inject
	public SetupPart(Desk desk, PlanService plans, Catalogue catalogue, RunService runs, Guardian guardian, JournalStore journals) {
		this.desk = desk;
		this.plans = plans;
		this.catalogue = catalogue;
		this.runs = runs;
		this.guardian = guardian;
		this.journals = journals;
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		UserFolder folder = new UserFolder(Path.of(System.getProperty("user.home"), "Steerscope"));
		Bench bench = new Bench(guardian, journals, runs, catalogue, () -> folder.journal(java.time.LocalDateTime.now()));
		presenter = new SetupPresenter(plans, catalogue, runs, bench, desk, worker, new DisplayThread(parent.getDisplay()), InstantSource.system(),
				new SessionBook(new SessionStore(folder.sessions()), InstantSource.system()), folder);
		view = new SetupView(parent, presenter, folder);
	}

	/** @return the view, for tests */
	SetupView view() {
		return view;
	}

	/** @return the presenter, for tests */
	SetupPresenter presenter() {
		return presenter;
	}

	/** Focuses the page. */
	@Focus
	public void focus() {
		view.focus();
	}

	/** Ends what is under way. */
	@PreDestroy
	public void dispose() {
		if (presenter != null) {
			presenter.dispose();
		}
		worker.shutdown();
	}
}
