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

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.Approval;
import org.steerscope.run.Choice;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;

/** Asking before a point is measured, without a display. */
class ApprovalTest {

	private final FakeCatalogue catalogue = new FakeCatalogue();
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private final FakeRun run = new FakeRun(catalogue::make, Choice.of("band-sum", Map.of("from", "0.6", "to", "0.8")), Choice.of("model")).begin()
			.measure(6);
	private final ApprovalPresenter presenter = new ApprovalPresenter(desk, () -> Instant.EPOCH);

	@AfterEach
	void close() {
		desk.close();
	}

	private List<SteeringCommand> sent() {
		return run.steered.stream().map(Steering::command).toList();
	}

	@Test
	void withoutALiveRunNothingIsAsked() {
		assertThat(presenter.compute().empty()).isNotEmpty();
		desk.show(run);
		assertThat(presenter.compute().empty()).isEmpty();
		run.end();
		assertThat(presenter.compute().empty()).isNotEmpty();
	}

	@Test
	void theProposalComesFirstAndRunnersUpStandApart() {
		desk.show(run);
		assertThat(presenter.compute().asks()).isFalse();
		assertThat(presenter.compute().words(Instant.EPOCH)).contains("asks only where its policy does");
		run.ask(30);
		ApprovalPresenter.Model m = presenter.compute();
		assertThat(m.asks()).isTrue();
		assertThat(m.options()).hasSize(5);
		assertThat(m.options().get(0).place()).isEqualTo(new Pixel(12, 30));
		assertThat(m.options().get(0).words()).contains("predicted 812 ± 11 counts", "search rule 0.3", "largest upper bound; like #3");
		assertThat(m.options().get(1).words()).contains("runner-up");
		for (int i = 0; i < 5; i++) {
			for (int k = 0; k < i; k++) {
				Pixel a = m.options().get(i).place();
				Pixel b = m.options().get(k).place();
				assertThat(Math.hypot(a.row() - b.row(), a.col() - b.col())).isGreaterThanOrEqualTo(4);
			}
		}
		assertThat(m.options().get(0).rgb()).hasSize(16 * 16);
		assertThat(m.words(m.deadline().minusSeconds(12))).isEqualTo("The agent asks: may it measure here?  12 s left, then it pauses.");
		assertThat(m.words(m.deadline().plusSeconds(3))).contains("0 s left");
	}

	@Test
	void answersAreCommands() {
		desk.show(run);
		presenter.accept();
		presenter.reject("too early");
		assertThat(sent()).as("nothing was asked").isEmpty();
		run.ask(30);
		presenter.accept();
		presenter.choose(new Pixel(12, 30), "");
		presenter.choose(new Pixel(3, 4), "nearer the edge");
		assertThat(sent()).containsExactly(new SteeringCommand.Approve(), new SteeringCommand.Approve(),
				new SteeringCommand.MeasureInstead(new Pixel(3, 4), "nearer the edge"));
		run.measure(1).ask(30);
		presenter.reject("vacuum");
		assertThat(sent()).last().isEqualTo(new SteeringCommand.Reject("vacuum"));
	}

	@Test
	void aPlaceSelectedOnTheScanCanBeMeasuredInstead() {
		desk.show(run);
		run.ask(30);
		desk.select(new Pixel(20, 21));
		assertThat(presenter.compute().instead()).isEqualTo(new Pixel(20, 21));
		presenter.choose(new Pixel(20, 21), "nearer the edge");
		assertThat(sent()).containsExactly(new SteeringCommand.MeasureInstead(new Pixel(20, 21), "nearer the edge"));
		desk.select(2);
		assertThat(presenter.compute().instead()).isNull();
	}

	@Test
	void theRuleIsSentOnlyWhenItChanges() {
		desk.show(run);
		presenter.rule(Approval.WHEN_ASKED);
		presenter.rule(new Approval(true, 60, true));
		assertThat(sent()).containsExactly(new SteeringCommand.ChangeApproval(new Approval(true, 60, true)));
		assertThat(presenter.compute().approval().always()).isTrue();
		assertThat(presenter.compute().words(Instant.EPOCH)).startsWith("Every point will be asked for");
	}
}
