/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.Drift;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.setup.internal.SampleExchange.Step;

/** From one sample to the next, step by step. UI thread. */
final class ExchangePane implements Pane {

	private static final int TICK = 1000;

	private final SetupPresenter setup;
	private final Map<Step, Label> words = new EnumMap<>(Step.class);
	private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
	private Button stop;
	private Label settle;
	private Optional<SessionRecord> before = Optional.empty();

	ExchangePane(SetupPresenter setup) {
		this.setup = setup;
	}

	@Override
	public void build(Composite parent) {
		Composite row = Kit.box(parent, 2);
		Kit.button(row, SetupTexts.of("exchangePane.beginAnExchange"), SetupTexts.of("exchangePane.allStepsAreOpen"), () -> act(() -> {
			setup.exchange().begin();
			before = setup.book().session();
		}));
		stop = Kit.button(row, SetupTexts.of("exchangePane.stopTheRunAt"), SetupTexts.of("exchangePane.endsAfterTheMeasurement"), () -> setup.desk().steer(new SteeringCommand.Stop(false)));
		Composite table = Kit.box(parent, 2);
		for (Step s : Step.values()) {
			Button b = Kit.button(table, SetupTexts.of("exchangePane.done"), s.label() + ": " + s.done(), () -> act(() -> setup.exchange().confirm(s)));
			Kit.name(b, s.label() + SetupTexts.of("exchangePane.done2"));
			buttons.put(s, b);
			Label l = Kit.words(table);
			((GridData) l.getLayoutData()).verticalAlignment = SWT.CENTER;
			words.put(s, l);
		}
		settle = Kit.words(parent);
		Runnable[] tick = new Runnable[1];
		tick[0] = () -> {
			if (!settle.isDisposed()) {
				timer();
				settle.getDisplay().timerExec(TICK, tick[0]);
			}
		};
		parent.getDisplay().timerExec(TICK, tick[0]);
	}

	private void act(Runnable what) {
		what.run();
		show();
	}

	private boolean possible(Step s) {
		return switch (s) {
		case STOPPED -> setup.desk().live().isEmpty();
		case SAMPLE -> setup.book().sample().isPresent() && !setup.book().session().equals(before);
		case SPECTRUM -> setup.trial().isPresent();
		case SAFE, SETTLED, HEIGHT, FOCUS -> true;
		};
	}

	private void timer() {
		if (setup.exchange().done(Step.SAMPLE)) {
			RunState state = setup.desk().state();
			Drift drift = state.drift();
			double minutes = state.elapsed() == null ? 0 : state.elapsed().toMillis() / 60_000.0;
			Optional<String> rate = drift == null || Double.isInfinite(drift.age()) || minutes <= 0 ? Optional.empty()
					: Optional.of(Numbers.text(Math.hypot(drift.dx(), drift.dy()) * 1e9 / minutes) + SetupTexts.of("exchangePane.nmMinInThe"));
			Kit.say(settle, SetupTexts.of("exchangePane.inForDriftUsual", Numbers.text(setup.exchange().settling()), rate.orElse(SetupTexts.of("exchangePane.notKnownBeforeA"))));
			settle.getParent().layout(true);
		}
	}

	@Override
	public void show() {
		stop.setEnabled(setup.desk().live().isPresent());
		for (Step s : Step.values()) {
			boolean done = setup.exchange().done(s);
			boolean open = setup.exchange().open(s);
			String hint = open && !possible(s) ? switch (s) {
			case STOPPED -> SetupTexts.of("exchangePane.aRunIsAt");
			case SAMPLE -> SetupTexts.of("exchangePane.nameItWithHolder", SetupPage.SESSION.label());
			default -> SetupTexts.of("exchangePane.takeItOnThe", SetupPage.REGION.label(), SetupPage.SCALARIZER.label());
			} : "";
			Kit.say(words.get(s), (done ? "✓  " : open ? "▶  " : "○  ") + (s.ordinal() + 1) + "  " + s.label() + (done ? "  " + s.done() : hint));
			buttons.get(s).setEnabled(open && possible(s));
		}
		if (setup.exchange().complete()) {
			Kit.say(settle, SetupTexts.of("exchangePane.theNewSampleIs"));
		}
	}
}
