/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.steerscope.run.Catalogue;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** How the next point is chosen: policy, search rule and its balance, kernel and network as a draft, compared before it counts. */
public final class SearchRulePart {

	private final Desk desk;
	private final DraftPresenter presenter;
	private DraftView view;
	private Scale slider;
	private Label words;
	private Label ends;
	private Button retrain;
	private DraftPresenter.Model model;

	/**
	 * @param desk what is shown
	 * @param catalogue what is installed
	 */
	@Inject
	public SearchRulePart(Desk desk, Catalogue catalogue) {
		this.desk = desk;
		this.presenter = new DraftPresenter(desk, desk.policyDraft(), catalogue::policies, SteeringCommand.ChangePolicy::new);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		view = new DraftView(parent, desk, presenter, SteerTexts.of("searchRulePart.policyTheModelAnd"),
				SteerTexts.of("searchRulePart.duringARunYou"),
				SteerTexts.of("searchRulePart.moveTheSliderOr"),
				this::build, this::show);
	}

	private void build(Composite parent) {
		ends = DraftView.wrapped(parent);
		ends.setText(SteerTexts.of("searchRulePart.exploitBalanceExplore"));
		slider = new Scale(parent, SWT.HORIZONTAL);
		slider.setMaximum(Balance.MOST);
		slider.setPageIncrement(10);
		slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		slider.setToolTipText(SteerTexts.of("searchRulePart.exploitWhatIsKnown"));
		slider.addListener(SWT.Selection, e -> balance().filter(b -> !b.path().isEmpty())
				.ifPresent(b -> presenter.set(b.setting(model.described().settingsType()), b.value(slider.getSelection()))));
		words = DraftView.wrapped(parent);
		retrain = new Button(parent, SWT.PUSH);
		retrain.setText(SteerTexts.of("searchRulePart.retrainNow"));
		retrain.setToolTipText(SteerTexts.of("searchRulePart.beginTheModelIn"));
		retrain.addListener(SWT.Selection, e -> desk.policyDraft().inForce().ifPresent(c -> desk.steer(new SteeringCommand.ChangePolicy(c))));
	}

	private Optional<Balance> balance() {
		return model == null || model.described() == null ? Optional.empty() : Balance.of(model.described().settingsType(), model.values());
	}

	private void show(DraftPresenter.Model m) {
		model = m;
		Optional<Balance> balance = balance();
		boolean movable = balance.filter(b -> !b.path().isEmpty()).isPresent();
		slider.setEnabled(movable);
		balance.ifPresent(b -> {
			boolean own = slider.isFocusControl() && b.path().isEmpty();
			if (!own && movable && !b.value(slider.getSelection()).equals(m.values().get(b.path())) && slider.getSelection() != b.position()) {
				slider.setSelection(b.position());
			}
		});
		words.setText(balance.map(Balance::words).orElse(SteerTexts.of("searchRulePart.thisPolicyHasNo")));
		Buttons.enable(retrain, m.steerable() && !m.draft());
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
