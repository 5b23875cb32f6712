/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.run.Choice;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;

/** The steering views on a real display; skipped where there is none. */
class SteerPartsTest {

	private final FakeCatalogue catalogue = new FakeCatalogue();
	private final FakeRun run = new FakeRun(catalogue::make, Choice.of("band-sum", Map.of("from", "0.6", "to", "0.8")), Choice.of("model")).begin()
			.measure(12);
	private Display display;
	private Shell shell;
	private Desk desk;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(800, 600);
		desk = new Desk(new DisplayThread(display), List::of);
	}

	@AfterEach
	void close() {
		if (display != null) {
			desk.close();
			display.dispose();
		}
	}

	private void until(BooleanSupplier what) {
		long end = System.nanoTime() + 30_000_000_000L;
		while (!what.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "it did not happen within 30 s");
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
	}

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control c : parent.getChildren()) {
			if (type.isInstance(c)) {
				found.add(type.cast(c));
			}
			if (c instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	private Button button(String text) {
		return all(shell, Button.class).stream().filter(b -> b.getText().equals(text)).findFirst().orElseThrow();
	}

	private boolean says(String part) {
		return all(shell, Label.class).stream().anyMatch(l -> l.getText().contains(part));
	}


	@Test
	void aNumberTypedIsPreviewedAppliedAndUndone() {
		ScalarizerPart part = new ScalarizerPart(desk, catalogue);
		part.createControls(shell);
		shell.open();
		until(() -> says("No run"));
		desk.show(run);
		until(() -> part.view().form().control("from").isPresent());
		Text from = (Text) part.view().form().control("from").orElseThrow();
		until(() -> from.getText().equals("0.6"));
		from.setText("0.62");
		until(() -> says("Spearman"));
		assertThat(part.view().words().get(1)).contains("Draft", "from 0.62", "Best: step");
		assertThat(run.steered).isEmpty();
		Button apply = button("Apply");
		until(apply::isEnabled);
		apply.notifyListeners(SWT.Selection, new Event());
		until(() -> run.state().spec().scalarizer().settings().get("from").equals("0.62"));
		Button undo = button("Undo");
		until(undo::isEnabled);
		undo.notifyListeners(SWT.Selection, new Event());
		until(() -> from.getText().equals("0.6"));
		assertThat(run.steered).hasSize(2);
	}

	@Test
	void aProcessingStepIsAddedSetAndApplied() {
		ProcessingPart part = new ProcessingPart(desk, catalogue);
		part.createControls(shell);
		shell.open();
		desk.show(run);
		org.eclipse.swt.widgets.Combo add = all(shell, org.eclipse.swt.widgets.Combo.class).stream().filter(c -> c.getItemCount() == 4).findFirst()
				.orElseGet(() -> {
					until(() -> all(shell, org.eclipse.swt.widgets.Combo.class).stream().anyMatch(c -> c.getItemCount() == 4));
					return all(shell, org.eclipse.swt.widgets.Combo.class).stream().filter(c -> c.getItemCount() == 4).findFirst().orElseThrow();
				});
		add.select(2);
		add.notifyListeners(SWT.Selection, new Event());
		assertThat(part.editor().listed()).containsExactly("Smooth");
		until(() -> part.view().words().size() > 1 && part.view().words().get(1).contains("Smooth"));
		assertThat(run.steered).isEmpty();
		Button apply = button("Apply");
		until(apply::isEnabled);
		apply.notifyListeners(SWT.Selection, new Event());
		until(() -> run.state().spec().processing().equals(List.of(Choice.of("smooth"))));
	}

	@Test
	void nonsenseIsToldBesideItsFieldAndNotPreviewed() {
		ScalarizerPart part = new ScalarizerPart(desk, catalogue);
		part.createControls(shell);
		shell.open();
		desk.show(run);
		until(() -> part.view().form().control("from").isPresent());
		Text from = (Text) part.view().form().control("from").orElseThrow();
		from.setText("much");
		until(() -> says("▲ “much” is not a number"));
		from.setText("99");
		until(() -> says("99 eV is outside"));
		assertThat(desk.scalarizerDraft().edited()).isEmpty();
		assertThat(button("Apply").isEnabled()).isFalse();
	}

	@Test
	void theProposalIsAcceptedWithAButtonAndAnotherTakenByItsPicture() {
		ApprovalPart part = new ApprovalPart(desk);
		part.createControls(shell);
		shell.open();
		desk.show(run);
		Button accept = button("Accept");
		until(() -> says("asks only where its policy does"));
		assertThat(accept.isEnabled()).isFalse();
		run.ask(30);
		until(accept::isEnabled);
		until(() -> says("1 ▶ proposed") && says("runner-up"));
		all(shell, org.eclipse.swt.widgets.Canvas.class).stream().filter(c -> "Measure here (2)".equals(c.getToolTipText())).findFirst().orElseThrow()
				.notifyListeners(SWT.MouseUp, new Event());
		assertThat(run.steered.get(0).command()).isInstanceOf(SteeringCommand.MeasureInstead.class);
		run.measure(1).ask(30);
		until(accept::isEnabled);
		accept.notifyListeners(SWT.Selection, new Event());
		assertThat(run.steered.get(1).command()).isEqualTo(new SteeringCommand.Approve());
	}

	@Test
	void theSliderChangesTheRuleAndRetrainSendsTheSameAgain() {
		SearchRulePart part = new SearchRulePart(desk, catalogue);
		part.createControls(shell);
		shell.setSize(400, 300);
		shell.open();
		desk.show(run);
		Scale slider = all(shell, Scale.class).get(0);
		until(() -> slider.getSelection() == 45);
		assertThat(says("balanced (β = 2 sd")).isTrue();
		slider.setSelection(80);
		slider.notifyListeners(SWT.Selection, new Event());
		until(() -> says("β = 6.4"));
		until(() -> says("of the next 5 as now"));
		all(shell, Combo.class).stream().filter(c -> List.of(c.getItems()).contains("mu")).findFirst().ifPresent(c -> {
			c.setText("mu");
			c.notifyListeners(SWT.Selection, new Event());
		});
		until(() -> says("only explores"));
		assertThat(slider.isEnabled()).isFalse();
		button("Drop").notifyListeners(SWT.Selection, new Event());
		Button retrain = button("Retrain now");
		until(retrain::isEnabled);
		retrain.notifyListeners(SWT.Selection, new Event());
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.ChangePolicy(Choice.of("model")));
	}
}
