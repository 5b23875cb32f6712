/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.steerscope.data.ProblemException;

/** The plan being set up, and the way back. */
class PlanDraftTest {

	private final PlanDraft draft = new PlanDraft(Plans.service(), "twin-stem");

	@Test
	void everyFormNamesWhatThePlanHas() {
		assertThat(draft.values("", Fields.Goal.class)).containsEntry("title", "Plasmonic particles, STEM twin");
		assertThat(draft.values("", Fields.Exposure.class)).containsEntry("exposure", "50 ms").containsEntry("direction", "maximise");
		assertThat(draft.values("", Fields.Region.class)).containsEntry("overviewDwell", "10 µs");
		assertThat(draft.values("", Fields.Details.class)).containsEntry("inDoubt", "measure-again");
		assertThat(draft.values("candidates", Fields.Grid.class)).containsEntry("patch", "16");
		assertThat(draft.values("starting", Fields.Starting.class)).containsEntry("method", "random");
		assertThat(draft.values("budget", Fields.Budget.class)).containsEntry("steps", "50").containsEntry("until", "");
		assertThat(draft.values("envelope", Fields.Envelope.class)).containsEntry("maxExposure", "0");
		assertThat(draft.values("approval", Fields.Approval.class)).containsEntry("waitSeconds", "30 s");
	}

	@Test
	void whatIsTypedInARowIsOneChange() {
		String before = draft.text();
		draft.set("budget.steps", "6", "Steps 6");
		draft.set("budget.steps", "60", "Steps 60");
		draft.set("exposure", "20 ms", "Exposure 20 ms");
		assertThat(draft.dirty()).isTrue();
		assertThat(draft.undoes()).contains("Exposure 20 ms");
		assertThat(draft.redoes()).isEmpty();
		draft.undo();
		assertThat(draft.undoes()).contains("Steps 60");
		assertThat(draft.redoes()).contains("Exposure 20 ms");
		assertThat(draft.plan().getBudget().getSteps()).isEqualTo(60);
		assertThat(draft.plan().getExposure()).isEqualTo(0.05);
		draft.undo();
		assertThat(draft.text()).isEqualTo(before);
		assertThat(draft.undoable()).isFalse();
		draft.redo();
		draft.redo();
		assertThat(draft.plan().getExposure()).isEqualTo(0.02);
		assertThat(draft.redoable()).isFalse();
	}

	@Test
	void aPauseParts() {
		draft.set("budget.steps", "6", "Steps 6");
		draft.pause();
		draft.set("budget.steps", "60", "Steps 60");
		draft.undo();
		assertThat(draft.plan().getBudget().getSteps()).isEqualTo(6);
	}

	@Test
	void whatIsRefusedChangesNothing() {
		String before = draft.text();
		assertThrows(ProblemException.class, () -> draft.set("budget.steps", "many", "Steps"));
		assertThat(draft.text()).isEqualTo(before);
		assertThat(draft.undoable()).isFalse();
	}

	@Test
	void anotherPlanCanBeTakenBack() {
		String before = draft.text();
		draft.open("twin-spm", Plans.service().open("twin-spm"));
		assertThat(draft.dirty()).isFalse();
		assertThat(draft.plan().getInstrument().getId()).isEqualTo("twin-spm");
		draft.undo();
		assertThat(draft.text()).isEqualTo(before);
	}

	@Test
	void everyPathHasAPage() {
		for (var p : Plans.service().settable()) {
			assertThat(SetupPage.of(p.path())).as(p.path()).isNotEqualTo(SetupPage.DRY_RUN);
		}
	}
}
