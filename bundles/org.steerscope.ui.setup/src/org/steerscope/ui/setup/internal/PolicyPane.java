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
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.Pixel;
import org.steerscope.plan.model.StartingMethod;

/** How it searches and where it begins. UI thread. */
final class PolicyPane implements Pane {

	private final SetupPresenter setup;
	private ChoiceForm policy;
	private FieldsForm starting;
	private FieldsForm approval;
	private OverviewBox image;
	private Label hint;

	PolicyPane(SetupPresenter setup) {
		this.setup = setup;
	}

	@Override
	public void build(Composite parent) {
		Composite two = Kit.beside(parent);
		Composite left = Kit.left(two);
		Kit.heading(left, SetupTexts.of("policyPane.startingPoints"));
		starting = new FieldsForm(left, setup, "starting", Fields.Starting.class);
		hint = Kit.words(left);
		Kit.heading(left, SetupTexts.of("policyPane.policy"));
		policy = new ChoiceForm(left, setup, "policy", SetupTexts.of("policyPane.policyTheModelAnd"), setup.catalogue()::policies,
				() -> PlanDraft.choice(setup.plan().getPolicy()));
		Kit.heading(left, SetupTexts.of("policyPane.asking"));
		approval = new FieldsForm(left, setup, "approval", Fields.Approval.class);
		image = new OverviewBox(two, setup, SetupTexts.of("policyPane.overviewWithTheStarting"), this::spots, this::toggle);
	}

	private List<Pixel> places() {
		return setup.plan().getStarting().getPlaces().stream().map(p -> new Pixel(p.getRow(), p.getCol())).toList();
	}

	private List<OverviewBox.Spot> spots() {
		List<OverviewBox.Spot> all = new ArrayList<>();
		List<Pixel> places = places();
		for (int i = 0; i < places.size(); i++) {
			all.add(new OverviewBox.Spot(places.get(i), String.valueOf(i + 1), false));
		}
		return all;
	}

	private void toggle(Pixel clicked) {
		if (setup.plan().getStarting().getMethod() != StartingMethod.GIVEN) {
			return;
		}
		List<Pixel> places = new ArrayList<>(places());
		boolean gone = places.removeIf(p -> Math.hypot(p.row() - clicked.row(), p.col() - clicked.col()) < 2);
		if (!gone) {
			places.add(clicked);
		}
		setup.set("starting.places", places.stream().map(p -> p.row() + "," + p.col()).collect(Collectors.joining(";")));
	}

	@Override
	public void show() {
		starting.show();
		boolean given = setup.plan().getStarting().getMethod() == StartingMethod.GIVEN;
		Kit.say(hint, given ? SetupTexts.of("policyPane.namedClickInThe", places().size())
				: SetupTexts.of("policyPane.toNameThemYourself"));
		policy.show();
		approval.show();
		image.show();
	}
}
