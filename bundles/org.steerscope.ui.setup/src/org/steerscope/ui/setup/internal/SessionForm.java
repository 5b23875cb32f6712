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
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.ui.Numbers;

/** Which session and which sample the run belongs to. UI thread. */
final class SessionForm {

	private static final Unit FLUENCE = Unit.of("e/Å²");
	private static final String NONE = SetupTexts.of("sessionForm.withoutASession");

	private final SetupPresenter setup;
	private final Combo sessions;
	private final Text proposal;
	private final Text operators;
	private final Text holder;
	private final Combo sample;
	private final Text prior;
	private final Text notes;
	private final Button put;
	private final Button summary;
	private final Label state;
	private SessionRecord shown;

	SessionForm(Composite parent, SetupPresenter setup) {
		this.setup = setup;
		Composite box = Kit.box(parent, 4);
		((GridLayout) box.getLayout()).horizontalSpacing = 8;
		sessions = new Combo(line(box, SetupTexts.of("sessionForm.session")), SWT.READ_ONLY);
		wide(sessions, SetupTexts.of("sessionForm.session"), SetupTexts.of("sessionForm.bookedInstrumentTimeIts"));
		sessions.addListener(SWT.Selection, e -> {
			if (sessions.getSelectionIndex() > 0) {
				setup.note(() -> setup.book().choose(sessions.getText()));
			} else if (setup.book().session().isPresent()) {
				setup.note(setup.book()::leave);
			}
		});
		proposal = text(box, SetupTexts.of("sessionForm.proposal"), SetupTexts.of("sessionForm.numberOrTitle"));
		operators = text(box, SetupTexts.of("sessionForm.operators"), SetupTexts.of("sessionForm.namesSeparatedByCommas"));
		holder = text(box, SetupTexts.of("sessionForm.holder"), SetupTexts.of("sessionForm.whichHolderTheSample"));
		sample = new Combo(line(box, SetupTexts.of("sessionForm.sample")), SWT.DROP_DOWN);
		wide(sample, SetupTexts.of("sessionForm.sample"), SetupTexts.of("sessionForm.nameOnItsBox"));
		sample.addListener(SWT.Selection, e -> known());
		prior = text(box, SetupTexts.of("sessionForm.priorFluence"), SetupTexts.of("sessionForm.whatItHasReceived"));
		notes = text(box, SetupTexts.of("sessionForm.notes"), SetupTexts.of("sessionForm.onTheSample"));
		Composite row = new Composite(line(box, ""), SWT.NONE);
		row.setLayout(Kit.bare(2));
		put = Kit.button(row, SetupTexts.of("sessionForm.keep"), SetupTexts.of("sessionForm.writeSessionAndSample"), this::keep);
		summary = Kit.button(row, SetupTexts.of("sessionForm.summaryPage"), SetupTexts.of("sessionForm.writeTheSessionS"), setup::summarise);
		state = Kit.words(parent);
	}

	private static Composite line(Composite box, String label) {
		Label l = new Label(box, SWT.NONE);
		l.setText(label);
		return box;
	}

	private static void wide(org.eclipse.swt.widgets.Control c, String name, String tip) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 120;
		c.setLayoutData(data);
		c.setToolTipText(tip);
		Kit.name(c, name);
	}

	private static Text text(Composite box, String label, String tip) {
		Text t = new Text(line(box, label), SWT.BORDER);
		wide(t, label, tip);
		t.setMessage(tip);
		return t;
	}

	private void known() {
		setup.book().session().flatMap(s -> s.samples().stream().filter(x -> x.name().equals(sample.getText())).findFirst()).ifPresent(s -> {
			prior.setText(Typed.text(s.priorFluence(), FLUENCE));
			notes.setText(s.notes());
		});
	}

	private void keep() {
		setup.note(() -> {
			if (sessions.getSelectionIndex() <= 0 || setup.book().session().isEmpty()) {
				setup.book().begin(proposal.getText(), operators.getText(), holder.getText());
			} else {
				setup.book().describe(proposal.getText(), operators.getText(), holder.getText());
			}
			if (!sample.getText().isBlank()) {
				setup.book().put(sample.getText(), fluence(), notes.getText());
			}
		});
	}

	private double fluence() {
		try {
			return prior.getText().isBlank() ? 0 : Quantity.parse(prior.getText(), FLUENCE).in(FLUENCE);
		} catch (IllegalArgumentException e) {
			throw new org.steerscope.data.ProblemException(e.getMessage(), SetupTexts.of("sessionForm.priorFluence2"), SetupTexts.of("sessionForm.giveItInE"), e);
		}
	}

	void show() {
		SessionRecord now = setup.book().session().orElse(null);
		List<String> ids = new ArrayList<>(List.of(NONE));
		ids.addAll(setup.sessions());
		if (!ids.equals(List.of(sessions.getItems()))) {
			sessions.setItems(ids.toArray(String[]::new));
		}
		int index = now == null ? 0 : Math.max(0, ids.indexOf(now.id()));
		if (sessions.getSelectionIndex() != index) {
			sessions.select(index);
		}
		summary.setEnabled(now != null && setup.busy().isEmpty());
		if (now != shown) {
			shown = now;
			if (now != null) {
				proposal.setText(now.proposal());
				operators.setText(String.join(", ", now.operators()));
				holder.setText(now.holder());
				sample.setItems(now.samples().stream().map(SampleRecord::name).toArray(String[]::new));
				now.sample().ifPresent(s -> {
					sample.setText(s.name());
					prior.setText(Typed.text(s.priorFluence(), FLUENCE));
					notes.setText(s.notes());
				});
			}
		}
		Kit.say(state, setup.noted().isEmpty() ? now == null ? SetupTexts.of("sessionForm.runsAreNotNoted") : now.sample().map(s -> SetupTexts.of("sessionForm.runsAreNotedWith", s.name(), s.runs().size(), Numbers.text(s.fluence(), FLUENCE))).orElse(SetupTexts.of("sessionForm.nameTheSampleAnd")) : setup.noted());
	}

	Button put() {
		return put;
	}
}
